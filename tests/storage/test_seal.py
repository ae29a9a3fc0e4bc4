"""Whatever is done to a case's history or evidence by hand is found, and named by its line."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.casework.errors import CaseNotFoundError
from bot.casework.evidence_port import Break, Chain, Harm
from bot.disputes.case import Case
from bot.disputes.names import CaseId, EvidenceId
from bot.storage import SqlUnit
from bot.storage.chain import START, Line, event_content, first_harm, link
from tests.support.stored import case, conversation, event, evidence

EVENTS = ("case opened", "photo added", "offer made")
PHOTOS = ("ev_first", "ev_second")


@pytest.fixture
async def kept(unit: SqlUnit) -> Case:
    """A case with three events and two photos."""
    async with unit() as work:
        await work.conversations.add(conversation())
        id_, ref = await work.cases.next_id()
        first = evidence(id=EvidenceId(PHOTOS[0]))
        opened = await work.cases.add(case(id_, ref, evidence=(first,)), event(EVENTS[0]))
    async with unit() as work:
        more = (*opened.evidence, evidence(id=EvidenceId(PHOTOS[1])))
        await work.cases.save(replace(opened, evidence=more), event(EVENTS[1]), event(EVENTS[2]))
        return await work.cases.get(opened.id)


async def broken(unit: SqlUnit, case: Case) -> list[tuple[Chain, int, Harm, str]]:
    async with unit() as work:
        found = (await work.cases.seal(case.id)).breaks
    return [(one.chain, one.line, one.harm, one.about) for one in found]


async def tamper(unit: SqlUnit, *statements: str) -> None:
    """As someone would who has the database's password."""
    async with unit._engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            await connection.exec_driver_sql("ALTER TABLE case_events DISABLE TRIGGER ALL")
        else:
            for verb in ("update", "delete"):
                await connection.exec_driver_sql(f"DROP TRIGGER case_events_no_{verb}")
        for statement in statements:
            await connection.exec_driver_sql(statement)


async def test_chains_that_nobody_touched_are_whole(unit: SqlUnit, kept: Case) -> None:
    async with unit() as work:
        seal = await work.cases.seal(kept.id)

    assert (seal.history.lines, seal.evidence.lines, seal.breaks) == (3, 2, ())
    assert {len(seal.history.hash), len(seal.evidence.hash)} == {64}


async def test_there_is_no_seal_of_a_case_that_is_not_there(unit: SqlUnit) -> None:
    with pytest.raises(CaseNotFoundError):
        async with unit() as work:
            await work.cases.seal(CaseId("case_nobody"))


HISTORY, EVIDENCE = Chain.HISTORY, Chain.EVIDENCE
ADD_A_LINE = """
    INSERT INTO case_events (case_id, position, name, at, actor, data, prev_hash, hash)
    SELECT case_id, 4, name, at, actor, data, {}, {} FROM case_events WHERE position = 3
"""
TAMPERING: dict[str, tuple[str, tuple[Chain, int, Harm, str]]] = {
    "an event's data": (
        "UPDATE case_events SET data = '{}' WHERE position = 2",
        (HISTORY, 2, Harm.CHANGED, "photo added"),
    ),
    "who did it": (
        "UPDATE case_events SET actor = 'agent' WHERE position = 1",
        (HISTORY, 1, Harm.CHANGED, "case opened"),
    ),
    "its name": (
        "UPDATE case_events SET name = 'offer kept' WHERE position = 3",
        (HISTORY, 3, Harm.CHANGED, "offer kept"),
    ),
    "when": (
        "UPDATE case_events SET at = '2026-11-22 10:00:00.123457+00:00' WHERE position = 3",
        (HISTORY, 3, Harm.CHANGED, "offer made"),
    ),
    "a hash": (
        "UPDATE case_events SET hash = 'other' WHERE position = 3",
        (HISTORY, 3, Harm.CHANGED, "offer made"),
    ),
    "the first row gone": (
        "DELETE FROM case_events WHERE position = 1",
        (HISTORY, 1, Harm.GONE, ""),
    ),
    "a row in the middle gone": (
        "DELETE FROM case_events WHERE position = 2",
        (HISTORY, 2, Harm.GONE, ""),
    ),
    "the last row gone": (
        "DELETE FROM case_events WHERE position = 3",
        (HISTORY, 3, Harm.GONE, ""),
    ),
    "all rows gone": ("DELETE FROM case_events", (HISTORY, 1, Harm.GONE, "")),
    "a row moved away": (
        "UPDATE case_events SET position = 9 WHERE position = 1",
        (HISTORY, 1, Harm.GONE, ""),
    ),
    "a row moved before the first": (
        "UPDATE case_events SET position = 0 WHERE position = 2",
        (HISTORY, 1, Harm.OUT_OF_PLACE, "photo added"),
    ),
    "a row added": (
        ADD_A_LINE.format("hash", "hash"),
        (HISTORY, 4, Harm.CHANGED, "offer made"),
    ),
    "where the history ends": (
        "UPDATE cases SET events_hash = 'other'",
        (HISTORY, 3, Harm.CHANGED, "offer made"),
    ),
    "a photo's hash": (
        "UPDATE evidence SET sha256 = 'other' WHERE position = 0",
        (EVIDENCE, 1, Harm.CHANGED, "ev_first"),
    ),
    "a photo's id": (
        "UPDATE evidence SET id = 'ev_other' WHERE position = 1",
        (EVIDENCE, 2, Harm.CHANGED, "ev_other"),
    ),
    "a photo in front gone": (
        "DELETE FROM evidence WHERE position = 0",
        (EVIDENCE, 1, Harm.GONE, ""),
    ),
    "the last photo gone": (
        "DELETE FROM evidence WHERE position = 1",
        (EVIDENCE, 1, Harm.CUT, "ev_first"),
    ),
}


