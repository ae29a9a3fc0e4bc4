"""The two chains of a case, its events and its evidence: lines to write, and the check of what is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.disputes.case import Case, CaseEvent
from bot.disputes.names import CaseId
from bot.storage import tables, values
from bot.storage.chain import START, broken_at, event_content, evidence_content, link
from bot.storage.errors import HistoryChangedError

EVENTS = tables.case_events
EVIDENCE = tables.evidence


@dataclass(frozen=True, slots=True)
class Ends:
    """Where the chains of a case end. Kept with the case, so that a removed last line is noticed."""

    events: int = 0
    events_hash: str = START
    evidence_hash: str = START


@dataclass(frozen=True, slots=True)
class Lines:
    """What a save adds to the chains: event rows, hashes of new evidence by position, and the new ends."""

    events: Sequence[dict[str, Any]]
    evidence: dict[int, dict[str, str]]
    ends: Ends


def lines(case: Case, events: Sequence[CaseEvent], *, known_evidence: int, ends: Ends) -> Lines:
    """Chain what is new of a case to what is stored."""
    event_rows, end = [], ends.events_hash
    for position, event in enumerate(events, start=ends.events + 1):
        previous, end = end, link(end, event_content(case.id, event))
        place = {"case_id": case.id, "position": position, "prev_hash": previous, "hash": end}
        event_rows.append(values.columns_of(event) | place)
    evidence_rows, evidence_end = {}, ends.evidence_hash
    for position, part in enumerate(case.evidence[known_evidence:], start=known_evidence):
        previous = evidence_end
        evidence_end = link(previous, evidence_content(case.id, part))
        evidence_rows[position] = {"prev_hash": previous, "hash": evidence_end}
    return Lines(event_rows, evidence_rows, Ends(ends.events + len(events), end, evidence_end))


async def verify(connection: AsyncConnection, case: CaseId) -> None:
    """Raises `HistoryChangedError` unless events and evidence are as they were written."""
    head = tables.cases.c
    found = await connection.execute(
        select(head.events_hash, head.evidence_hash).where(head.id == case)
    )
    events_end, evidence_end = found.one()
    events = [
        (row["prev_hash"], event_content(case, values.event(row)), row["hash"])
        for row in await event_rows(connection, case)
    ]
    evidence = [
        (row["prev_hash"], evidence_content(case, values.evidence(row)), row["hash"])
        for row in await _evidence_rows(connection, case)
    ]
    for chain, end in ((events, events_end), (evidence, evidence_end)):
        broken = broken_at(chain, end=end)
        if broken is not None:
            raise HistoryChangedError(case, broken)


async def event_rows(connection: AsyncConnection, case: CaseId) -> Sequence[values.Row]:
    """A case's history as stored, in order."""
    found = await connection.execute(
        select(EVENTS).where(EVENTS.c.case_id == case).order_by(EVENTS.c.position)
    )
    return found.mappings().all()


async def _evidence_rows(connection: AsyncConnection, case: CaseId) -> Sequence[values.Row]:
    found = await connection.execute(
        select(EVIDENCE).where(EVIDENCE.c.case_id == case).order_by(EVIDENCE.c.position)
    )
    return found.mappings().all()
