import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dossier.masked import masked


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("o'brien!@shop.example", "o***@shop.example"),
        ("I am ana.silva+shop@mail.example.com.", "I am a***@mail.example.com."),
        ("أنا ana@example.com شكرا", "أنا a***@example.com شكرا"),
        ("card 4242 4242 4242 4242, please", "card **** 4242, please"),
        ("5555-5555-5555-4444", "**** 4444"),
        ("378282246310005", "**** 0005"),
    ],
)
def test_addresses_and_card_numbers_are_masked(text: str, seen: str) -> None:
    assert masked(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "A-1001",
        "2 of 3 shirts",
        "PP100101EU",
        "+49 30 1234567",
        "4242 4242 4242 4243",
        "29.00 @ home",
    ],
)
def test_other_words_and_numbers_stay_as_they_are(text: str) -> None:
    assert masked(text) == text


@given(st.emails())
def test_no_address_leaves_in_full(address: str) -> None:
    assert address not in masked(f"write to {address} please")
