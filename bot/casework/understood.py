"""Counting the messages that were not understood in a row."""

from bot.casework.amend_conversation import amend_conversation
from bot.casework.buttons import PROBLEMS
from bot.casework.hand_over import hand_over
from bot.casework.house import Talk
from bot.casework.questions import question
from bot.casework.says import Say, Says
from bot.disputes.names import EscalationReason

NOT_UNDERSTOOD_TWICE = 2


async def understood(talk: Talk) -> None:
    """A message made sense: counting starts again."""
    if talk.conversation.misunderstood:
        await amend_conversation(talk, misunderstood=0)


def is_second_time(talk: Talk) -> bool:
    """Whether this message would be the second in a row that was not understood."""
    return talk.conversation.misunderstood + 1 >= NOT_UNDERSTOOD_TWICE


async def not_sure(talk: Talk) -> None:
    """Count the message as not understood."""
    await amend_conversation(talk, misunderstood=talk.conversation.misunderstood + 1)


async def not_understood(talk: Talk) -> Says:
    """Ask again once; the second time in a row a person takes over."""
    if is_second_time(talk):
        return await hand_over(talk, talk.case, EscalationReason.NOT_UNDERSTOOD)
    await not_sure(talk)
    again = question(talk.case, talk.order) if talk.case else None
    if again is not None:
        return (Say("not-understood"), again)
    return (Say("not-understood-open", {}, PROBLEMS),)
