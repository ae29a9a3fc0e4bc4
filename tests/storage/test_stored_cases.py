import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.casework.errors import CaseChangedError, CaseNotFoundError
from bot.casework.ports import CaseFilter
from bot.disputes.case import NO_ANSWER, Approval, Case, Facts, Person, Ruling, Survey
from bot.disputes.names import (
    Asked,
    CaseId,
    CaseState,
    ConversationId,
    HandoffId,
    HandoffState,
    Kind,
    MessageId,
    OfferId,
    OfferState,
    PromiseId,
    PromiseState,
    RemedyId,
    RemedyState,
    RulingId,
)
from bot.storage import SqlUnit, tables
from bot.storage.case_query import TABLES
from tests.support.databases import AnyUnit
from tests.support.stored import (
    ANA,
    NOW,
    case,
    conversation,
    decision,
    draft,
    event,
    evidence,
    handoff,
    offer,
    promise,
    proposal,
    remedy,
)

OLGA = Person("slack:U3", "Olga")


@pytest.fixture
async def store(any_unit: AnyUnit) -> AnyUnit:
    async with any_unit() as work:
        await work.conversations.add(conversation())
    return any_unit


@pytest.fixture
async def database(unit: SqlUnit) -> SqlUnit:
    """A store whose rows can be reached behind its back."""
    async with unit() as work:
        await work.conversations.add(conversation())
    return unit


async def opened(any_unit: AnyUnit, **changes: Any) -> Case:
    async with any_unit() as work:
        id_, ref = await work.cases.next_id()
        return await work.cases.add(case(id_, ref, **changes), event("case opened"))


async def test_a_whole_case_comes_back_as_it_was_stored(store: AnyUnit) -> None:
    async with store() as work:
        statement = await work.messages.append(draft("Only one shirt came."))
    asked = Ruling(RulingId("ru_1"), HandoffId("ho_1"), NOW, statement.id)
    whole = await opened(
        store,
        evidence=(evidence(), evidence()),
        offers=(offer(state=OfferState.DECLINED), offer()),
        remedies=(
            remedy(due_at=NOW + timedelta(days=2)),
            remedy(approved_by=(OLGA, Person("slack:U4", "Pia")), failure=NO_ANSWER),
        ),
        handoffs=(
            handoff(approval=Approval(proposal(60_000), OLGA, NOW)),
            handoff(suggested=None, taken_by="slack:U1", taken_by_name="Jo"),
        ),
        decisions=(decision(), decision(evidence=())),
        promises=(promise(), promise(state=PromiseState.KEPT, about="remedy_1", text="by Friday")),
        surveys=(Survey(NOW, score=4, scored_at=NOW, comment="Quick."),),
        rulings=(
            replace(asked, by=(OLGA,), ruled_at=NOW, gives=proposal(), reasons="It was light."),
            replace(asked, id=RulingId("ru_2")),
        ),
        resolved_at=NOW,
        updated_at=NOW,
    )

    async with store() as work:
        assert await work.cases.get(whole.id) == whole
        assert await work.cases.current(ANA) == whole


async def test_problems_that_wait_with_a_case_come_back_in_their_order(store: AnyUnit) -> None:
    facts = Facts(
        also=(Kind.WRONG_ITEM, Kind.BILLING_DUPLICATE),
        between=(Kind.MISSING_ITEMS, Kind.WRONG_ITEM),
    )
    whole = await opened(store, facts=facts, asked=Asked.KIND)

    async with store() as work:
        assert await work.cases.get(whole.id) == whole


async def test_every_field_of_a_case_has_a_column() -> None:
    parts: dict[str, Any] = {
        "evidence": evidence(),
        "offers": offer(),
        "remedies": remedy(),
        "handoffs": handoff(),
        "decisions": decision(),
        "promises": promise(),
        "surveys": Survey(NOW),
        "rulings": Ruling(RulingId("ru_1"), HandoffId("ho_1"), NOW, MessageId("m_1")),
    }
    for name, part in parts.items():
        assert set(part.__dataclass_fields__) <= set(TABLES[name].c.keys())
    columns = set(tables.cases.c.keys()) | set(parts)
    assert set(Case.__dataclass_fields__) <= columns


