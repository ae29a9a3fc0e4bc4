"""Cases in SQL: read whole, written by what changed."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Select, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.casework.errors import CaseChangedError, CaseNotFoundError
from bot.casework.evidence_port import Seal
from bot.casework.ports import CaseFilter
from bot.disputes.calling import is_called, plain
from bot.disputes.case import Case, CaseEvent, Person
from bot.disputes.names import (
    CaseId,
    ConversationId,
    HandoffId,
    HandoffState,
    OfferId,
    PromiseId,
    PromiseState,
    RemedyId,
)
from bot.storage import tables, values
from bot.storage.case_parts import save_parts
from bot.storage.case_query import HEAD, TABLES, one_case, whole_cases
from bot.storage.history import Ends, Lines, event_rows, lines, seal

CHANGING = ("kind", "state", "asked", "facts", "resolved_at", "updated_at", "version")
OPEN_HANDOFF = (HandoffState.WAITING.value, HandoffState.TAKEN.value)
EVENTS = tables.case_events


@dataclass(frozen=True, slots=True)
class Stored:
    """A case as the database has it."""

    case: Case
    ends: Ends


class SqlCases:
    """See `bot.casework.ports.Cases`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._one = one_case(connection.dialect.name)
        self._stored: dict[CaseId, Stored] = {}  # read or written in this transaction

    async def next_id(self) -> tuple[CaseId, str]:
        """A new id and the short number that people say."""
        counted = await self._connection.execute(
            update(tables.counters)
            .where(tables.counters.c.name == "case")
            .values(value=tables.counters.c.value + 1)
            .returning(tables.counters.c.value)
        )
        return CaseId(f"case_{uuid4().hex}"), f"C-{counted.scalar_one()}"

    async def add(self, case: Case, *events: CaseEvent) -> Case:
        """Keep a new case with the beginning of its history."""
        added = replace(case, version=1)
        new = lines(added, events, known_evidence=0, ends=Ends())
        row = _head(added) | {
            "id": case.id,
            "ref": case.ref,
            "number": int(case.ref.rpartition("-")[2]),
            "conversation": case.conversation,
            "opened_at": case.opened_at,
        }
        await self._connection.execute(insert(HEAD), row | asdict(new.ends))
        await self._write_lines(added, None, new)
        return added

    async def current(self, conversation: ConversationId) -> Case | None:
        """The case that the conversation is about: see `bot.casework.ports.Cases`."""
        return await self._first(self._one.by_conversation, conversation)

    async def get(self, case: CaseId) -> Case:
        """Raises `CaseNotFoundError`."""
        return await self._only(self._one.by_id, case)

    async def with_handoff(self, handoff: HandoffId) -> Case:
        """Raises `CaseNotFoundError`."""
        return await self._only(self._one.by_part["handoffs"], handoff)

    async def with_remedy(self, remedy: RemedyId) -> Case:
        """Raises `CaseNotFoundError`."""
        return await self._only(self._one.by_part["remedies"], remedy)

    async def with_offer(self, offer: OfferId) -> Case:
        """Raises `CaseNotFoundError`."""
        return await self._only(self._one.by_part["offers"], offer)

    async def with_promise(self, promise: PromiseId) -> Case:
        """Raises `CaseNotFoundError`."""
        return await self._only(self._one.by_part["promises"], promise)

    async def find(self, wanted: CaseFilter) -> Sequence[Case]:
        """Cases that fit, newest first."""
        conditions: list[ColumnElement[bool]] = []
        if wanted.conversation is not None:
            conditions.append(HEAD.c.conversation == wanted.conversation)
        if wanted.state is not None:
            conditions.append(HEAD.c.state == wanted.state.value)
        if wanted.kind is not None:
            conditions.append(HEAD.c.kind == wanted.kind.value)
        if wanted.with_open_handoff:
            handoffs = tables.handoffs.c
            is_open = select(handoffs.case_id).where(handoffs.state.in_(OPEN_HANDOFF))
            conditions.append(HEAD.c.id.in_(is_open))
        if wanted.promise_due_by is not None:
            promises = TABLES["promises"].c
            is_due = select(promises.case_id).where(
                promises.state == PromiseState.OPEN.value, promises.due_at <= wanted.promise_due_by
            )
            conditions.append(HEAD.c.id.in_(is_due))
        if wanted.opened_since is not None:
            conditions.append(HEAD.c.opened_at >= wanted.opened_since)
        newest_first = whole_cases(self._connection.dialect.name).order_by(HEAD.c.number.desc())
        return await self._read(newest_first.where(*conditions).limit(wanted.limit), {})

    async def holders(self, since: datetime) -> Sequence[Person]:
        """Who took a hand-off that began since then, by name."""
        taken = tables.handoffs.c
        found = await self._connection.execute(
            select(taken.taken_by, taken.taken_by_name)
            .where(taken.taken_by.is_not(None), taken.at >= since)
            .order_by(taken.at)
        )
        names = {row.taken_by: row.taken_by_name or row.taken_by for row in found}
        people = (Person(id_, name) for id_, name in names.items())
        return sorted(people, key=lambda one: (one.name, one.id))

    async def called(self, name: str) -> Sequence[Case]:
        """The cases that people call so; the database finds those that may be, the rule decides."""
        wanted = plain(name)
        order_number = func.upper(HEAD.c.facts["order_number"].as_string())
        like = [column.contains(wanted, autoescape=True) for column in (HEAD.c.ref, order_number)]
        newest_first = whole_cases(self._connection.dialect.name).order_by(HEAD.c.number.desc())
        found = await self._read(newest_first.where(or_(*like)), {}) if wanted else ()
        return [case for case in found if is_called(case, name)]

    async def save(self, case: Case, *events: CaseEvent) -> Case:
        """Replace the case and add to its history. Raises `CaseChangedError`."""
        if case.id not in self._stored:
            await self.get(case.id)
        before = self._stored[case.id]
        saved = replace(case, version=case.version + 1)
        new = lines(saved, events, known_evidence=len(before.case.evidence), ends=before.ends)
        done = await self._connection.execute(
            update(HEAD)
            .where(HEAD.c.id == case.id, HEAD.c.version == case.version)
            .values(_head(saved) | asdict(new.ends))
        )
        if done.rowcount == 0:
            raise CaseChangedError(case.id)
        await self._write_lines(saved, before.case, new)
        return saved

    async def history(self, case: CaseId) -> Sequence[CaseEvent]:
        """All that happened, in order."""
        return [values.event(row) for row in await event_rows(self._connection, case)]

    async def seal(self, case: CaseId) -> Seal:
        """The chains of its history and evidence. Raises `CaseNotFoundError`."""
        if case not in self._stored:
            await self.get(case)
        return await seal(self._connection, case)

    async def _only(self, statement: Select[Any], wanted: str) -> Case:
        found = await self._first(statement, wanted)
        if found is None:
            raise CaseNotFoundError(wanted)
        return found

    async def _first(self, statement: Select[Any], wanted: str) -> Case | None:
        found = await self._read(statement, {"wanted": wanted})
        return found[0] if found else None

    async def _read(self, statement: Select[Any], wanted: dict[str, str]) -> Sequence[Case]:
        rows = (await self._connection.execute(statement, wanted)).mappings()
        found = [Stored(values.case(row), _ends(row)) for row in rows]
        self._stored |= {stored.case.id: stored for stored in found}
        return [stored.case for stored in found]

    async def _write_lines(self, case: Case, before: Case | None, new: Lines) -> None:
        await save_parts(self._connection, case, before, new.evidence)
        if new.events:
            await self._connection.execute(insert(EVENTS), new.events)
        self._stored[case.id] = Stored(case, new.ends)


def _ends(row: values.Row) -> Ends:
    return Ends(row["events"], row["events_hash"], row["evidence_hash"])


def _head(case: Case) -> dict[str, Any]:
    """The columns of a case that may change."""
    whole = values.columns_of(case)
    return {name: whole[name] for name in CHANGING}
