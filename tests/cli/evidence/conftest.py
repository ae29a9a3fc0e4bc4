"""A shop with a settled case, and `amends evidence` typed as people type it."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import wiring
from bot.cli import app as cli
from bot.cli import evidence as commands
from bot.disputes.case import Case
from bot.settings import Settings
from tests.support.kept_case import (
    catalogue,
    keep_case,
    shop_settings,
)


@pytest.fixture(scope="package", autouse=True)
def answers_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "Catalogue", catalogue)
        yield


@pytest.fixture(scope="package")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Case]:
    """A shop with a settled case, made once."""
    folder = tmp_path_factory.mktemp("kept")
    return folder, asyncio.run(keep_case(shop_settings(folder)))


@pytest.fixture(scope="package")
def packet(kept: tuple[Path, Case], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its packet, only to be read."""
    folder, case = kept
    to = tmp_path_factory.mktemp("out") / "packet"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(commands, "load_settings", lambda: shop_settings(folder))
        assert cli.run(["evidence", "export", case.ref, "--out", str(to)]) == 0
    return to


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A shop of the test's own, empty unless `case` is asked for."""
    made = shop_settings(tmp_path / "shop")
    monkeypatch.setattr(commands, "load_settings", lambda: made)
    monkeypatch.chdir(tmp_path)
    return made


@pytest.fixture
def case(settings: Settings, kept: tuple[Path, Case]) -> Case:
    """The settled case, in the test's own shop."""
    folder, case = kept
    shutil.copytree(folder, settings.data_dir)
    return case
