from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bot.disputes import offers
from bot.disputes.case import Case, Handoff, Person, Proposal, Stop
from bot.disputes.errors import (
    LoweredOfferError,
    NoOpenOfferError,
    OfferExpiredError,
    OfferOpenError,
    TooManyOffersError,
)
from bot.disputes.names import (
    CaseState,
    EscalationReason,
    HandoffId,
    HandoffState,
    OfferId,
    OfferState,
    RemedyKind,
    RemedyState,
    Tier,
)
from tests.disputes.scenes import (
    NOW,
    about,
    case,
    days,
    demo_policy,
    offer,
    proposal,
    remedy,
    shirts_and_mug,
)

SHIRTS, STONE_MUG = shirts_and_mug()
ONE_SHIRT = proposal(29, lines=(about(SHIRTS),))


def made(about_case: Case, one: Proposal = ONE_SHIRT, *, number: int = 1) -> Case:
    return offers.make(
        about_case, one, offer_id=OfferId(f"offer-{number}"), policy=demo_policy(), now=NOW
    )


def test_an_offer_is_open_for_seventy_two_hours() -> None:
    offered = made(case())

    assert offered.state is CaseState.OFFERED
    assert offered.open_offer is not None
    assert offered.open_offer.expires_at == days(3)


def test_an_open_offer_is_accepted() -> None:
    accepted = offers.accept(made(case()), OfferId("offer-1"), now=days(2.9))

    assert accepted.state is CaseState.ACCEPTED
    assert accepted.offers[0].state is OfferState.ACCEPTED
    assert accepted.open_offer is None


def test_an_offer_answered_too_late_has_expired() -> None:
    with pytest.raises(OfferExpiredError, match="offer-1 has expired"):
        offers.accept(made(case()), OfferId("offer-1"), now=days(3))


def test_an_older_offers_button_accepts_nothing() -> None:
    with pytest.raises(NoOpenOfferError, match="no such open offer"):
        offers.accept(made(case()), OfferId("offer-0"), now=NOW)


def test_a_case_without_an_offer_has_nothing_to_decline() -> None:
    with pytest.raises(NoOpenOfferError):
        offers.decline(case(), OfferId("offer-1"))


def test_a_declined_offer_lets_the_case_be_assessed_again() -> None:
    declined = offers.decline(made(case()), OfferId("offer-1"))

    assert declined.state is CaseState.ASSESSED
    assert offers.is_spent(declined, ONE_SHIRT)
    assert not offers.is_spent(declined, proposal(58, lines=(about(SHIRTS, 2),)))


@pytest.mark.parametrize("tried", [RemedyState.FAILED, RemedyState.DONE])
def test_a_remedy_that_failed_in_the_shop_or_did_not_help_is_not_offered_again(
    tried: RemedyState,
) -> None:
    assert offers.is_spent(case(remedies=(remedy(ONE_SHIRT, tried),)), ONE_SHIRT)


def test_a_remedy_that_is_being_carried_out_is_not_spent() -> None:
    under_way = case(remedies=(remedy(ONE_SHIRT, RemedyState.EXECUTING),))

    assert not offers.is_spent(under_way, ONE_SHIRT)


def test_an_offer_expires_when_its_time_is_over_and_not_before() -> None:
    offered = made(case())

    assert offers.expire(offered, now=days(3) - timedelta(seconds=1)) == offered
    assert offers.expire(offered, now=days(3)).offers[0].state is OfferState.EXPIRED
    assert offers.expire(case(), now=NOW) == case()


def test_a_case_with_a_person_stays_with_them_when_its_offer_ends() -> None:
    with_agent = replace(made(case()), state=CaseState.WITH_AGENT)
    ended = offers.supersede(with_agent)

    assert ended.state is CaseState.WITH_AGENT
    assert ended.open_offer is None
    assert offers.supersede(ended) == ended


def test_a_second_offer_waits_for_the_first() -> None:
    with pytest.raises(OfferOpenError, match="C-1042 has an open offer"):
        made(made(case()), number=2)


def test_a_fourth_offer_is_never_made() -> None:
    three = tuple(offer(ONE_SHIRT, OfferState.DECLINED, offer_id=f"offer-{n}") for n in range(3))

    assert offers.exhausted(case(offers=three), demo_policy())
    with pytest.raises(TooManyOffersError, match="already had 3 offers"):
        made(case(offers=three))


def test_a_remedy_is_never_offered_for_less_than_before() -> None:
    before = case(offers=(offer(ONE_SHIRT, OfferState.DECLINED),))
    less = replace(ONE_SHIRT, amount=proposal(20).amount)

    with pytest.raises(LoweredOfferError):
        made(before, less, number=2)
    assert offers.never_lowered(before, less).amount == ONE_SHIRT.amount


def test_a_smaller_claim_may_be_offered_less() -> None:
    two = proposal(58, lines=(about(SHIRTS, 2),))
    before = case(offers=(offer(two, OfferState.EXPIRED),))

    assert offers.never_lowered(before, ONE_SHIRT) == ONE_SHIRT


def test_another_remedy_or_currency_sets_no_floor() -> None:
    before = case(offers=(offer(ONE_SHIRT, OfferState.DECLINED),))
    refund = proposal(8.7, RemedyKind.PARTIAL_REFUND, lines=(about(SHIRTS),))
    pounds = proposal(5, lines=(about(SHIRTS),), currency="GBP")

    assert offers.never_lowered(before, refund) == refund
    assert offers.never_lowered(before, pounds) == pounds


