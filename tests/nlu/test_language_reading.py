import importlib
import json
from pathlib import Path

import pytest

from bot.nlu.language.codes import SUPPORTED
from bot.nlu.language.reading import Foreign, MessageReader, Silent, Speaks
from bot.nlu.language.verdict import Memory, judge

SENTENCES = json.loads((Path(__file__).parent / "sentences.json").read_text("utf-8"))


def test_the_sentences_cover_every_language() -> None:
    assert set(SENTENCES) == set(SUPPORTED)


@pytest.mark.parametrize("code", SUPPORTED)
def test_a_sentence_of_each_language_is_known_at_once(reader: MessageReader, code: str) -> None:
    verdict = judge(reader.read(SENTENCES[code]), Memory(), [])
    assert (verdict.code, verdict.supported, verdict.undecided) == (code, True, False)


@pytest.mark.parametrize("code", ["en", "es", "de", "fr", "tr"])
def test_shouting_changes_no_language(reader: MessageReader, code: str) -> None:
    assert judge(reader.read(SENTENCES[code].upper()), Memory(), []).code == code


@pytest.mark.parametrize("text", ["👍", "12", "A-1001", "OK", "ana@example.com", "   "])
def test_a_message_without_words_says_nothing(reader: MessageReader, text: str) -> None:
    assert reader.read(text) == Silent()


@pytest.mark.parametrize(
    "text",
    [
        "jag har inte fått mitt paket",
        "nemám svůj balík, kde je teď",
        "paketti ei ole saapunut vielä",
        "къде е моята поръчка, моля",
        "החבילה לא הגיעה",
    ],
)
def test_a_language_that_we_do_not_speak_is_said_to_be_one(
    reader: MessageReader, text: str
) -> None:
    assert reader.read(text) == Foreign()


def test_spanish_typed_without_accents_is_still_spanish(reader: MessageReader) -> None:
    assert (
        judge(reader.read("donde esta mi pedido, quiero una devolucion"), Memory(), []).code == "es"
    )


def test_a_latin_word_speaks_against_another_script_only_weakly(reader: MessageReader) -> None:
    word, sentence = reader.read("bonjour"), reader.read(SENTENCES["fr"])
    assert isinstance(word, Speaks)
    assert isinstance(sentence, Speaks)
    assert word.evidence["ja"] > sentence.evidence["ja"]


def test_the_french_place_names_are_not_compiled() -> None:
    french = importlib.import_module("spacy.lang.fr.tokenizer_exceptions")
    assert french.TOKEN_MATCH is None
