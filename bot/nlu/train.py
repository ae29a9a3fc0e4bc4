"""Training, only when something changed: `python -m bot.nlu.train` in Rasa's environment.

Prints lines of progress, the model's path last. A model of the same fingerprint is reused within
a second; `--fingerprint-only` prints just the number.
"""

import argparse
import logging
import os
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, List

from bot.nlu import light_start
from bot.nlu.fingerprint import fingerprint, model_path
from bot.nlu.quick_training import quick_training

_LOGGERS = ("rasa.engine.training.hooks", "bot.nlu")


def main(arguments: List[str] | None = None) -> int:
    """The command. Returns the exit status."""
    options = _options(arguments)
    number = fingerprint(data=options.data, config=options.config, domain=options.domain)
    if options.fingerprint_only:
        _say(number)
        return 0
    path = model_path(options.out, number)
    if path.is_file():
        _say(f"model {number} is up to date")
    elif not _train(options, path):
        return 1
    _say(str(path))
    return 0


def _options(arguments: List[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.nlu.train", description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("data"))
    parser.add_argument("--config", type=Path, default=Path("config.yml"))
    parser.add_argument("--domain", type=Path, default=Path("domain.yml"))
    parser.add_argument("--out", type=Path, default=Path("models"))
    parser.add_argument("--fingerprint-only", action="store_true")
    return parser.parse_args(arguments)


def _train(options: argparse.Namespace, path: Path) -> bool:
    """Train into a folder beside `path` and move the result there whole."""
    started = time.monotonic()
    _say("training: loading Rasa")
    _settle_environment()
    light_start.prepare_to_train()
    from rasa.model_training import train  # noqa: PLC0415 - seconds, only when needed
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415

    from bot.nlu.encoders.kept import FOLDER  # noqa: PLC0415

    configure_structlog(logging.WARNING)

    options.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault(FOLDER, str(options.out / "vectors"))
    with (
        tempfile.TemporaryDirectory(dir=options.out) as folder,
        _steps_said(),
        quick_training(),
    ):
        result = train(
            domain=str(options.domain),
            config=str(options.config),
            training_files=[str(options.data / name) for name in _present(options.data)],
            output=folder,
            force_training=True,
            fixed_model_name="model",
        )
        if result.code != 0 or result.model is None:
            _say("training failed")
            return False
        Path(result.model).replace(path)
    _say(f"training: done in {time.monotonic() - started:.0f} s")
    return True


class _Sayer(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self._started = time.monotonic()

    def emit(self, record: logging.LogRecord) -> None:
        _say(f"training: {time.monotonic() - self._started:4.0f} s  {record.getMessage()}")


@contextmanager
def _steps_said() -> Iterator[None]:
    """Rasa logs each component that it starts and ends to train, ours how far they are; say those lines."""
    sayer = _Sayer()
    for steps in map(logging.getLogger, _LOGGERS):
        steps.setLevel(logging.INFO)
        steps.addHandler(sayer)
        steps.propagate = False
    try:
        yield
    finally:
        for steps in map(logging.getLogger, _LOGGERS):
            steps.propagate = True
            steps.removeHandler(sayer)


def _present(data: Path) -> List[str]:
    return [name for name in ("nlu", "rules", "stories") if (data / name).exists()]


def _settle_environment() -> None:
    # Rasa's libraries warn of each other's age, and reset the filters against it.
    logging.captureWarnings(True)  # noqa: FBT003 - the library's signature
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("LOG_LEVEL", "WARNING")  # no progress bars, no debug dumps of the data
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    # Rasa's cache of intermediate results: our own fingerprint says when to train at all.
    os.environ.setdefault("RASA_MAX_CACHE_SIZE", "0")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
