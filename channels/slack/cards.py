"""A hand-off's card as Block Kit: a pure function of the case's view."""

from datetime import datetime

from bot.casework.desk_port import CardView
from bot.conversations.model import Message
from bot.disputes.names import HandoffId
from channels.desk import words
from channels.desk.brief import Brief, brief, buyer_name, said
from channels.desk.offering import offering
from channels.desk.ruling import RulingBrief
from channels.desk.translations import NONE, Translated, shown_on_card
from channels.slack import buttons
from channels.slack.api import Block
from channels.slack.quoted import beside, heading, newest
from channels.slack.text import bullets, cut, escape, fit, isolated, quote

HEADER = 150  # Slack's limits, in characters
SECTION = 3000
CONTEXT = 2000
WORDS = 2600  # for the buyer's words, so that the section's title fits beside them


def card(view: CardView, translated: Translated = NONE) -> list[Block]:
    """The card's blocks, at most 50."""
    told = brief(view)
    return [
        _header(told),
        _status(told),
        *_stopped(view),
        *_words(view, told, translated),
        *_listed("Order", told.order),
        *_listed("The buyer claims", told.claimed),
        *_listed("Checked", told.checked),
        *_listed("Offered", told.offers),
        section(f"*Why the bot stopped*\n{fit(told.stopped_because, 500)}"),
        *(_ruling(told.ruling) if told.ruling else _suggestion(told)),
        *_listed("Granted", told.remedies),
        *_deadlines(view, told),
        *_listed("Promised", told.promises),
        *_listed("The buyer's verdict", told.survey),
        *_photos(told),
        *_open_offer(view),
        *buttons.rows(view, told),
        context(HINT if told.open else f"{told.status}. {escape(told.held_by)}"),
    ]


HINT = (
    "What you type in the thread stays inside. To write to the buyer press *Reply* "
    "or start your message with `>`."
)


def summary(view: CardView) -> str:
    """One plain line for notifications and screen readers; none of the buyer's words."""
    told = brief(view)
    return escape(f"{told.title}: {told.reason} ({told.status})")


def buyer_message(view: CardView, message: Message, translated: Translated = NONE) -> list[Block]:
    """What the buyer wrote while a person holds the conversation."""
    title = heading(buyer_name(view.case, view.order), message, view.transcript)
    original = section(f"{title}\n{quote(said(message), WORDS)}")
    return [original, *beside(translated, [message], WORDS)]


def sent_reply(name: str, text: str) -> list[Block]:
    """What a colleague sent to the buyer through the modal."""
    title = f":white_check_mark: *{fit(name, 100)} to the buyer*"
    return [section(f"{title}\n{quote(text, WORDS)}")]


def can_undo(handoff: HandoffId, reply: str, said: str) -> list[Block]:
    """For the writer's eyes: what waits, and how to take it back."""
    return [section(f":hourglass_flowing_sand: {said}"), buttons.undo_row(handoff, reply)]


def when(at: datetime) -> str:
    """A moment in the reader's own time zone, with UTC where Slack cannot convert."""
    fallback = words.moment(at).replace("|", "")
    return f"<!date^{int(at.timestamp())}^{{date_short_pretty}}, {{time}}|{fallback}>"


def section(text: str) -> Block:
    """A section that shows links and names in it as plain text."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}


def context(text: str) -> Block:
    """A small grey line."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": text, "verbatim": True}]}


def _header(told: Brief) -> Block:
    title = cut(f"{told.title} · for {_article(told.tier)}", HEADER)
    return {"type": "header", "text": {"type": "plain_text", "text": title, "emoji": False}}


def _status(told: Brief) -> Block:
    due = f"\n*Answer by* {when(told.answer_by)}" if told.open else ""
    lines = f"*{escape(told.status)}*: {escape(told.reason)}\n{isolated(fit(told.held_by, 300))}"
    return section(lines + due)


def _words(view: CardView, told: Brief, translated: Translated) -> list[Block]:
    """The buyer's last words, the newest kept when not all fit, and their translations."""
    title = f"*{fit(buyer_name(view.case, view.order), 100)}* in {told.language}, {told.channel}"
    shown, quoted = newest(shown_on_card(view), WORDS)
    original = section("\n".join([title, *(quoted or ["_No words yet._"])]))
    return [original, *beside(translated, shown, WORDS)]


def _listed(title: str, lines: tuple[str, ...]) -> list[Block]:
    if not lines:
        return []
    return [section(f"*{title}*\n{bullets(lines, SECTION - len(title) - 3)}")]


def _deadlines(view: CardView, told: Brief) -> list[Block]:
    """As the page lists them, each moment in the reader's own time zone."""
    if not told.deadlines:
        return []
    lines = bullets(told.deadlines, SECTION // 2)
    for due in view.deadlines:
        lines = lines.replace(escape(words.moment(due.at)), when(due.at))
    return [section(f"*Deadlines*\n{lines}")]


def _suggestion(told: Brief) -> list[Block]:
    if told.grant is None:
        return [section("*Suggested remedy*\nNone; please decide with the buyer.")]
    clause = f" `{escape(told.grant_clause)}`" if told.grant_clause else ""
    waits = f"\n:hourglass: {fit(told.confirmation, 1000)}" if told.confirmation else ""
    return [section(f"*Suggested remedy*\n{fit(told.grant, 1000)}{clause}{waits}")]


def _stopped(view: CardView) -> list[Block]:
    stopped = offering(view).stopped
    return [section(f":octagonal_sign: *{fit(stopped, 1500)}*")] if stopped else []


def _open_offer(view: CardView) -> list[Block]:
    offer = offering(view).open_offer
    return [section(f":hourglass: {fit(offer, 1000)}")] if offer and brief(view).open else []


def _ruling(told: RulingBrief) -> list[Block]:
    """Both sides, and what came of it."""
    shop = "\n".join(quote(line, 500) for line in told.shop[-2:])
    outcome = f"\n*{fit(told.outcome, 600)}*" if told.outcome else ""
    return [
        section(f"*{told.title}: the buyer*\n{quote(told.buyer, 1500)}"),
        section(f"*{told.title}: the shop*\n{shop or '_No reason was given._'}{outcome}"),
    ]


def _photos(told: Brief) -> list[Block]:
    if not told.photos:
        return []
    noun = "photo" if told.photos == 1 else "photos"
    return [context(f":frame_with_picture: {told.photos} {noun} in the thread")]


def _article(tier: str) -> str:
    return f"an {tier}" if tier[0] in "aeiou" else f"a {tier}"
