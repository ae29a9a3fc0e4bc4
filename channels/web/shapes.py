"""How messages look to web clients: Rasa's socket.io shapes, our extras only in `metadata`."""

from collections.abc import Callable
from typing import Any

from bot.conversations.model import Author, Conversation, Holder, Message
from bot.disputes.case import Case
from bot.disputes.names import EvidenceId

PhotoUrl = Callable[[EvidenceId], str]


def bot_uttered(message: Message, *, photo_url: PhotoUrl) -> dict[str, Any]:
    """For `bot_uttered`: rasa-webchat tells messages apart by their keys, so what there is not has no key."""
    draft = message.draft
    buttons = [
        {"content_type": "text", "title": b.title, "payload": b.payload} for b in draft.buttons
    ]
    photo = attachment(message, photo_url=photo_url)
    return {
        "text": draft.text,
        **({"quick_replies": buttons} if buttons else {}),
        **({"attachment": photo} if photo else {}),
        "metadata": {
            "seq": message.seq,
            "author": draft.author.value,
            "name": draft.name,
            "at": draft.at.isoformat(),
            "lang": draft.language,
        },
    }


def buyer_message(message: Message, *, photo_url: PhotoUrl) -> dict[str, Any]:
    """For `buyer_message`: what the conversation's other tabs show."""
    draft = message.draft
    return {
        "seq": message.seq,
        "client_id": draft.key,
        "text": shown_text(message),
        "title": draft.title,
        "attachment": attachment(message, photo_url=photo_url),
        "at": draft.at.isoformat(),
    }


def logged(message: Message, *, photo_url: PhotoUrl) -> dict[str, Any]:
    """For `sync`: any message of the log."""
    draft = message.draft
    return {
        "seq": message.seq,
        "author": draft.author.value,
        "name": draft.name,
        "text": shown_text(message),
        "title": draft.title,
        "quick_replies": [{"title": b.title, "payload": b.payload} for b in draft.buttons],
        "attachment": attachment(message, photo_url=photo_url),
        "client_id": draft.key if draft.author is Author.BUYER else None,
        "at": draft.at.isoformat(),
        "lang": draft.language,
    }


def shown_text(message: Message) -> str:
    """A pressed button shows its title, never its payload."""
    title = message.draft.title
    return message.draft.text if title is None else title


def attachment(message: Message, *, photo_url: PhotoUrl) -> dict[str, Any] | None:
    """The photo of a message, in Rasa's words."""
    evidence = message.draft.evidence
    if evidence is None:
        return None
    return {"type": "image", "payload": {"src": photo_url(evidence)}}


def status(conversation: Conversation, case: Case | None, *, online: bool = True) -> dict[str, Any]:
    """Who holds the conversation, for the widget's header."""
    handoff = case.open_handoff if case else None
    name = handoff.taken_by_name if handoff else None
    holder = "bot"
    if conversation.holder is Holder.PERSON:
        holder = "agent" if name else "waiting"
    return {
        "holder": holder,
        "agent_name": name,
        "language": conversation.language.code if conversation.language.decided else None,
        "online": online,
    }
