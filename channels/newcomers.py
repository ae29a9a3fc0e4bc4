"""A buyer nobody knows yet: the conversation that any door opens for them."""

import re
import secrets
from collections.abc import Collection, Sequence

from bot.casework.house import House
from bot.conversations.model import Conversation, Holder, Language, Tone
from bot.disputes.names import ConversationId

_MOST_LOCALES = 8
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")


def new_conversation_id() -> ConversationId:
    """144 random bits: it cannot be guessed."""
    return ConversationId(f"cv_{secrets.token_urlsafe(18)}")


def fresh_conversation(  # noqa: PLR0913  # the parts of one record
    conversation_id: ConversationId,
    *,
    channel: str,
    locale: tuple[str, ...],
    house: House,
    address: str | None = None,
    email: str | None = None,
) -> Conversation:
    """The bot's, in the first of the client's languages that we speak."""
    return Conversation(
        id=conversation_id,
        channel=channel,
        address=address,
        holder=Holder.BOT,
        language=Language(code=first_guess(locale, house.speaker.languages)),
        locale=locale,
        tone=Tone.PLAIN,
        verified_email=email,
        misunderstood=0,
        created_at=house.clock(),
    )


def clean_locale(locale: object) -> tuple[str, ...]:
    """The client's languages; whatever is no language tag is left out."""
    if not isinstance(locale, list | tuple):
        return ()
    tags = [tag for tag in locale if isinstance(tag, str) and _LANGUAGE_TAG.fullmatch(tag)]
    return tuple(tags[:_MOST_LOCALES])


def first_guess(locale: Sequence[str], languages: Collection[str]) -> str:
    """Before the first word: the client's first language that we speak, else English."""
    short = (tag.split("-")[0].lower() for tag in locale)
    return next((code for code in short if code in languages), "en")
