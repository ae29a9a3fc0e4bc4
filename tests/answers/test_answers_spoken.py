"""The catalogue speaks: money, dates, directions, tones, and what it does when something is wrong."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.answers.catalogue import Catalogue
from bot.answers.errors import AnswerBrokenError, AnswerNotFoundError, NoAnswersError
from bot.casework.says import Arg, Blank, Choice, Listed, Literal, Say
from bot.conversations.model import Button, Tone
from bot.disputes.money import Money
from tests.answers.written import ANSWERS, FOLDER, LANGUAGES

NOON = datetime(2026, 3, 5, 12, 5, tzinfo=UTC)  # 13:05 in Berlin
BERLIN = Catalogue(FOLDER, zone="Europe/Berlin")
ISOLATES = ("\u2068", "\u2069")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.ftl").write_text("greet = Hello { $name }\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("language", "euros", "dollars"),
    [
        ("en", "€29.00", "$1,234.50"),
        ("es", "29,00\xa0€", "1.234,50\xa0US$"),
        ("de", "29,00\xa0€", "1.234,50\xa0$"),
        ("fr", "29,00\xa0€", "1\u202f234,50\xa0$US"),
        ("it", "29,00\xa0€", "1.234,50\xa0USD"),
        ("pt", "€\xa029,00", "US$\xa01.234,50"),
        ("nl", "€\xa029,00", "US$\xa01.234,50"),
        ("pl", "29,00\xa0€", "1\xa0234,50\xa0USD"),
        ("ru", "29,00\xa0€", "1\xa0234,50\xa0$"),
        ("tr", "€29,00", "$1.234,50"),
        ("ja", "€29.00", "$1,234.50"),
        ("ko", "€29.00", "US$1,234.50"),
        ("th", "€29.00", "US$1,234.50"),
        ("zh", "€29.00", "US$1,234.50"),
        ("ar", "\u200f29.00\xa0€", "\u200f1,234.50\xa0US$"),
    ],
)
def test_money_is_written_the_languages_own_way(language: str, euros: str, dollars: str) -> None:
    for amount, written in ((Money(2_900, "EUR"), euros), (Money(123_450, "USD"), dollars)):
        args: dict[str, Arg] = {"amount": amount, "until": NOON}
        said = ANSWERS.text("offer-partial-refund", args, language=language, tone=Tone.TERSE)
        assert written in said


def test_a_currency_without_cents_has_none() -> None:
    args: dict[str, Arg] = {"amount": Money(500, "JPY"), "reference": "R-77"}
    assert "¥500 credit" in ANSWERS.text("done-store-credit", args, language="en", tone=Tone.TERSE)


@pytest.mark.parametrize(
    ("language", "plain", "terse"),
    [
        ("en", "March 5, 2026", "Mar 5, 2026"),
        ("es", "5 de marzo de 2026", "5 mar 2026"),
        ("de", "5. März 2026", "05.03.2026"),
        ("fr", "5 mars 2026", "5 mars 2026"),
        ("it", "entro giovedì 5 marzo 2026", "entro giovedì 5 marzo 2026"),
        ("pt", "5 de março de 2026", "5 de março de 2026"),
        ("nl", "uiterlijk 5 maart 2026", "uiterlijk 5 mrt 2026"),
        ("pl", "najpóźniej 5 marca 2026 r. Numer", "do 5.03.2026."),
        ("ru", "не позднее 5 марта 2026\u202fг. Номер", "до 05.03.2026."),
        ("tr", "5 Mart 2026 tarihine kadar", "en geç 5 Mar 2026."),
        ("ja", "2026年3月5日までに", "2026/03/05まで"),
        ("ko", "2026년 3월 5일까지", "2026년 3월 5일까지"),
        ("th", "ภายในวันที่ 5 มีนาคม ค.ศ. 2026", "ภายใน 5 มี.ค. 2026"),
        ("zh", "2026年3月5日", "2026年3月5日"),
        ("ar", "5 مارس 2026", "5 مارس 2026"),
    ],
)
def test_a_day_is_written_the_languages_own_way(language: str, plain: str, terse: str) -> None:
    args: dict[str, Arg] = {"amount": Money(2_900, "EUR"), "by": NOON, "reference": "R-77"}
    for tone, written in ((Tone.PLAIN, plain), (Tone.TERSE, terse)):
        assert written in ANSWERS.text("done-partial-refund", args, language=language, tone=tone)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "by Mar 5, 2026, 1:05\u202fPM GMT+1."),
        ("es", "el 5 de marzo de 2026, 13:05 h CET."),
        ("de", "bis 5. März 2026, 13:05 Uhr MEZ."),
        ("fr", "au plus tard le 5 mars 2026 à 13:05 UTC+1."),
        ("it", "entro le 13:05 CET di giovedì 5 marzo 2026."),
        ("pt", "até 5 de março de 2026 às 13:05 GMT+1."),
        ("nl", "uiterlijk 5 maart 2026, 13:05 uur CET"),
        ("pl", "najpóźniej 5 marca 2026 r. o godz. 13:05 CET."),
        ("ru", "не позднее 5 марта 2026\u202fг., 13:05 GMT+1."),
        ("tr", "en geç şu zamanda yanıt verilecek: 5 Mart 2026 13:05 GMT+1."),
        ("ja", "2026年3月5日 13:05（GMT+1）までに"),
        ("ko", "2026년 3월 5일 PM 1:05(GMT+1)까지"),
        ("th", "ภายใน 5 มี.ค. 2026 13:05 น. (GMT+1)"),
        ("zh", "在 2026年3月5日 13:05（GMT+1）之前"),
        ("ar", "\u20685 مارس 2026، 1:05 م\u2069 (\u2068غرينتش+1\u2069)."),
    ],
)
def test_an_hour_is_told_on_the_shops_clock_by_its_name(language: str, written: str) -> None:
    args: dict[str, Arg] = {"answer_by": NOON, "ref": "C-1042"}
    assert written in BERLIN.text("handoff-asked-for", args, language=language)


@pytest.mark.parametrize(
    ("zone", "language", "written"),
    [
        ("America/New_York", "en", "Mar 5, 2026, 7:05\u202fAM EST."),
        ("America/Sao_Paulo", "pt", "às 09:05 BRT."),
        ("Asia/Tokyo", "ja", "2026年3月5日 21:05（JST）までに"),
        ("Asia/Kolkata", "en", "5:35\u202fPM GMT+5:30."),
        ("Pacific/Auckland", "de", "6. März 2026, 01:05 Uhr GMT+13."),
        ("Europe/London", "de", "12:05 Uhr GMT."),
        ("Atlantis/Capital", "de", "13:05 Uhr MEZ."),
        (None, "de", "13:05 Uhr MEZ."),
    ],
)
def test_an_hour_is_told_on_the_buyers_own_clock(
    zone: str | None, language: str, written: str
) -> None:
    say = Say("handoff-asked-for", {"answer_by": NOON, "ref": "C-1042"})
    assert written in BERLIN.speak(say, language=language, tone=Tone.PLAIN, zone=zone).text


def test_a_day_without_an_hour_is_the_shops_day() -> None:
    evening = datetime(2026, 3, 5, 17, 0, tzinfo=UTC)  # the 6th in Auckland
    done = Say(
        "done-partial-refund",
        {"amount": Money(2_900, "EUR"), "by": evening, "reference": "R-77"},
    )
    said = BERLIN.speak(done, language="en", tone=Tone.PLAIN, zone="Pacific/Auckland")
    assert "March 5, 2026" in said.text


def test_a_list_in_an_answer_is_told_on_the_buyers_clock_too() -> None:
    charge = Say("charge-taken", {"amount": Money(2_900, "EUR"), "on": NOON})
    found = Say("charges-found", {"order": "A-1001", "charges": Listed((charge,))})
    said = BERLIN.speak(found, language="de", tone=Tone.PLAIN, zone="America/New_York")
    assert "07:05 Uhr GMT-5" in said.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hour_in_an_answer_names_its_zone(language: str) -> None:
    text = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    for line in text.splitlines():
        hours = re.findall(r"DATETIME\(\$(\w+),[^)]*timeStyle", line)
        assert hours == re.findall(r"ZONE\(\$(\w+)\)", line), line


def test_latin_names_and_numbers_keep_their_direction_in_arabic() -> None:
    args = {"name": "Ana", "order": "A-1001"}
    said = ANSWERS.text("ask-line", args, language="ar")
    assert "\u2068Ana\u2069" in said
    assert "\u2068A-1001\u2069" in said


@pytest.mark.parametrize("language", sorted({*LANGUAGES} - {"ar"}))
def test_no_hidden_signs_are_put_into_languages_written_from_left_to_right(language: str) -> None:
    args = {"name": "Ana", "order": "A-1001"}
    said = ANSWERS.text("ask-line", args, language=language)
    assert not [sign for sign in ISOLATES if sign in said]


def test_what_is_not_known_yet_stands_in_brackets_whatever_it_will_be() -> None:
    args: dict[str, Arg] = {"amount": Blank("amount"), "at": Blank("date")}
    said = ANSWERS.text("explain-refunded", args, language="en")
    assert said.startswith("[amount] of this order")
    assert said.endswith("you see it by [date] at the latest.")
    days: dict[str, Arg] = {"refund_days": Blank("number")}
    assert "within [number] business days" in ANSWERS.text("ask-refund-policy", days, language="en")


def test_a_say_is_spoken_with_its_buttons_and_names_on_buttons_stay_as_they_are() -> None:
    choices = (Choice("button-accept", "/affirm"), Choice(Literal("2 × Cushion"), "/inform"))
    spoken = ANSWERS.speak(Say("anything-else", {}, choices), language="de", tone=Tone.PLAIN)
    assert spoken.text == "Kann ich sonst noch etwas für Sie tun?"
    assert spoken.buttons == (Button("Ja, bitte", "/affirm"), Button("2 × Cushion", "/inform"))


def test_terse_buyers_get_the_short_answer() -> None:
    said = ANSWERS.speak(Say("photo-received"), language="es", tone=Tone.TERSE)
    assert said.text == "Foto recibida."


def test_an_answer_without_a_short_form_is_said_in_full() -> None:
    say = Say("agent-joined", {"name": "Ben"})
    short, plain = (
        ANSWERS.speak(say, language="en", tone=tone) for tone in (Tone.TERSE, Tone.PLAIN)
    )
    assert short == plain


def test_a_language_without_a_file_is_answered_in_english() -> None:
    assert ANSWERS.sentence("thank", language="sw") == "You are welcome."


def test_a_new_language_is_one_more_file(folder: Path) -> None:
    (folder / "fr.ftl").write_text("greet = Bonjour { $name }\n", encoding="utf-8")
    answers = Catalogue(folder)
    assert answers.languages == {"en": "English", "fr": "Français"}
    assert answers.text("greet", {"name": "Ana"}, language="fr") == "Bonjour Ana"


def test_a_key_that_nobody_wrote_is_named(folder: Path) -> None:
    with pytest.raises(AnswerNotFoundError, match=r"en\.ftl has no answer 'farewell'"):
        Catalogue(folder).sentence("farewell", language="en")


def test_an_answer_that_is_not_given_its_arguments_is_named(folder: Path) -> None:
    with pytest.raises(AnswerBrokenError, match=r"'greet' in data/answers/en\.ftl.*name"):
        Catalogue(folder).sentence("greet", language="en")


def test_a_file_with_a_mistake_is_refused_at_once(folder: Path) -> None:
    (folder / "es.ftl").write_text("greet Hola\n", encoding="utf-8")
    with pytest.raises(AnswerBrokenError, match=r"'greet Hola' in data/answers/es\.ftl"):
        Catalogue(folder)


def test_a_folder_without_english_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoAnswersError, match=r"holds no en\.ftl"):
        Catalogue(tmp_path)


PICTURE_BUTTON = {
    "ar": "زر", "de": "bild-symbol", "en": "button", "es": "botón", "fr": "bouton", "it": "pulsante", "ja": "ボタン",
    "ko": "버튼", "nl": "knop", "pl": "przycisk", "pt": "botão", "ru": "кнопк", "th": "ปุ่ม", "tr": "düğme", "zh": "按钮",
}  # fmt: skip


@pytest.mark.parametrize("key", ["ask-photo-arrived", "ask-photo-fault", "photo-not-seen"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_button_is_named_only_where_there_is_one(language: str, key: str) -> None:
    web, telegram = (
        ANSWERS.speak(Say(key), language=language, tone=Tone.PLAIN, channel=channel).text
        for channel in ("web", "telegram")
    )
    terse = ANSWERS.speak(Say(key), language=language, tone=Tone.TERSE, channel="telegram").text

    assert PICTURE_BUTTON[language] in web.casefold()
    assert PICTURE_BUTTON[language] not in telegram.casefold() + terse.casefold()
