import pytest

from bot.nlu.language.cleaning import clean
from bot.nlu.language.script import Writing, read_script


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("届いていません", "ja"),
        ("未着の商品、返品処理", "ja"),
        ("我的包裹还没到", "zh"),
        ("少了一件", "zh"),
        ("두 개만 왔어요", "ko"),
        ("ได้แค่สองชิ้น", "th"),
        ("طلبي لم يصل", "ar"),
        ("где моя посылка", "ru"),
        ("where is it", Writing.LATIN),
        ("де моя посилка і чек", Writing.FOREIGN),
        ("کجاست بسته من", Writing.FOREIGN),
        ("το πακέτο μου", Writing.FOREIGN),
        ("मेरा पार्सल", Writing.FOREIGN),
        ("12345 👍", None),
        ("", None),
    ],
)
def test_a_script_names_its_language_or_says_that_it_cannot(text: str, verdict: object) -> None:
    assert read_script(clean(text)) == verdict


def test_a_brand_in_latin_letters_does_not_make_a_chinese_sentence_latin() -> None:
    assert read_script(clean("我的 iPhone 没到")) == "zh"


def test_a_lone_kana_in_a_chinese_sentence_is_an_ornament() -> None:
    assert read_script(clean("你们店の衣服质量太差了")) == "zh"


def test_what_is_the_same_in_every_language_is_cleaned_away() -> None:
    assert clean("OK A-1001 https://shop.example/x ana@example.com 25.00") == ""


def test_an_order_number_takes_nothing_of_the_chinese_around_it() -> None:
    assert clean("订单A-1001没到") == "订单 没到"


def test_the_dotted_turkish_capital_i_becomes_one_small_letter() -> None:
    assert clean("İADE İSTİYORUM") == "iade istiyorum"
