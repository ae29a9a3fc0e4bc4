"""A slash command as a value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from channels.slack.text import unescape

COMMAND = "/amends"


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody typed behind `/amends`."""

    user: str
    word: str  # the first one, in small letters; empty where nothing was typed
    rest: str
    answer_to: str = field(
        repr=False
    )  # Slack's address for a late answer; knowing it is enough to use it


def parse_command(body: Mapping[str, Any]) -> Typed:
    """The first word says what is wanted."""
    word, _, rest = unescape(str(body.get("text", ""))).strip().partition(" ")
    return Typed(
        user=str(body["user_id"]),
        word=word.lower(),
        rest=rest.strip(),
        answer_to=str(body["response_url"]),
    )
