"""The pages' data: what the templates show, ready and in order."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.casework.budget import Budget
from bot.casework.desk_port import CardView
from bot.casework.promise_book import OverduePromise
from bot.conversations.model import Author, Message
from bot.disputes.case import CaseEvent
from bot.disputes.names import EvidenceId, Tier
from channels.desk import words
from channels.desk.approved import Approved
from channels.desk.brief import Brief, brief, buyer_name, promise_words, said
from channels.desk.corrections import Correction, correction
from channels.desk.history import EvidenceBrief, HistoryLine, evidence_lines, history_lines
from channels.desk.offering import Offering, offering
from channels.desk.possible import possible
from channels.desk.translations import NONE, Translated
from channels.desk.verbs import Verb

AUTHORS = {
    Author.BUYER: "Buyer",
    Author.BOT: "Bot",
    Author.AGENT: "Agent",
    Author.SYSTEM: "Notice",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One hand-off in the queue."""

    handoff: str
    brief: Brief
    buyer: str
    words: str
    late: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the transcript."""

    author: str  # who, as a style name: buyer, bot, agent, system
    who: str
    text: str
    at: datetime
    language: str | None
    photo: EvidenceId | None
    translation: str | None
    correction: Correction | None


@dataclass(frozen=True, slots=True)
class Note:
    """What a colleague wrote for colleagues."""

    by: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Search:
    """Approved answers that were looked for; None: nobody has looked."""

    words: str
    found: Sequence[Approved] | None


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything on a hand-off's page."""

    handoff: str
    brief: Brief
    buyer: str
    lines: tuple[Line, ...]
    photos: tuple[EvidenceId, ...]
    notes: tuple[Note, ...]
    late: bool
    reply_language: str  # the code, for the text area's spelling check
    can: frozenset[Verb]
    offering: Offering
    evidence: tuple[EvidenceBrief, ...]
    history: tuple[HistoryLine, ...]
    held_by: str | None  # the holder's id


@dataclass(frozen=True, slots=True)
class OverdueRow:
    """A promise that nobody saw kept."""

    id: str
    ref: str
    handoff: str | None
    words: str


def overdue_rows(found: Sequence[OverduePromise]) -> list[OverdueRow]:
    """Promises whose time is over, in the order given."""
    return [
        OverdueRow(one.promise.id, one.ref, one.handoff, promise_words(one.promise))
        for one in found
    ]


def rows(views: Sequence[CardView], *, now: datetime) -> list[Row]:
    """The queue, in the order given."""
    return [_row(view, now) for view in views]


def case_page(view: CardView, *, now: datetime, translated: Translated = NONE) -> CasePage:
    """The page of one hand-off."""
    return CasePage(
        handoff=str(view.handoff.id),
        brief=brief(view),
        buyer=buyer_name(view.case, view.order),
        lines=tuple(_line(message, view, translated) for message in view.transcript),
        photos=view.photos,
        notes=tuple(_note(event) for event in view.history if event.name == "note"),
        late=view.handoff.answer_by < now,
        reply_language=view.language,
        can=frozenset(possible(view)),
        offering=offering(view),
        evidence=evidence_lines(view),
        history=history_lines(view),
        held_by=view.handoff.taken_by,
    )


def budget_line(budget: Budget) -> str:
    """What the bot granted today, beside its daily limit, which counts what people granted too."""
    granted = f"Granted by the bot today: {words.money(budget.today[Tier.BOT])}"
    limit, left = budget.limits[Tier.BOT], budget.left(Tier.BOT)
    if limit is None or left is None:
        return f"{granted}."
    by_people = budget.today[Tier.AGENT] + budget.today[Tier.MANAGER]
    if not by_people.minor:
        return f"{granted} of {words.money(limit)}."
    return (
        f"{granted} of {words.money(limit)}. With the {words.money(by_people)} granted by people "
        f"it may grant {words.money(left)} more."
    )


def shows_photo(view: CardView, evidence: EvidenceId) -> bool:
    """Whether the photo belongs to this hand-off's conversation."""
    in_transcript = {message.draft.evidence for message in view.transcript}
    return evidence in view.photos or evidence in in_transcript


def _row(view: CardView, now: datetime) -> Row:
    last = view.buyer_words[-1:]
    return Row(
        handoff=str(view.handoff.id),
        brief=brief(view),
        buyer=buyer_name(view.case, view.order),
        words=said(last[0]) if last else "",
        late=view.handoff.answer_by < now,
    )


def _line(message: Message, view: CardView, translated: Translated) -> Line:
    draft = message.draft
    return Line(
        author=draft.author.value,
        who=draft.name or AUTHORS[draft.author],
        text=said(message),
        at=draft.at,
        language=draft.language,
        photo=draft.evidence,
        translation=translated.get(message.id),
        correction=correction(message, view.transcript),
    )


def _note(event: CaseEvent) -> Note:
    data = json.loads(event.data)
    return Note(by=str(data.get("by", event.actor)), text=str(data.get("text", "")), at=event.at)
