"""Small real programs for the supervisor to run."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.supervise.program import Program
from tests.supervise.stage import LifeLine, MakeProgram


@pytest.fixture
def life_line() -> Iterator[LifeLine]:
    line = LifeLine()
    yield line
    line.close()


@pytest.fixture
def program(tmp_path: Path) -> MakeProgram:
    def make(name: str, code: str) -> Program:
        return Program(
            name=name,
            command=(sys.executable, "-ISuc", code),
            log=tmp_path / "logs" / f"{name}.log",
            pid_file=tmp_path / "run" / f"{name}.pid",
            cwd=tmp_path,
            env=os.environ,
        )

    return make
