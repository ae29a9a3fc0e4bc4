import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entities import EntityRules
from bot.nlu.extraction.found import plain
from bot.nlu.language.codes import SUPPORTED

RULES = EntityRules()


def facts(code: str, text: str) -> list[tuple[str, object]]:
    return [(fact.entity, fact.value) for fact in RULES.find(text, code)]


def amounts(code: str, text: str) -> list[dict[str, object]]:
    return [value for entity, value in facts(code, text) if entity == "amount"]


@pytest.mark.parametrize(
    "text",
    ["A-1001", "a1001", "A 1001", "#A-1001", "a - 1001", "Ａ－１００１", "A‑1001", "a 1001."],
)
def test_an_order_number_is_one_however_it_is_typed(text: str) -> None:
    assert ("order_number", "A-1001") in facts("en", text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("zh", "订单A-1001没到"),
        ("ko", "A-1001입니다"),
        ("ja", "注文番号はA-1001です"),
        ("ar", "رقم الطلب A-١٠٠١"),
    ],
)
def test_an_order_number_is_found_inside_any_script(code: str, text: str) -> None:
    assert ("order_number", "A-1001") in facts(code, text)


def test_money_and_sizes_are_no_order_numbers() -> None:
    assert facts("en", "I paid a 1000 dollars, EUR-2500 and size 42") == [
        ("amount", {"amount_minor": 100_000, "currency": "USD"}),
    ]


def test_an_address_is_lower_cased_and_loses_the_full_stop() -> None:
    assert facts("en", "mail Ana.Lopez+shop@Example.CO.UK.") == [
        ("email", "ana.lopez+shop@example.co.uk")
    ]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "2 of 3"),
        ("en", "two out of the three shirts came"),
        ("en", "2/3 arrived"),
        ("en", "I ordered 3 and got 2"),
        ("es", "solo llegaron 2 de las 3 camisas"),
        ("es", "pedí tres y llegaron dos"),
        ("de", "nur zwei von drei"),
        ("zh", "我买了三件，只收到两件"),
        ("zh", "3件中的2件"),
        ("ar", "وصلني ٢ من ٣ فقط"),
        ("ar", "قطعتين من أصل ثلاث"),
        ("fr", "je n'ai reçu que 2 articles sur 3"),
        ("it", "due su tre"),
        ("pt", "chegaram só duas de três"),
        ("nl", "maar twee van de drie"),
        ("pl", "tylko dwie z trzech"),
        ("ru", "пришло только две из трёх"),
        ("tr", "3 üründen sadece 2 tanesi geldi"),
        ("ja", "3つのうち2つしか届いていません"),
        ("ko", "3개 중 2개만 왔어요"),
        ("th", "ได้รับแค่ 2 จาก 3 ชิ้น"),
    ],
)
def test_two_of_three_is_understood_in_every_language(code: str, text: str) -> None:
    assert sorted(facts(code, text)) == [("count", 2), ("total", 3)]


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("en", "only two arrived", 2),
        ("en", "one", 1),
        ("en", "it was 2 not 1", 2),
        ("en", "I've been waiting 3 weeks for 2 shirts", 2),
        ("es", "solo dos", 2),
        ("es", "me falta una camisa", 1),
        ("de", "eine fehlt", 1),
        ("de", "es fehlt ein Hemd", 1),
        ("zh", "只有一件", 1),
        ("zh", "十二个", 12),
        ("ar", "وصلت واحدة فقط", 1),
        ("ja", "二つしか入っていなかった", 2),
        ("th", "ได้แค่สองชิ้น", 2),
        ("es", "only 2", 2),
    ],
)
def test_a_number_of_things_is_a_count(code: str, text: str, count: int) -> None:
    assert facts(code, text) == [("count", count)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "no one answers, the blue one is broken"),
        ("en", "you charged me 2 times in 3 days"),
        ("es", "tengo un problema con una camisa"),
        ("es", "llevo 2 semanas esperando"),
        ("de", "seit 3 Tagen warte ich"),
        ("de", "ich habe keine Bestellnummer"),
        ("zh", "三星手机等了两个月"),
        ("zh", "有一个问题"),
        ("ar", "أنتظر منذ ٣ أيام"),
        ("th", "สามารถคืนเงินได้ไหม"),
    ],
)
def test_articles_and_weeks_count_nothing(code: str, text: str) -> None:
    assert facts(code, text) == []


@pytest.mark.parametrize(
    ("code", "text", "minor", "currency"),
    [
        ("en", "€25", 2_500, "EUR"),
        ("en", "$1,234.50", 123_450, "USD"),
        ("es", "son 25,50 €", 2_550, "EUR"),
        ("de", "1.234,56 Euro", 123_456, "EUR"),
        ("zh", "¥25.50", 2_550, "CNY"),
        ("ja", "3,200円", 3_200, "JPY"),
        ("ar", "٢٥٫٥٠ ريال", 2_550, "SAR"),
        ("pl", "99,9 zł", 9_990, "PLN"),
    ],
)
def test_an_amount_is_whole_minor_units_of_a_currency(
    code: str, text: str, minor: int, currency: str
) -> None:
    assert amounts(code, text) == [{"amount_minor": minor, "currency": currency}]


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("en", "can we speak Spanish", "es"),
        ("es", "en inglés por favor", "en"),
        ("de", "auf Deutsch bitte", "de"),
        ("zh", "说中文可以吗", "zh"),
        ("ar", "بالعربية من فضلك", "ar"),
        ("ko", "영어로 해주세요", "en"),
        ("ja", "日本語でお願いします", "ja"),
        ("tr", "İngilizce konuşalım", "en"),
        ("ru", "давайте по-русски", "ru"),
    ],
)
def test_a_language_is_named_in_any_language(code: str, text: str, named: str) -> None:
    assert facts(code, text) == [("language", named)]


@pytest.mark.parametrize("code", SUPPORTED)
def test_every_language_counts_digits(code: str) -> None:
    assert facts(code, "2") == [("count", 2)]


def test_the_plain_form_keeps_every_sign_in_its_place() -> None:
    text = "ﬁ Ａ–١０ ½"
    assert len(plain(text)) == len(text)


def test_rasa_gets_places_of_the_message_as_it_was_written() -> None:
    text = "وصلني ٢ من ٣ فقط، طلب A-١٠٠١"
    (message,) = RULES.process([Message({TEXT: text, "language": {"code": "ar"}})])
    order = message.get(ENTITIES)[-1]
    assert text[order["start"] : order["end"]] == "A-١٠٠١"
    assert (order["entity"], order["value"], order["extractor"]) == (
        "order_number", "A-1001", "EntityRules"
    )  # fmt: skip


def test_a_pressed_button_keeps_its_own_entities() -> None:
    (message,) = RULES.process([Message({TEXT: '/inform{"count": 2}'})])
    assert message.get(ENTITIES) is None
