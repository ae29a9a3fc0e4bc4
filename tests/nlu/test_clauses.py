import json
from pathlib import Path

import pytest

from bot.nlu import clauses as module
from bot.nlu.clauses import MOST, clauses
from bot.nlu.language.codes import SUPPORTED

TABLES = Path(module.__file__).parent / "data" / "clauses"

TWO = {
    "ar": ("الكوب مكسور وكمان خصمتم المبلغ مرتين", ["الكوب مكسور", "خصمتم المبلغ مرتين"]),
    "de": (
        "Die Tasse ist kaputt und außerdem wurde doppelt abgebucht.",
        ["Die Tasse ist kaputt", "wurde doppelt abgebucht"],
    ),
    "en": (
        "The mug is broken and you charged me twice!",
        ["The mug is broken", "you charged me twice"],
    ),
    "es": (
        "La taza llegó rota y además me cobraron dos veces",
        ["La taza llegó rota", "me cobraron dos veces"],
    ),
    "fr": (
        "La tasse est cassée et en plus j'ai été débité deux fois",
        ["La tasse est cassée", "j'ai été débité deux fois"],
    ),
    "it": (
        "La tazza è rotta e inoltre l'importo è stato addebitato due volte",
        ["La tazza è rotta", "l'importo è stato addebitato due volte"],
    ),
    "ja": (
        "カップが割れていました。それと二重に請求されています",
        ["カップが割れていました", "二重に請求されています"],
    ),
    "ko": ("컵이 깨졌고 두 번 결제됐어요", ["컵이 깨졌고", "두 번 결제됐어요"]),
    "nl": (
        "De mok is kapot en er is twee keer afgeschreven",
        ["De mok is kapot", "er is twee keer afgeschreven"],
    ),
    "pl": (
        "Kubek jest rozbity, a do tego pobraliście opłatę dwa razy",
        ["Kubek jest rozbity", "pobraliście opłatę dwa razy"],
    ),
    "pt": (
        "A caneca veio quebrada e além disso cobraram duas vezes",
        ["A caneca veio quebrada", "cobraram duas vezes"],
    ),
    "ru": (
        "Кружка разбита, а ещё деньги списали дважды",
        ["Кружка разбита", "деньги списали дважды"],
    ),
    "th": ("แก้วแตกมาและโดนตัดเงินสองครั้ง", ["แก้วแตกมา", "โดนตัดเงินสองครั้ง"]),
    "tr": (
        "Kupa kırık geldi ve karttan iki kez para çekildi",
        ["Kupa kırık geldi", "karttan iki kez para çekildi"],
    ),
    "zh": ("杯子碎了，另外还扣了两次款", ["杯子碎了", "还扣了两次款"]),
}


def texts(text: str, code: str = "en") -> list[str]:
    return [clause.text for clause in clauses(text, code)]


@pytest.mark.parametrize("code", SUPPORTED)
def test_two_clauses_are_told_apart_in_every_language(code: str) -> None:
    message, parts = TWO[code]
    assert texts(message, code) == parts


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_language_has_its_table(code: str) -> None:
    table = json.loads((TABLES / f"{code}.json").read_text(encoding="utf-8"))
    assert table["joins"]
    assert ("words" in table) is not ("signs" in table)


def test_there_is_no_table_of_a_language_we_do_not_speak() -> None:
    assert {path.stem for path in TABLES.glob("*.json")} == set(SUPPORTED)


def test_without_a_table_the_marks_alone_count() -> None:
    assert texts("za muka ni mbovu and tena. wamenitoza mara mbili", "sw") == [
        "za muka ni mbovu and tena",
        "wamenitoza mara mbili",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A-1001, ana@example.com",
        "I paid 1.299,00 for it",
        "cups and plates",
        "hello!",
        "it is broken!!! really???",
        "brandy is missing",  # "and" inside a word
    ],
)
def test_what_is_one_clause_stays_one(text: str) -> None:
    assert len(clauses(text, "en")) <= 1


@pytest.mark.parametrize("text", ["", " ", "?!", "and", "\n\n", "👍", "、、、"])
def test_where_nothing_is_said_there_is_no_clause(text: str) -> None:
    assert all(clauses(text, code) == [] for code in SUPPORTED)


def test_a_short_piece_stays_with_its_neighbour() -> None:
    assert texts("Hi! my mug is broken, sorry. you charged me twice") == [
        "Hi! my mug is broken, sorry",
        "you charged me twice",
    ]


def test_a_clause_knows_its_place_in_the_message() -> None:
    message = "The mug is broken and you charged me twice"
    assert [message[one.start : one.end] for one in clauses(message, "en")] == texts(message)


def test_a_very_long_message_has_few_clauses_and_loses_no_words() -> None:
    found = texts("the mug is broken. " * 500)
    assert len(found) == MOST
    assert " ".join(found).count("mug") == 500
