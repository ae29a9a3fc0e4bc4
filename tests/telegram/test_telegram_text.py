"""Pieces of long texts, right-to-left lines, and what becomes of a message of the log."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.model import Author, Button, Message, MessageDraft
from bot.disputes.names import ConversationId, EvidenceId, MessageId
from channels.telegram.keyboard import Place, place_of
from channels.telegram.outgoing import Part, parts_of
from channels.telegram.text import directed, pieces, units

RLM = "\u200f"
TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=400)


def message(text: str = "", **changes: object) -> Message:
    values: dict[str, object] = {
        "conversation": ConversationId("cv_1"),
        "author": Author.BOT,
        "text": text,
        "key": "k",
        "at": datetime(2026, 11, 22, tzinfo=UTC),
    }
    return Message(MessageId("m1"), 7, MessageDraft(**(values | changes)))  # type: ignore[arg-type]  # each test names what it varies


def test_a_short_text_is_one_piece() -> None:
    assert pieces("Hello. How are you?") == ("Hello. How are you?",)


def test_emoji_count_as_two_as_telegram_counts_them() -> None:
    assert units("😀") == 2
    assert [units(piece) for piece in pieces("😀" * 5, 4)] == [4, 4, 2]


def test_a_text_is_cut_between_lines_first() -> None:
    assert pieces("One. Two.\nThree. Four.", 15) == ("One. Two.", "Three. Four.")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One two. Three four. Five six", "One two. Three four."),
        ("一二三四五。六七八九十。一二三四五六七八九十一二三四五", "一二三四五。六七八九十。"),
        ("سؤال أول؟ جواب ثان. كلمات أخرى كثيرة", "سؤال أول؟ جواب ثان."),
    ],
)
def test_a_line_is_cut_between_sentences(text: str, first: str) -> None:
    assert pieces(text, 22)[0] == first


def test_a_sentence_is_cut_between_words() -> None:
    assert pieces("one two three four five", 10) == ("one two", "three four", "five")


def test_a_letter_is_not_torn_from_its_accent() -> None:
    assert pieces("a" * 9 + "e\u0301" + "b", 10)[0] == "a" * 9


@given(text=TEXTS, most=st.integers(4, 50))
def test_no_piece_is_too_long_and_no_letter_is_lost(text: str, most: int) -> None:
    found = pieces(text, most)

    assert all(0 < units(piece) <= most for piece in found)
    assert "".join("".join(found).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("رقم طلبك A-1001.", f"رقم طلبك A-1001.{RLM}"),
        ("A-1001 هو رقم طلبك", f"{RLM}A-1001 هو رقم طلبك"),
        ("Amends: طلبك A-1001", f"{RLM}Amends: طلبك A-1001{RLM}"),
        ("كل شيء بالعربية.", "كل شيء بالعربية."),
        ("all in English.", "all in English."),
        ("1. طلبك A-1001!\nEnglish only.", f"1. طلبك A-1001!{RLM}\nEnglish only."),
    ],
)
def test_a_right_to_left_line_begins_and_ends_as_one(text: str, shown: str) -> None:
    assert directed(text, language="ar") == shown


def test_an_arabic_name_in_an_english_line_does_not_turn_it() -> None:
    text = "Your parcel was left with محمد at the door."

    assert directed(text, language="en") == text


def test_what_the_buyer_wrote_is_not_sent_back() -> None:
    assert parts_of(message("hello", author=Author.BUYER)) == ()


def test_a_persons_words_begin_with_their_name() -> None:
    assert parts_of(message("Hello", author=Author.AGENT, name="Maria")) == (Part("Maria: Hello"),)


def test_a_photo_with_few_words_is_one_message_and_with_many_two() -> None:
    evidence = EvidenceId("ev_1")

    assert parts_of(message("Look", evidence=evidence)) == (Part("Look", evidence),)
    assert [part.photo for part in parts_of(message("w " * 700, evidence=evidence))] == [
        evidence,
        None,
    ]


def test_buttons_are_below_the_last_piece() -> None:
    buttons = (Button("Yes", "/affirm"), Button("No", "/deny"))
    parts = parts_of(message("word. " * 1_000, buttons=buttons))

    assert [part.keyboard is not None for part in parts] == [False, True]


@pytest.mark.parametrize(
    ("titles", "rows"),
    [
        (["Yes", "No"], [2]),
        (["English", "Deutsch", "Français", "Italiano"], [3, 1]),
        (["A title of some length, which needs a line", "No"], [1, 1]),
    ],
)
def test_short_buttons_share_a_line(titles: list[str], rows: list[int]) -> None:
    [part] = parts_of(message("x", buttons=tuple(Button(title, "/p") for title in titles)))

    assert part.keyboard is not None
    assert [len(row) for row in part.keyboard.inline_keyboard] == rows


def test_every_place_fits_into_a_button_and_is_read_back() -> None:
    longest = Place(ConversationId("cv_" + "f" * 40), 2**31 - 1, 99)

    assert len(str(longest).encode()) <= 64
    assert place_of(str(longest)) == longest
