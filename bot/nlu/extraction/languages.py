"""Names of our languages, in all of them and in themselves: "auf Deutsch", "بالعربية", "日本語"."""

import re
from typing import Dict, Iterable, Iterator

from bot.nlu.extraction.found import Found
from bot.nlu.language.codes import FACTS

_LAST_SPACED = 0x0530  # Latin, Greek and Cyrillic end here: their words stand between spaces


class LanguageNames:
    """Finds names of languages; other scripts glue particles to them, so no border is asked."""

    def __init__(self) -> None:
        told = [named for facts in FACTS.values() for named in facts.names.items()]
        self._codes: Dict[str, str] = {name: code for code, names in told for name in names}
        spaced = [name for name in self._codes if ord(name[0]) < _LAST_SPACED]
        glued = set(self._codes).difference(spaced)
        pattern = rf"(?<!\w)(?:{_either(spaced)})(?!\w)|{_either(glued)}"
        self._pattern = re.compile(pattern, re.IGNORECASE)

    def find(self, text: str) -> Iterator[Found]:
        """Each name, as the code of the language it names."""
        for match in self._pattern.finditer(text):
            yield Found("language", self._code(match[0]), match.start(), match.end())

    def _code(self, name: str) -> str:
        lowered = name.replace("\u0130", "i").lower()
        return self._codes.get(lowered) or self._codes[name.casefold()]


def _either(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
