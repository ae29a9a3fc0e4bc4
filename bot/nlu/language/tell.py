"""Tells languages without a model: `python -m bot.nlu.language.tell` in Rasa's environment.

Reads JSON lines {"text", "metadata": {"locale", "language"}}, metadata as the gateway sends it, and
answers each with a line {"text", "language", "ms"} by the very component of the pipeline. With
`--announce` the first line is {"languages"}: all that it can name.
"""

import argparse
import sys
import time
from typing import List

from bot.nlu import light_start
from bot.nlu.language.codes import SUPPORTED
from bot.nlu.questions import (
    Answer,
    Question,
    QuestionRefusedError,
    answer_all,
    own_stdout,
    say,
    settle_environment,
)


class Teller:
    """Names the language of one message at a time, as the pipeline does."""

    def __init__(self) -> None:
        from rasa.shared.nlu.training_data.message import (  # noqa: PLC0415 - after light_start
            Message,
        )

        from bot.nlu.language.component import LanguageDetector  # noqa: PLC0415
        from bot.nlu.language.reading import MessageReader  # noqa: PLC0415

        self._message = Message
        self._detector = LanguageDetector(MessageReader())

    def tell(self, question: Question) -> Answer:
        """The verdict, and the milliseconds it took."""
        message = self._message({"text": question.text, "metadata": dict(question.metadata)})
        started = time.perf_counter()
        self._detector.process([message])
        took = (time.perf_counter() - started) * 1000
        return {"text": question.text, "language": message.get("language"), "ms": round(took, 3)}


def main(arguments: List[str] | None = None) -> int:
    """The command. Returns the exit status."""
    options = argparse.ArgumentParser(prog="python -m bot.nlu.language.tell", description=__doc__)
    options.add_argument("--announce", action="store_true", help="say first what is known")
    announce = options.parse_args(arguments).announce
    settle_environment()
    light_start.prepare_to_serve()
    answers = own_stdout()
    try:
        teller = Teller()
        if announce:
            say(answers, {"languages": list(SUPPORTED)})
        answer_all(sys.stdin, answers, teller.tell)
    except QuestionRefusedError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
