import pytest
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.language.component import LanguageDetector
from bot.nlu.language.reading import MessageReader


@pytest.fixture
def detector(reader: MessageReader) -> LanguageDetector:
    return LanguageDetector(reader)


def detected(detector: LanguageDetector, text: str, metadata: object = None) -> dict:
    (message,) = detector.process([Message({TEXT: text, "metadata": metadata})])
    return message.as_dict(only_output_properties=True)["language"]


def test_the_verdict_is_part_of_the_parse_result(detector: LanguageDetector) -> None:
    language = detected(detector, "im Paket fehlten zwei Hemden")
    assert set(language) == {
        "code", "confidence", "evidence", "supported", "undecided", "locked"
    }  # fmt: skip
    assert language["code"] == "de"


def test_the_memory_of_the_last_message_is_read_from_the_metadata(
    detector: LanguageDetector,
) -> None:
    before = detected(detector, "faltaban dos camisas en el paquete")
    memory = {"current": "es", "locked": False, "evidence": before["evidence"]}
    assert detected(detector, "no", {"language": memory})["code"] == "es"


def test_a_chosen_language_stays_whatever_is_written(detector: LanguageDetector) -> None:
    metadata = {"locale": ["en-GB"], "language": {"current": "zh", "locked": True}}
    language = detected(detector, "where are my shirts", metadata)
    assert (language["code"], language["locked"]) == ("zh", True)


def test_a_pressed_button_is_no_english(detector: LanguageDetector) -> None:
    metadata = {"language": {"current": "ar"}}
    assert detected(detector, '/inform{"count": 2}', metadata)["code"] == "ar"


@pytest.mark.parametrize(
    ("current", "address"),
    [("ja", "東京都港区芝公園4丁目2-8"), ("de", "Calle Sol 5, 28013 Madrid, Spain")],
)
def test_an_address_that_was_asked_for_is_in_the_language_of_its_country_not_the_buyers(
    detector: LanguageDetector, current: str, address: str
) -> None:
    metadata = {"language": {"current": current}, "dialogue": {"asked": "address"}}
    assert detected(detector, address, metadata)["code"] == current


@pytest.mark.parametrize(
    "metadata", [None, {}, {"locale": None}, {"language": "es"}, {"language": {"current": "xx"}}]
)
def test_metadata_that_is_missing_or_odd_does_no_harm(
    detector: LanguageDetector, metadata: object
) -> None:
    assert detected(detector, "two shirts are missing here", metadata)["code"] == "en"
