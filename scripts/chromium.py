"""Finds a Chromium for the browser tests, or installs one."""

import os
import shutil
import subprocess
from collections.abc import Iterator

from scripts.place import APP, program
from scripts.shell import Command, CommandFailedError, Tell, run

VARIABLE = "AMENDS_TEST_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
DEBIAN = ("chromium", "fonts-noto-core", "fonts-noto-cjk")
"""The browser, and letters for every language in its screenshots."""

ASK_PLAYWRIGHT = (
    "from playwright.sync_api import sync_playwright\n"
    "with sync_playwright() as playwright:\n"
    "    print(playwright.chromium.executable_path)\n"
)


def chromium(tell: Tell) -> str:
    """The path of a Chromium that runs. Raises `CommandFailedError` when none can be had."""
    if found := first_that_runs(installed()):
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        install_debian(tell)
        if found := first_that_runs(installed()):
            return found
    return install_playwright(tell)


def installed() -> Iterator[str]:
    """Browsers that may be there, the one that was named first."""
    if named := os.environ.get(VARIABLE):
        yield named
    for name in NAMES:
        if found := shutil.which(name):
            yield found


def first_that_runs(browsers: Iterator[str]) -> str | None:
    """The first that really opens a page: one may be there with its libraries missing."""
    for browser in browsers:
        words = (browser, "--headless", "--no-sandbox", "--dump-dom", "data:text/html,hello")
        try:
            answer = subprocess.run(  # noqa: S603  # a browser that the user has installed
                words, capture_output=True, text=True, timeout=60, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        if "hello" in answer.stdout:
            return browser
    return None


def install_debian(tell: Tell) -> None:
    """Debian's own packages; a failure leaves it to Playwright."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    install = ("apt-get", "install", "--yes", "--no-install-recommends", *DEBIAN)
    for words in (("apt-get", "update"), install):
        command = Command(words, log="chromium", env=quiet)
        try:
            run(command, tell)
        except CommandFailedError as error:
            tell(str(error).partition("\n")[0])
            return


def install_playwright(tell: Tell) -> str:
    """Playwright's own download."""
    run(Command((program(APP, "playwright"), "install", "chromium"), log="chromium"), tell)
    words = (program(APP, "python"), "-c", ASK_PLAYWRIGHT)
    answer = subprocess.run(words, capture_output=True, text=True, check=True)  # noqa: S603  # ours
    return answer.stdout.strip()
