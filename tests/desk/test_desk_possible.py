"""Which deeds are shown for a hand-off as it stands."""

from dataclasses import replace

import pytest

from bot.disputes.case import Offer, Person, Remedy
from bot.disputes.names import HandoffState, OfferId, OfferState, RemedyId, RemedyState, Tier
from channels.desk.brief import brief
from channels.desk.possible import LOOKS, possible
from channels.desk.verbs import Verb
from tests.support.hand_off import NOW, REFUND, hand_off, in_state, with_options


def remedy(state: RemedyState) -> Remedy:
    return Remedy(RemedyId("re_1"), REFUND, state, "key", Tier.AGENT, NOW)


@pytest.mark.parametrize("state", [RemedyState.GRANTED, RemedyState.EXECUTING, RemedyState.DONE])
def test_what_was_granted_is_neither_approved_nor_refused_again(state: RemedyState) -> None:
    view = with_options(hand_off())
    granted = replace(view, case=replace(view.case, remedies=(remedy(state),)))
    assert not {Verb.APPROVE, Verb.REFUSE} & set(possible(granted))
    assert Verb.OFFER in possible(granted)


def test_what_the_shop_did_not_do_can_be_approved_again() -> None:
    view = hand_off()
    failed = replace(view, case=replace(view.case, remedies=(remedy(RemedyState.FAILED),)))
    assert Verb.APPROVE in possible(failed)


@pytest.mark.parametrize("state", [HandoffState.HANDED_BACK, HandoffState.RESOLVED])
def test_after_the_end_there_is_only_something_to_look_at(state: HandoffState) -> None:
    assert possible(in_state(hand_off(), state)) == LOOKS


def test_an_offer_says_whose_it_was_where_it_was_not_the_bots() -> None:
    view = hand_off()
    olga = Offer(
        OfferId("of_1"), REFUND, OfferState.ACCEPTED, NOW, NOW, Tier.AGENT, Person("x", "Olga")
    )
    told = brief(replace(view, case=replace(view.case, offers=(*view.case.offers, olga))))
    assert told.offers[0] == "Partial refund €54.00: declined"
    assert told.offers[1] == "Olga: Full refund €180.00 (1 x Winter coat): accepted"
