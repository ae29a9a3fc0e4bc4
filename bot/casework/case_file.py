"""Everything that is known of a case, read at once, for the packet of evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.casework.evidence_port import Seal
from bot.casework.house import House
from bot.casework.ports import CaseFilter, StoredPhoto, Work
from bot.casework.shop_errors import ShopError
from bot.conversations.model import Author, Conversation, Message
from bot.disputes.case import Case, CaseEvent, Evidence
from bot.disputes.evidence import Wanted, completeness
from bot.disputes.findings import kind_in_fact
from bot.disputes.names import CaseId, EvidenceKind, Kind
from bot.disputes.order import Order
from bot.disputes.policy import Policy

_PAGE = 500
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class FiledPhoto:
    """A photo of the case, and where it lies; None where the index lost it."""

    evidence: Evidence
    stored: StoredPhoto | None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A case with all that belongs to it. `kind` is the kind in fact, as the order tells."""

    case: Case
    kind: Kind
    conversation: Conversation
    order: Order | None
    shop_silent: bool  # the case has an order, and the shop did not tell it
    messages: tuple[Message, ...]
    history: tuple[CaseEvent, ...]
    seal: Seal
    photos: tuple[FiledPhoto, ...]
    wanted: tuple[Wanted, ...]
    policy: Policy
    at: datetime


async def case_file(case_id: CaseId, *, house: House) -> CaseFile:
    """Read everything. Raises `CaseNotFoundError`; a shop that does not answer is told in the file."""
    async with house.unit() as work:
        case = await work.cases.get(case_id)
        conversation = await work.conversations.get(case.conversation)
        messages = await _messages(work, case)
        history = tuple(await work.cases.history(case_id))
        seal = await work.cases.seal(case_id)
        pictures = [one for one in case.evidence if one.kind is EvidenceKind.PHOTO]
        photos = tuple([FiledPhoto(one, await work.photos.for_desk(one.id)) for one in pictures])
    order, shop_silent = await _order(case, house=house)
    return CaseFile(
        case=case,
        kind=kind_in_fact(case, order) if order else case.kind,
        conversation=conversation,
        order=order,
        shop_silent=shop_silent,
        messages=messages,
        history=history,
        seal=seal,
        photos=photos,
        wanted=completeness(case, order, house.policy) if order else (),
        policy=house.policy,
        at=house.clock(),
    )


async def _order(case: Case, *, house: House) -> tuple[Order | None, bool]:
    if case.facts.order_id is None:
        return None, False
    try:
        order = await house.shop.get_order(case.facts.order_id)
    except ShopError:
        return None, True
    return order, order is None


async def _messages(work: Work, case: Case) -> tuple[Message, ...]:
    cases = await work.cases.find(CaseFilter(conversation=case.conversation, limit=_ALL))
    opened = [one.opened_at for one in sorted(cases, key=lambda one: one.opened_at)]
    later = next((at for at in opened if at > case.opened_at), None)
    first = opened[0] == case.opened_at
    return about(await _log(work, case), since=None if first else case.opened_at, until=later)


async def _log(work: Work, case: Case) -> Sequence[Message]:
    """The whole conversation."""
    found: list[Message] = []
    while page := await work.messages.since(
        case.conversation, found[-1].seq if found else 0, limit=_PAGE
    ):
        found += page
    return found


def about(
    messages: Sequence[Message], *, since: datetime | None, until: datetime | None
) -> tuple[Message, ...]:
    """The messages of a case that was opened at `since`, the next one of its conversation at `until`.

    None where it is the conversation's first, or its last. The turn in which a case opened belongs to both.
    """
    turns = [one for one in messages if one.draft.author is Author.BUYER]
    first = [one.seq for one in turns if since is not None and one.draft.at <= since]
    last = [one.seq for one in turns if until is not None and one.draft.at > until]
    start = max(first, default=0)
    end = min(last, default=None)
    return tuple(one for one in messages if one.seq >= start and (end is None or one.seq < end))
