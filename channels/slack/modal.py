"""The modals, each with one text area: a reply, the reason of a resolution, a ruling with its reasons."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffId
from channels.desk.brief import Brief, brief, buyer_name, said
from channels.desk.ruling import OptionWords
from channels.desk.translations import NONE, Translated
from channels.desk.verbs import Verb
from channels.slack.api import Block
from channels.slack.cards import context, section
from channels.slack.quoted import beside, marked
from channels.slack.text import cut, fit, isolated, quote

CALLBACK = "amends_modal_"  # and the verb
BLOCK = "reply"
ACTION = "text"
OPTIONS = "option"
OPTION_WORDS = 75  # characters, Slack's limit of an option
MOST = 3000  # characters, Slack's own limit of a text area
EMPTY = "Please write what the buyer should read."


@dataclass(frozen=True, slots=True)
class Submission:
    """A submitted modal. `view` is Slack's id of it, the same however often it is delivered."""

    view: str
    user: str
    handoff: HandoffId
    verb: Verb
    text: str
    option: str = ""  # of a ruling


def modal_of(verb: Verb, view: CardView, translated: Translated = NONE) -> Block | None:
    """The modal's JSON; None where the case has nothing to ask. Raises `KeyError` for a verb that needs none."""
    return reply_modal(view, translated) if verb is Verb.REPLY else MODALS[verb](view)


def reply_modal(view: CardView, translated: Translated = NONE) -> Block:
    """What the buyer wrote last, with its translation, and a text area for the answer."""
    told = brief(view)
    last = [
        block
        for message in view.buyer_words[-2:]
        if said(message).strip()
        for block in (section(marked(message, 1000)), *beside(translated, [message], 1000))
    ]
    return _modal(
        Verb.REPLY,
        view,
        title="Reply to the buyer",
        submit="Send to the buyer",
        blocks=[
            context(_reader(view, told)),
            *last,
            _text(f"Your reply, in {told.language}", READ_AS_IT_STANDS),
        ],
    )


def resolve_modal(view: CardView) -> Block:
    """The reason is the shop's side, if the buyer asks for a ruling."""
    told = "The buyer is told that the case is settled, and the bot answers from then on."
    why = "For colleagues, and for whoever may rule on it. The buyer does not see it."
    return _modal(
        Verb.RESOLVE,
        view,
        title="Resolve the case",
        submit="Resolve",
        blocks=[context(told), {**_text("Why it is settled so", why), "optional": True}],
    )


def ruling_modal(view: CardView) -> Block | None:
    """Both sides, what can be given, and the reasons."""
    told = brief(view)
    ruling = told.ruling
    if ruling is None:
        return None
    shop = "\n".join(quote(line, 900) for line in ruling.shop) or "_No reason was given._"
    return _modal(
        Verb.RULE,
        view,
        title=ruling.title,
        submit="Rule",
        blocks=[
            context(_reader(view, told)),
            section(f"*The buyer*\n{quote(ruling.buyer, 2000)}"),
            section(f"*The shop*\n{shop}"),
            _options(ruling.options),
            _text(f"Reasons, in {told.language}", READ_AS_IT_STANDS),
        ],
    )


def parse_submission(body: Mapping[str, Any]) -> Submission:
    """The submitted modal as values."""
    view = body["view"]
    values = view["state"]["values"]
    chosen = values.get(OPTIONS, {}).get(ACTION, {}).get("selected_option") or {}
    return Submission(
        view=str(view["id"]),
        user=str(body["user"]["id"]),
        handoff=HandoffId(str(view["private_metadata"])),
        verb=Verb(str(view["callback_id"]).removeprefix(CALLBACK)),
        text=str(values.get(BLOCK, {}).get(ACTION, {}).get("value") or "").strip(),
        option=str(chosen.get("value", "")),
    )


READ_AS_IT_STANDS = "The buyer reads this as it stands, under your first name."
MODALS: Mapping[Verb, Callable[[CardView], Block | None]] = MappingProxyType(
    {Verb.REPLY: reply_modal, Verb.RESOLVE: resolve_modal, Verb.RULE: ruling_modal}
)


def _reader(view: CardView, told: Brief) -> str:
    """Who reads it, in which language and direction."""
    where = isolated(fit(buyer_name(view.case, view.order), 100))
    direction = ", written from right to left" if told.right_to_left else ""
    return f"{where} reads {told.language}{direction}, in {told.channel}."


def _modal(verb: Verb, view: CardView, *, title: str, submit: str, blocks: list[Block]) -> Block:
    return {
        "type": "modal",
        "callback_id": f"{CALLBACK}{verb}",
        "private_metadata": str(view.handoff.id),
        "title": _plain(title),
        "submit": _plain(submit),
        "close": _plain("Cancel"),
        "blocks": blocks,
    }


def _text(label: str, hint: str) -> Block:
    return {
        "type": "input",
        "block_id": BLOCK,
        "label": _plain(label),
        "hint": _plain(hint),
        "element": {
            "type": "plain_text_input",
            "action_id": ACTION,
            "multiline": True,
            "max_length": MOST,
        },
    }


def _options(options: Sequence[OptionWords]) -> Block:
    return {
        "type": "input",
        "block_id": OPTIONS,
        "label": _plain("What does the buyer get?"),
        "element": {
            "type": "radio_buttons",
            "action_id": ACTION,
            "options": [
                {
                    "text": _plain(cut(one.words, OPTION_WORDS)),
                    "description": _plain(cut(one.note, OPTION_WORDS)),
                    "value": one.id,
                }
                for one in options
            ],
        },
    }


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": False}