@pytest.mark.parametrize("what", TAMPERING)
async def test_what_was_done_to_a_chain_is_named_by_its_line(
    unit: SqlUnit, kept: Case, what: str
) -> None:
    statement, found = TAMPERING[what]
    await tamper(unit, statement)

    assert await broken(unit, kept) == [found]


@pytest.mark.parametrize(
    ("table", "chain", "first"), [("case_events", HISTORY, 1), ("evidence", EVIDENCE, 0)]
)
async def test_rows_that_changed_places_are_found(
    unit: SqlUnit, kept: Case, table: str, chain: Chain, first: int
) -> None:
    swap = "UPDATE {} SET position = {} WHERE position = {}"
    steps = [(99, first), (first, first + 1), (first + 1, 99)]
    await tamper(unit, *(swap.format(table, to, was) for to, was in steps))

    [(where, line, harm, _)] = await broken(unit, kept)
    assert (where, line, harm) == (chain, 1, Harm.OUT_OF_PLACE)


async def test_a_row_added_with_its_right_hash_is_found(unit: SqlUnit, kept: Case) -> None:
    async with unit() as work:
        end = (await work.cases.seal(kept.id)).history.hash
        [*_, last] = await work.cases.history(kept.id)
    right = link(end, event_content(kept.id, last))
    await tamper(unit, ADD_A_LINE.format(f"'{end}'", f"'{right}'"))

    assert await broken(unit, kept) == [(HISTORY, 4, Harm.ADDED, "offer made")]


async def test_both_chains_are_told_of(unit: SqlUnit, kept: Case) -> None:
    await tamper(
        unit,
        "DELETE FROM case_events WHERE position = 2",
        "DELETE FROM evidence WHERE position = 0",
    )

    async with unit() as work:
        breaks = (await work.cases.seal(kept.id)).breaks
    assert breaks == (Break(HISTORY, 2, Harm.GONE), Break(EVIDENCE, 1, Harm.GONE))


def chain_of(contents: list[str]) -> tuple[list[Line], str]:
    lines, previous = [], START
    for place, content in enumerate(contents, start=1):
        lines.append(Line(place, previous, content, link(previous, content)))
        previous = lines[-1].hash
    return lines, previous


contents = st.lists(st.text(max_size=5), min_size=1, max_size=6)


@given(contents, st.data())
def test_any_other_sequence_of_lines_than_the_one_written_is_found(
    written: list[str], data: Any
) -> None:
    lines, end = chain_of(written)
    kept = data.draw(st.lists(st.sampled_from(lines), max_size=7))

    whole = [line.content for line in kept] == written and kept == lines
    assert (first_harm(kept, end=end, count=len(lines)) is None) == whole
    assert (first_harm(kept, end=end, count=None) is None) == whole


@given(contents, contents)
def test_a_history_written_anew_does_not_end_as_the_old_one(
    written: list[str], anew: list[str]
) -> None:
    _, end = chain_of(written)
    forged, _ = chain_of(anew)

    assert (first_harm(forged, end=end, count=len(written)) is None) == (written == anew)
