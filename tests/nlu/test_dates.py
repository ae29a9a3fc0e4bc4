from datetime import date

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entities import EntityRules
from bot.nlu.extraction import days
from bot.nlu.language.codes import SUPPORTED

RULES = EntityRules()
WEDNESDAY = date(2026, 3, 18)


def dates(code: str, text: str, *, region: str = "") -> list[str]:
    facts = RULES.find(text, code, WEDNESDAY, region)
    return [fact.value for fact in facts if fact.entity == "date"]


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "bought dec 12th, still nothing", "2025-12-12"),
        ("en", "you promised it for 25 March", "2026-03-25"),
        ("en", "it came on the 5th", "2026-03-05"),
        ("de", "bezahlt am 1.3. per Karte", "2026-03-01"),
        ("es", "lo compré el 1º de febrero", "2026-02-01"),
        ("fr", "commandé le 02/02", "2026-02-02"),
        ("it", "arrivato il 3 marzo", "2026-03-03"),
        ("pt", "a fatura é de 7 de marco", "2026-03-07"),
        ("nl", "op 28-02 besteld", "2026-02-28"),
        ("pl", "wysłane 1 lutego 2026 r.", "2026-02-01"),
        ("ru", "оплатил 12-го марта", "2026-03-12"),
        ("tr", "10.03 tarihinde geldi", "2026-03-10"),
        ("ar", "اشتريتها ١ مارس", "2026-03-01"),
        ("zh", "二〇二六年三月五日买的", "2026-03-05"),
        ("ja", "令和7年12月1日に注文", "2025-12-01"),
        ("ko", "2026. 3. 5. 에 결제", "2026-03-05"),
        ("th", "ซื้อวันที่ 1 ก.พ. 2569", "2026-02-01"),
    ],
)
def test_a_date_is_read_as_its_country_writes_it(code: str, text: str, day: str) -> None:
    assert dates(code, text) == [day]


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "it broke 2 weeks ago", "2026-03-04"),
        ("es", "el miercoles pasado", "2026-03-11"),
        ("fr", "il y a deux mois", "2026-01-18"),
        ("de", "vor einer Woche", "2026-03-11"),
        ("it", "due settimane fa", "2026-03-04"),
        ("pt", "faz 10 dias que paguei", "2026-03-08"),
        ("nl", "een maand geleden", "2026-02-18"),
        ("pl", "w zeszłą środę", "2026-03-11"),
        ("ru", "месяц назад", "2026-02-18"),
        ("tr", "geçen salı geldi", "2026-03-17"),
        ("ar", "وصل قبل أسبوعين", "2026-03-04"),
        ("zh", "十天前买的", "2026-03-08"),
        ("ja", "おとといの夜", "2026-03-16"),
        ("ko", "열흘 전에 샀어요", "2026-03-08"),
        ("th", "สองสัปดาห์ก่อน", "2026-03-04"),
    ],
)
def test_a_day_gone_by_is_counted_from_today(code: str, text: str, day: str) -> None:
    assert dates(code, text) == [day]


def test_on_the_same_weekday_the_last_one_is_a_week_ago() -> None:
    assert dates("en", "it came on Wednesday") == ["2026-03-11"]


@pytest.mark.parametrize(
    ("code", "text"),
    [("zh", "上周一"), ("ja", "先週の月曜日"), ("ko", "지난주 월요일"), ("en", "Monday last week")],
)
def test_monday_of_last_week_is_not_the_last_monday(code: str, text: str) -> None:
    assert dates(code, text) == ["2026-03-09"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "can you deliver next Monday?"),
        ("en", "2 may be missing, and the sun sat on my march"),
        ("en", "a few weeks ago"),
        ("de", "guten Morgen, seit 3 Wochen warte ich"),
        ("de", "um 12.30 Uhr, Preis 12.50"),
        ("fr", "mardi prochain"),
        ("it", "3 set di lenzuola"),
        ("pt", "é a segunda vez que isso acontece"),
        ("pt", "na quinta caixa nao tinha nada"),
        ("pl", "3 sie zepsuly kilka dni temu"),
        ("ru", "пару недель назад"),
        ("ar", "يوم الجمعة القادم"),
        ("zh", "下周一能到吗，我等了三天了"),
        ("ja", "来週の月曜日までに、3日に1回"),
        ("ko", "다음 주 월요일까지, 3일째 기다려요"),
        ("th", "วันจันทร์หน้า"),
        ("en", "30.02.2026 and 2026-13-01"),
    ],
)
def test_the_future_and_vague_times_are_no_days(code: str, text: str) -> None:
    assert dates(code, text) == []


def test_a_share_is_no_date_and_a_date_is_no_share() -> None:
    facts = [(fact.entity, fact.value) for fact in RULES.find("5/8 candles", "nl", WEDNESDAY)]
    assert facts == [("count", 5), ("total", 8)]
    assert dates("en", "ordered on 5/3") == ["2026-03-05"]


def test_americans_write_the_month_first() -> None:
    assert dates("en", "ordered 03/02/2026") == ["2026-02-03"]
    assert dates("en", "ordered 03/02/2026", region="US") == ["2026-03-02"]


def test_today_and_the_region_come_with_the_message() -> None:
    metadata = {"today": "2025-01-02", "locale": ["en-US"]}
    message = Message({TEXT: "yesterday", "language": {"code": "en"}, "metadata": metadata})
    RULES.process([message])
    assert [fact["value"] for fact in message.get(ENTITIES)] == ["2025-01-01"]


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_language_reads_iso_dates(code: str) -> None:
    assert dates(code, "2026-02-28") == ["2026-02-28"]


def test_a_month_before_the_31st_ends_with_its_own_last_day() -> None:
    assert days.months_ago(date(2026, 3, 31), 1) == date(2026, 2, 28)


def test_more_days_than_the_calendar_has_are_no_day() -> None:
    assert days.days_ago(WEDNESDAY, 10**9) is None
    assert days.weeks_ago(WEDNESDAY, 10**12) is None
