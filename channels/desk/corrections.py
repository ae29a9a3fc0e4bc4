"""Which message of the buyer another one corrects."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.conversations.model import Message
from channels.desk.brief import said


@dataclass(frozen=True, slots=True)
class Correction:
    """`before` is what the message said until then; empty where the log has no words of it."""

    before: str


def correction(message: Message, transcript: Iterable[Message]) -> Correction | None:
    """What a correction replaces; None for a message that corrects none."""
    corrects = message.draft.corrects
    if corrects is None:
        return None
    versions = [
        said(one)
        for one in transcript
        if one.seq < message.seq and corrects in (one.draft.key, one.draft.corrects)
    ]
    return Correction(versions[-1] if versions else "")
