"""What a new case starts with: nothing is asked again that this conversation knows."""

from bot.casework.house import Talk
from bot.disputes.case import Facts
from bot.disputes.names import CaseState


def known_buyer(talk: Talk) -> Facts:
    """Who the buyer is and, where the last case was about an order of theirs, that order; the message is the story."""
    story = "" if talk.turn.pressed else talk.turn.text
    ended, order = talk.case, talk.order
    if ended is None or ended.state is not CaseState.RESOLVED or order is None:
        return Facts(story=story, email=talk.conversation.verified_email)
    if ended.facts.order_id != order.id:  # another one was named in this message
        return Facts(story=story, email=talk.conversation.verified_email)
    return Facts(
        story=story,
        order_number=order.number,
        email=order.email,
        order_id=order.id,
        buyer_name=order.buyer_name,
        marketplace=order.marketplace,
    )
