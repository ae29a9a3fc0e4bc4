"""Pure: the numbers that a policy answer names."""

from collections.abc import Mapping

from bot.casework.says import Arg
from bot.disputes.policy import Policy


def policy_args(policy: Policy) -> Mapping[str, Arg]:
    """Arguments for the answers to policy questions."""
    return {
        "return_days": policy.windows.returns.days,
        "refund_days": policy.windows.refund_business_days,
        "postage": policy.windows.return_postage,
    }
