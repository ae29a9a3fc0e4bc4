import signal
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from rich.console import Console

from bot.casework.desk_port import Agent
from bot.cli.console import EventPrinter, Steps
from bot.cli.programs import doors, programs
from bot.cli.welcome import addresses, configured, desk_link, welcome
from bot.disputes.names import Tier
from bot.supervise.events import Died, Ended, Event, Restarting, Started
from channels.desk.access import DeskAccess, colleague
from tests.cli.builders import some_settings


def told(event: Event) -> str:
    console = Console(width=200)
    with console.capture() as captured:
        EventPrinter(console)(event)
    return captured.get()


def test_a_death_is_told_with_its_cause_its_log_and_the_last_lines() -> None:
    log = Path("/amends/logs/rasa.log")

    said = told(Died("rasa", -signal.SIGKILL, log, tail=("loading", "[model] missing")))

    assert "rasa ended by itself (signal SIGKILL); its log: /amends/logs/rasa.log" in said
    assert "[model] missing" in said


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (Started("gateway", 42), "gateway started (process 42)"),
        (Restarting("gateway", 0.5, failures=1), "gateway is started again in 0.5 s"),
        (Ended("rasa", forced=False), "rasa ended"),
        (Ended("rasa", forced=True), "rasa was killed: it did not end in time"),
    ],
)
def test_every_event_is_a_line_of_words(event: Event, words: str) -> None:
    assert words in told(event)


def test_a_step_ends_with_its_last_news_and_its_seconds() -> None:
    console = Console(width=120)

    with console.capture() as captured, Steps(console).step("model") as tell:
        tell("training")
        tell("is [current]")

    assert "ok  model        is [current]" in captured.get()
    assert captured.get().rstrip().endswith(" s")


def test_the_welcome_names_shop_desk_and_the_place_of_the_token() -> None:
    shown = dict(addresses(some_settings(port=9090)))

    assert shown["Demo shop"] == "http://127.0.0.1:9090/demo/"
    assert shown["Admin token"] == "AMENDS_ADMIN_TOKEN in .env"


def test_the_desks_link_opens_the_desk_and_does_not_show_the_admin_token() -> None:
    settings = some_settings(port=9090)
    access = DeskAccess(
        session_secret="a-session-secret",
        admin_token="an-admin-token",
        clock=lambda: datetime.now(UTC),
    )

    address, _, token = desk_link(settings).partition("?token=")

    assert address == "http://127.0.0.1:9090/desk/login"
    assert access.opens(token)
    assert "an-admin-token" not in desk_link(settings)


def test_a_colleagues_link_opens_the_desk_as_them() -> None:
    settings = some_settings(port=9090)
    access = DeskAccess(
        session_secret="a-session-secret",
        admin_token="an-admin-token",
        clock=lambda: datetime.now(UTC) + timedelta(days=29),
    )
    ada = colleague("Ada@shop.example", " Ada ", Tier.AGENT)

    token = desk_link(settings, ada, life=timedelta(days=30)).partition("?token=")[2]

    assert access.opens(token) == Agent("desk:ada@shop.example", "Ada", Tier.AGENT)


def test_the_welcome_says_how_telegram_is_asked_and_never_its_token() -> None:
    shown = dict(configured(some_settings(telegram_token="123456:secret")))

    assert shown["Telegram"] == "on, by polling"


def test_the_welcome_says_how_to_switch_on_what_is_off() -> None:
    shown = dict(configured(some_settings()))

    assert "AMENDS_SLACK_BOT_TOKEN" in shown["Slack"]
    assert "AMENDS_TELEGRAM_TOKEN" in shown["Telegram"]
    assert "AMENDS_PHOTOS_URL" in shown["Photos"]
    assert "AMENDS_DATABASE_URL" in shown["Database"]


def test_the_welcome_never_shows_a_databases_password_or_slacks_token() -> None:
    settings = some_settings(
        database_url="postgresql://amends:opensesame@db/amends",
        slack_bot_token="xoxb-opensesame",
        slack_app_token="xapp-opensesame",
        slack_channel="C1",
    )
    console = Console(width=200)

    with console.capture() as captured:
        console.print(welcome(settings))

    assert "opensesame" not in captured.get()
    assert "on, channel C1" in captured.get()
    assert "on db/amends" in captured.get()


def test_rasa_is_told_what_its_python_cannot_read_from_the_settings() -> None:
    settings = some_settings(rasa_port=6001, actions_port=6002)

    rasa, actions, gateway = programs(settings, model=Path("models/amends-1.tar.gz"))

    assert rasa.env["AMENDS_RASA_TOKEN"] == "a-rasa-token"
    assert (rasa.env["AMENDS_RASA_PORT"], rasa.env["AMENDS_ACTIONS_PORT"]) == ("6001", "6002")
    assert rasa.env["AMENDS_MODEL"] == "models/amends-1.tar.gz"
    assert rasa.env["RASA_TELEMETRY_ENABLED"] == "false"
    assert actions.command[1:] == ("-m", "actions")
    assert gateway.command[1:] == ("-m", "channels")


def test_each_port_is_known_by_its_variable() -> None:
    known = {door.variable: door.port for door in doors(some_settings(port=9090))}

    assert known == {"AMENDS_PORT": 9090, "AMENDS_ACTIONS_PORT": 5055, "AMENDS_RASA_PORT": 5005}
