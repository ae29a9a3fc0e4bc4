"""Both sides of a case for whoever rules on it: the buyer's statement, and how the shop settled it."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.casework.desk_port import RulingView, Settled
from bot.conversations.model import Message
from bot.disputes.case import Case, CaseEvent, Handoff, Ruling
from bot.disputes.options import options
from bot.disputes.order import Order
from bot.disputes.policy import Policy
from bot.disputes.rulings import is_appeal, ruling_of

_SETTLED = ("resolved", "ruled")  # names of events


def ruling_view(  # noqa: PLR0913  # what a card was read from
    case: Case,
    handoff: Handoff,
    order: Order | None,
    *,
    transcript: Sequence[Message],
    history: Sequence[CaseEvent],
    policy: Policy,
    now: datetime,
) -> RulingView | None:
    """None where the hand-off is about no ruling."""
    ruling = ruling_of(case, handoff.id)
    if ruling is None:
        return None
    said = (one.draft.text for one in transcript if one.id == ruling.statement)
    return RulingView(
        ruling=ruling,
        appeal=is_appeal(case, ruling),
        statement=next(said, ""),
        shop=tuple(_settled(case, history, before=ruling)),
        options=options(case, order, policy=policy, now=now) if order else (),
    )


def _settled(case: Case, history: Sequence[CaseEvent], *, before: Ruling) -> Iterator[Settled]:
    """What people decided until the ruling was asked for, as the history has it."""
    names = {handoff.taken_by: handoff.taken_by_name for handoff in case.handoffs}
    for line in history:
        told = json.loads(line.data)
        if told.get("ruling") == before.id:
            return
        if line.name in _SETTLED:
            by = told.get("by") or names.get(line.actor) or line.actor
            yield Settled(line.at, by, told.get("why", ""))
