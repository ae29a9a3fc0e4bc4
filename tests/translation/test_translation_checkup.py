import pytest

from bot.translation.checkup import Checkup, checkup
from bot.translation.libretranslate import LibreTranslateConfig
from tests.support.translate_fake import Fault, TranslateFake

OURS = ("ar", "en", "es", "th", "zh")


async def looked_at(service: TranslateFake, *, key: str | None = None, to: str = "en") -> Checkup:
    return await checkup(LibreTranslateConfig(service.url, key), to=to, languages=OURS)


async def test_a_good_service_is_told_with_the_languages_it_lacks(service: TranslateFake) -> None:
    found = await looked_at(service)

    assert found == Checkup(good=True, words="3 of 4 languages to en, not th")


async def test_no_buyers_word_is_sent_to_try_it(service: TranslateFake) -> None:
    await looked_at(service)

    assert service.texts == ["Salut"]


@pytest.mark.parametrize("key", [None, "wrong"])
async def test_a_refused_key_is_named(service: TranslateFake, key: str | None) -> None:
    service.key = "right"

    found = await looked_at(service, key=key)

    assert not found.good
    assert "AMENDS_TRANSLATE_KEY" in found.advice


@pytest.mark.parametrize("fault", [Fault("languages", status=404), Fault("languages", lost=True)])
async def test_an_address_that_is_no_translation_service_is_named(
    service: TranslateFake, fault: Fault
) -> None:
    service.fails(fault)

    found = await looked_at(service)

    assert not found.good
    assert "AMENDS_TRANSLATE_URL" in found.advice


async def test_a_language_for_agents_that_it_lacks_is_named(service: TranslateFake) -> None:
    found = await looked_at(service, to="fi")

    assert not found.good
    assert "AMENDS_TRANSLATE_TO" in found.advice
