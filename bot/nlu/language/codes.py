"""The languages that Amends speaks, and the dialects and spellings that count as one of them."""

from typing import Dict, Iterable, Tuple

LATIN: Tuple[str, ...] = ("en", "es", "fr", "de", "it", "pt", "nl", "pl", "tr")
SUPPORTED: Tuple[str, ...] = (*LATIN, "ru", "ar", "zh", "ja", "ko", "th")
DEFAULT = "en"

NEAREST: Dict[str, str] = {
    "als": "de",
    "an": "es",
    "arz": "ar",
    "ast": "es",
    "bar": "de",
    "li": "nl",
    "lmo": "it",
    "mwl": "pt",
    "nap": "it",
    "nds": "de",
    "pms": "it",
    "scn": "it",
    "sco": "en",
    "vec": "it",
    "vls": "nl",
    "wuu": "zh",
    "yue": "zh",
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
