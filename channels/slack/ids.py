"""Slack's ids of people and of their groups, as settings name them and as we keep them."""

import re
from collections.abc import Iterable

from channels.slack.errors import SlackSettingsError

PREFIX = "slack:"  # of an `Agent.id`
_USER = re.compile(r"[UW][A-Z0-9]+")
_GROUP = re.compile(r"S[A-Z0-9]+")


def is_group(name: str) -> bool:
    """Whether the id is a group's."""
    return _GROUP.fullmatch(name) is not None


def checked(names: Iterable[str], *, setting: str) -> tuple[str, ...]:
    """The ids, stripped. Raises `SlackSettingsError` for what is no id."""
    found = tuple(stripped for name in names if (stripped := name.strip()))
    for name in found:
        if not (_USER.fullmatch(name) or is_group(name)):
            why = f"{setting} names {name!r}; it takes ids of members (U…, W…) and of groups (S…)."
            raise SlackSettingsError(why)
    return found


def person_of(user: str) -> str:
    """The member as the history names them."""
    return f"{PREFIX}{user}"


def user_of(person: str | None) -> str | None:
    """The reverse; None for somebody who is not known by Slack."""
    return person.removeprefix(PREFIX) if person and person.startswith(PREFIX) else None


def mention(name: str) -> str:
    """Calls a member, or everybody of a group."""
    return f"<!subteam^{name}>" if is_group(name) else f"<@{name}>"
