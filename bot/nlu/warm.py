"""What the first message of a language would wait for, built beforehand.

A language's tokenizer and tables take up to two seconds on a busy machine. They are built after the start, beside the
first messages: the start stays short, and no buyer waits for a language that nobody wrote before.
"""

import logging
from threading import Thread

from bot.nlu.clauses import clauses
from bot.nlu.entities import EntityRules
from bot.nlu.language.codes import SUPPORTED

_log = logging.getLogger(__name__)


def warm_up() -> Thread:
    """Begin to build all languages; the thread ends by itself and holds up no exit."""
    thread = Thread(target=_build, name="warm-up", daemon=True)
    thread.start()
    return thread


def _build() -> None:
    rules = EntityRules()
    for code in SUPPORTED:
        clauses("2, 3", code)
        rules.find("2, 3", code)
    _log.info("all languages are ready")
