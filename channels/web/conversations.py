"""Opens conversations for web clients."""

from collections.abc import Sequence
from functools import cache
from zoneinfo import available_timezones

from bot.casework.errors import ConversationNotFoundError
from bot.casework.house import House
from bot.casework.ports import Unit
from bot.conversations.model import Conversation
from bot.disputes.names import ConversationId
from channels.newcomers import clean_locale, fresh_conversation


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
            fresh = fresh_conversation(
                conversation_id,
                channel="web",
                locale=clean_locale(locale),
                house=house,
                email=email,
            )
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


def clean_zone(zone: object) -> str | None:
    """The client's own time zone; None for what is no zone of the IANA."""
    return zone if isinstance(zone, str) and zone in _zones() else None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
