"""`/amends report`: numbers without any buyer."""

from collections.abc import Iterator

from bot.casework.budget import Budget
from bot.casework.figures import Figures
from bot.disputes.names import Tier
from channels.desk import words
from channels.desk.policy_numbers import counted
from channels.slack.cards import context, section
from channels.slack.commands.answer import Answer, answer
from channels.slack.text import bullets

MOST_KINDS = 6
LIST = 2500  # characters


def report_answer(figures: Figures, budget: Budget) -> Answer:
    """The last 30 days, what is open now, and what was granted."""
    return answer(
        f"{counted(figures.opened, 'case')} in 30 days, {figures.waiting} waiting for a person",
        [
            section(f"*The last 30 days*\n{bullets(_lately(figures), LIST)}"),
            section(f"*Now*\n{bullets(_now(figures), LIST)}"),
            section(f"*Granted*\n{bullets(_granted(budget), LIST)}"),
            context("A daily limit counts what all of them granted."),
        ],
    )


def _lately(figures: Figures) -> Iterator[str]:
    alone = f"{figures.without_person} of them by the bot alone"
    yield f"{counted(figures.opened, 'case')} opened, {figures.settled} settled, {alone}"
    if figures.kinds:
        kinds = (f"{words.KINDS[kind]} {count}" for kind, count in figures.kinds[:MOST_KINDS])
        yield f"Mostly: {', '.join(kinds)}"
    if figures.scores:
        mean = sum(figures.scores) / len(figures.scores)
        yield f"Buyers' verdict: {mean:.1f} of 5, from {len(figures.scores)}"


def _now(figures: Figures) -> Iterator[str]:
    yield f"{figures.waiting} waiting for a person, {figures.taken} taken"
    if figures.escalated:
        yield f"{figures.escalated} went to the manager because nobody took them in time"
    if figures.overdue:
        yield f"{figures.overdue} with a promise whose time is over"


def _granted(budget: Budget) -> Iterator[str]:
    for tier in Tier:
        today, lately = words.money(budget.today[tier]), words.money(budget.lately[tier])
        left = budget.left(tier)
        limit = f", {words.money(left)} left today" if left is not None else ""
        yield f"{words.TIERS[tier].capitalize()}: {today} today, {lately} in 30 days{limit}"
