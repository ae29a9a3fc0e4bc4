"""The messages of a case as they may leave the house."""

from dataclasses import dataclass
from datetime import datetime

from bot.casework.case_file import CaseFile
from bot.conversations.model import Message
from bot.dossier.masked import masked


@dataclass(frozen=True, slots=True)
class Said:
    """A message: the words that were seen, not what a button sent."""

    seq: int
    at: datetime
    author: str
    language: str
    words: str
    evidence: str | None


def said(file: CaseFile) -> tuple[Said, ...]:
    """The case's messages, in order."""
    return tuple(_said(one, file.conversation.language.code) for one in file.messages)


def _said(message: Message, conversation_language: str) -> Said:
    draft = message.draft
    words = draft.text if draft.title is None else draft.title
    photo = f"[photo {draft.evidence}]" if draft.evidence else ""
    return Said(
        seq=message.seq,
        at=draft.at,
        author=draft.author.value,
        language=draft.language or conversation_language,
        words=" ".join(filter(None, (masked(words), photo))),
        evidence=draft.evidence,
    )
