"""The trained model: whether it is current, and making it when it is not."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from bot.cli.errors import FingerprintError, RasaMissingError, TrainingError
from bot.cli.place import RASA_PYTHON, ROOT
from bot.cli.programs import QUIET_RASA

MODELS = ROOT / "models"
TRAIN = (str(RASA_PYTHON), "-m", "bot.nlu.train")


def current_model() -> Path:
    """Where the model for today's training data is or must come to be.

    Raises `RasaMissingError` or `FingerprintError`.
    """
    if not RASA_PYTHON.exists():
        raise RasaMissingError
    answer = subprocess.run(  # noqa: S603  # our own program
        (*TRAIN, "--fingerprint-only"),
        cwd=ROOT,
        env={**os.environ, **QUIET_RASA},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = answer.stdout.split()
    if answer.returncode != 0 or not lines:
        raise FingerprintError(answer.stderr.strip().rpartition("\n")[2])
    return MODELS / f"amends-{lines[-1]}.tar.gz"


def train(log: Path, tell: Callable[[str], None]) -> None:
    """Make the model, passing on what the training says. Raises `TrainingError`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with (
        log.open("w") as kept,
        subprocess.Popen(  # noqa: S603  # our own program
            TRAIN,
            cwd=ROOT,
            env={**os.environ, **QUIET_RASA, "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as training,
    ):
        for line in training.stdout or ():
            kept.write(line)
            tell(line.strip())
    if training.returncode != 0:
        raise TrainingError(code=training.returncode, log=log)
