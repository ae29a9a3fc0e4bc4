"""The card's buttons."""

from typing import Final

from bot.casework.desk_port import CardView
from channels.desk.brief import Brief
from channels.desk.verbs import Verb
from channels.slack.api import Block
from channels.slack.text import fit

PREFIX: Final = "amends_"
CONFIRM_TEXT = 300  # Slack's limit


def action_id(verb: Verb) -> str:
    """The id Slack sends back when the button is pressed."""
    return f"{PREFIX}{verb}"


def verb_of(action: str) -> Verb | None:
    """The reverse of `action_id`; None for a button this version does not know."""
    try:
        return Verb(action.removeprefix(PREFIX))
    except ValueError:
        return None


def row(view: CardView, told: Brief) -> list[Block]:
    """The buttons of an open hand-off, the likeliest first. Each carries the hand-off's id."""
    value = str(view.handoff.id)
    found = [_button(Verb.TAKE, "Take", value, style="primary")] if told.waiting else []
    found.append(_button(Verb.REPLY, "Reply", value, style=None if told.waiting else "primary"))
    if told.ruling is not None:  # nothing else ends it
        return [
            _row(
                [
                    *found,
                    _button(Verb.RULE, "Rule…", value, style=None if told.waiting else "primary"),
                ]
            )
        ]
    if told.grant is not None:
        found.append(_approve(told.grant, told.question, value))
    found += [_button(Verb.HAND_BACK, "Hand back to the bot", value), _resolve(value)]
    return [_row(found)]


def _row(found: list[Block]) -> Block:
    return {"type": "actions", "block_id": f"{PREFIX}buttons", "elements": found}


def _approve(grant: str, asked: str, value: str) -> Block:
    question = f"{asked} *{fit(grant, CONFIRM_TEXT - 100)}*"
    return _button(Verb.APPROVE, "Approve suggested remedy", value) | {
        "confirm": _confirm("Approve the suggested remedy", question, yes="Grant it")
    }


def _resolve(value: str) -> Block:
    return _button(Verb.RESOLVE, "Resolve…", value)


def _confirm(title: str, text: str, *, yes: str) -> Block:
    return {
        "title": _plain(title),
        "text": {"type": "mrkdwn", "text": text},
        "confirm": _plain(yes),
        "deny": _plain("Cancel"),
    }


def _button(verb: Verb, label: str, value: str, *, style: str | None = None) -> Block:
    button = {
        "type": "button",
        "action_id": action_id(verb),
        "text": _plain(label),
        "value": value,
    }
    return button | ({"style": style} if style else {})


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
