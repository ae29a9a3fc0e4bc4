from bot.nlu.extraction.marks import marker
from bot.nlu.language.codes import SUPPORTED
from bot.nlu.tokens import pipeline
from bot.nlu.warm import warm_up


def test_every_language_is_ready_when_the_warm_up_ends() -> None:
    marker.cache_clear()
    pipeline.cache_clear()
    warm_up().join(timeout=120)
    built = pipeline.cache_info().currsize
    assert built == len(SUPPORTED)
    for code in SUPPORTED:
        pipeline(code)
    assert pipeline.cache_info().currsize == built
