"""Modals: their frame and inputs, and what comes back when one is submitted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffId
from channels.desk.options import OptionWords
from channels.desk.verbs import Verb
from channels.slack.api import Block
from channels.slack.text import cut

CALLBACK = "amends_modal_"  # and the verb
BLOCK = "reply"  # of the text; an approved answer's has its id behind
ACTION = "text"
OPTIONS = "option"
AMOUNT = "amount"
PERSON = "person"
UNTIL = "until"
OPTION_WORDS = 75  # characters, Slack's limit of an option
MOST_OPTIONS = 10  # Slack's limit of radio buttons
MOST = 3000  # characters, Slack's own limit of a text area


@dataclass(frozen=True, slots=True)
class Submission:
    """A submitted modal. `view` is Slack's id of it, the same however often it is delivered."""

    view: str
    user: str
    handoff: HandoffId
    verb: Verb
    text: str
    option: str = ""
    amount: str = ""  # as it was typed
    person: str = ""  # a member's id
    until: datetime | None = None


def parse_submission(body: Mapping[str, Any]) -> Submission:
    """The submitted modal as values."""
    view = body["view"]
    entered: dict[str, Any] = {
        block: fields.get(ACTION, {}) for block, fields in view["state"]["values"].items()
    }
    chosen = entered.get(OPTIONS, {}).get("selected_option") or {}
    text: Mapping[str, Any] = next(
        (one for block, one in entered.items() if block.startswith(BLOCK)), {}
    )
    until = entered.get(UNTIL, {}).get("selected_date_time")
    return Submission(
        view=str(view["id"]),
        user=str(body["user"]["id"]),
        handoff=HandoffId(str(view["private_metadata"])),
        verb=Verb(str(view["callback_id"]).removeprefix(CALLBACK)),
        text=str(text.get("value") or "").strip(),
        option=str(chosen.get("value", "")),
        amount=str(entered.get(AMOUNT, {}).get("value") or ""),
        person=str(entered.get(PERSON, {}).get("selected_user") or ""),
        until=datetime.fromtimestamp(until, UTC) if until else None,
    )


def input_of(view: Mapping[str, Any]) -> str:
    """The block of an open modal that a sentence can stand below."""
    inputs = [block["block_id"] for block in view["blocks"] if block["type"] == "input"]
    return str(inputs[-1])


def modal(
    verb: Verb, view: CardView, *, title: str, blocks: list[Block], submit: str | None = None
) -> Block:
    """A modal about a hand-off; without `submit` it can only be closed."""
    frame: Block = {
        "type": "modal",
        "callback_id": f"{CALLBACK}{verb}",
        "private_metadata": str(view.handoff.id),
        "title": plain(title),
        "close": plain("Cancel" if submit else "Close"),
        "blocks": blocks,
    }
    return frame | ({"submit": plain(submit)} if submit else {})


def text_area(label: str, hint: str, *, block: str = BLOCK, initial: str = "") -> Block:
    """What is written by hand."""
    element: Block = {
        "type": "plain_text_input",
        "action_id": ACTION,
        "multiline": True,
        "max_length": MOST,
    }
    return _input(block, label, element | ({"initial_value": initial} if initial else {}), hint)


def amount_line(label: str, hint: str) -> Block:
    """An amount that may stay empty."""
    element = {"type": "plain_text_input", "action_id": ACTION, "max_length": 12}
    return _input(AMOUNT, label, element, hint) | {"optional": True}


def choices(label: str, options: Sequence[OptionWords]) -> Block:
    """One of several, the first ones that Slack has room for."""
    return _input(
        OPTIONS,
        label,
        {
            "type": "radio_buttons",
            "action_id": ACTION,
            "options": [
                {
                    "text": plain(cut(one.words, OPTION_WORDS)),
                    "description": plain(cut(one.note, OPTION_WORDS)),
                    "value": one.id,
                }
                for one in options[:MOST_OPTIONS]
            ],
        },
    )


def member(label: str) -> Block:
    """A colleague."""
    return _input(PERSON, label, {"type": "users_select", "action_id": ACTION})


def moment(label: str) -> Block:
    """A day and an hour, on the reader's own clock."""
    return _input(UNTIL, label, {"type": "datetimepicker", "action_id": ACTION})


def plain(text: str) -> Block:
    """Text without markup."""
    return {"type": "plain_text", "text": text, "emoji": False}


def _input(block: str, label: str, element: Block, hint: str = "") -> Block:
    found = {"type": "input", "block_id": block, "label": plain(label), "element": element}
    return found | ({"hint": plain(hint)} if hint else {})
