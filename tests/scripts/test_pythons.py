import sys
from pathlib import Path

import pytest

from scripts.pythons import find_python, runs_as


def put_program(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_a_shim_that_refuses_to_run_is_passed_over_for_the_newest_under_pyenv(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shims = tmp_path / "shims"
    put_program(shims / "python3.10", "exit 127")
    monkeypatch.setenv("PATH", str(shims))
    versions = tmp_path / ".pyenv" / "versions"
    for patch in ("3.10.9", "3.10.13", "3.11.7"):
        put_program(versions / patch / "bin" / "python", "echo 3.10")

    assert find_python(home=tmp_path) == str(versions / "3.10.13" / "bin" / "python")


def test_a_python_on_the_path_that_runs_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = put_program(tmp_path / "bin" / "python3.10", "echo 3.10")
    monkeypatch.setenv("PATH", str(python.parent))

    assert find_python(home=tmp_path) == str(python)


def test_without_any_python_the_version_is_left_to_uv(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    assert find_python(home=tmp_path) == "3.10"


def test_a_python_of_another_version_is_not_taken() -> None:
    running = f"{sys.version_info[0]}.{sys.version_info[1]}"

    assert runs_as(sys.executable, running)
    assert not runs_as(sys.executable, "2.7")
