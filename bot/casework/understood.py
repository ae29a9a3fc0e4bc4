"""Counting the messages that were not understood in a row."""

from bot.casework.amend_conversation import amend_conversation
from bot.casework.hand_over import hand_over
from bot.casework.house import Talk
from bot.casework.questions import PROBLEMS, question
from bot.casework.says import Say, Says
from bot.disputes.names import EscalationReason

NOT_UNDERSTOOD_TWICE = 2


async def understood(talk: Talk) -> None:
    """A message made sense: counting starts again."""
    if talk.conversation.misunderstood:
        await amend_conversation(talk, misunderstood=0)


async def not_understood(talk: Talk) -> Says:
    """Ask again once; the second time in a row a person takes over."""
    times = talk.conversation.misunderstood + 1
    if times >= NOT_UNDERSTOOD_TWICE:
        return await hand_over(talk, talk.case, EscalationReason.NOT_UNDERSTOOD)
    await amend_conversation(talk, misunderstood=times)
    again = question(talk.case, talk.order) if talk.case else None
    if again is not None:
        return (Say("not-understood"), again)
    return (Say("not-understood-open", {}, PROBLEMS),)
