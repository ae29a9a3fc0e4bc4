"""Examples to measure on: files of one JSON object a line, read into values."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from bot.understanding.entity_values import Fact, ValueRefusedError, fact
from bot.understanding.errors import BadLineError, FileUnreadableError, NoExamplesError

Filled = Annotated[str, Field(min_length=1)]


class Example(BaseModel):
    """A message, and the language it is written in. What else a line holds is left alone."""

    model_config = ConfigDict(frozen=True, strict=True)

    text: Filled
    lang: Filled


class IntentExample(Example):
    """A message and what its writer means; `style` and `group` sort it for the report."""

    intent: Filled
    style: str | None = None
    group: str | None = None


class LanguageExample(Example):
    """A message of a conversation; without one it is a conversation of its own."""

    conversation: int | str | None = None
    locale: str | None = None
    words: Annotated[int, Field(ge=1)] | None = None


class LabelledFact(BaseModel):
    """A fact as a line states it."""

    model_config = ConfigDict(frozen=True, strict=True)

    entity: Filled
    value: str | int


class EntityExample(Example):
    """A message and every fact in it."""

    entities: Annotated[tuple[LabelledFact, ...], Field(strict=False)]

    @field_validator("entities")
    @classmethod
    def _can_be_compared(cls, labelled: tuple[LabelledFact, ...]) -> tuple[LabelledFact, ...]:
        for one in labelled:
            fact(one.entity, one.value)
        return labelled

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts in the form in which they are compared."""
        return tuple(fact(one.entity, one.value) for one in self.entities)


Kind = TypeVar("Kind", bound=Example)


def read_examples(paths: Sequence[Path], kind: type[Kind]) -> tuple[Kind, ...]:
    """All lines of the files, in order.

    Raises `FileUnreadableError`, `NoExamplesError`, or `BadLineError` that names file and line.
    """
    return tuple(example for path in paths for example in _read(path, kind))


def _read(path: Path, kind: type[Kind]) -> list[Kind]:
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise FileUnreadableError(path, why="it is not UTF-8") from error
    except OSError as error:
        raise FileUnreadableError(path, why=error.strerror or "it does not open") from error
    numbered = ((number, line) for number, line in enumerate(lines, start=1) if line.strip())
    found = [_example(path, number, line, kind) for number, line in numbered]
    if not found:
        raise NoExamplesError(path)
    return found


def _example(path: Path, number: int, line: str, kind: type[Kind]) -> Kind:
    try:
        return kind.model_validate_json(line)
    except ValidationError as error:
        raise BadLineError(path, line=number, why=_why(error)) from error


def _why(error: ValidationError) -> str:
    """The first thing wrong, in words."""
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    match first["type"]:
        case "json_invalid":
            return "this is not JSON"
        case "model_type":
            return "this is not a JSON object"
        case "missing":
            return f'"{where}" is missing'
        case "string_too_short":
            return f'"{where}" is empty'
        case "value_error" if isinstance(cause := first.get("ctx", {}).get("error"), ValueError):
            return f'"{where}" is wrong: {cause}'
        case _:
            return f'"{where}" is wrong: {first["msg"][0].lower()}{first["msg"][1:]}'


__all__ = [
    "EntityExample",
    "Example",
    "IntentExample",
    "LanguageExample",
    "ValueRefusedError",
    "read_examples",
]
