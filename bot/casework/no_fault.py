"""Nothing is wrong with what shall come back: the buyer has changed their mind."""

from dataclasses import replace

from bot.casework.go_on import go_on
from bot.casework.house import Talk
from bot.casework.says import Says
from bot.disputes.case import Case


async def no_fault(talk: Talk, case: Case) -> Says:
    """It answers why; on with the return or exchange."""
    facts = replace(case.facts, changed_mind=True)
    return await go_on(talk, replace(case, facts=facts), talk.order)
