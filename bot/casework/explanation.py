"""Pure: why nothing is offered, with the numbers of the policy and the buttons for what may come next."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.casework.buttons import (
    CANCEL,
    CANCEL_ITEM,
    CHANGE_ADDRESS,
    FAULTY,
    LATE,
    NOT_RECEIVED,
    PERSON,
    RETURN,
    THANKS,
)
from bot.casework.pieces_text import pieces_text
from bot.casework.policy_answers import policy_args
from bot.casework.says import UNKNOWN, Arg, Choice, Say, Says
from bot.disputes.decision import Explain
from bot.disputes.names import Because
from bot.disputes.policy import Policy

_NEXT: Mapping[Because, tuple[Choice, ...]] = MappingProxyType(
    {
        Because.NOT_SHIPPED: (CANCEL, CHANGE_ADDRESS, THANKS),
        Because.LATE: (LATE, THANKS),
        Because.DELIVERED: (NOT_RECEIVED, RETURN, THANKS),
        Because.ALREADY_SHIPPED: (RETURN, THANKS),
        Because.NOT_ARRIVED: (CANCEL, PERSON, THANKS),
        Because.RETURN_WINDOW_OVER: (FAULTY, PERSON, THANKS),
        Because.NO_REFUND: (RETURN, FAULTY, PERSON),
        Because.BACK_ORDER: (CANCEL_ITEM, THANKS),
        Because.LEFT_AS_IS: (),
    },
)


def explanation(verdict: Explain, policy: Policy) -> Say:
    """Why; whoever sees it differently reaches a person."""
    key = f"explain-{verdict.because.value.replace('_', '-')}"
    args: dict[str, Arg] = {
        "at": verdict.at or UNKNOWN,
        "on": verdict.at or UNKNOWN,
        "amount": verdict.amount or UNKNOWN,
        "item": pieces_text(verdict.pieces),
        "return_days": policy.windows.returns.days,
        "refund_days": policy.windows.refund_business_days,
    }
    return Say(key, args, _NEXT.get(verdict.because, (PERSON, THANKS)))


def return_terms(policy: Policy) -> Says:
    """By when, at whose cost and when the money comes: said before goods are sent back."""
    return (Say("ask-return-policy", policy_args(policy)),)
