"""What a language is, as data: one file each, data/languages/<code>.json.

To add a language, add its file:

- scripts          what it is written in: "latin", "cyrillic", "han", "kana", or any other script by the
                   first word of its letters' names in Unicode: "greek", "hebrew"
- tokens           what cuts its messages into words: spaCy's code ("sv", "xx" for any language), or one of
                   the splitters of `bot.nlu.tokens`: "japanese", "chinese", "korean"
- dialects         fastText's labels that count as this language: "nds" as German
- foreign_letters  letters of its script that it never has: "і" is no Russian
- everyday_words   words that give it away, beside spaCy's stop words; of Latin languages only
- names            names of languages by code: its own in other languages, and what it calls the others

The codes are those of the files. Beside it a language needs a table in each of `TABLES`.
"""

import json
from dataclasses import dataclass
from importlib import resources
from typing import Dict, FrozenSet, List, Mapping, Tuple

TABLES: Tuple[str, ...] = ("languages", "counting", "dates", "clauses")
"""The folders of `bot/nlu/data` that hold a file a language."""

_LATIN = ("latin",)
_SHARED = frozenset({"han"})  # Chinese and Japanese are told apart by rules of their own
_LISTS = ("scripts", "dialects", "everyday_words")
_TEXTS = ("tokens", "foreign_letters")


class LanguageDataError(ValueError):
    """The data of a language cannot be used; says which file, and what is wrong with it."""


class FactsBrokenError(LanguageDataError):
    """A file of facts that cannot be read."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(f"bot/nlu/data/languages/{code}.json: {why}.")


class TableMissingError(LanguageDataError):
    """A language has one table and lacks another."""

    def __init__(self, missing: List[str]) -> None:
        super().__init__(
            f"Some languages are not complete. Missing: {', '.join(missing)}. "
            "docs/adding-a-language.md tells what each file holds."
        )


class ScriptSharedError(LanguageDataError):
    """Two languages are written in one script, and only Latin ones are told apart by their words."""

    def __init__(self, script: str, first: str, second: str) -> None:
        super().__init__(
            f"{first} and {second} are both written in the {script} script, "
            "and nothing in bot/nlu/language/script.py tells them apart."
        )


@dataclass(frozen=True)
class Facts:
    """One language. The fields are the keys of its file."""

    code: str
    scripts: Tuple[str, ...]
    tokens: str
    dialects: Tuple[str, ...]
    foreign_letters: FrozenSet[str]
    everyday_words: FrozenSet[str]
    names: Mapping[str, Tuple[str, ...]]

    @property
    def is_latin(self) -> bool:
        """Whether its words, not its letters, tell it."""
        return self.scripts == _LATIN


def read_facts() -> Dict[str, Facts]:
    """Every language by its code, in the order of the codes.

    Raises a `LanguageDataError` for a broken file, a missing table, or a script that is taken.
    """
    files = {table: _codes(table) for table in TABLES}
    every = sorted(frozenset[str]().union(*files.values()))
    missing = [f"bot/nlu/data/{t}/{c}.json" for c in every for t in TABLES if c not in files[t]]
    if missing:
        raise TableMissingError(missing)
    facts = {code: _facts(code) for code in every}
    by_script(facts)
    return facts


def by_script(facts: Mapping[str, Facts]) -> Dict[str, str]:
    """The language of each script that only one has; Latin and `han` are told apart elsewhere."""
    owners: Dict[str, str] = {}
    for one in facts.values():
        for script in one.scripts if not one.is_latin else ():
            if script in owners and script not in _SHARED:
                raise ScriptSharedError(script, owners[script], one.code)
            owners[script] = one.code
    return owners


def _codes(table: str) -> FrozenSet[str]:
    folder = resources.files("bot.nlu.data") / table
    names = (file.name for file in folder.iterdir())
    return frozenset(name[: -len(".json")] for name in names if name.endswith(".json"))


def _facts(code: str) -> Facts:
    file = resources.files("bot.nlu.data") / "languages" / f"{code}.json"
    try:
        told = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise FactsBrokenError(code, str(error)) from error
    wrong = _wrong(told)
    if wrong:
        raise FactsBrokenError(code, wrong)
    return Facts(
        code=code,
        scripts=tuple(told["scripts"]),
        tokens=told["tokens"],
        dialects=tuple(told["dialects"]),
        foreign_letters=frozenset(told["foreign_letters"]),
        everyday_words=frozenset(told["everyday_words"]),
        names={named: tuple(names) for named, names in told["names"].items()},
    )


def _wrong(told: object) -> str:
    """What is wrong with a file's content; empty when nothing is."""
    shapes = {**dict.fromkeys(_LISTS, list), **dict.fromkeys(_TEXTS, str), "names": dict}
    if not isinstance(told, dict) or set(told) != set(shapes):
        return f"its keys must be {', '.join(shapes)}"
    misshapen = [key for key, shape in shapes.items() if not isinstance(told[key], shape)]
    if misshapen:
        return f"{misshapen[0]} must be a {shapes[misshapen[0]].__name__}"
    lists = {**{key: told[key] for key in _LISTS}, **told["names"]}
    unlisted = [key for key, words in lists.items() if not _is_words(words)]
    if unlisted:
        return f"{unlisted[0]} must be a list of words"
    return "" if told["scripts"] else "scripts must name a script"


def _is_words(words: object) -> bool:
    return isinstance(words, list) and all(isinstance(word, str) and word for word in words)
