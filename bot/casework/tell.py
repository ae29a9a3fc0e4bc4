"""Say something to the buyer outside a turn: a remedy is done, a person has joined."""

from datetime import datetime

from bot.casework.house import House
from bot.casework.ports import Work
from bot.casework.says import Say, Says
from bot.conversations.model import Author, Conversation, Message, MessageDraft


async def tell(  # noqa: PLR0913  # the parts of one message
    work: Work,
    house: House,
    conversation: Conversation,
    say: Say,
    *,
    key: str,
    now: datetime,
    author: Author = Author.BOT,
    name: str | None = None,
) -> Message:
    """Append it to the log in the conversation's language; the same key says it once."""
    language = conversation.language.code
    spoken = house.speaker.speak(
        say,
        language=language,
        tone=conversation.tone,
        zone=conversation.zone,
        channel=conversation.channel,
    )
    return await work.messages.append(
        MessageDraft(
            conversation=conversation.id,
            author=author,
            text=spoken.text,
            key=key,
            at=now,
            buttons=spoken.buttons,
            language=language,
            name=name,
        )
    )


async def tell_all(  # noqa: PLR0913  # the parts of each message
    work: Work,
    house: House,
    conversation: Conversation,
    says: Says,
    *,
    key: str,
    now: datetime,
) -> None:
    """Append several, in order; the keys are numbered."""
    for number, say in enumerate(says):
        await tell(work, house, conversation, say, key=f"{key}:{number}", now=now)
