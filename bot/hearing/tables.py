"""Tables of what buyers say, one file a language, read into the values that rules take.

To add a language, add `missing/<code>.json` (see `MissingWords`) and `signals/<code>.json` (see
`SignalWords`): each key is a field, each value a list of words.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar, get_type_hints

from bot.disputes.buyers_words import BuyersWords
from bot.disputes.counting import MissingReader, MissingWords
from bot.disputes.signals import SignalReader, SignalWords
from bot.hearing.errors import TableBrokenError, TablesMissingError

FOLDER = Path(__file__).parent
MISSING, SIGNALS = "missing", "signals"

Table = TypeVar("Table")


def load_buyers_words(folder: Path = FOLDER) -> BuyersWords:
    """All tables. Raises `TablesMissingError` for a language that lacks one, `TableBrokenError`."""
    codes = {kind: languages(folder / kind) for kind in (MISSING, SIGNALS)}
    every = sorted(codes[MISSING] | codes[SIGNALS])
    lacking = [f"{kind}/{code}.json" for code in every for kind in codes if code not in codes[kind]]
    if lacking:
        raise TablesMissingError(folder, lacking)
    return BuyersWords(
        missing=MissingReader(_read_all(folder / MISSING, MissingWords, every)),
        signals=SignalReader(_read_all(folder / SIGNALS, SignalWords, every)),
    )


def languages(folder: Path) -> frozenset[str]:
    """The languages that have a table there."""
    return frozenset(path.stem for path in folder.glob("*.json"))


def _read_all(folder: Path, kind: type[Table], codes: list[str]) -> Mapping[str, Table]:
    return {code: _read(folder / f"{code}.json", kind) for code in codes}


def _read(path: Path, kind: Callable[..., Table]) -> Table:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise TableBrokenError(path, str(error)) from None
    shapes = get_type_hints(kind)
    if not isinstance(told, dict) or set(told) != set(shapes):
        raise TableBrokenError(path, f"its keys must be {', '.join(shapes)}")
    return kind(**{name: _value(path, name, told[name], shapes[name]) for name in shapes})


def _value(path: Path, name: str, value: object, shape: object) -> bool | tuple[str, ...]:
    """A yes or no, or words: none empty, none twice."""
    if shape is bool:
        if not isinstance(value, bool):
            raise TableBrokenError(path, f"{name} must be true or false")
        return value
    if not isinstance(value, list) or not all(isinstance(w, str) and w.strip("* ") for w in value):
        raise TableBrokenError(path, f"{name} must be a list of words")
    twice = sorted({word for word in value if value.count(word) > 1})
    if twice:
        raise TableBrokenError(path, f"{name} lists {twice[0]!r} twice")
    return tuple(value)
