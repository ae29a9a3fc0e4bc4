"""By when things happen, on the shop's calendar."""

from datetime import datetime

from bot.disputes.deadlines import add_business_days, add_business_hours
from bot.disputes.names import RemedyKind
from bot.disputes.policy import Policy

_GOODS = (RemedyKind.RESEND, RemedyKind.REPLACEMENT)


def answer_due(policy: Policy, now: datetime) -> datetime:
    """When a person answers at the latest."""
    hours = policy.deadlines.first_answer_business_hours
    return add_business_hours(now, hours, calendar=policy.hours)


def remedy_due(policy: Policy, remedy: RemedyKind, now: datetime) -> datetime:
    """When goods arrive or money is back, as we tell the buyer."""
    windows = policy.windows
    days = windows.resend_business_days if remedy in _GOODS else windows.refund_business_days
    return add_business_days(now, days, calendar=policy.hours)
