from dataclasses import replace

import pytest

from bot.disputes.decision import MakeOffer
from bot.disputes.names import (
    EscalationReason,
    Kind,
    OfferState,
    RemedyKind,
    RemedyState,
    Tier,
)
from tests.disputes.scenes import (
    about,
    case,
    demo_policy,
    euros,
    facts,
    line,
    missing,
    offer,
    order,
    payment,
    picture,
    proposal,
    remedy,
    shirts_and_mug,
    spent,
)
from tests.disputes.verdicts import decided, escalated, of_kind, offered

SHIRTS, STONE_MUG = shirts_and_mug()
ONE_SHIRT = missing(about(SHIRTS))


def test_one_missing_shirt_is_offered_again() -> None:
    decision = offered(decided(ONE_SHIRT))

    assert decision.proposal.remedy is RemedyKind.RESEND
    assert decision.proposal.amount == euros(29)
    assert decision.proposal.lines == (about(SHIRTS),)
    assert not decision.statutory


def test_two_missing_shirts_go_to_an_agent_with_the_suggestion() -> None:
    decision = escalated(decided(missing(about(SHIRTS, 2))))

    assert (decision.reason, decision.tier) == (EscalationReason.OVER_AUTHORITY, Tier.AGENT)
    assert decision.suggested is not None
    assert decision.suggested.amount == euros(58)
    assert decision.clause == "authority.bot.resend_or_replacement"


def test_goods_above_the_agents_limit_go_to_a_manager() -> None:
    coat = line(title="Winter coat", ordered=1, price=180)

    assert escalated(decided(missing(about(coat)), order(coat))).tier is Tier.MANAGER


def test_what_the_case_already_got_counts_towards_its_limits() -> None:
    had = remedy(proposal(29, lines=(about(STONE_MUG),)))
    again = replace(ONE_SHIRT, remedies=(had,))

    assert escalated(decided(again, so_far=spent(case=29, remedies=1))).tier is Tier.AGENT


def test_a_declined_resend_is_followed_by_its_price() -> None:
    resend = offer(proposal(29, lines=(about(SHIRTS),)), OfferState.DECLINED)
    decision = offered(decided(replace(ONE_SHIRT, offers=(resend,))))

    assert decision.proposal.remedy is RemedyKind.PARTIAL_REFUND
    assert decision.proposal.amount == euros(29)


def test_an_expired_offer_may_be_made_again() -> None:
    resend = offer(proposal(29, lines=(about(SHIRTS),)), OfferState.EXPIRED)

    assert offered(decided(replace(ONE_SHIRT, offers=(resend,)))).proposal == resend.proposal


def test_a_resend_that_the_shop_could_not_do_is_followed_by_its_price() -> None:
    failed = remedy(proposal(29, lines=(about(SHIRTS),)), RemedyState.FAILED)
    decision = offered(decided(replace(ONE_SHIRT, remedies=(failed,))))

    assert decision.proposal.remedy is RemedyKind.PARTIAL_REFUND


def test_an_earlier_better_offer_is_kept() -> None:
    faulty = of_kind(Kind.QUALITY_COMPLAINT, about(SHIRTS))
    better = replace(proposal(12, RemedyKind.PARTIAL_REFUND), lines=(about(SHIRTS),))
    before = replace(faulty, offers=(offer(better, OfferState.EXPIRED),))

    assert offered(decided(before)).proposal.amount == euros(12)


def test_an_offer_below_the_full_price_names_the_legal_rights() -> None:
    assert offered(decided(of_kind(Kind.QUALITY_COMPLAINT, about(SHIRTS)))).statutory


def test_a_charge_taken_twice_is_no_matter_of_legal_rights() -> None:
    shoes = line(ordered=1, price=59.90)
    bought = order(shoes, payments=(payment(59.90), payment(59.90, at=-8.999)))

    assert not offered(decided(case(Kind.BILLING_DUPLICATE), bought)).statutory


def test_three_remedies_in_ninety_days_bring_a_person_with_the_suggestion() -> None:
    decision = escalated(decided(ONE_SHIRT, so_far=spent(buyer=96, remedies=3)))

    assert decision.reason is EscalationReason.REPEAT_CLAIMS
    assert decision.clause == "always_a_person.repeat_claims"
    assert decision.suggested is not None
    assert decision.suggested.remedy is RemedyKind.RESEND
    assert offered(decided(ONE_SHIRT, so_far=spent(buyer=20, remedies=2)))


def test_a_photo_of_another_case_brings_a_person() -> None:
    reused = replace(ONE_SHIRT, evidence=(picture(reused_from="case-9"),))

    assert escalated(decided(reused)).reason is EscalationReason.FRAUD_SIGNAL


def test_a_photo_asked_for_twice_and_not_sent_brings_a_person() -> None:
    without = case(known=facts(missing=(about(SHIRTS),), no_photo=2), photo=False)
    decision = escalated(decided(without))

    assert (decision.reason, decision.tier) == (EscalationReason.EVIDENCE_MISSING, Tier.AGENT)


def test_three_declined_offers_bring_a_person() -> None:
    three = tuple(
        offer(proposal(20 + n, lines=(about(SHIRTS),)), OfferState.DECLINED, offer_id=f"offer-{n}")
        for n in range(3)
    )

    decision = escalated(decided(replace(ONE_SHIRT, offers=three)))
    assert decision.reason is EscalationReason.DECLINED_OFFERS


def test_a_ladder_without_a_further_rung_brings_a_person() -> None:
    late = order(delivered=-1, promised=-2)
    goodwill = offered(decided(case(Kind.LATE_DELIVERY), late)).proposal
    declined = case(Kind.LATE_DELIVERY, offers=(offer(goodwill, OfferState.DECLINED),))

    decision = escalated(decided(declined, late))
    assert decision.reason is EscalationReason.DECLINED_OFFERS
    assert decision.suggested is None


def test_the_reason_comes_before_a_suggestion_that_is_only_an_explanation() -> None:
    not_late = order(delivered=None, promised=3)
    decision = escalated(
        decided(case(Kind.LATE_DELIVERY), not_late, so_far=spent(buyer=96, remedies=4))
    )

    assert (decision.suggested, decision.tier) == (None, Tier.AGENT)


def test_a_clause_has_a_title_in_the_buyers_language_else_in_english() -> None:
    clause = demo_policy().clause("missing_items.resend")

    assert clause is not None
    assert clause.title_in("es") == "Volvemos a enviar los artículos que faltan"
    assert clause.title_in("th") == clause.title


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_gets_a_decision_whose_clause_policy_knows(kind: Kind) -> None:
    decision = decided(of_kind(kind, about(SHIRTS)))
    clause = decision.proposal.clause if isinstance(decision, MakeOffer) else decision.clause

    assert demo_policy().clause(clause) is not None
