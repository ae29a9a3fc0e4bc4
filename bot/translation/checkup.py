"""Whether the translation service can do what it is set up for, asked without a buyer's word."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.translation.errors import KeyRefusedError, TranslationError
from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig, Pairs, route

GREETING = "Salut"  # any word does: what counts is whether it is taken


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was found; `advice` says what to do about a problem."""

    good: bool
    words: str
    advice: str = ""


async def checkup(config: LibreTranslateConfig, *, to: str, languages: Sequence[str]) -> Checkup:
    """Ask which of our `languages` it translates, and whether it takes the key."""
    service = LibreTranslate(config)
    try:
        pairs = await service.languages()
        routes = {one: route(pairs, one, to) for one in languages if one != to}
        usable = [one for one in routes.values() if one is not None]
        if usable:
            source, target = usable[0]
            await service.translate(GREETING, source=source, target=target)
    except KeyRefusedError as refused:
        return Checkup(good=False, words=str(refused), advice="Look at AMENDS_TRANSLATE_KEY.")
    except TranslationError as error:
        return Checkup(good=False, words=str(error), advice="Look at AMENDS_TRANSLATE_URL.")
    finally:
        await service.close()
    return _told(routes, pairs, to=to)


def _told(routes: dict[str, tuple[str, str] | None], pairs: Pairs, *, to: str) -> Checkup:
    without = [language for language, found in routes.items() if found is None]
    if len(without) == len(routes):
        words = f"nothing is translated to {to}; the service has: {', '.join(sorted(pairs))}."
        return Checkup(good=False, words=words, advice="Look at AMENDS_TRANSLATE_TO.")
    told = f"{len(routes) - len(without)} of {len(routes)} languages to {to}"
    return Checkup(good=True, words=told + (f", not {', '.join(without)}" if without else ""))
