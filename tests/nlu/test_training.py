import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.nlu import train as training
from bot.nlu.fingerprint import fingerprint, model_path
from bot.nlu.rasa_version import SUPPORTED_RASA
from bot.nlu.serve import ServerCannotStartError, _model, _token

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "data" / "nlu" / "en").mkdir(parents=True)
    (tmp_path / "data" / "nlu" / "en" / "orders.yml").write_text("nlu: []")
    (tmp_path / "config.yml").write_text("pipeline: []")
    (tmp_path / "domain.yml").write_text("intents: []")
    return tmp_path


def number(shop: Path) -> str:
    return fingerprint(data=shop / "data", config=shop / "config.yml", domain=shop / "domain.yml")


def test_the_same_files_have_the_same_number(shop: Path) -> None:
    assert number(shop) == number(shop)


@pytest.mark.parametrize("name", ["config.yml", "domain.yml", "data/nlu/en/orders.yml"])
def test_a_changed_file_changes_the_number(shop: Path, name: str) -> None:
    before = number(shop)
    (shop / name).write_text("changed")
    assert number(shop) != before


def test_a_new_language_changes_the_number(shop: Path) -> None:
    before = number(shop)
    (shop / "data" / "nlu" / "de").mkdir()
    (shop / "data" / "nlu" / "de" / "orders.yml").write_text("nlu: []")
    assert number(shop) != before


def test_what_the_bot_answers_changes_no_model(shop: Path) -> None:
    before = number(shop)
    (shop / "data" / "answers").mkdir()
    (shop / "data" / "answers" / "en.ftl").write_text("greet = Hello")
    assert number(shop) == before


def test_a_model_of_the_same_number_is_reused(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models = shop / "models"
    models.mkdir()
    path = model_path(models, number(shop))
    path.touch()
    options = [
        f"--{name}={shop / value}"
        for name, value in {
            "data": "data", "config": "config.yml", "domain": "domain.yml", "out": "models"
        }.items()
    ]  # fmt: skip
    assert training.main(options) == 0
    assert capsys.readouterr().out.splitlines()[-1] == str(path)


def test_asking_for_the_number_does_not_import_rasa() -> None:
    code = (
        "import sys; from bot.nlu.train import main; main(['--fingerprint-only']);"
        "sys.exit('rasa' in sys.modules)"
    )
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, check=False)
    assert done.returncode == 0
    assert time.monotonic() - started < 5


def test_the_lock_has_the_rasa_that_we_know() -> None:
    lock = (PROJECT / "envs" / "rasa" / "uv.lock").read_text()
    assert f'name = "rasa"\nversion = "{SUPPORTED_RASA}"' in lock


def test_the_server_does_not_start_without_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AMENDS_RASA_TOKEN", " ")
    with pytest.raises(ServerCannotStartError, match="AMENDS_RASA_TOKEN"):
        _token()


def test_the_server_takes_the_newest_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AMENDS_MODEL", raising=False)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ServerCannotStartError, match="train first"):
        _model()
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "a.tar.gz").touch()
    assert _model() == Path("models/a.tar.gz")
