"""The languages that Amends speaks, and the dialects and spellings that count as one of them."""

from typing import Dict, Iterable, Mapping, Tuple

from bot.nlu.language.facts import Facts, read_facts

DEFAULT = "en"

FACTS: Mapping[str, Facts] = read_facts()
"""Every language by its code. Read once, when Rasa starts, so that an incomplete one is named then."""

SUPPORTED: Tuple[str, ...] = tuple(FACTS)
LATIN: Tuple[str, ...] = tuple(code for code, facts in FACTS.items() if facts.is_latin)

NEAREST: Dict[str, str] = {
    dialect: code for code, facts in FACTS.items() for dialect in facts.dialects
}
"""fastText's dialect labels, as the supported language whose answers their speakers read."""


def supported_or_nearest(label: str) -> str | None:
    """The supported language that `label` (an ISO 639 code) is or is nearest to."""
    if label in SUPPORTED:
        return label
    return NEAREST.get(label)


def first_supported(locales: Iterable[str]) -> str | None:
    """The first of a client's locales ("es-MX", "zh_Hant_TW") that we speak, as a language code."""
    for locale in locales:
        code = locale.replace("_", "-").split("-", 1)[0].lower()
        if code in SUPPORTED:
            return code
    return None
