import stat
from pathlib import Path

from bot.cli.env_file import value, write_missing_secrets

NAMES = ("AMENDS_ADMIN_TOKEN", "AMENDS_RASA_TOKEN")


def test_missing_secrets_are_written_for_the_owner_only(tmp_path: Path) -> None:
    env = tmp_path / ".env"

    written = write_missing_secrets(env, NAMES, environment={})

    text = env.read_text()
    tokens = [value(text, name) for name in NAMES]
    assert written == NAMES
    assert all(token is not None and len(token) >= 40 for token in tokens)
    assert len(set(tokens)) == 2
    assert stat.S_IMODE(env.stat().st_mode) == 0o600


def test_what_is_in_the_file_stays_as_it_is(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_text("# mine\nAMENDS_PORT=9000\nexport AMENDS_ADMIN_TOKEN='kept'")

    written = write_missing_secrets(env, NAMES, environment={})

    assert written == ("AMENDS_RASA_TOKEN",)
    assert env.read_text().startswith(
        "# mine\nAMENDS_PORT=9000\nexport AMENDS_ADMIN_TOKEN='kept'\n"
    )
    assert value(env.read_text(), "AMENDS_ADMIN_TOKEN") == "kept"


def test_an_empty_secret_is_replaced_rather_than_doubled(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_text("AMENDS_ADMIN_TOKEN=\nAMENDS_PORT=9000\n")

    write_missing_secrets(env, NAMES, environment={})

    assert env.read_text().count("AMENDS_ADMIN_TOKEN") == 1
    assert value(env.read_text(), "AMENDS_ADMIN_TOKEN")
    assert value(env.read_text(), "AMENDS_PORT") == "9000"


def test_a_secret_from_the_environment_is_not_written_to_disk(tmp_path: Path) -> None:
    env = tmp_path / ".env"

    written = write_missing_secrets(env, NAMES, environment=dict.fromkeys(NAMES, "set"))

    assert written == ()
    assert not env.exists()


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    write_missing_secrets(env, NAMES, environment={})
    before = env.read_text()
    env.chmod(0o644)

    write_missing_secrets(env, NAMES, environment={})

    assert env.read_text() == before
    assert stat.S_IMODE(env.stat().st_mode) == 0o600
