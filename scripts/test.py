"""`make test` and `make check`: all sections of the tests, in order."""

import argparse
import subprocess
import sys
from collections.abc import Iterator

from scripts.chromium import VARIABLE, chromium
from scripts.counts import of_stories
from scripts.node import npm
from scripts.place import APP, RASA, RESULTS, ROOT, program
from scripts.progress import Board
from scripts.sections import Section, run_all
from scripts.shell import CommandFailedError, environment

PYTHON = program(APP, "python")
RASA_PYTHON = program(RASA, "python")
TYPED = ("bot", "actions", "channels", "scripts", "tests")
TRAINING_DATA = ("data/nlu", "data/rules", "data/stories")
QUIET_RASA = {
    "RASA_TELEMETRY_ENABLED": "false",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "AMENDS_DATA_DIR": str(RESULTS / "rasa"),
    "AMENDS_RASA_TOKEN": "only-for-tests",
    "AMENDS_ACTIONS_TOKEN": "only-for-tests",
    "AMENDS_ACTIONS_PORT": "5055",
}
RULES, RULES_TESTS = "bot/disputes", "tests/disputes"
SOAK, BROWSER = "tests/soak", "tests/browser"
SLOW = ("tests/bench", BROWSER, "tests/durable", "tests/e2e", SOAK)


def static() -> Iterator[Section]:
    """What reads the code without running it."""
    yield Section("format", (program(APP, "ruff"), "format", "--check", "."))
    yield Section("ruff", (program(APP, "ruff"), "check", "."))
    yield Section("mypy", (program(APP, "mypy"), *TYPED))
    yield Section("import-linter", (program(APP, "lint-imports"),))


def pytest(
    name: str, *words: str, env: dict[str, str] | None = None, beside: bool = False
) -> Section:
    """The app's tests; Rasa's own run elsewhere."""
    report = RESULTS / f"{name.replace(' ', '-')}.xml"
    command = (PYTHON, "-m", "pytest", "--ignore=tests/nlu", f"--junitxml={report}", *words)
    return Section(name, command, report=report, env=env or {}, beside=beside)


def rules() -> Iterator[Section]:
    """The tests of the pure rules, and whether they went down every branch."""
    report, data = RESULTS / "rules.xml", f"--data-file={RESULTS / 'rules.coverage'}"
    coverage = (PYTHON, "-m", "coverage")
    traced = (*coverage, "run", data, "--branch", f"--source={RULES}")
    tests = ("-m", "pytest", RULES_TESTS, f"--junitxml={report}")
    yield Section("rules", (*traced, *tests), report=report)
    shown = ("--skip-covered", "--show-missing", "--fail-under=100")
    yield Section("rules: every branch", (*coverage, "report", data, *shown))


def fast() -> Iterator[Section]:
    """`make check`."""
    yield from static()
    yield from rules()
    ignored = (f"--ignore={folder}" for folder in (RULES_TESTS, *SLOW))
    yield pytest("unit tests", "-k", "not postgres", *ignored)


def everything(browser: str) -> Iterator[Section]:
    """`make test`. Model before stories, widget before browser; what takes longest keeps a second core busy."""
    yield from static()
    yield pytest("soak", SOAK, beside=True)
    yield from widget()
    yield from rasa()
    yield from rules()
    yield pytest("browser tests", BROWSER, env={VARIABLE: browser}, beside=True)
    apart = (f"--ignore={folder}" for folder in (RULES_TESTS, BROWSER, SOAK))
    yield pytest("app tests", *apart)


def widget() -> Iterator[Section]:
    """The widget's types and tests; it was built before."""
    types = npm("run", "check", log="widget-types")
    yield Section("widget types", tuple(types.words), cwd=types.cwd, env=types.env)
    report = RESULTS / "widget.xml"
    reporters = ("--reporter=default", "--reporter=junit", f"--outputFile.junit={report}")
    tests = npm("test", "--", *reporters, log="widget-tests")
    yield Section("widget tests", tuple(tests.words), report, cwd=tests.cwd, env=tests.env)


def rasa() -> Iterator[Section]:
    """What runs on Rasa's own Python."""
    model = (RASA_PYTHON, "-m", "bot.nlu.train")
    yield Section("model", model, env=QUIET_RASA)
    validate = ("data", "validate", "--fail-on-warnings", "--data", *TRAINING_DATA)
    yield Section("rasa data validate", (RASA_PYTHON, "-m", "rasa", *validate), env=QUIET_RASA)
    yield stories()
    report = RESULTS / "nlu.xml"
    words = (RASA_PYTHON, "-m", "pytest", "tests/nlu", f"--junitxml={report}")
    yield Section("nlu tests", words, report=report, env=QUIET_RASA, beside=True)


def stories() -> Section:
    """Conversations as data, predicted by the trained model."""
    out = RESULTS / "stories"
    words = (
        *(
            RASA_PYTHON,
            "-m",
            "rasa",
            "test",
            "core",
            "--e2e",
            "--fail-on-prediction-errors",
            "--no-plot",
        ),
        *("--stories", "tests/stories", "--model", f"models/amends-{fingerprint()}.tar.gz"),
        *("--out", str(out)),
    )
    return Section(
        "rasa test core", words, report=out / "story_report.json", read=of_stories, env=QUIET_RASA
    )


def fingerprint() -> str:
    """Which model belongs to today's training data; empty when even that fails."""
    words = (RASA_PYTHON, "-m", "bot.nlu.train", "--fingerprint-only")
    answer = subprocess.run(  # noqa: S603  # our own program
        words, cwd=ROOT, env=environment(QUIET_RASA), capture_output=True, text=True, check=False
    )
    return answer.stdout.strip()


def find_browser() -> str:
    """The browser for the tests, installed if need be."""
    with Board(total=1) as board, board.row("chromium") as row:
        browser = chromium(row.tell)
        row.note(browser)
        return browser


def main() -> None:
    """Run all, then fail if one did."""
    parser = argparse.ArgumentParser(description="Run the tests.")
    parser.add_argument("--fast", action="store_true", help="only what takes seconds")
    try:
        sections = fast() if parser.parse_args().fast else everything(find_browser())
        good = run_all(sections)
    except CommandFailedError as error:
        sys.exit(f"\n{error}")
    except KeyboardInterrupt:
        sys.exit(130)
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
