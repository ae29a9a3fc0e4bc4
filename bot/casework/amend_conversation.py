"""Change some of a conversation, over what is stored now: an earlier change of the same turn is kept."""

from dataclasses import replace
from typing import Any

from bot.casework.house import Talk


async def amend_conversation(talk: Talk, **changes: Any) -> None:  # noqa: ANN401  # fields of Conversation
    """Save the conversation with these fields changed."""
    current = await talk.work.conversations.get(talk.conversation.id)
    await talk.work.conversations.save(replace(current, **changes))
