"""Parses messages with a trained model, no server: `python -m bot.nlu.parse` in Rasa's environment.

Reads JSON lines {"text", "lang", "metadata"} and answers each with a line {"text", "intent",
"confidence", "ranking", "entities", "language", "ms"}. `intent` and `confidence` are what the
dialogue rules see, "nlu_fallback" for a rejected message; `ranking` is the classifier's own.
`ms` is the time of that one message through the whole pipeline. With `--announce` the first line
is {"intents"}: the model is loaded and knows these.
"""

import argparse
import asyncio
import logging
import sys
import time
from pathlib import Path
from typing import Any, Dict, List, Mapping, Text

from bot.nlu import light_start
from bot.nlu.questions import (
    Answer,
    Question,
    QuestionRefusedError,
    answer_all,
    own_stdout,
    say,
    settle_environment,
)

_FALLBACK = "nlu_fallback"


class ModelMissingError(FileNotFoundError):
    """No model where one was named."""

    def __init__(self, place: Path) -> None:
        super().__init__(f"There is no model {place}: train first (python -m bot.nlu.train).")


class Parser:
    """Parses one message at a time, on the way that a message to the server takes."""

    def __init__(self, processor: Any) -> None:  # noqa: ANN401 - Rasa's, imported late
        from rasa.core.channels.channel import UserMessage  # noqa: PLC0415 - after light_start

        self._processor = processor
        self._message = UserMessage
        self._loop = asyncio.new_event_loop()

    @property
    def intents(self) -> List[str]:
        """The intents of the model's domain, without those that Rasa adds to every domain."""
        declared = self._processor.domain.as_dict()["intents"]
        return sorted(one if isinstance(one, str) else next(iter(one)) for one in declared)

    def parse(self, text: str, metadata: Mapping[str, Any]) -> Answer:
        """The message as understood, and the milliseconds it took."""
        message = self._message(text, metadata=dict(metadata))
        started = time.perf_counter()
        parsed = self._loop.run_until_complete(self._processor.parse_message(message))
        took = (time.perf_counter() - started) * 1000
        return {**as_answer(parsed), "ms": round(took, 3)}

    def close(self) -> None:
        """Nothing is parsed after this."""
        self._loop.close()


def as_answer(parsed: Mapping[Text, Any]) -> Answer:
    """Rasa's parse in our words; the fallback's entry in the ranking is no intent of the model."""
    intent = parsed["intent"]
    return {
        "text": parsed["text"],
        "intent": intent.get("name"),
        "confidence": intent.get("confidence") or 0.0,
        "ranking": [
            [one["name"], one["confidence"]]
            for one in parsed.get("intent_ranking") or []
            if one["name"] != _FALLBACK
        ],
        "entities": [
            {key: entity.get(key) for key in ("entity", "value", "start", "end")}
            for entity in parsed.get("entities") or []
        ],
        "language": parsed.get("language"),
    }


def metadata_of(question: Question, *, with_locale: bool, with_metadata: bool) -> Dict[Text, Any]:
    """What is sent along: only what was asked for, so that a hint in a file never helps unseen."""
    metadata = dict(question.metadata) if with_metadata else {}
    if with_locale and question.lang:
        metadata.setdefault("locale", [question.lang])
    return metadata


def main(arguments: List[str] | None = None) -> int:
    """The command. Returns the exit status."""
    options = _options(arguments)
    settle_environment()
    light_start.prepare_to_serve()
    answers = own_stdout()
    try:
        parser = Parser(_load(options.model))
        if options.announce:
            say(answers, {"intents": parser.intents})

        def answer(question: Question) -> Answer:
            metadata = metadata_of(
                question, with_locale=options.with_locale, with_metadata=options.metadata
            )
            return parser.parse(question.text, metadata)

        answer_all(sys.stdin, answers, answer)
        parser.close()
    except (ModelMissingError, QuestionRefusedError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _options(arguments: List[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.nlu.parse", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--with-locale", action="store_true", help="send lang as the locale")
    parser.add_argument("--metadata", action="store_true", help="send each line's metadata")
    parser.add_argument("--announce", action="store_true", help="say first what is known")
    return parser.parse_args(arguments)


def _load(model: Path) -> Any:  # noqa: ANN401 - Rasa's MessageProcessor
    if not model.is_file():
        raise ModelMissingError(model)
    from rasa.core.agent import Agent  # noqa: PLC0415 - all of Rasa after light_start
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415

    configure_structlog(logging.WARNING)  # at lower levels Rasa prints what buyers write
    return Agent.load(str(model)).processor


if __name__ == "__main__":
    sys.exit(main())
