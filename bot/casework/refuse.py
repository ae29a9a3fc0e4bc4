"""A manager does not grant what is suggested."""

from dataclasses import replace

from bot.casework.desk_click import Click, with_handoff
from bot.casework.desk_offer import call
from bot.casework.desk_port import DeskOutcome
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event

REFUSED = "refused"


async def refuse(click: Click, reason: str) -> DeskOutcome:
    """Nothing is suggested any more; what the buyer was offered stands until they answer."""
    if click.handoff.suggested is None:
        return DeskOutcome.NOTHING_SUGGESTED
    if click.case.open_offer is not None:
        return DeskOutcome.OFFER_STANDS
    if not reason:
        return DeskOutcome.REASONS_MISSING
    refused = click.handoff.suggested
    handoff = replace(click.handoff, suggested=None, approval=None)
    case = replace(with_handoff(click.case, handoff), updated_at=click.now)
    told = event(
        "remedy refused",
        click.now,
        actor=click.agent.id,
        by=click.agent.name,
        remedy=refused.remedy.value,
        amount=refused.amount.minor,
        why=reason,
    )
    case = await click.work.cases.save(case, told)
    await click.work.outbox.put(card_changed(case, handoff, key=f"{click.key}:refused"))
    await click.work.outbox.put(call(click, REFUSED))
    return DeskOutcome.DONE
