"""The Reply modal: a text area under the buyer's last words, in the direction the buyer reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffId
from channels.desk.brief import brief, buyer_name, said
from channels.slack.api import Block
from channels.slack.cards import context, section
from channels.slack.text import fit, isolated, quote

CALLBACK = "amends_reply"
BLOCK = "reply"
ACTION = "text"
MOST = 3000  # characters, Slack's own limit of a text area
EMPTY = "Please write what the buyer should read."


@dataclass(frozen=True, slots=True)
class Submission:
    """A submitted modal. `view` is Slack's id of it, the same however often it is delivered."""

    view: str
    user: str
    handoff: HandoffId
    text: str


def reply_modal(view: CardView) -> Block:
    """The modal's JSON."""
    told = brief(view)
    where = isolated(fit(buyer_name(view.case, view.order), 100))
    direction = ", written from right to left" if told.right_to_left else ""
    reads = f"{where} reads {told.language}{direction}, in {told.channel}."
    last = [section(quote(said(m), 1000)) for m in view.buyer_words[-2:] if said(m).strip()]
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "private_metadata": str(view.handoff.id),
        "title": _plain("Reply to the buyer"),
        "submit": _plain("Send to the buyer"),
        "close": _plain("Cancel"),
        "blocks": [
            context(reads),
            *last,
            {
                "type": "input",
                "block_id": BLOCK,
                "label": _plain(f"Your reply, in {told.language}"),
                "hint": _plain("The buyer reads this as it stands, under your first name."),
                "element": {
                    "type": "plain_text_input",
                    "action_id": ACTION,
                    "multiline": True,
                    "max_length": MOST,
                },
            },
        ],
    }


def parse_submission(body: Mapping[str, Any]) -> Submission:
    """The submitted modal as values."""
    view = body["view"]
    typed = view["state"]["values"].get(BLOCK, {}).get(ACTION, {}).get("value")
    return Submission(
        view=str(view["id"]),
        user=str(body["user"]["id"]),
        handoff=HandoffId(str(view["private_metadata"])),
        text=str(typed or "").strip(),
    )


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
