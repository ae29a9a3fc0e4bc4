"""Opens conversations for web clients."""

import re
from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from zoneinfo import available_timezones

from bot.casework.errors import ConversationNotFoundError
from bot.casework.house import House
from bot.casework.ports import Unit
from bot.conversations.model import Conversation, Holder, Language, Tone
from bot.disputes.names import ConversationId

_MOST_LOCALES = 8
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}")


async def open_conversation(
    conversation_id: ConversationId,
    *,
    house: House,
    locale: Sequence[str] = (),
    email: str | None = None,
) -> Conversation:
    """The conversation of that id, made when it is not there yet."""
    async with house.unit() as work:
        try:
            return await work.conversations.get(conversation_id)
        except ConversationNotFoundError:
            fresh = _new(conversation_id, clean_locale(locale), email=email, house=house)
            await work.conversations.add(fresh)
            return fresh


async def exists(unit: Unit, conversation_id: ConversationId) -> bool:
    """Whether there is such a conversation (a token may outlive it)."""
    async with unit() as work:
        try:
            await work.conversations.get(conversation_id)
        except ConversationNotFoundError:
            return False
        return True


def clean_locale(locale: object) -> tuple[str, ...]:
    """The client's languages; whatever is no language tag is left out."""
    if not isinstance(locale, list | tuple):
        return ()
    tags = [tag for tag in locale if isinstance(tag, str) and _LANGUAGE_TAG.fullmatch(tag)]
    return tuple(tags[:_MOST_LOCALES])


def clean_zone(zone: object) -> str | None:
    """The client's own time zone; None for what is no zone of the IANA."""
    return zone if isinstance(zone, str) and zone in _zones() else None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _new(
    conversation_id: ConversationId, locale: tuple[str, ...], *, email: str | None, house: House
) -> Conversation:
    now: datetime = house.clock()
    return Conversation(
        id=conversation_id,
        channel="web",
        address=None,
        holder=Holder.BOT,
        language=Language(code=first_guess(locale, house.speaker.languages)),
        locale=locale,
        tone=Tone.PLAIN,
        verified_email=email,
        misunderstood=0,
        created_at=now,
    )


def first_guess(locale: Sequence[str], languages: Collection[str]) -> str:
    """Before the first word: the client's first language that we speak, else English."""
    short = (tag.split("-")[0].lower() for tag in locale)
    return next((code for code in short if code in languages), "en")
