"""The two chains of a case, its events and its evidence: lines to write, and the check of what is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.casework.evidence_port import Break, Chain, ChainEnd, Harm, Seal
from bot.disputes.case import Case, CaseEvent
from bot.disputes.names import CaseId
from bot.storage import tables, values
from bot.storage.chain import START, Line, event_content, evidence_content, first_harm, link

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


async def seal(connection: AsyncConnection, case: CaseId) -> Seal:
    """Both chains of a case that is there, and where they are not as they were written."""
    head = tables.cases.c
    found = await connection.execute(
        select(head.events, head.events_hash, head.evidence_hash).where(head.id == case)
    )
    ends = Ends(*found.one())
    events = await event_rows(connection, case)
    return sealed(case, ends, events, await _evidence_rows(connection, case))


def sealed(
    case: CaseId, ends: Ends, events: Sequence[values.Row], evidence: Sequence[values.Row]
) -> Seal:
    """The rows of both chains held against where they should end."""
    written = [event_content(case, values.event(row)) for row in events]
    received = [evidence_content(case, values.evidence(row)) for row in evidence]
    history_harm = first_harm(
        _chain(events, written, first=1), end=ends.events_hash, count=ends.events
    )
    evidence_harm = first_harm(
        _chain(evidence, received, first=0), end=ends.evidence_hash, count=None
    )
    breaks = (
        _break(Chain.HISTORY, history_harm, [row["name"] for row in events]),
        _break(Chain.EVIDENCE, evidence_harm, [row["id"] for row in evidence]),
    )
    return Seal(
        ChainEnd(len(events), ends.events_hash),
        ChainEnd(len(evidence), ends.evidence_hash),
        tuple(one for one in breaks if one is not None),
    )


def _chain(rows: Sequence[values.Row], contents: Sequence[str], *, first: int) -> list[Line]:
    """The rows as lines from 1; `first` is the position that the table begins to count with."""
    return [
        Line(row["position"] - first + 1, row["prev_hash"], content, row["hash"])
        for row, content in zip(rows, contents, strict=True)
    ]


def _break(chain: Chain, harm: tuple[int, Harm] | None, abouts: Sequence[str]) -> Break | None:
    if harm is None:
        return None
    line, what = harm
    there = what is not Harm.GONE and line <= len(abouts)
    return Break(chain, line, what, abouts[line - 1] if there else "")


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
