import asyncio
import socket
from pathlib import Path

import pytest

from bot.cli import checks
from bot.cli.doctor import line
from bot.cli.schema import schema_problem
from bot.storage import migrate
from bot.supervise.doors import Door
from tests.cli.builders import some_settings


def test_a_port_held_by_a_stranger_is_a_problem_that_names_the_variable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        door = Door("127.0.0.1", stranger.getsockname()[1], "AMENDS_PORT")

        found = checks.port(door, ours=False)

    assert not found.good
    assert "AMENDS_PORT" in found.words


def test_a_port_held_while_amends_runs_is_ours() -> None:
    with socket.create_server(("127.0.0.1", 0)) as own:
        door = Door("127.0.0.1", own.getsockname()[1], "AMENDS_PORT")

        assert checks.port(door, ours=True).good


def test_a_silent_port_while_amends_runs_is_a_problem() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    assert not checks.port(Door("127.0.0.1", port, "AMENDS_PORT"), ours=True).good


def test_an_env_file_that_others_can_read_is_a_problem(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_text("")
    env.chmod(0o640)

    found = checks.env_file(env)

    assert not found.good
    assert found.advice == "Run `chmod 600 .env`."


def test_a_widget_that_was_not_built_is_a_problem_with_a_remedy(tmp_path: Path) -> None:
    found = checks.widget(some_settings(static_dir=tmp_path))

    assert (found.good, found.advice) == (False, "Run `make widget`.")


def test_a_policy_with_errors_is_a_problem_that_shows_the_first(tmp_path: Path) -> None:
    policy = tmp_path / "policy.yml"
    policy.write_text("version: 1\n")

    found = checks.policy(some_settings(policy_file=policy))

    assert not found.good
    assert f"{policy}:1" in found.words


@pytest.mark.parametrize(
    ("set_up", "good"),
    [
        ({}, True),
        ({"slack_bot_token": "t", "slack_channel": "C1", "slack_signing_secret": "s"}, True),
        ({"slack_bot_token": "t", "slack_channel": "C1"}, False),
        ({"slack_channel": "C1"}, False),
    ],
)
def test_slack_is_set_up_wholly_or_not_at_all(set_up: dict[str, str], *, good: bool) -> None:
    assert checks.slack(some_settings(**set_up)).good is good


def test_a_problem_is_shown_with_its_remedy() -> None:
    shown = line(checks.Finding("widget", good=False, words="not built.", advice="Run `make`."))

    assert shown == "[red]problem[/] widget     not built. [bold]Run `make`.[/]"


async def test_a_migrated_database_is_well_and_an_older_one_is_not(tmp_path: Path) -> None:
    url = some_settings(data_dir=tmp_path).database
    before = await asyncio.to_thread(schema_problem, url)

    await migrate(url)

    assert before is not None
    assert before.startswith("is at no version")
    assert await asyncio.to_thread(schema_problem, url) is None


def test_looking_for_a_database_does_not_make_one(tmp_path: Path) -> None:
    schema_problem(some_settings(data_dir=tmp_path).database)

    assert list(tmp_path.iterdir()) == []


def test_a_postgres_that_does_not_answer_is_told_without_its_password() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    url = f"postgresql+psycopg://amends:opensesame@127.0.0.1:{port}/amends"

    problem = schema_problem(url)

    assert problem is not None
    assert problem.startswith("does not answer")
    assert "opensesame" not in problem


def test_without_a_translation_service_that_is_said_and_nothing_is_asked() -> None:
    found = checks.translation(some_settings())

    assert found.good
    assert "agents read the original" in found.words


def test_a_translation_service_that_is_not_there_is_a_problem_that_names_the_variable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

    found = checks.translation(some_settings(translate_url=f"http://127.0.0.1:{port}"))

    assert not found.good
    assert found.advice == "Look at AMENDS_TRANSLATE_URL."