async def test_what_changed_and_what_is_new_is_saved(store: AnyUnit) -> None:
    first = await opened(store, offers=(offer(),), handoffs=(handoff(),))
    async with store() as work:
        now = await work.cases.get(first.id)
        declined = replace(now.offers[0], state=OfferState.DECLINED)
        saved = await work.cases.save(
            replace(
                now,
                state=CaseState.OFFERED,
                asked=None,
                offers=(declined, offer()),
                remedies=(remedy(),),
                evidence=(evidence(),),
                updated_at=NOW,
            ),
            event("offer declined", actor="buyer"),
        )

    async with store() as work:
        assert await work.cases.get(first.id) == saved
        assert [e.name for e in await work.cases.history(first.id)] == [
            "case opened",
            "offer declined",
        ]
    assert saved.version == first.version + 1


async def test_a_case_saved_twice_in_a_transaction_keeps_both_changes(store: AnyUnit) -> None:
    first = await opened(store)
    async with store() as work:
        once = await work.cases.save(replace(first, offers=(offer(),)), event("one"))
        twice = await work.cases.save(replace(once, remedies=(remedy(),)), event("two"))

    async with store() as work:
        assert await work.cases.get(first.id) == twice
        assert (await work.cases.seal(first.id)).breaks == ()


async def test_an_older_version_does_not_overwrite_a_newer_one(store: AnyUnit) -> None:
    old = await opened(store)
    async with store() as work:
        await work.cases.save(replace(old, state=CaseState.RESTATED))

    with pytest.raises(CaseChangedError):
        async with store() as work:
            await work.cases.save(replace(old, state=CaseState.WITHDRAWN))


async def test_of_two_savers_at_once_one_is_told_to_load_again(store: AnyUnit) -> None:
    first = await opened(store)

    async def save(state: CaseState) -> str:
        try:
            async with store() as work:
                await work.cases.save(replace(first, state=state), event(state))
        except CaseChangedError:
            return "changed"
        return "saved"

    outcomes = await asyncio.gather(save(CaseState.RESTATED), save(CaseState.WITHDRAWN))

    assert sorted(outcomes) == ["changed", "saved"]
    async with store() as work:
        assert (await work.cases.seal(first.id)).breaks == ()


async def test_the_current_case_is_the_newest_that_is_not_over(store: AnyUnit) -> None:
    await opened(store, state=CaseState.RESOLVED)
    wanted = await opened(store, state=CaseState.RESOLVED)
    await opened(store, state=CaseState.CLOSED)
    await opened(store, state=CaseState.WITHDRAWN)

    async with store() as work:
        assert await work.cases.current(ANA) == wanted
        assert await work.cases.current(ConversationId("conv_nobody")) is None


async def test_cases_are_found_by_their_parts(store: AnyUnit) -> None:
    one = await opened(store, offers=(offer(),), remedies=(remedy(),), handoffs=(handoff(),))

    async with store() as work:
        assert await work.cases.with_offer(one.offers[0].id) == one
        assert await work.cases.with_remedy(one.remedies[0].id) == one
        assert await work.cases.with_handoff(one.handoffs[0].id) == one
        for search in (
            work.cases.get(CaseId("case_0")),
            work.cases.with_offer(OfferId("offer_0")),
            work.cases.with_remedy(RemedyId("remedy_0")),
            work.cases.with_handoff(HandoffId("handoff_0")),
        ):
            with pytest.raises(CaseNotFoundError):
                await search


