"""Programs that are asked on stdin and answer on stdout, one JSON object a line.

Each question is answered before the next one is read, so the asker may use an answer in its next
question. Nothing but answers reaches stdout, whatever a library prints.
"""

import json
import logging
import os
import sys
import warnings
from dataclasses import dataclass
from typing import Any, Callable, Dict, Iterable, Iterator, Mapping, Text, TextIO

_STDOUT, _STDERR = 1, 2


class QuestionRefusedError(ValueError):
    """A line of the input cannot be answered."""

    def __init__(self, *, line: int, why: str) -> None:
        super().__init__(f"Line {line} of the input {why}.")


@dataclass(frozen=True)
class Question:
    """A message, the language that its sender's client has, and what travels with the message."""

    text: str
    lang: str | None
    metadata: Mapping[str, Any]


Answer = Dict[Text, Any]


def read_questions(lines: Iterable[str]) -> Iterator[Question]:
    """One question a line, empty lines left out. Raises `QuestionRefusedError` naming the line."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _question(line, number)


def answer_all(lines: Iterable[str], answers: TextIO, answer: Callable[[Question], Answer]) -> None:
    """Answer each line as soon as it is there."""
    for question in read_questions(lines):
        say(answers, answer(question))


def say(answers: TextIO, answer: Answer) -> None:
    """One answer, on its way at once."""
    answers.write(f"{json.dumps(answer)}\n")
    answers.flush()


def own_stdout() -> TextIO:
    """Stdout for answers alone: from here on, all else that is printed goes to stderr."""
    answers = os.fdopen(os.dup(_STDOUT), "w", encoding="utf-8")
    os.dup2(_STDERR, _STDOUT)
    sys.stdin.reconfigure(encoding="utf-8")
    return answers


def settle_environment() -> None:
    """Before Rasa is imported: no telemetry, and no warnings of its libraries' age."""
    logging.captureWarnings(True)  # noqa: FBT003 - the library's signature
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    warnings.simplefilter("ignore")
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")


def _question(line: str, number: int) -> Question:
    try:
        body = json.loads(line)
    except json.JSONDecodeError as error:
        raise QuestionRefusedError(line=number, why="is not JSON") from error
    if not isinstance(body, dict):
        raise QuestionRefusedError(line=number, why="is not a JSON object")
    text, lang, metadata = body.get("text"), body.get("lang"), body.get("metadata") or {}
    if not isinstance(text, str):
        raise QuestionRefusedError(line=number, why='has no string "text"')
    if lang is not None and not isinstance(lang, str):
        raise QuestionRefusedError(line=number, why='has a "lang" that is no string')
    if not isinstance(metadata, dict):
        raise QuestionRefusedError(line=number, why='has a "metadata" that is no object')
    return Question(text, lang, metadata)
