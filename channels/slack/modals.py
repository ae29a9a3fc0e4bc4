"""The modal of each deed that asks for something, and those that only show."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.casework.desk_port import CardView
from channels.desk.brief import Brief, brief, buyer_name, said
from channels.desk.history import evidence_lines, history_lines
from channels.desk.offering import offering
from channels.desk.options import OptionWords
from channels.desk.possible import possible
from channels.desk.translations import NONE, Translated
from channels.desk.verbs import Verb
from channels.slack.api import Block
from channels.slack.cards import context, section, when
from channels.slack.modal import amount_line, choices, member, modal, moment, text_area
from channels.slack.quoted import beside, marked
from channels.slack.text import bullets, fit, isolated, quote

READ_AS_IT_STANDS = "The buyer reads this as it stands, under your first name."
FOR_COLLEAGUES = "For colleagues; the buyer does not see it."
NOTHING_AGREED = "-"
_NOTHING_AGREED = OptionWords(
    NOTHING_AGREED, "Nothing: the bot goes on where it stopped", "no offer is made"
)
SECTION = 2900


def modal_of(verb: Verb, view: CardView, translated: Translated = NONE) -> Block | None:
    """The modal's JSON; None where the case has nothing to ask now. Raises `KeyError` for a verb that needs none."""
    if verb not in possible(view):
        return None
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
    return modal(
        Verb.REPLY,
        view,
        title="Reply to the buyer",
        submit="Send to the buyer",
        blocks=[
            context(reader(view, told)),
            *last,
            text_area(f"Your reply, in {told.language}", READ_AS_IT_STANDS),
        ],
    )


def resolve_modal(view: CardView) -> Block:
    """The reason is the shop's side, if the buyer asks for a ruling."""
    told = "The buyer is told that the case is settled, and the bot answers from then on."
    why = "For colleagues, and for whoever may rule on it. The buyer does not see it."
    reason = text_area("Why it is settled so", why)
    return modal(
        Verb.RESOLVE,
        view,
        title="Resolve the case",
        submit="Resolve",
        blocks=[context(told), {**reason, "optional": True}],
    )


def ruling_modal(view: CardView) -> Block | None:
    """Both sides, what can be given, and the reasons."""
    told = brief(view)
    ruling = told.ruling
    if ruling is None:
        return None
    shop = "\n".join(quote(line, 900) for line in ruling.shop) or "_No reason was given._"
    return modal(
        Verb.RULE,
        view,
        title=ruling.title,
        submit="Rule",
        blocks=[
            context(reader(view, told)),
            section(f"*The buyer*\n{quote(ruling.buyer, 2000)}"),
            section(f"*The shop*\n{shop}"),
            choices("What does the buyer get?", ruling.options),
            text_area(f"Reasons, in {told.language}", READ_AS_IT_STANDS),
        ],
    )


def offer_modal(view: CardView) -> Block:
    """What can be offered; the server counts it again, and asks a manager where the tier is not enough."""
    told, can = brief(view), offering(view)
    standing = [section(f":hourglass: {fit(can.open_offer, 500)}")] if can.open_offer else []
    return modal(
        Verb.OFFER,
        view,
        title="Offer a remedy",
        submit="Offer",
        blocks=[
            context(f"{reader(view, told)} What is above your tier goes to a manager first."),
            *standing,
            choices("What is offered?", can.options),
            *([_amount(can.currency)] if can.adjustable else []),
        ],
    )


def hand_back_modal(view: CardView) -> Block:
    """What was agreed, which the bot then offers; a note for colleagues."""
    can = offering(view)
    options = (_NOTHING_AGREED, *can.options)
    agreed = [choices("What was agreed?", options)] if can.options else []
    note = {**text_area("What colleagues should know", FOR_COLLEAGUES), "optional": True}
    return modal(
        Verb.HAND_BACK,
        view,
        title="Hand back to the bot",
        submit="Hand back",
        blocks=[
            context("The bot offers what was agreed, and carries it out when the buyer says yes."),
            *agreed,
            *([_amount(can.currency)] if can.adjustable else []),
            note,
        ],
    )