async def test_cases_are_listed_newest_first_and_by_filter(store: AnyUnit) -> None:
    first = await opened(store, handoffs=(handoff(state=HandoffState.RESOLVED),))
    second = await opened(store, kind=Kind.LATE_DELIVERY, handoffs=(handoff(), handoff()))
    third = await opened(store, state=CaseState.CLOSED)

    async with store() as work:
        find = work.cases.find
        assert await find(CaseFilter()) == [third, second, first]
        assert await find(CaseFilter(limit=1)) == [third]
        assert await find(CaseFilter(with_open_handoff=True)) == [second]
        assert await find(CaseFilter(kind=Kind.MISSING_ITEMS)) == [third, first]
        assert await find(CaseFilter(state=CaseState.CLOSED, conversation=ANA)) == [third]
        assert await find(CaseFilter(conversation=ConversationId("conv_nobody"))) == []


async def test_cases_are_found_by_what_people_call_them(store: AnyUnit) -> None:
    async with store() as work:
        for number, order in ((1, "A-1002"), (2, "a-1002"), (3, "A-11002"), (1002, None)):
            known = Facts(order_number=order)
            await work.cases.add(case(CaseId(f"case_{number}"), f"C-{number}", facts=known))

    async with store() as work:
        found = {
            name: [one.ref for one in await work.cases.called(name)]
            for name in ("c-1", "A-1002", "1002", "11002", "%", "_-1", "", "C-9")
        }
    assert found == {
        "c-1": ["C-1"],
        "A-1002": ["C-2", "C-1"],
        "1002": ["C-1002", "C-2", "C-1"],
        "11002": ["C-3"],
        "%": [],
        "_-1": [],
        "": [],
        "C-9": [],
    }


async def test_cases_are_listed_by_when_they_were_opened(store: AnyUnit) -> None:
    async with store() as work:
        for number, days in ((1, 9), (2, 7), (3, 0)):
            opened = NOW - timedelta(days=days)
            await work.cases.add(case(CaseId(f"case_{number}"), f"C-{number}", opened_at=opened))

    async with store() as work:
        found = await work.cases.find(CaseFilter(opened_since=NOW - timedelta(days=7)))
    assert [one.ref for one in found] == ["C-3", "C-2"]


async def test_references_count_up(store: AnyUnit) -> None:
    assert [(await opened(store)).ref for _ in range(3)] == ["C-1001", "C-1002", "C-1003"]


async def test_a_remedys_key_is_used_once(store: AnyUnit) -> None:
    await opened(store, remedies=(remedy(key="same"),))

    with pytest.raises(IntegrityError):
        await opened(store, remedies=(remedy(key="same", state=RemedyState.DONE),))


@pytest.mark.parametrize(
    "change", ["UPDATE case_events SET data = '{}'", "DELETE FROM case_events"]
)
async def test_the_database_refuses_to_rewrite_history(database: SqlUnit, change: str) -> None:
    await opened(database)

    with pytest.raises(DBAPIError, match="append-only"):
        async with database._engine.begin() as connection:
            await connection.exec_driver_sql(change)


async def test_a_case_is_found_by_its_promise_while_that_is_open_and_over(store: SqlUnit) -> None:
    late = promise(due_at=NOW)
    case_ = await opened(store, promises=(late, promise(due_at=NOW, state=PromiseState.KEPT)))
    await opened(store, promises=(promise(due_at=NOW + timedelta(days=1)),))

    async with store() as work:
        assert (await work.cases.with_promise(late.id)).id == case_.id
        found = await work.cases.find(CaseFilter(promise_due_by=NOW))
        assert [one.id for one in found] == [case_.id]
        with pytest.raises(CaseNotFoundError):
            await work.cases.with_promise(PromiseId("nothing"))


async def test_a_conversation_is_about_what_goes_on_then_about_what_still_asks(
    store: SqlUnit,
) -> None:
    settled: dict[str, Any] = {"state": CaseState.RESOLVED, "asked": None}
    first = await opened(store, state=CaseState.REOPENED, asked=None)
    second = await opened(store, **settled | {"asked": Asked.SCORE})
    third = await opened(store, **settled)

    async with store() as work:
        assert await work.cases.current(ANA) == first
        first = await work.cases.save(replace(first, state=CaseState.CLOSED))
        assert await work.cases.current(ANA) == second
        await work.cases.save(replace(second, asked=None))
        assert await work.cases.current(ANA) == third
