import asyncio
import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.casework.translation_port import NotNowError
from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig
from bot.translation.translator import MachineTranslator
from tests.support.translate_fake import Fault, TranslateFake
from tests.translation.conftest import Make, SetMonotonic

SPANISH = "El abrigo llegó roto."
ENGLISH = "The coat arrived broken."


async def test_words_are_translated_with_the_protocols_own_fields(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    service.words[SPANISH] = ENGLISH
    assert translator.lacks(SPANISH, "es")

    await translator.learn(SPANISH, "es")

    assert translator.known(SPANISH, "es") == ENGLISH
    assert not translator.lacks(SPANISH, "es")
    assert service.asked == [{"q": SPANISH, "source": "es", "target": "en", "format": "text"}]


async def test_a_text_is_sent_once_however_often_and_at_once_it_is_wanted(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    await asyncio.gather(*(translator.learn(SPANISH, "es") for _ in range(5)))
    await translator.learn(SPANISH, "es")

    assert service.texts == [SPANISH]


async def test_nothing_is_sent_that_needs_no_translation(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    for text, language in (("A-1001", "es"), ("🙏", "es"), ("It is broken.", "en"), ("", None)):
        await translator.learn(text, language)
        assert not translator.lacks(text, language)

    assert service.asked == []


async def test_what_was_learned_first_is_forgotten_first(make: Make) -> None:
    translator = make(kept=2)

    for text in ("uno", "dos", "tres"):
        await translator.learn(text, "es")

    assert [translator.known(text, "es") for text in ("uno", "dos", "tres")] == [
        None,
        "en: dos",
        "en: tres",
    ]


async def test_an_unknown_language_is_left_to_the_service(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    await translator.learn(SPANISH, None)

    assert service.asked[0]["source"] == "auto"
    assert translator.known(SPANISH, None) == f"en: {SPANISH}"


async def test_chinese_goes_by_the_name_the_service_has_for_it(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    await translator.learn("箱子坏了", "zh")

    assert service.asked[0]["source"] == "zh-Hans"


async def test_an_old_service_that_names_no_targets_is_asked_all_the_same(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    service.fails(Fault("languages", body=b'[{"code": "en"}, {"code": "es"}]'))

    await translator.learn(SPANISH, "es")

    assert translator.known(SPANISH, "es")


async def test_a_language_the_service_does_not_have_is_not_sent_and_not_wanted_again(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    await translator.learn("กล่องแตก", "th")

    assert service.asked == []
    assert translator.known("กล่องแตก", "th") is None
    assert not translator.lacks("กล่องแตก", "th")


async def test_which_languages_there_are_is_asked_again_after_an_hour(
    translator: MachineTranslator, service: TranslateFake, clock: SetMonotonic
) -> None:
    await translator.learn("กล่องแตก", "th")
    service.names["th"] = "Thai"

    clock.now += 3600
    await translator.learn("กล่องหาย", "th")

    assert translator.known("กล่องหาย", "th")


async def test_a_text_that_is_too_long_for_the_service_is_not_sent_again(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    service.char_limit = 10

    await translator.learn(SPANISH, "es")
    await translator.learn("¡hola!", "es")

    assert not translator.lacks(SPANISH, "es")
    assert translator.known("¡hola!", "es")


@pytest.mark.parametrize("answer", [SPANISH, f" {SPANISH.upper()} ", "", "\x00\x1b"])
async def test_an_answer_that_says_nothing_new_is_not_shown(
    translator: MachineTranslator, service: TranslateFake, answer: str
) -> None:
    service.words[SPANISH] = answer

    await translator.learn(SPANISH, "es")

    assert translator.known(SPANISH, "es") is None
    assert not translator.lacks(SPANISH, "es")


async def test_control_characters_of_an_answer_are_left_out(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    service.words[SPANISH] = "It\x00 is\r\nbroken.\x1b"

    await translator.learn(SPANISH, "es")

    assert translator.known(SPANISH, "es") == "It is\nbroken."


async def test_the_key_is_sent_where_there_is_one(make: Make, service: TranslateFake) -> None:
    service.key = "k-1"
    translator = make(key="k-1")

    await translator.learn(SPANISH, "es")

    assert translator.known(SPANISH, "es")


@pytest.mark.parametrize("key", [None, "another"])
async def test_a_service_that_refuses_the_key_is_left_alone_for_minutes(
    make: Make, service: TranslateFake, key: str | None
) -> None:
    service.key = "k-1"
    translator = make(key=key)

    with pytest.raises(NotNowError) as later:
        await translator.learn(SPANISH, "es")

    assert later.value.seconds == 300


@pytest.mark.parametrize(("retry_after", "seconds"), [(7, 7), (None, 30)])
async def test_a_busy_service_is_asked_again_when_it_says_so(
    translator: MachineTranslator,
    service: TranslateFake,
    retry_after: int | None,
    seconds: float,
) -> None:
    service.fails(Fault(status=429, retry_after=retry_after))

    with pytest.raises(NotNowError) as later:
        await translator.learn(SPANISH, "es")

    assert later.value.seconds == seconds


FAILURES = (
    Fault(status=500),
    Fault(status=503),
    Fault(status=302),
    Fault(status=404),
    Fault(lost=True),
    Fault(body=b"<html>"),
    Fault(body=b""),
    Fault(body=b"[]"),
    Fault(body=b'{"translatedText": 7}'),
    Fault(body=b'{"translatedText": "\\ud800"}'),
    Fault(body=b'{"translatedText": "' + b"x" * 300_000 + b'"}'),
    Fault("languages", status=500),
    Fault("languages", body=b'{"code": "es"}'),
    Fault("languages", lost=True),
)


@pytest.mark.parametrize("fault", FAILURES, ids=str)
async def test_a_service_that_fails_is_left_alone_for_a_while_and_then_asked_again(
    translator: MachineTranslator, service: TranslateFake, clock: SetMonotonic, fault: Fault
) -> None:
    service.fails(Fault(fault.method, fault.status, body=fault.body, lost=fault.lost))
    with pytest.raises(NotNowError):
        await translator.learn(SPANISH, "es")
    asked = len(service.asked)

    with pytest.raises(NotNowError) as later:
        await translator.learn("hola", "es")
    assert len(service.asked) == asked

    clock.now += later.value.seconds
    await translator.learn(SPANISH, "es")
    assert translator.known(SPANISH, "es") == f"en: {SPANISH}"


async def test_a_service_that_never_answers_is_not_waited_for(
    make: Make, service: TranslateFake
) -> None:
    service.fails(Fault(hangs=True))
    translator = make(seconds=0.1)

    with pytest.raises(NotNowError):
        async with asyncio.timeout(3):
            await translator.learn(SPANISH, "es")


async def test_a_service_that_is_not_there_is_no_error_of_ours(
    service: TranslateFake, make: Make
) -> None:
    translator = make()
    await service.__aexit__(None, None, None)

    with pytest.raises(NotNowError):
        await translator.learn(SPANISH, "es")


async def test_a_failure_and_its_end_are_one_line_each_without_words_or_key(
    make: Make, service: TranslateFake, clock: SetMonotonic, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    translator = make(key="secret-key")
    service.fails(Fault(status=500, times=3))

    for _ in range(3):
        with pytest.raises(NotNowError):
            await translator.learn(SPANISH, "es")
        clock.now += 300
    await translator.learn(SPANISH, "es")
    await translator.learn("hola", "es")

    ours = [record for record in caplog.records if record.name.startswith("bot.")]
    assert [record.message for record in ours] == ["translation paused", "translation goes on"]
    everything = " ".join(f"{record.__dict__}" for record in caplog.records)
    assert SPANISH not in everything
    assert "secret-key" not in everything
    assert "secret-key" not in repr(LibreTranslateConfig(service.url, "secret-key"))


async def test_words_go_to_the_address_that_was_set_and_no_further(
    translator: MachineTranslator, service: TranslateFake
) -> None:
    service.fails(Fault(status=307))

    with pytest.raises(NotNowError):
        await translator.learn(SPANISH, "es")

    assert service.texts == [SPANISH]


@given(
    body=st.binary(max_size=200),
    status=st.sampled_from([200, 201, 204, 301, 400, 403, 418, 429, 500]),
)
@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_it_answers_there_is_a_translation_or_none_or_later(
    body: bytes, status: int
) -> None:
    asyncio.run(_answered(body, status))


async def _answered(body: bytes, status: int) -> None:
    async with TranslateFake() as service:
        translator = MachineTranslator(LibreTranslate(LibreTranslateConfig(service.url)), to="en")
        service.fails(Fault(status=status, body=body))
        later = None
        try:
            await translator.learn(SPANISH, "es")
        except NotNowError as error:
            later = error.seconds
        await translator.close()
    assert translator.known(SPANISH, "es") != ""
    assert translator.lacks(SPANISH, "es") is (later is not None)
    assert later is None or later > 0
