"""What the programs in Rasa's environment answer, read at the door."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError

from bot.understanding.errors import ProgramGarbledError

Ask = Callable[[Mapping[str, object]], str]
"""Sends one question and gives the line that answers it."""


class _Answer(BaseModel):
    model_config = ConfigDict(frozen=True)


class Verdict(_Answer):
    """The language of a message; `evidence` goes with the conversation's next one."""

    code: str
    confidence: float
    supported: bool = True
    undecided: bool = False
    evidence: Mapping[str, float]


class Entity(_Answer):
    """A fact that the parser found."""

    entity: str
    value: JsonValue


class Parsed(_Answer):
    """A message as understood.

    `intent` is what the dialogue rules see, `ranking` is the classifier's own, best first.
    """

    text: str
    intent: str | None
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    entities: tuple[Entity, ...]
    language: Verdict | None
    ms: float

    @property
    def rejected(self) -> bool:
        """Whether the rules get the fallback in place of the best intent."""
        return self.intent == "nlu_fallback"

    @property
    def best(self) -> tuple[str | None, float]:
        """The classifier's best intent and its confidence; none when it ranked nothing."""
        return self.ranking[0] if self.ranking else (None, 0.0)


class Told(_Answer):
    """The language of a message, told without a model."""

    language: Verdict
    ms: float


class KnownIntents(_Answer):
    """What the parser says once its model is loaded."""

    intents: frozenset[str]


class KnownLanguages(_Answer):
    """What the language teller says once it is loaded."""

    languages: frozenset[str]


Kind = TypeVar("Kind", bound=_Answer)


def read(line: str, kind: type[Kind]) -> Kind:
    """An answer from its line. Raises `ProgramGarbledError`."""
    try:
        return kind.model_validate_json(line)
    except ValidationError as error:
        raise ProgramGarbledError from error


def ask_parser(ask: Ask, question: Mapping[str, object]) -> Parsed:
    """Parse one message."""
    return read(ask(question), Parsed)
