"""Stands for the programs in Rasa's environment, and builds what they would answer."""

import json
from collections.abc import Mapping
from typing import Any

from bot.understanding.examples import IntentExample
from bot.understanding.intents import Judged

Question = Mapping[str, object]


def some_parse(
    intent: str | None, confidence: float = 0.9, *, rejected: bool = False, **more: Any
) -> dict[str, object]:
    """A parse whose ranking `intent` leads."""
    return {
        "text": "",
        "intent": "nlu_fallback" if rejected else intent,
        "confidence": confidence,
        "ranking": [] if intent is None else [[intent, confidence]],
        "entities": [],
        "language": None,
        "ms": 8.0,
        **more,
    }


def some_verdict(code: str, *, supported: bool = True, evidence: float = 0.0) -> dict[str, object]:
    """A verdict as the identifier gives it."""
    kept = {"en": evidence}
    return {"code": code, "confidence": 0.9, "supported": supported, "evidence": kept}


class FakeParser:
    """Answers each text as the test says, and keeps the questions."""

    def __init__(self, answers: Mapping[str, Mapping[str, object]]) -> None:
        self._answers = answers
        self.asked: list[Question] = []

    def __call__(self, question: Question) -> str:
        self.asked.append(question)
        return json.dumps(self._answers[str(question["text"])])


class FakeTeller:
    """Names the language that the text says; "?" keeps to the language in use, "!" is foreign."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def __call__(self, question: Question) -> str:
        self.asked.append(question)
        text, metadata = str(question["text"]), question.get("metadata") or {}
        assert isinstance(metadata, Mapping)
        current = metadata.get("language", {}).get("current", "en")
        code = current if text[0] in "?!" else text.split(maxsplit=1)[0]
        verdict = some_verdict(code, supported=text[0] != "!", evidence=float(len(text)))
        return json.dumps({"text": text, "language": verdict, "ms": 0.5})


def judged(
    intent: str, named: str, confidence: float = 0.9, *, lang: str = "en", **more: Any
) -> Judged:
    """One example beside what it was taken for."""
    rejected = more.pop("rejected", False)
    example = IntentExample(text=f"{intent}?", lang=lang, intent=intent, **more)
    return Judged(example, named, confidence, rejected, ms=8.0)
