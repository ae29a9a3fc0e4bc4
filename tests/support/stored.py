"""Builders of what is stored, with defaults: a test names only what it is about."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from bot.conversations.model import Author, Conversation, Holder, Language, MessageDraft, Tone
from bot.disputes.case import (
    Case,
    CaseEvent,
    DecisionRecord,
    Evidence,
    Facts,
    Handoff,
    LineCount,
    Offer,
    Promise,
    Proposal,
    Remedy,
)
from bot.disputes.money import Money
from bot.disputes.names import (
    Asked,
    CaseId,
    CaseState,
    ConversationId,
    EscalationReason,
    EvidenceId,
    EvidenceKind,
    HandoffId,
    HandoffState,
    Kind,
    LineId,
    OfferId,
    OfferState,
    OrderId,
    PromiseId,
    PromiseKind,
    RemedyId,
    RemedyKind,
    RemedyState,
    Tier,
)

NOW = datetime(2026, 11, 22, 10, 0, 0, 123456, tzinfo=UTC)
ANA = ConversationId("conv_ana")

_numbers = count(1)


def conversation(id_: str = ANA, **changes: Any) -> Conversation:
    values: dict[str, Any] = {
        "channel": "web",
        "address": None,
        "holder": Holder.BOT,
        "language": Language(code="es", evidence={"es": 0.75, "pt": 0.25}, decided=True),
        "locale": ("es-ES", "en"),
        "tone": Tone.PLAIN,
        "verified_email": None,
        "misunderstood": 0,
        "created_at": NOW,
    }
    return Conversation(id=ConversationId(id_), **(values | changes))


def draft(text: str = "Me falta una camisa", **changes: Any) -> MessageDraft:
    values: dict[str, Any] = {
        "conversation": ANA,
        "author": Author.BUYER,
        "key": f"client-{next(_numbers)}",
        "at": NOW,
    }
    return MessageDraft(text=text, **(values | changes))


def proposal(cents: int = 2900, **changes: Any) -> Proposal:
    shirt = LineCount(LineId("line_1"), "Linen shirt", 1, Money(2900, "EUR"))
    values: dict[str, Any] = {
        "remedy": RemedyKind.RESEND,
        "amount": Money(cents, "EUR"),
        "clause": "missing_items.resend",
        "lines": (shirt,),
    }
    return Proposal(**(values | changes))


def offer(**changes: Any) -> Offer:
    values: dict[str, Any] = {
        "id": OfferId(f"offer_{next(_numbers)}"),
        "proposal": proposal(),
        "state": OfferState.OPEN,
        "made_at": NOW,
        "expires_at": NOW + timedelta(hours=72),
    }
    return Offer(**(values | changes))


def remedy(cents: int = 2900, **changes: Any) -> Remedy:
    number = next(_numbers)
    values: dict[str, Any] = {
        "id": RemedyId(f"remedy_{number}"),
        "proposal": proposal(cents),
        "state": RemedyState.GRANTED,
        "key": f"case:remedy:{number}",
        "granted_by": Tier.BOT,
        "granted_at": NOW,
    }
    return Remedy(**(values | changes))


def handoff(**changes: Any) -> Handoff:
    values: dict[str, Any] = {
        "id": HandoffId(f"handoff_{next(_numbers)}"),
        "reason": EscalationReason.OVER_AUTHORITY,
        "tier": Tier.AGENT,
        "state": HandoffState.WAITING,
        "at": NOW,
        "answer_by": NOW + timedelta(hours=4),
        "suggested": proposal(),
    }
    return Handoff(**(values | changes))


def promise(**changes: Any) -> Promise:
    values: dict[str, Any] = {
        "id": PromiseId(f"promise_{next(_numbers)}"),
        "kind": PromiseKind.GOODS,
        "by": "bot",
        "made_at": NOW,
        "due_at": NOW + timedelta(days=5),
    }
    return Promise(**(values | changes))


def evidence(**changes: Any) -> Evidence:
    number = next(_numbers)
    values: dict[str, Any] = {
        "id": EvidenceId(f"ev_{number}"),
        "kind": EvidenceKind.PHOTO,
        "sha256": f"{number:064x}",
        "at": NOW,
    }
    return Evidence(**(values | changes))


def decision(**changes: Any) -> DecisionRecord:
    values: dict[str, Any] = {
        "policy_version": "1",
        "clause": "missing_items.resend",
        "outcome": "offer:resend",
        "facts": '{"missing":1}',
        "evidence": (EvidenceId("ev_1"), EvidenceId("ev_2")),
        "at": NOW,
    }
    return DecisionRecord(**(values | changes))


def case(id_: CaseId, ref: str, **changes: Any) -> Case:
    facts = Facts(order_number="A-1001", email="ana@example.com", order_id=OrderId("order_1"))
    values: dict[str, Any] = {
        "conversation": ANA,
        "kind": Kind.MISSING_ITEMS,
        "state": CaseState.GATHERING,
        "opened_at": NOW,
        "asked": Asked.COUNT,
        "facts": facts,
    }
    return Case(id=id_, ref=ref, **(values | changes))


def event(name: str = "offer made", **changes: Any) -> CaseEvent:
    values: dict[str, Any] = {"at": NOW, "actor": "bot", "data": '{"offer":"offer_1"}'}
    return CaseEvent(name=name, **(values | changes))
