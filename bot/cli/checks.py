"""The doctor's checks, each a function that gives one finding."""

import asyncio
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.cli.env_file import OWNER_ONLY
from bot.cli.errors import CommandError
from bot.cli.languages import languages, missing_files
from bot.cli.model import current_model
from bot.cli.place import ENV_FILE, RASA_PYTHON, ROOT, load_settings
from bot.cli.programs import doors
from bot.settings import Settings
from bot.supervise.doors import Door, runs
from bot.supervise.errors import SuperviseError


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; `advice` says what to do about a problem."""

    subject: str
    good: bool
    words: str
    advice: str = ""


def findings() -> Iterator[Finding]:
    """All checks, in the order in which their problems should be solved."""
    yield app_python()
    yield rasa_python()
    yield env_file(ENV_FILE)
    try:
        settings = load_settings()
    except CommandError as error:
        yield Finding("settings", good=False, words=str(error))
        return
    yield Finding("settings", good=True, words="read")
    for door in doors(settings):
        yield port(door, ours=runs(settings.data_dir))
    for check in WITH_SETTINGS:
        yield check(settings)


def app_python() -> Finding:
    """The Python that runs this."""
    return Finding("python", good=True, words=f"{sys.version.split()[0]} for the app")


def rasa_python() -> Finding:
    """The Python that runs Rasa."""
    try:
        answer = subprocess.run(  # noqa: S603  # our own environment
            [RASA_PYTHON, "--version"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return Finding(
            "python", good=False, words="no Python 3.10 for Rasa.", advice="Run `make up`."
        )
    return Finding("python", good=True, words=f"{answer.stdout.split()[-1]} for Rasa")


def env_file(path: Path) -> Finding:
    """Whether `.env` is there and nobody else reads it."""
    if not path.exists():
        advice = "`amends up` writes it, or set the secrets in the environment."
        return Finding(".env", good=True, words="not there;", advice=advice)
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & ~OWNER_ONLY:
        words = f"can be read by others (mode {mode:o})."
        return Finding(".env", good=False, words=words, advice="Run `chmod 600 .env`.")
    return Finding(".env", good=True, words="readable by its owner only")


def port(door: Door, *, ours: bool) -> Finding:
    """Whether we may listen there, or do already."""
    subject = f"{door.port}"
    try:
        door.check()
    except SuperviseError as error:
        if ours:
            return Finding(subject, good=True, words="ours: Amends runs")
        return Finding(subject, good=False, words=str(error))
    if ours:
        words = "nothing listens there, though Amends runs."
        advice = f"Look into the logs; or was it started with another {door.variable}?"
        return Finding(subject, good=False, words=words, advice=advice)
    return Finding(subject, good=True, words="free")


def database(settings: Settings) -> Finding:
    """Whether the database answers and has today's shape."""
    from bot.cli.schema import schema_problem  # noqa: PLC0415  # loaded when needed

    problem = schema_problem(settings.database)
    if problem is None:
        return Finding("database", good=True, words="answers, migrated")
    return Finding("database", good=False, words=problem, advice="`amends up` migrates it.")


def model(_settings: Settings) -> Finding:
    """Whether the model was made from today's training data."""
    try:
        wanted = current_model()
    except CommandError as error:
        return Finding("model", good=False, words=str(error))
    if wanted.exists():
        return Finding("model", good=True, words=f"{wanted.name} is current")
    words = "none for today's training data."
    return Finding("model", good=False, words=words, advice="Run `make train`.")


def widget(settings: Settings) -> Finding:
    """Whether the widget's bundles are there."""
    folder = ROOT / settings.static_dir
    if any(folder.glob("*.js")):
        return Finding("widget", good=True, words="built")
    return Finding("widget", good=False, words="not built.", advice="Run `make widget`.")


def all_languages(_settings: Settings) -> Finding:
    """Whether every language has all its files."""
    missing = missing_files(ROOT)
    if not missing:
        words = f"{len(languages(ROOT))}, none lacks a file"
        return Finding("languages", good=True, words=words)
    return Finding(
        "languages",
        good=False,
        words=f"missing: {', '.join(missing)}.",
        advice="docs/adding-a-language.md tells what each file holds.",
    )


def policy(settings: Settings) -> Finding:
    """Whether the shop's policy can be used."""
    from bot.policy.load import check  # noqa: PLC0415  # loaded when needed

    problems = check(settings.policy_file)
    if not problems:
        return Finding("policy", good=True, words=f"{settings.policy_file} can be used")
    return Finding(
        "policy",
        good=False,
        words=f"{problems[0]} ({len(problems)} in all)",
        advice="`amends policy check` lists them.",
    )


def slack(settings: Settings) -> Finding:
    """Whether Slack is set up, wholly or not at all."""
    if settings.slack_ready:
        return Finding("slack", good=True, words=f"set up for {settings.slack_channel}")
    if settings.slack_bot_token is None and settings.slack_channel is None:
        return Finding("slack", good=True, words="not set up; people answer on the desk page")
    return Finding(
        "slack",
        good=False,
        words="half set up.",
        advice="Set AMENDS_SLACK_BOT_TOKEN, AMENDS_SLACK_CHANNEL and one of "
        "AMENDS_SLACK_APP_TOKEN and AMENDS_SLACK_SIGNING_SECRET, or none of them.",
    )


def telegram(settings: Settings) -> Finding:
    """Whether Telegram knows the bot, and updates come the way the settings say."""
    if settings.telegram_token is None:
        return Finding("telegram", good=True, words="not set up; buyers write on the website")
    from channels.telegram.checkup import checkup  # noqa: PLC0415  # loaded when needed

    found = asyncio.run(checkup(settings))
    return Finding("telegram", good=found.good, words=found.words)


def translation(settings: Settings) -> Finding:
    """Whether the translation service answers and takes our key, where one is set up."""
    from bot.translation.checkup import checkup  # noqa: PLC0415  # loaded when needed
    from bot.wiring import translation_config  # noqa: PLC0415

    config = translation_config(settings)
    if config is None:
        return Finding("translate", good=True, words="not set up; agents read the original")
    found = asyncio.run(checkup(config, to=settings.translate_to, languages=languages(ROOT)))
    return Finding("translate", good=found.good, words=found.words, advice=found.advice)


WITH_SETTINGS: tuple[Callable[[Settings], Finding], ...] = (
    database,
    model,
    widget,
    all_languages,
    policy,
    slack,
    telegram,
    translation,
)
