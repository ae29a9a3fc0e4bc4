"""What a person needs to see of a hand-off."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.casework.ask_erasure import ERASURE_ASKED
from bot.casework.desk_port import CardView, EvidenceLine
from bot.casework.house import House
from bot.casework.reach import REACHABLE, UNREACHABLE
from bot.casework.ruling_view import ruling_view
from bot.casework.shop_errors import ShopError
from bot.conversations.model import Author
from bot.disputes.authority import SECOND_MANAGER, needs_two_managers, standing_approval
from bot.disputes.case import Case, CaseEvent, Facts, Handoff
from bot.disputes.clocks import at_stake, clock_of, dues
from bot.disputes.evidence import Wanted, completeness
from bot.disputes.names import CaseId, EscalationReason, HandoffId, Kind, Need
from bot.disputes.options import Option, beyond_the_ladder, options
from bot.disputes.order import Order, ParcelStatus
from bot.disputes.policy import Policy
from bot.disputes.rulings import is_ruling

_WORDS = 6  # the buyer's last messages on the card; the transcript has all

_NOT_NOW = {  # clauses of a last look that are no rule of the policy
    SECOND_MANAGER: "a second manager confirms an amount like this",
    "order.currency": "the order is in another currency than what was granted",
    "order.paid_back": "less can be paid back for the order than was granted",
    "order.pieces": "pieces of the order were paid back meanwhile",
}
_BECAUSE = {
    EscalationReason.ASKED_FOR: "The buyer asked for a person.",
    EscalationReason.OVER_AUTHORITY: "The fair remedy is above what the bot may grant.",
    EscalationReason.SAFETY: "The buyer's words point to a danger: smoke, fire, injury or allergy.",
    EscalationReason.LEGAL: "The buyer speaks of a lawyer, a chargeback or the press.",
    EscalationReason.FRAUD_SIGNAL: "The same picture was used in another case. Look before you decide.",
    EscalationReason.REPEAT_CLAIMS: "The buyer had three or more remedies in 90 days.",
    EscalationReason.ANGER: "The buyer stayed angry after one calm answer.",
    EscalationReason.NOT_UNDERSTOOD: "The bot did not understand two messages in a row.",
    EscalationReason.DECLINED_OFFERS: "The buyer declined what the bot could offer.",
    EscalationReason.EVIDENCE_MISSING: "The photo was asked for twice and not sent.",
    EscalationReason.SYSTEM_ERROR: "Something of ours failed; the buyer was told so.",
    EscalationReason.RULING: "The buyer does not accept how the case was settled and asks for a ruling "
    "by somebody who had no part in it.",
}

_NOT_TAKEN = "Nobody took it before the answer was almost late, so it went to the manager."


_EVIDENCE = {Need.PHOTO: "photo", Need.ADDRESS: "confirmed address"}


async def card_view(handoff_id: HandoffId, *, house: House) -> CardView:
    """Read everything. Raises `CaseNotFoundError`."""
    async with house.unit() as work:
        case = await work.cases.with_handoff(handoff_id)
        conversation = await work.conversations.get(case.conversation)
        transcript = tuple(await work.messages.since(case.conversation, 0))
        history = tuple(await work.cases.history(case.id))
        held = tuple(await work.held.of(handoff_id))
        seen = [e.reused_from for e in case.evidence if e.reused_from is not None]
        refs = {earlier: (await work.cases.get(earlier)).ref for earlier in seen}
        before = [case.facts.earlier] if case.facts.earlier else []
        came_before = [(await work.cases.get(earlier)).ref for earlier in before]
    order = await _order(case, house=house)
    handoff = next(h for h in case.handoffs if h.id == handoff_id)
    words = [m for m in transcript if m.draft.author is Author.BUYER and m.draft.text]
    return CardView(
        case=case,
        handoff=handoff,
        order=order,
        holder=conversation.holder,
        language=conversation.language.code,
        language_decided=conversation.language.decided or conversation.language.locked,
        channel=conversation.channel,
        buyer_words=tuple(m for m in words if m.draft.title is None)[-_WORDS:],
        transcript=transcript,
        photos=tuple(piece.id for piece in case.evidence),
        checked=(
            *checked(case, order, house.policy, seen_in=[refs[earlier] for earlier in seen]),
            *map(_earlier, came_before),
            *_reach(history),
            *_erasure(case, history),
        ),
        stopped_because=stopped_because(case, handoff, house.policy),
        history=history,
        deadlines=dues(case, handoff, house.policy),
        at_stake=at_stake(case, order) if order and clock_of(case, house.policy) else None,
        two_managers=handoff.suggested is not None
        and needs_two_managers(handoff.suggested, house.policy),
        approval=standing_approval(handoff, policy=house.policy, now=house.clock()),
        ruling=ruling_view(
            case,
            handoff,
            order,
            transcript=transcript,
            history=history,
            policy=house.policy,
            now=house.clock(),
        ),
        options=_options(case, handoff, order, house=house),
        held=held,
        evidence=tuple(
            EvidenceLine(one.id, one.at, one.sha256, refs.get(one.reused_from or CaseId("")))
            for one in case.evidence
        ),
    )


def _options(
    case: Case, handoff: Handoff, order: Order | None, *, house: House
) -> tuple[Option, ...]:
    """What a person can offer; whoever rules chooses by the ruling instead."""
    if order is None or is_ruling(handoff) or not case.facts.verified:
        return ()
    named = options(case, order, policy=house.policy, now=house.clock())
    return (*named, *beyond_the_ladder(order, named))


async def _order(case: Case, *, house: House) -> Order | None:
    if case.facts.order_id is None:
        return None
    try:
        return await house.shop.get_order(case.facts.order_id)
    except ShopError:
        return None


def checked(
    case: Case, order: Order | None, policy: Policy, *, seen_in: Sequence[str]
) -> tuple[str, ...]:
    """What the bot made sure of, in English sentences for the agent; `seen_in` are cases with the same picture."""
    facts = case.facts
    if order is None:
        return ("No order was verified.", *_problems(facts))
    found = [f"Order {order.number} and e-mail match."]
    found += [_parcel(parcel.status, parcel.delivered_at) for parcel in order.parcels]
    if facts.missing:
        pieces = ", ".join(f"{piece.count} × {piece.title}" for piece in facts.missing)
        which = "says missing" if case.kind is Kind.MISSING_ITEMS else "means"
        found.append(f"The buyer {which}: {pieces}.")
    found.append(
        "The buyer confirmed this." if facts.confirmed else "Not confirmed by the buyer yet."
    )
    found += _evidence(case, completeness(case, order, policy))
    found += [f"Photo seen before in case {ref}." for ref in seen_in]
    return (*found, *_requested(facts), *_problems(facts))


def _requested(facts: Facts) -> Iterator[str]:
    """What a request is about beyond the order."""
    if facts.new_address:
        yield f"The new address, as the buyer wrote it: {', '.join(facts.new_address)}."
    if facts.product:
        yield f"The buyer chose {facts.product} instead."
    if facts.changed_mind:
        yield "Nothing is wrong with the item; the buyer changed their mind."
    if facts.wish:
        yield f"The buyer would like: {facts.wish.value.replace('_', ' ')}."


def _evidence(case: Case, wanted: Sequence[Wanted]) -> Iterator[str]:
    """What policy wants and how much of it is there; photos that nobody wants are counted."""
    for one in wanted:
        yield f"Evidence: {evidence_words(one)}."
    if len(case.evidence) > sum(one.count for one in wanted if one.need is Need.PHOTO):
        yield f"Photos: {len(case.evidence)}."


def evidence_words(wanted: Wanted) -> str:
    """E.g. "1 of 1 photo"."""
    there = min(wanted.there, wanted.count)
    return f"{there} of {wanted.count} {_EVIDENCE[wanted.need]}"


def _earlier(ref: str) -> str:
    return f"The buyer had the same problem before, in case {ref}."


def _reach(history: Sequence[CaseEvent]) -> Iterator[str]:
    """That nothing reaches the buyer, as long as that is so."""
    told = [event.name for event in history if event.name in (REACHABLE, UNREACHABLE)]
    if told and told[-1] == UNREACHABLE:
        yield "The buyer has blocked us: nothing reaches them until they let us in again."


def _erasure(case: Case, history: Sequence[CaseEvent]) -> Iterator[str]:
    if any(event.name == ERASURE_ASKED for event in history):
        yield f"The buyer asks to have their data deleted: conversation {case.conversation}."


def _problems(facts: Facts) -> Iterator[str]:
    """What else the buyer told, and what the bot could not tell apart."""
    if facts.between:
        yield f"The buyer's words fit two problems: {' or '.join(map(_problem, facts.between))}."
    if facts.also:
        waiting = ", ".join(map(_problem, facts.also))
        yield f"The buyer also told of: {waiting}. The bot has not begun with that."


def _problem(kind: Kind) -> str:
    return kind.value.replace("_", " ")


def _parcel(status: ParcelStatus, delivered_at: datetime | None) -> str:
    if status is ParcelStatus.DELIVERED and delivered_at is not None:
        return f"The carrier reports delivery on {delivered_at:%d %b %Y}."
    return f"The parcel is {status.value.replace('_', ' ')}."


def stopped_because(case: Case, handoff: Handoff, policy: Policy) -> str:
    """Why the bot stopped, with the policy's clause where one decided."""
    sentence = _BECAUSE[handoff.reason]
    if handoff.escalated_at is not None:
        sentence += f" {_NOT_TAKEN}"
    if not case.decisions or is_ruling(handoff):
        return sentence
    last = case.decisions[-1]
    if _sends_to_person(last.clause, policy):
        sentence = "The shop's policy gives this to a person."
    clause = policy.clause(last.clause)
    title = f" {clause.title}" if clause else f" {_NOT_NOW.get(last.clause, '')}".rstrip()
    return f"{sentence} Clause {last.clause}:{title} (policy {last.policy_version})."


def _sends_to_person(clause_id: str, policy: Policy) -> bool:
    """Whether it is the clause of a rung that gives the case to a person, whatever the usual reason means."""
    rungs = (rung for kind in policy.kinds.values() for rung in kind.ladder)
    return any(rung.remedy is None and rung.clause.id == clause_id for rung in rungs)
