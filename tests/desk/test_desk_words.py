from enum import StrEnum

import pytest

from bot.casework.desk_port import DeskOutcome, PhotoRefusedError
from bot.disputes.money import Money
from bot.disputes.names import (
    EscalationReason,
    HandoffState,
    Kind,
    OfferState,
    RemedyKind,
    RemedyState,
    Tier,
)
from bot.disputes.order import ParcelStatus, PaymentStatus
from channels.desk import words
from channels.desk.verbs import Verb, photo_refusal, sentence


@pytest.mark.parametrize(
    ("vocabulary", "names"),
    [
        (Kind, words.KINDS),
        (EscalationReason, words.REASONS),
        (RemedyKind, words.REMEDIES),
        (Tier, words.TIERS),
        (OfferState, words.OFFER_STATES),
        (RemedyState, words.REMEDY_STATES),
        (HandoffState, words.HANDOFF_STATES),
        (ParcelStatus, words.PARCELS),
        (PaymentStatus, words.PAYMENTS),
    ],
)
def test_every_word_of_a_vocabulary_has_an_english_name(
    vocabulary: type[StrEnum], names: dict[StrEnum, str]
) -> None:
    assert set(names) == set(vocabulary)


@pytest.mark.parametrize("verb", Verb)
@pytest.mark.parametrize("outcome", DeskOutcome)
def test_every_outcome_of_every_deed_has_a_sentence(verb: Verb, outcome: DeskOutcome) -> None:
    assert sentence(verb, outcome).endswith(".")


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (Money(18_000, "EUR"), "€180.00"),
        (Money(5, "EUR"), "€0.05"),
        (Money(1_500, "JPY"), "¥1,500"),
        (Money(1_234, "KWD"), "KWD1.234"),
    ],
)
def test_money_is_shown_with_its_currencys_own_digits(amount: Money, shown: str) -> None:
    assert words.money(amount) == shown


def test_languages_have_names_and_directions() -> None:
    assert words.language("ar") == "Arabic"
    assert words.language("zh-CN") == "Chinese"
    assert words.language("xx") == "xx"
    assert words.is_right_to_left("ar-EG")
    assert not words.is_right_to_left("es")


def test_a_refused_photo_says_why() -> None:
    refused = PhotoRefusedError(code="bomb")

    assert photo_refusal(refused, "x.png").startswith("x.png was not sent to the buyer.")