class OffersOfACase(RuleBasedStateMachine):
    """Any sequence of offers and answers, with claims and amounts that grow and shrink."""

    def __init__(self) -> None:
        super().__init__()
        self.case = case()
        self.now = NOW

    @rule(
        kind=st.sampled_from([RemedyKind.RESEND, RemedyKind.PARTIAL_REFUND]),
        count=st.integers(1, 3),
        amount=st.integers(1, 9_000),
    )
    def propose(self, kind: RemedyKind, count: int, amount: int) -> None:
        wanted = proposal(amount / 100, kind, lines=(about(SHIRTS, count),))
        number = len(self.case.offers) + 1
        held = offers.never_lowered(self.case, wanted)
        try:
            self.case = offers.make(
                self.case,
                held,
                offer_id=OfferId(f"offer-{number}"),
                policy=demo_policy(),
                now=self.now,
            )
        except (OfferOpenError, TooManyOffersError):
            assert self.case.open_offer or number > demo_policy().offers.most

    @precondition(lambda self: self.case.open_offer is not None)
    @rule()
    def decline(self) -> None:
        self.case = offers.decline(self.case, self._open_id())

    @precondition(lambda self: self.case.open_offer is not None)
    @rule()
    def supersede(self) -> None:
        self.case = offers.supersede(self.case)

    @rule(hours=st.integers(1, 80))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        self.case = offers.expire(self.case, now=self.now)

    @invariant()
    def at_most_three_and_one_open(self) -> None:
        assert len(self.case.offers) <= 3
        assert sum(one.state is OfferState.OPEN for one in self.case.offers) <= 1
        assert (self.case.state is CaseState.OFFERED) == (self.case.open_offer is not None)

    @invariant()
    def never_lowered_for_as_many_pieces(self) -> None:
        for number, later in enumerate(self.case.offers):
            for earlier in self.case.offers[:number]:
                one, other = later.proposal, earlier.proposal
                if one.remedy is other.remedy and one.lines[0].count >= other.lines[0].count:
                    assert one.amount >= other.amount

    def _open_id(self) -> OfferId:
        assert self.case.open_offer is not None
        return self.case.open_offer.id


TestOffersOfACase = OffersOfACase.TestCase
TestOffersOfACase.settings = settings(max_examples=100, stateful_step_count=20, deadline=None)


OLGA = Person("slack:U1", "Olga")


def by_olga(about_case: Case, one: Proposal = ONE_SHIRT, *, number: int = 7) -> Case:
    return offers.make_by(
        about_case,
        one,
        by=OLGA,
        tier=Tier.AGENT,
        offer_id=OfferId(f"offer-{number}"),
        policy=demo_policy(),
        now=NOW,
    )


def with_olga() -> Case:
    """A case that a person has."""
    handoff = Handoff(
        HandoffId("handoff-1"),
        EscalationReason.ASKED_FOR,
        Tier.AGENT,
        HandoffState.TAKEN,
        NOW,
        days(1),
    )
    return replace(case(), state=CaseState.WITH_AGENT, handoffs=(handoff,))


def test_a_persons_offer_says_who_made_it_and_leaves_the_case_with_them() -> None:
    offered = by_olga(with_olga())

    assert offered.state is CaseState.WITH_AGENT
    assert offered.open_offer is not None
    assert (offered.open_offer.by, offered.open_offer.tier) == (OLGA, Tier.AGENT)
    assert offered.open_offer.expires_at == days(3)
    accepted = offers.accept(offered, OfferId("offer-7"), now=NOW)
    assert accepted.state is CaseState.WITH_AGENT
    assert accepted.offers[-1].state is OfferState.ACCEPTED


def test_a_persons_offer_takes_the_place_of_the_open_one() -> None:
    offered = by_olga(by_olga(with_olga()), proposal(29, RemedyKind.RESEND), number=8)
    assert [one.state for one in offered.offers] == [OfferState.EXPIRED, OfferState.OPEN]


def test_a_person_lowers_no_offer() -> None:
    offered = by_olga(with_olga(), proposal(29, lines=(about(SHIRTS),)))
    with pytest.raises(LoweredOfferError):
        by_olga(offered, proposal(20, lines=(about(SHIRTS),)), number=8)


def test_offers_of_people_do_not_use_up_the_bots() -> None:
    offered = with_olga()
    for number in range(5):
        offered = by_olga(offered, number=number)
    assert not offers.exhausted(offered, demo_policy())


def test_what_a_person_grants_answers_the_open_offer_of_it_and_ends_any_other() -> None:
    offered = by_olga(with_olga())
    assert offers.taken_up(offered, ONE_SHIRT).offers[-1].state is OfferState.ACCEPTED
    other = proposal(5, RemedyKind.GOODWILL)
    assert offers.taken_up(offered, other).offers[-1].state is OfferState.EXPIRED
    assert offers.taken_up(case(), other) == case()


def test_only_an_open_hand_off_holds_a_safety_stop() -> None:
    held = with_olga()
    stop = Stop(OLGA, NOW, "Smoke.")
    stopped = replace(held, handoffs=(replace(held.handoffs[0], stop=stop),))
    assert stopped.stop == stop
    assert case().stop is None
    over = replace(stopped.handoffs[0], state=HandoffState.RESOLVED)
    assert replace(stopped, handoffs=(over,)).stop is None
