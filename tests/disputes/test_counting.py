"""How many of three shirts are missing, in the words of every language: missing_said/<code>.jsonl."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.counting import MissingReader, Told
from bot.hearing.tables import FOLDER, MISSING, languages, load_buyers_words

READER: MissingReader = load_buyers_words().missing
LANGUAGES = sorted(languages(FOLDER / MISSING))
SAID = Path(__file__).parent / "missing_said"
ENOUGH = 10


def said(language: str) -> list[dict[str, Any]]:
    lines = (SAID / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def sentences() -> Iterator[tuple[str, str, tuple[int, ...], int]]:
    for language in LANGUAGES:
        for line in said(language):
            yield language, line["text"], tuple(line["counts"]), line["missing"]


SENTENCES = list(sentences())


def missing(
    ordered: int, *counts: int, words: str, language: str = "en", total: int | None = None
) -> int | None:
    return READER.missing(ordered, Told(counts, total), words=words, language=language)


def whole_words(language: str, key: str) -> list[str]:
    """The words of a table that stand for themselves, without an open end."""
    table = json.loads((FOLDER / MISSING / f"{language}.json").read_text(encoding="utf-8"))
    return [word for word in table[key] if "*" not in word]


@pytest.mark.parametrize(("language", "text", "counts", "wanted"), SENTENCES)
def test_a_number_counts_what_is_missing_or_what_came(
    language: str, text: str, counts: tuple[int, ...], wanted: int
) -> None:
    assert missing(3, *counts, words=text, language=language) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_sentences_enough(language: str) -> None:
    assert len(said(language)) >= ENOUGH


@pytest.mark.parametrize(("language", "text", "counts", "wanted"), SENTENCES)
def test_a_sentence_is_read_in_capitals_as_well(
    language: str, text: str, counts: tuple[int, ...], wanted: int
) -> None:
    assert missing(3, *counts, words=text.upper(), language=language) == wanted


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_a_number_said_as_missing_is_that_number(language: str, data: st.DataObject) -> None:
    words = whole_words(language, "missing")
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    ordered = data.draw(st.integers(2, 20))
    count = data.draw(st.integers(1, ordered))

    assert missing(ordered, count, words=f"{count} {word}", language=language) == count


@given(
    ordered=st.integers(1, 50),
    counts=st.lists(st.integers(0, 99), max_size=4),
    words=st.text() | st.sampled_from([text for _, text, _, _ in SENTENCES]),
    language=st.sampled_from([*LANGUAGES, "xx"]),
)
def test_never_more_is_missing_than_was_ordered(
    ordered: int, counts: list[int], words: str, language: str
) -> None:
    found = missing(ordered, *counts, words=words, language=language)

    assert found is None or 1 <= found <= ordered


def test_all_arrived_means_nothing_is_missing() -> None:
    assert missing(3, 3, words="three came") is None


def test_a_total_of_another_line_tells_nothing() -> None:
    assert missing(3, 2, total=5, words="2 of 5") is None


def test_no_number_and_no_word_of_absence_tells_nothing() -> None:
    assert missing(3, words="where is my parcel") is None


def test_a_language_that_was_told_wrongly_does_not_turn_the_number_round() -> None:
    assert missing(3, 2, words="brakuje 2", language="tr") == 2
