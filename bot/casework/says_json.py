"""Says as JSON and back, for the record of what a turn answered."""

import json
from datetime import datetime
from typing import Any

from bot.casework.says import Arg, Blank, Choice, Listed, Literal, Named, Say, Says
from bot.disputes.money import Money


def says_to_json(says: Says) -> str:
    """Canonical JSON."""
    return json.dumps([_say(say) for say in says], ensure_ascii=False, sort_keys=True)


def says_from_json(text: str) -> Says:
    """The says that `says_to_json` wrote."""
    return tuple(_read_say(item) for item in json.loads(text))


def _say(say: Say) -> dict[str, Any]:
    return {
        "key": say.key,
        "args": {name: _arg(value) for name, value in say.args.items()},
        "choices": [_choice(choice) for choice in say.choices],
    }


def _choice(choice: Choice) -> dict[str, str]:
    if isinstance(choice.label, Literal):
        return {"literal": choice.label.text, "payload": choice.payload}
    return {"label": choice.label, "payload": choice.payload}


def _arg(value: Arg) -> Any:  # noqa: ANN401  # JSON
    match value:
        case Money(minor=minor, currency=currency):
            return {"minor": minor, "currency": currency}
        case datetime():
            return {"at": value.isoformat()}
        case Named(key=key):
            return {"named": key}
        case Listed(says=says):
            return {"listed": [_say(say) for say in says]}
        case Blank(words=words):
            return {"blank": words}
        case _:
            return value


def _read_say(item: dict[str, Any]) -> Say:
    args = {name: _read_arg(value) for name, value in item["args"].items()}
    return Say(item["key"], args, tuple(_read_choice(choice) for choice in item["choices"]))


def _read_choice(item: dict[str, str]) -> Choice:
    if "literal" in item:
        return Choice(Literal(item["literal"]), item["payload"])
    return Choice(item["label"], item["payload"])


def _read_arg(value: Any) -> Arg:  # noqa: ANN401  # JSON
    match value:
        case {"minor": int(minor), "currency": str(currency)}:
            return Money(minor, currency)
        case {"at": str(at)}:
            return datetime.fromisoformat(at)
        case {"named": str(key)}:
            return Named(key)
        case {"listed": list(says)}:
            return Listed(tuple(_read_say(say) for say in says))
        case {"blank": str(words)}:
            return Blank(words)
        case str() | int():
            return value
        case _:
            raise ValueError(value)
