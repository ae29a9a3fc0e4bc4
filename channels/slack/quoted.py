"""The buyer's words as Slack shows them: the original first and whole, then the machine's translation."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.conversations.model import Message
from channels.desk.brief import said
from channels.desk.corrections import correction
from channels.desk.translations import LABEL, Translated, ordered
from channels.slack.api import Block
from channels.slack.text import fit, isolated, quote

TITLE = f":globe_with_meridians: _{LABEL}_"
BEFORE = 150  # characters of what a correction replaces


def heading(name: str, message: Message, transcript: Sequence[Message]) -> str:
    """Who wrote it; of a correction also what it replaces."""
    who = f"*{fit(name, 100)}*"
    replaced = correction(message, transcript)
    if replaced is None:
        return f":speech_balloon: {who}"
    before = isolated(fit(" ".join(replaced.before.split()), BEFORE))
    what = f", instead of “{before}”" if replaced.before else " an earlier message"
    return f":pencil2: {who} corrected{what}:"


def newest(messages: Sequence[Message], most: int) -> tuple[Sequence[Message], Sequence[str]]:
    """The last messages whose quotations fit, and these; what is left out is older."""
    quoted = _newest([partial(marked, message) for message in messages], most)
    return messages[len(messages) - len(quoted) :], quoted


def marked(message: Message, most: int) -> str:
    """One of several messages as a quotation, a correction with its mark."""
    mark = "" if message.draft.corrects is None else ":pencil2: _corrected:_\n"
    quoted = quote(said(message), most - len(mark))
    return f"{mark}{quoted}" if quoted else ""


def beside(translated: Translated, messages: Sequence[Message], most: int) -> list[Block]:
    """The translations below their originals, the newest kept when not all fit; no block without any."""
    texts = ordered(translated, messages)
    quoted = _newest([partial(quote, text) for text in texts], most - len(TITLE) - 1)
    if not quoted:
        return []
    text = "\n".join([TITLE, *quoted])
    return [{"type": "section", "text": {"type": "mrkdwn", "text": text, "verbatim": True}}]


def _newest(texts: Sequence[Callable[[int], str]], most: int) -> Sequence[str]:
    """Each text cut to what is left; the newest takes first."""
    kept: list[str] = []
    for text in reversed(texts):
        quoted = text(most)
        if not quoted or (kept and len(quoted) + 1 > most):
            break
        kept.insert(0, quoted)
        most -= len(quoted) + 1
    return kept
