"""What a buyer sent at once, as messages of the log: photos, and the words below them last."""

from collections.abc import Sequence
from datetime import datetime

from bot.conversations.model import Author, MessageDraft
from bot.disputes.names import ConversationId, EvidenceId
from channels.telegram.incoming import CAPTION
from channels.telegram.photos import payload


def words(  # noqa: PLR0913  # a message, by name
    conversation: ConversationId,
    text: str,
    *,
    key: str,
    at: datetime,
    title: str | None = None,
    corrects: str | None = None,
) -> MessageDraft:
    """Typed text, a correction of it, or a button's payload with its title."""
    return MessageDraft(conversation, Author.BUYER, text, key, at, title=title, corrects=corrects)


def contribution(
    conversation: ConversationId,
    photos: Sequence[tuple[str, EvidenceId]],  # key, photo
    caption: str,
    *,
    at: datetime,
) -> Sequence[MessageDraft]:
    """All but the last message are joined to the one after them, so that one turn answers all of it."""
    last = len(photos) - 1
    drafts = [
        MessageDraft(
            conversation,
            Author.BUYER,
            payload(evidence),
            key,
            at,
            title="",
            evidence=evidence,
            joined=bool(caption) or number < last,
        )
        for number, (key, evidence) in enumerate(photos)
    ]
    if not caption:
        return drafts
    return (*drafts, words(conversation, caption, key=f"{photos[-1][0]}{CAPTION}", at=at))
