"""The programs of Rasa's environment that understand messages without a server."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.cli.errors import ModelNotTrainedError, NoSuchModelError, RasaMissingError
from bot.cli.model import current_model
from bot.cli.place import RASA_PYTHON, ROOT
from bot.cli.programs import QUIET_RASA
from bot.cli.progress import waiting
from bot.understanding.answers import Ask, KnownIntents, KnownLanguages, read
from bot.understanding.program import Program


def model_to_ask(named: Path | None) -> Path:
    """The model that was named, else the one of today's training data.

    Raises `NoSuchModelError`, or `ModelNotTrainedError` that tells the command to run.
    """
    if named is not None:
        if not named.is_file():
            raise NoSuchModelError(named)
        return named
    model = current_model()
    if not model.is_file():
        raise ModelNotTrainedError
    return model


@contextmanager
def parser(
    model: Path, *, with_locale: bool = False, with_metadata: bool = False
) -> Iterator[tuple[frozenset[str], Ask]]:
    """The intents that the model knows, and a way to ask it."""
    flags = {"--with-locale": with_locale, "--metadata": with_metadata}
    wanted = [flag for flag, on in flags.items() if on]
    arguments = ("bot.nlu.parse", "--model", str(model), "--announce", *wanted)
    with _program(arguments) as program:
        with waiting("Loading the model"):
            known = read(program.announced(), KnownIntents)
        yield known.intents, program.ask


@contextmanager
def language_teller() -> Iterator[tuple[frozenset[str], Ask]]:
    """The languages that can be told, and a way to ask."""
    with _program(("bot.nlu.language.tell", "--announce")) as program:
        with waiting("Loading the language identifier"):
            known = read(program.announced(), KnownLanguages)
        yield known.languages, program.ask


def _program(arguments: Sequence[str]) -> Program:
    if not RASA_PYTHON.exists():
        raise RasaMissingError
    command = (str(RASA_PYTHON), "-m", *arguments)
    return Program(command, cwd=ROOT, env={**os.environ, **QUIET_RASA})
