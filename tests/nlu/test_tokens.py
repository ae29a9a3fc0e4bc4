import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language.codes import SUPPORTED
from bot.nlu.tokens import LanguageAwareTokenizer, pipeline

SAMPLES = {
    "en": ("I don't have it.", ["I", "do", "n't", "have", "it", "."]),
    "fr": ("Je n'ai rien", ["Je", "n'", "ai", "rien"]),
    "zh": ("订单A-1001少了12件", ["订", "单", "A-1001", "少", "了", "12", "件"]),
    "ja": ("2つしか", ["2", "つ", "しか"]),
    "ko": ("2개만 A-1001입니다", ["2", "개만", "A-1001", "입니다"]),
    "th": ("สามารถสองชิ้น", ["สามารถ", "สอง", "ชิ้น"]),
}


@pytest.mark.parametrize("code", SAMPLES)
def test_each_script_is_cut_by_its_own_rules(code: str) -> None:
    text, tokens = SAMPLES[code]
    assert [token.text for token in pipeline(code)(text) if not token.is_space] == tokens


@pytest.mark.parametrize("code", SUPPORTED)
def test_no_language_loses_a_sign_of_the_text(code: str) -> None:
    text = "A-1001: 2/3, ana@example.com  – 12,50 €!"
    assert pipeline(code)(text).text.strip() == text


def test_rasas_tokens_stand_where_the_words_stand() -> None:
    text = "wo ist mein Paket?"
    message = Message({TEXT: text, "language": {"code": "de"}})
    tokenizer = LanguageAwareTokenizer(LanguageAwareTokenizer.get_default_config())
    tokens = tokenizer.tokenize(message, TEXT)
    assert [text[token.start : token.end] for token in tokens] == [
        "wo",
        "ist",
        "mein",
        "Paket",
        "?",
    ]
