import sys

import pytest

from scripts import bootstrap


def test_an_old_python_is_told_which_one_is_needed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))

    with pytest.raises(SystemExit):
        bootstrap.check_version()

    said = capsys.readouterr().err
    assert said.startswith("Amends needs Python 3.11 or newer; python3 is 3.9 ")


def test_a_python_without_venv_is_told_the_package_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ensurepip", None)

    with pytest.raises(SystemExit):
        bootstrap.check_venv()

    assert "-venv" in capsys.readouterr().err
