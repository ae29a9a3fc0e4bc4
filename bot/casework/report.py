"""Cases as plain data, for `GET /api/cases` and `amends cases --json`."""

from collections.abc import Sequence
from typing import Any

from bot.casework.ports import CaseFilter, Unit
from bot.conversations.model import Conversation
from bot.disputes.case import Case
from bot.disputes.names import CaseId


async def list_cases(unit: Unit, wanted: CaseFilter) -> list[dict[str, Any]]:
    """The cases that fit, newest first."""
    async with unit() as work:
        cases: Sequence[Case] = await work.cases.find(wanted)
        owners = {case.conversation for case in cases}
        known = {one: await work.conversations.get(one) for one in owners}
    return [case_json(case, known[case.conversation]) for case in cases]


async def one_case(unit: Unit, case_id: CaseId) -> dict[str, Any]:
    """One case with its history. Raises `CaseNotFoundError`."""
    async with unit() as work:
        case = await work.cases.get(case_id)
        conversation = await work.conversations.get(case.conversation)
        history = await work.cases.history(case_id)
    events = [{"name": e.name, "at": e.at.isoformat(), "actor": e.actor} for e in history]
    return case_json(case, conversation) | {"history": events}


def case_json(case: Case, conversation: Conversation) -> dict[str, Any]:
    """A case without the buyer's words or name."""
    return {
        "id": case.id,
        "ref": case.ref,
        "conversation": case.conversation,
        "channel": conversation.channel,
        "kind": case.kind.value,
        "state": case.state.value,
        "language": conversation.language.code,
        "order": case.facts.order_number,
        "opened_at": case.opened_at.isoformat(),
        "offers": [
            {
                "remedy": offer.proposal.remedy.value,
                "amount_minor": offer.proposal.amount.minor,
                "currency": offer.proposal.amount.currency,
                "state": offer.state.value,
            }
            for offer in case.offers
        ],
        "remedies": [
            {
                "remedy": remedy.proposal.remedy.value,
                "amount_minor": remedy.proposal.amount.minor,
                "currency": remedy.proposal.amount.currency,
                "state": remedy.state.value,
                "failure": remedy.failure,
                "granted_by": remedy.granted_by.value,
                "approved_by": [{"id": one.id, "name": one.name} for one in remedy.approved_by],
                "key": remedy.key,
            }
            for remedy in case.remedies
        ],
        "handoffs": [
            {"reason": h.reason.value, "tier": h.tier.value, "state": h.state.value}
            for h in case.handoffs
        ],
        "evidence": [{"id": e.id, "sha256": e.sha256, "kind": e.kind.value} for e in case.evidence],
        "promises": [
            {
                "kind": p.kind.value,
                "by": p.by,
                "due_at": p.due_at.isoformat(),
                "state": p.state.value,
            }
            for p in case.promises
        ],
        "surveys": [
            {"score": s.score, "commented": bool(s.comment), "asked_at": s.asked_at.isoformat()}
            for s in case.surveys
        ],
        "decisions": [
            {"policy_version": d.policy_version, "clause": d.clause, "outcome": d.outcome}
            for d in case.decisions
        ],
    }
