"""A decision can be taken again on what it was taken on."""

from dataclasses import replace
from datetime import timedelta

from bot.disputes.assess import assess
from bot.disputes.case import Case, Remedy
from bot.disputes.money import Money
from bot.disputes.names import CaseId, EvidenceId, Kind, LineId, RemedyKind, RemedyState
from bot.disputes.records import record
from bot.disputes.replay import Book, Replay, afresh, last_decided
from tests.disputes.scenes import (
    NOTHING_SPENT,
    NOW,
    about,
    case,
    days,
    demo_policy,
    euros,
    facts,
    missing,
    offer,
    order,
    picture,
    proposal,
    remedy,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()
HOUR = timedelta(hours=1)


def decided(told: Case) -> Case:
    """The case with the record of a decision taken at `NOW`."""
    verdict = assess(told, order(), policy=demo_policy(), spent=NOTHING_SPENT, now=NOW)
    taken = record(told, verdict, policy=demo_policy(), now=NOW)
    return replace(told, decisions=(*told.decisions, taken))


def granted(amount: float, *, at: float, state: RemedyState = RemedyState.DONE) -> Remedy:
    return replace(remedy(proposal(amount), state), granted_at=days(at))


def of_buyer(case_id: str, *remedies: Remedy, email: str | None = "Ana@example.com ") -> Case:
    known = facts(email=email)
    return replace(case(known=known, remedies=remedies), id=CaseId(case_id))


def test_a_case_that_was_never_decided_has_nothing_to_replay() -> None:
    assert last_decided(case()) is None


def test_what_came_after_the_decision_is_not_there_yet() -> None:
    told = decided(missing(about(SHIRTS, 2)))
    later = replace(
        told,
        kind=Kind.WRONG_ITEM,
        facts=facts(missing=(about(STONE_MUG),), confirmed=False, no_photo=2),
        evidence=(*told.evidence, replace(picture(), id=EvidenceId("evidence-2"))),
        offers=(offer(proposal(58)),),
        remedies=(granted(58, at=0),),
    )
    replayed = last_decided(later)

    assert replayed == Replay(replace(told, decisions=later.decisions), NOW)


def test_what_was_offered_and_granted_before_is_there_unless_it_is_decided_afresh() -> None:
    before = offer(proposal(29))
    earlier = replace(before, made_at=NOW - HOUR)
    told = replace(missing(about(SHIRTS)), offers=(earlier,), remedies=(granted(5, at=-1),))
    replayed = last_decided(decided(told))

    assert replayed is not None
    assert (replayed.case.offers, replayed.case.remedies) == (told.offers, told.remedies)
    again = afresh(replayed).case
    assert (again.offers, again.remedies, again.facts) == ((), (), told.facts)


def test_a_cancellation_counts_as_no_remedy() -> None:
    cancelled = replace(remedy(proposal(74.50, RemedyKind.CANCELLATION)), granted_at=days(-5))
    own = of_buyer("case-1", cancelled)

    assert Book([own], demo_policy()).spent(Replay(own, NOW)) == NOTHING_SPENT


def test_what_a_request_was_decided_on_is_replayed() -> None:
    wanted = facts(
        line=LineId("line-1"),
        named=(LineId("line-1"),),
        changed_mind=True,
        product="MUG",
        waits=True,
    )
    told = case(Kind.EXCHANGE_REQUEST, known=wanted)
    later = replace(decided(told), facts=facts())
    replayed = last_decided(later)

    assert replayed is not None
    assert replayed.case.facts == wanted


def test_a_record_of_a_line_without_count_or_order_is_replayed() -> None:
    told = case(known=facts(line=LineId("line-1"), order_id=None))
    replayed = last_decided(decided(told))

    assert replayed is not None
    assert (replayed.case.facts.line, replayed.case.facts.order_id) == ("line-1", None)


def test_a_book_tells_what_had_been_spent_at_that_time() -> None:
    own = of_buyer("case-1", granted(10, at=-0.1))
    cases = [
        own,
        of_buyer("case-2", granted(20, at=-5), email="ana@example.com"),
        of_buyer("case-3", granted(40, at=-91)),  # before the window of 90 days
        of_buyer("case-4", granted(80, at=0.1)),  # after the decision
        of_buyer("case-5", granted(160, at=-0.2, state=RemedyState.FAILED)),
        of_buyer("case-6", granted(320, at=-0.2), email="bruno@example.com"),
    ]
    spent = Book(cases, demo_policy()).spent(Replay(own, NOW))

    assert (spent.case, spent.buyer, spent.shop) == (euros(10), euros(30), euros(330))
    assert spent.remedies == 2


def test_decided_afresh_a_case_has_not_spent_anything_itself() -> None:
    own = of_buyer("case-1", granted(10, at=-0.1))

    again = Book([own], demo_policy()).spent(afresh(Replay(own, NOW)))
    assert again == NOTHING_SPENT


def test_buyers_whose_address_is_not_known_are_not_one_buyer() -> None:
    first = of_buyer("case-1", email=None)
    second = of_buyer("case-2", granted(20, at=-5), email=None)

    assert Book([first, second], demo_policy()).spent(Replay(first, NOW)).buyer == euros(0)


def test_a_remedy_in_another_currency_counts_as_a_remedy_and_for_no_sum() -> None:
    dollars = proposal(20, RemedyKind.GOODWILL, currency="USD")
    abroad = replace(remedy(dollars), granted_at=days(-5))
    own = of_buyer("case-1", abroad)
    spent = Book([own], demo_policy()).spent(Replay(own, NOW))

    assert (spent.case, spent.remedies) == (Money(0, "EUR"), 1)
