"""How a buyer writes tells how to answer: short to the short."""

from collections.abc import Sequence

from bot.conversations.model import Author, Message, Tone

_TYPED = 3  # last messages looked at
_TERSE_WORDS = 4.0  # words a message, on average


def tone_of(messages: Sequence[Message]) -> Tone:
    """Terse once two or more of the last typed messages average at most four words."""
    typed = [
        m.draft.text
        for m in messages
        if m.draft.author is Author.BUYER and m.draft.title is None and not _is_fact(m.draft.text)
    ][-_TYPED:]
    if len(typed) < 2:  # noqa: PLR2004  # one message tells nothing
        return Tone.PLAIN
    words = sum(_words(text) for text in typed) / len(typed)
    return Tone.TERSE if words <= _TERSE_WORDS else Tone.PLAIN


def _is_fact(text: str) -> bool:
    """A bare number, order number or e-mail is short by nature."""
    return "@" in text or any(character.isdigit() for character in text)


def _words(text: str) -> float:
    wide = sum(
        1
        for character in text
        if "\u2e80" <= character <= "\u9fff" or "\u0e00" <= character <= "\u0e7f"
    )
    return len(text.split()) + wide / 2
