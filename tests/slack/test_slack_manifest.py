"""The manifest that people paste asks for what the door listens to and calls, and for nothing else."""

import ast
from collections.abc import Iterator
from pathlib import Path

import yaml

from channels.slack.commands.help import WORDS
from channels.slack.commands.typed import COMMAND
from tests.support.slack_fake import SlackFake
from tests.support.slack_fake.installed import MANIFEST, Installed

ROOT = Path(__file__).parents[2]
INSTALLED = Installed.from_manifest()
TOLD = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
BEHIND = {"files.upload": ("files.getUploadURLExternal", "files.completeUploadExternal")}
WITHOUT_BOT_TOKEN = ("apps.connections.open",)  # it has an app token's scope
EVENT_SCOPES = {
    "app_home_opened": None,
    "message.channels": "channels:history",
    "message.groups": "groups:history",
}
BESIDE_METHODS = {
    "commands",  # of slash commands
    "files:read",  # of downloading what is shared; no method
    "groups:history",  # of the same methods in a private channel
    "groups:read",  # likewise
}


def trees() -> Iterator[ast.Module]:
    for path in sorted((ROOT / "channels/slack").rglob("*.py")):
        yield ast.parse(path.read_text(encoding="utf-8"))


def named_in(call: str) -> set[str]:
    """The first words of calls such as `translated("auth.test")`."""
    return {
        str(node.args[0].value)
        for tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", None)) == call
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


def scopes_needed() -> set[str]:
    """By the fake's table of methods, which is that of Slack's reference."""
    api = SlackFake()._api
    asked = named_in("translated") | named_in("_showing")
    called = asked - set(WITHOUT_BOT_TOKEN)
    methods = {name for one in called for name in BEHIND.get(one, (one,))}
    return {scope for name in methods if (scope := api.scope_of(name)) is not None}


def test_the_scopes_are_those_that_the_calls_need_and_no_others() -> None:
    events = {EVENT_SCOPES[one] for one in INSTALLED.events} - {None}
    assert set(INSTALLED.scopes) == scopes_needed() | events | BESIDE_METHODS
    assert len(INSTALLED.scopes) == len(set(INSTALLED.scopes))


def test_the_events_are_those_that_the_door_listens_to() -> None:
    assert {name.split(".")[0] for name in INSTALLED.events} == named_in("event")


def test_there_is_one_command_and_its_hint_names_words_that_there_are() -> None:
    [command] = TOLD["features"]["slash_commands"]
    hints = [one.split()[0] for one in command["usage_hint"].split("|")]
    assert command["command"] == COMMAND
    assert set(hints) <= set(WORDS)


def test_the_home_tab_and_presses_are_switched_on() -> None:
    assert INSTALLED.home
    assert TOLD["settings"]["interactivity"]["is_enabled"]
    assert TOLD["settings"]["socket_mode_enabled"]


def test_the_texts_keep_to_slacks_limits() -> None:
    [command] = TOLD["features"]["slash_commands"]
    assert len(TOLD["display_information"]["description"]) <= 140
    assert len(command["description"]) <= 2000
    assert len(command["usage_hint"]) <= 1000
