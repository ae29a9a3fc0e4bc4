"""A settled problem comes back: the same case goes on, with everything that is known."""

from dataclasses import replace

from bot.casework.buttons import PERSON
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.promise import settle
from bot.casework.says import Say, Says
from bot.casework.take_facts import learn_and_go_on
from bot.disputes import promises
from bot.disputes.case import Case
from bot.disputes.names import CaseState, EscalationReason, PromiseKind, PromiseState
from bot.disputes.states import move


async def come_back(talk: Talk, case: Case) -> Says:
    """Open the case again; but what is still on its way is given its time first."""
    waiting = promises.on_its_way(case, now=talk.now)
    if waiting is None:
        return await reopen_case(talk, case)
    key = "goods-on-their-way" if waiting.kind is PromiseKind.GOODS else "money-on-its-way"
    return (Say(key, {"by": waiting.due_at, "ref": case.ref}, (PERSON,)),)


async def reopen_case(talk: Talk, case: Case) -> Says:
    """The next remedy of the ladder, or a person; nothing that is known is asked again."""
    case, told = settle(
        replace(move(case, CaseState.REOPENED), asked=None, updated_at=talk.now),
        PromiseState.BROKEN,
        promises.of_the_shop,
        now=talk.now,
        actor="buyer",
    )
    told = (*told, event("reopened", talk.now, actor="buyer"))
    begun = Say("case-reopened", {"ref": case.ref})
    if case.facts.verified and (talk.order is None or talk.order.id != case.facts.order_id):
        return (begun, *await hand_over(talk, case, EscalationReason.SYSTEM_ERROR, *told))
    return (begun, *await learn_and_go_on(talk, case, *told))
