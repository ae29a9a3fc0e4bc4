"""An open hand-off in one line, for the queue and the Home tab."""

from datetime import timedelta

from bot.disputes.names import Deadline, HandoffState
from bot.disputes.priority import OpenHandoff
from channels.desk import words
from channels.slack.cards import when
from channels.slack.text import fit, isolated

_DUE = {
    Deadline.FIRST_ANSWER: "answer",
    Deadline.RESOLUTION: "settle",
    Deadline.MARKETPLACE: "answer",
}


def line(one: OpenHandoff, link: str | None) -> str:
    """The case as a link where its card has one, why it waits, what is at stake, by when, who holds it."""
    ref = fit(one.case.ref, 50)
    name = f"<{link}|{ref}>" if link else f"*{ref}*"
    return f"{name} {details(one)}"


def details(one: OpenHandoff) -> str:
    """The same without the case's number."""
    parts = [f"{words.KINDS[one.case.kind]}, {words.REASONS[one.handoff.reason]}"]
    if one.stake is not None and one.stake.minor:
        parts.append(f"{words.money(one.stake)} at stake")
    parts += [_due(one), _holder(one)]
    return " · ".join(parts)


def _due(one: OpenHandoff) -> str:
    who = f"{one.due.clock.name}: " if one.due.clock else ""
    what = f"{fit(who, 80)}{_DUE[one.due.deadline]} by {when(one.due.at)}"
    return f"{what} (working time left: {_left(one.left)})" if one.left else f"*{what}: late*"


def _left(left: timedelta) -> str:
    minutes = int(left.total_seconds() // 60)
    return f"{minutes // 60} h {minutes % 60:02} min"


def _holder(one: OpenHandoff) -> str:
    if one.handoff.state is HandoffState.WAITING:
        return f"nobody has taken it, for the {words.TIERS[one.handoff.tier]}"
    return f"with {isolated(fit(one.handoff.taken_by_name or 'a colleague', 100))}"
