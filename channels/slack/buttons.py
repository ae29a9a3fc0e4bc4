"""The card's buttons."""

from typing import Final

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffId
from channels.desk.brief import Brief
from channels.desk.possible import possible
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


def rows(view: CardView, told: Brief) -> list[Block]:
    """The buttons of a hand-off, the likeliest first. Each carries the hand-off's id."""
    can = possible(view)
    value = str(view.handoff.id)
    found = [
        _row(name, [_drawn(verb, told, value, first=can[0]) for verb in verbs if verb in can])
        for name, verbs in ROWS
    ]
    return [row for row in found if row["elements"]]


def undo_row(handoff: HandoffId, reply: str) -> Block:
    """Takes back one reply."""
    return _row("undo", [_button(Verb.UNDO, "Undo", f"{handoff} {reply}")])


ROWS: Final = (
    (
        "buttons",
        (Verb.TAKE, Verb.REPLY, Verb.ANSWER, Verb.RULE, Verb.APPROVE, Verb.REFUSE, Verb.OFFER),
    ),
    (
        "case",
        (Verb.HAND_BACK, Verb.RESOLVE, Verb.ASK_PHOTO, Verb.PROMISE, Verb.ASSIGN, Verb.RELEASE),
    ),
    ("more", (Verb.EVIDENCE, Verb.HISTORY, Verb.STOP, Verb.LIFT)),
)
LABELS: Final = {
    Verb.TAKE: "Take",
    Verb.REPLY: "Reply…",
    Verb.ANSWER: "Approved answers…",
    Verb.RULE: "Rule…",
    Verb.REFUSE: "Refuse…",
    Verb.OFFER: "Offer a remedy…",
    Verb.HAND_BACK: "Hand back to the bot…",
    Verb.RESOLVE: "Resolve…",
    Verb.ASK_PHOTO: "Ask for a photo",
    Verb.PROMISE: "Promise…",
    Verb.ASSIGN: "Assign…",
    Verb.RELEASE: "Release",
    Verb.EVIDENCE: "Evidence",
    Verb.HISTORY: "History",
    Verb.STOP: "Safety stop…",
    Verb.LIFT: "Lift the safety stop",
}


def _drawn(verb: Verb, told: Brief, value: str, *, first: Verb) -> Block:
    if verb is Verb.APPROVE and told.grant is not None:
        return _approve(told.grant, told.question, value)
    style = "danger" if verb is Verb.STOP else "primary" if verb is first else None
    drawn = _button(verb, LABELS[verb], value, style=style)
    if verb is Verb.LIFT:
        asked = "Is the danger over? Remedies can be granted and carried out again."
        return drawn | {"confirm": _confirm("Lift the safety stop", asked, yes="Lift it")}
    return drawn


def _row(name: str, found: list[Block]) -> Block:
    return {"type": "actions", "block_id": f"{PREFIX}{name}", "elements": found}


def _approve(grant: str, asked: str, value: str) -> Block:
    question = f"{asked} *{fit(grant, CONFIRM_TEXT - 100)}*"
    return _button(Verb.APPROVE, "Approve suggested remedy", value) | {
        "confirm": _confirm("Approve the suggested remedy", question, yes="Grant it")
    }


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
