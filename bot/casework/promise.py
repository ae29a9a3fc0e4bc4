"""Give a promise, and say what became of it; each is a line of the case's history."""

from datetime import datetime, timedelta
from uuid import uuid4

from bot.casework.history import event
from bot.conversations.model import Timer
from bot.disputes import promises
from bot.disputes.case import Case, CaseEvent, Promise, Remedy
from bot.disputes.names import PromiseId, PromiseKind, PromiseState, RemedyKind

BOT = "bot"
TIME_TO_ANSWER = timedelta(days=1)  # the buyer is asked whether the goods came; then a person looks

_KEPT_BY: dict[RemedyKind, PromiseKind] = {
    RemedyKind.RESEND: PromiseKind.GOODS,
    RemedyKind.REPLACEMENT: PromiseKind.GOODS,
    RemedyKind.PARTIAL_REFUND: PromiseKind.MONEY,
    RemedyKind.FULL_REFUND: PromiseKind.MONEY,
    RemedyKind.RETURN_AND_REFUND: PromiseKind.MONEY,
    RemedyKind.REFUND_DUPLICATE: PromiseKind.MONEY,
    RemedyKind.REFUND_RENEWAL: PromiseKind.MONEY,
    RemedyKind.GOODWILL: PromiseKind.MONEY,
    RemedyKind.CANCELLATION: PromiseKind.MONEY,
}


def give(  # noqa: PLR0913  # the parts of one record
    case: Case,
    kind: PromiseKind,
    *,
    due_at: datetime,
    now: datetime,
    by: str = BOT,
    about: str | None = None,
    text: str = "",
) -> tuple[Case, CaseEvent, Timer]:
    """The case with the promise, the line of its history, and the timer that looks whether it was kept."""
    id_ = PromiseId(f"pr_{uuid4().hex[:16]}")
    promise = Promise(id_, kind, by, made_at=now, due_at=due_at, about=about, text=text)
    made = event("promised", now, actor=by, promise=id_, kind=kind.value, due_at=due_at.isoformat())
    look_at = due_at + TIME_TO_ANSWER if kind is PromiseKind.GOODS else due_at
    timer = Timer(f"{id_}:due", "promise.due", look_at, {"promise": id_})
    return promises.promised(case, promise), made, timer


def promise_of(remedy: Remedy) -> PromiseKind | None:
    """What a remedy that is done lets the buyer wait for; None where they have it, or act first themselves."""
    if remedy.proposal.act_by is not None:
        return None
    return _KEPT_BY.get(remedy.proposal.remedy)


def settle(
    case: Case,
    state: PromiseState,
    wanted: promises.Wanted,
    *,
    now: datetime,
    actor: str = BOT,
) -> tuple[Case, tuple[CaseEvent, ...]]:
    """The open promises that are wanted, in this state, and the lines of history that say so."""
    after = promises.settled(case, state, wanted)
    changed = [new for old, new in zip(case.promises, after.promises, strict=True) if old != new]
    told = (event(f"promise {state.value}", now, actor=actor, promise=one.id) for one in changed)
    return after, tuple(told)