def refuse_modal(view: CardView) -> Block:
    """Why a manager does not grant what is suggested."""
    told = brief(view)
    return modal(
        Verb.REFUSE,
        view,
        title="Refuse the remedy",
        submit="Refuse",
        blocks=[section(f"*{fit(told.grant or '', 1000)}*"), text_area("Why", FOR_COLLEAGUES)],
    )


def stop_modal(view: CardView) -> Block:
    """What somebody fears."""
    told = (
        "Nothing is granted, carried out or ended until a manager lifts the stop; the open offer "
        "and replies that wait are taken back. What the shop has begun goes on."
    )
    return modal(
        Verb.STOP,
        view,
        title="Safety stop",
        submit="Stop this case",
        blocks=[context(told), text_area("What is the danger?", FOR_COLLEAGUES)],
    )


def assign_modal(view: CardView) -> Block:
    """Whose it is from now on."""
    return modal(
        Verb.ASSIGN,
        view,
        title="Assign the case",
        submit="Assign",
        blocks=[context("The buyer hears who joined."), member("To whom?")],
    )


def promise_modal(view: CardView) -> Block:
    """What the agent told the buyer will happen, and by when."""
    told = "You are reminded when its time is over. The buyer is told nothing by this."
    return modal(
        Verb.PROMISE,
        view,
        title="Keep a promise",
        submit="Keep it",
        blocks=[
            context(told),
            moment("By when?"),
            text_area("What did you promise?", FOR_COLLEAGUES),
        ],
    )


def evidence_view(view: CardView) -> Block:
    """What policy wants, and every photo with its seal."""
    photos = [f"{one.title}: {one.note}" for one in evidence_lines(view)]
    checked = [line for line in view.checked if line.startswith("Evidence")]
    lines = (*checked, *photos) or ("Nothing was sent, and policy wants nothing.",)
    return modal(
        Verb.EVIDENCE,
        view,
        title="Evidence",
        blocks=[
            section(bullets(lines, SECTION)),
            context(
                "The photos are in the thread in this order; originals are sealed as received."
            ),
        ],
    )


def history_view(view: CardView) -> Block:
    """What happened, the newest first."""
    lines = [
        f"{when(one.at)} *{fit(one.who, 60)}*: {fit(one.what, 80)}"
        + (f"\n> {isolated(fit(one.detail, 300))}" if one.detail else "")
        for one in history_lines(view)
    ]
    return modal(
        Verb.HISTORY, view, title="History", blocks=[section(one) for one in _fitted(lines)]
    )


def reader(view: CardView, told: Brief) -> str:
    """Who reads it, in which language and direction."""
    where = isolated(fit(buyer_name(view.case, view.order), 100))
    direction = ", written from right to left" if told.right_to_left else ""
    return f"{where} reads {told.language}{direction}, in {told.channel}."


def _amount(currency: str) -> Block:
    hint = "Of a partial refund, store credit or goodwill. Empty: the amount named above."
    return amount_line(f"Another amount, in {currency}", hint)


def _fitted(lines: list[str]) -> list[str]:
    """Lines put together into few sections, as many as Slack shows."""
    found = [""]
    for line in lines:
        if len(found[-1]) + len(line) + 1 > SECTION:
            found.append("")
        found[-1] = f"{found[-1]}\n{line}".strip()
    return found[:20]


MODALS: Mapping[Verb, Callable[[CardView], Block | None]] = MappingProxyType(
    {
        Verb.REPLY: reply_modal,
        Verb.RESOLVE: resolve_modal,
        Verb.RULE: ruling_modal,
        Verb.OFFER: offer_modal,
        Verb.HAND_BACK: hand_back_modal,
        Verb.REFUSE: refuse_modal,
        Verb.STOP: stop_modal,
        Verb.ASSIGN: assign_modal,
        Verb.PROMISE: promise_modal,
        Verb.EVIDENCE: evidence_view,
        Verb.HISTORY: history_view,
    }
)
