"""A buyer does not accept how a person settled the case, and asks that somebody else rules on it."""

from dataclasses import replace
from uuid import uuid4

from bot.casework.buttons import PERSON
from bot.casework.errors import CaseNotFoundError
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.questions import question
from bot.casework.says import Choice, Say, Says
from bot.casework.understood import understood
from bot.disputes.case import Case, Ruling
from bot.disputes.names import Asked, CaseId, CaseState, EscalationReason, RulingId
from bot.disputes.policy import Policy
from bot.disputes.rulings import asked_until, tier_of

_PRESSED = "ruling:"
_SHORT = 40  # characters; a longer message is the statement, whatever it seems to mean
_SMALL_TALK = frozenset(
    {"bot_challenge", "deny", "goodbye", "greet", "switch_language", "thank", "withdraw"}
)


def ways_to_object(case: Case, policy: Policy) -> Says:
    """That somebody else can rule on it, and until when; nothing where nobody can."""
    until = asked_until(case, policy)
    if until is None:
        return ()
    button = "button-appeal" if case.rulings else "button-ruling"
    press = (Choice(button, f'/deny{{"offer":"{_PRESSED}{case.id}"}}'),)
    if case.rulings:
        return (Say("appeal-possible", {"on": until}, press),)
    return (Say("ruling-possible", {"on": until}, press),)


def asks_for_ruling(talk: Talk) -> bool:
    """Whether the message is the button beside it."""
    return (talk.turn.said.offer or "").startswith(_PRESSED)


async def ask_for_ruling(talk: Talk) -> Says:
    """Ask for the buyer's side; another case that goes on comes first."""
    await understood(talk)
    case = await _pressed(talk)
    until = asked_until(case, talk.policy) if case else None
    if case is None or until is None or talk.now >= until:
        return (Say("ruling-over", {}, (PERSON,)),)
    current = talk.case
    if current is not None and current.state is not CaseState.RESOLVED:
        again = question(current, talk.order)
        return (Say("one-at-a-time"), *((again,) if again else ()))
    case = replace(case, asked=Asked.STATEMENT, updated_at=talk.now)
    wanted = event("ruling wanted", talk.now, actor="buyer")
    await talk.work.cases.save(case, wanted)
    return (Say("ask-statement"),)


def states_their_side(talk: Talk) -> bool:
    """Whether the words typed are the statement that was asked for."""
    case, turn = talk.case, talk.turn
    if case is None or case.asked is not Asked.STATEMENT or turn.pressed:
        return False
    if turn.said.photo is not None or not turn.text.strip() or turn.intent == "talk_to_human":
        return False
    return len(turn.text) > _SHORT or turn.intent not in _SMALL_TALK


async def take_statement(talk: Talk, case: Case) -> Says:
    """Put the case, with the buyer's side, before somebody who had no part in it."""
    await understood(talk)
    until = asked_until(case, talk.policy)
    if until is None or talk.now >= until:
        case = replace(case, asked=None, updated_at=talk.now)
        await talk.work.cases.save(case, event("ruling too late", talk.now))
        return (Say("ruling-over", {}, (PERSON,)),)
    says = await hand_over(talk, case, EscalationReason.RULING, tier=tier_of(case))
    case = await talk.work.cases.get(case.id)
    ruling = Ruling(
        id=RulingId(f"ru_{uuid4().hex[:16]}"),
        handoff=case.handoffs[-1].id,
        asked_at=talk.now,
        statement=talk.turn.message,
    )
    ids = {"ruling": ruling.id, "message": ruling.statement}
    asked = event("ruling asked for", talk.now, actor="buyer", **ids)
    await talk.work.cases.save(replace(case, rulings=(*case.rulings, ruling)), asked)
    return says


async def _pressed(talk: Talk) -> Case | None:
    """The case whose button it is, if it is of this conversation."""
    wanted = CaseId((talk.turn.said.offer or "").removeprefix(_PRESSED))
    try:
        case = await talk.work.cases.get(wanted)
    except CaseNotFoundError:
        return None
    return case if case.conversation == talk.conversation.id else None
