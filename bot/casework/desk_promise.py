"""An agent's own promise to the buyer, kept in the ledger."""

from datetime import datetime

from bot.casework.desk_click import Click
from bot.casework.desk_port import DeskOutcome
from bot.casework.fail_remedy import card_changed
from bot.casework.promise import give
from bot.disputes.names import PromiseKind

LONGEST = 500  # characters


async def promise(click: Click, text: str, *, until: datetime) -> DeskOutcome:
    """Keep it with its time; one that is over already can be nobody's promise."""
    if until <= click.now:
        return DeskOutcome.TOO_LATE
    case, made, timer = give(
        click.case,
        PromiseKind.OWN_WORDS,
        due_at=until,
        now=click.now,
        by=click.agent.id,
        text=text[:LONGEST],
    )
    case = await click.work.cases.save(case, made)
    await click.work.timers.set(timer)
    await click.work.outbox.put(card_changed(case, click.handoff, key=timer.key))
    return DeskOutcome.DONE
