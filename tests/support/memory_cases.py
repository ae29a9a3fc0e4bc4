"""Cases in memory, true to `bot.casework.ports.Cases` and to its storage, hash chains included."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy.exc import IntegrityError

from bot.casework.errors import CaseChangedError, CaseNotFoundError
from bot.casework.evidence_port import Seal
from bot.casework.ports import CaseFilter
from bot.disputes.authority import Spent
from bot.disputes.calling import is_called
from bot.disputes.case import Case, CaseEvent, Person, Remedy
from bot.disputes.money import CurrencyMismatchError, Money
from bot.disputes.names import (
    SERVICES,
    CaseId,
    CaseState,
    ConversationId,
    HandoffId,
    OfferId,
    PromiseId,
    PromiseState,
    RemedyId,
    Tier,
)
from bot.storage import values
from bot.storage.emails import same_email
from bot.storage.history import Ends, lines, sealed
from tests.support.memory_books import Books

OVER = (CaseState.CLOSED, CaseState.WITHDRAWN)


class MemoryCases:
    """Reads and writes the books of one transaction."""

    def __init__(self, books: Books) -> None:
        self._books = books

    async def next_id(self) -> tuple[CaseId, str]:
        self._books.counted += 1
        return CaseId(f"case_{uuid4().hex}"), f"C-{self._books.counted}"

    async def add(self, case: Case, *events: CaseEvent) -> Case:
        return self._write(replace(case, version=1), None, events)

    async def current(self, conversation: ConversationId) -> Case | None:
        newest_first = self._newest_first()
        mine = [one for one in newest_first if one.conversation == conversation]
        return min((one for one in mine if one.state not in OVER), key=_rest, default=None)

    async def get(self, case: CaseId) -> Case:
        found = self._books.cases.get(case)
        if found is None:
            raise CaseNotFoundError(case)
        return found

    async def with_handoff(self, handoff: HandoffId) -> Case:
        return self._with("handoffs", handoff)

    async def with_remedy(self, remedy: RemedyId) -> Case:
        return self._with("remedies", remedy)

    async def with_promise(self, promise: PromiseId) -> Case:
        return self._with("promises", promise)

    async def with_offer(self, offer: OfferId) -> Case:
        return self._with("offers", offer)

    async def find(self, wanted: CaseFilter) -> Sequence[Case]:
        found = [case for case in self._newest_first() if _fits(case, wanted)]
        return found[: wanted.limit]

    async def holders(self, since: datetime) -> Sequence[Person]:
        taken = (one for case in self._books.cases.values() for one in case.handoffs)
        held = sorted((one for one in taken if one.at >= since), key=lambda one: one.at)
        names = {one.taken_by: one.taken_by_name or one.taken_by for one in held if one.taken_by}
        people = (Person(id_, name) for id_, name in names.items())
        return sorted(people, key=lambda one: (one.name, one.id))

    async def called(self, name: str) -> Sequence[Case]:
        return [case for case in self._newest_first() if is_called(case, name)]

    async def save(self, case: Case, *events: CaseEvent) -> Case:
        stored = await self.get(case.id)
        if stored.version != case.version:
            raise CaseChangedError(case.id)
        return self._write(replace(case, version=case.version + 1), stored, events)

    async def history(self, case: CaseId) -> Sequence[CaseEvent]:
        return [values.event(row) for row in self._books.events.get(case, ())]

    async def seal(self, case: CaseId) -> Seal:
        books = self._books
        pieces = zip((await self.get(case)).evidence, books.evidence[case], strict=True)
        evidence = [
            {**values.columns_of(piece), **row, "position": position}
            for position, (piece, row) in enumerate(pieces)
        ]
        return sealed(case, books.ends[case], books.events[case], evidence)

    def _newest_first(self) -> list[Case]:
        return list(reversed(self._books.cases.values()))

    def _with(self, parts: str, wanted: str) -> Case:
        owner = self._books.owners.get(wanted)
        if owner is None or owner[0] != parts:
            raise CaseNotFoundError(wanted)
        return self._books.cases[owner[1]]

    def _write(self, case: Case, before: Case | None, events: Sequence[CaseEvent]) -> Case:
        books = self._books
        known = len(before.evidence) if before else 0
        new = lines(case, events, known_evidence=known, ends=books.ends.get(case.id, Ends()))
        books.cases[case.id] = case
        books.ends[case.id] = new.ends
        books.events[case.id] = (*books.events.get(case.id, ()), *new.events)
        hashed: list[dict[str, Any]] = [new.evidence[place] for place in sorted(new.evidence)]
        books.evidence[case.id] = (*books.evidence.get(case.id, ()), *hashed)
        for parts in ("handoffs", "remedies", "offers", "promises"):
            for part in getattr(case, parts):
                books.owners[part.id] = (parts, case.id)
        self._keep_emails(case, before)
        return case

    def _keep_emails(self, case: Case, before: Case | None) -> None:
        """The e-mail of a remedy is that of its last change, as its row has it."""
        stored = before.remedies if before else ()
        for place, remedy in enumerate(case.remedies):
            if place < len(stored) and stored[place] == remedy:
                continue
            owner = self._books.keys.setdefault(remedy.key, remedy.id)
            if owner != remedy.id:
                raise IntegrityError(None, None, ValueError(f"{remedy.key} is used"))
            self._books.emails[remedy.id] = same_email(case.facts.email)


def _fits(case: Case, wanted: CaseFilter) -> bool:
    return (
        wanted.conversation in (None, case.conversation)
        and wanted.state in (None, case.state)
        and wanted.kind in (None, case.kind)
        and (not wanted.with_open_handoff or case.open_handoff is not None)
        and (wanted.promise_due_by is None or _owes(case, wanted.promise_due_by))
        and (wanted.opened_since is None or case.opened_at >= wanted.opened_since)
    )


def _owes(case: Case, by: datetime) -> bool:
    return any(one.state is PromiseState.OPEN and one.due_at <= by for one in case.promises)


def _rest(case: Case) -> int:
    """What goes on comes before what is settled, and of that what still asks something."""
    if case.state is not CaseState.RESOLVED:
        return 0
    return 1 if case.asked is not None else 2


class MemoryLedger:
    """What remedies have cost."""

    def __init__(self, books: Books, *, currency: str) -> None:
        self._books = books
        self._currency = currency

    async def spent(
        self,
        case: CaseId,
        *,
        email: str,
        buyer_since: datetime,
        shop_since: datetime,
        without: RemedyId | None = None,
    ) -> Spent:
        of_case = of_buyer = of_shop = remedies = 0
        for owner, remedy in self._counting():
            if remedy.id == without:
                continue
            buyers = self._books.emails[remedy.id] == same_email(email)
            lately = buyers and remedy.granted_at >= buyer_since
            today = remedy.granted_at >= shop_since
            amount = remedy.proposal.amount
            if (owner == case or lately or today) and amount.currency != self._currency:
                raise CurrencyMismatchError(amount.currency, self._currency)
            of_case += amount.minor * (owner == case)
            of_buyer += amount.minor * lately
            of_shop += amount.minor * today
            remedies += lately
        case_sum, buyer_sum, shop_sum = (
            Money(minor, self._currency) for minor in (of_case, of_buyer, of_shop)
        )
        return Spent(case_sum, buyer_sum, shop_sum, remedies)

    async def granted(self, since: datetime) -> dict[Tier, Money]:
        sums = dict.fromkeys(Tier, 0)
        for _, remedy in self._counting():
            if remedy.granted_at >= since and remedy.proposal.amount.currency == self._currency:
                sums[remedy.granted_by] += remedy.proposal.amount.minor
        return {tier: Money(minor, self._currency) for tier, minor in sums.items()}

    def _counting(self) -> list[tuple[CaseId, Remedy]]:
        cases = self._books.cases.values()
        return [
            (case.id, one)
            for case in cases
            for one in case.remedies
            if one.counts and one.proposal.remedy not in SERVICES
        ]
