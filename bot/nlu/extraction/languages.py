"""Names of our languages, in all of them and in themselves: "auf Deutsch", "بالعربية", "日本語"."""

import json
import re
from importlib import resources
from typing import Dict, Iterator

from bot.nlu.extraction.found import Found

_LAST_SPACED = 0x0530  # Latin, Greek and Cyrillic end here: their words stand between spaces


class LanguageNames:
    """Finds names of languages; other scripts glue particles to them, so no border is asked."""

    def __init__(self) -> None:
        table = (resources.files("bot.nlu.data") / "language_names.json").read_text("utf-8")
        self._codes: Dict[str, str] = {
            name: code for code, names in json.loads(table).items() for name in names
        }
        by_length = sorted(self._codes, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_pattern, by_length)), re.IGNORECASE)

    def find(self, text: str) -> Iterator[Found]:
        """Each name, as the code of the language it names."""
        for match in self._pattern.finditer(text):
            yield Found("language", self._code(match[0]), match.start(), match.end())

    def _code(self, name: str) -> str:
        lowered = name.replace("\u0130", "i").lower()
        return self._codes.get(lowered) or self._codes[name.casefold()]


def _pattern(name: str) -> str:
    escaped = re.escape(name)
    return rf"(?<!\w){escaped}(?!\w)" if ord(name[0]) < _LAST_SPACED else escaped
