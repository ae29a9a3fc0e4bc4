"""Runs the programs of Rasa's environment, their own lines of progress shown."""

import os
import subprocess
import time
from pathlib import Path

from bot.cli.place import RASA_PYTHON, ROOT
from bot.cli.programs import QUIET_RASA

CACHE = ROOT / ".tools" / "cache" / "understanding"


def run(*words: str, nice: int = 0) -> float:
    """Run a module to its end; the seconds it took. Raises `CalledProcessError`."""
    started = time.monotonic()
    subprocess.run(
        ("/usr/bin/env", "nice", "-n", str(nice), str(RASA_PYTHON), "-W", "ignore", "-m", *words),
        cwd=ROOT,
        env={**os.environ, **QUIET_RASA},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.monotonic() - started


def trained_in(folder: Path) -> float:
    """The seconds of a training from nothing; the model lies in `folder` afterwards."""
    return run("bot.nlu.train", "--out", str(folder))
