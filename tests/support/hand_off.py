"""Builds what a desk shows: one hand-off of Noah's winter coat, or any variation of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.casework.desk_port import CardView, RulingView, Settled
from bot.conversations.model import Author, Holder, Message, MessageDraft
from bot.disputes.case import Case, CaseEvent, Facts, Handoff, LineCount, Offer, Proposal, Ruling
from bot.disputes.clocks import Due
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseId,
    CaseState,
    ConversationId,
    Deadline,
    EscalationReason,
    EvidenceId,
    HandoffId,
    HandoffState,
    Kind,
    LineId,
    MessageId,
    OfferId,
    OfferState,
    OrderId,
    RemedyKind,
    RulingId,
    Tier,
)
from bot.disputes.options import BY_A_PERSON, Option
from bot.disputes.order import Line, Order, Parcel, ParcelStatus, Payment, PaymentStatus

NOW = datetime(2025, 11, 20, 10, 0, tzinfo=UTC)
CONVERSATION = ConversationId("conversation-1")
HANDOFF = HandoffId("handoff-1")
COAT = LineCount(LineId("line-1"), "Winter coat", 1, Money(18_000, "EUR"))
REFUND = Proposal(RemedyKind.FULL_REFUND, Money(18_000, "EUR"), "quality_complaint.refund", (COAT,))


def buyer_said(text: str, *, seq: int = 1, evidence: EvidenceId | None = None) -> Message:
    draft = MessageDraft(
        conversation=CONVERSATION,
        author=Author.BUYER,
        text=text,
        key=f"client-{seq}",
        at=NOW + timedelta(minutes=seq),
        evidence=evidence,
        language="es",
    )
    return Message(MessageId(f"message-{seq}"), seq, draft)


def bot_said(text: str, *, seq: int) -> Message:
    message = buyer_said(text, seq=seq)
    return replace(message, draft=replace(message.draft, author=Author.BOT))


def order() -> Order:
    delivered = NOW - timedelta(days=4)
    return Order(
        id=OrderId("order-14"),
        number="A-1014",
        buyer_name="Noah de Vries",
        email="noah@example.com",
        placed_at=NOW - timedelta(days=12),
        promised_at=delivered,
        currency="EUR",
        lines=(
            Line(LineId("line-1"), "Winter coat", "COAT", 1, 1, 0, Money(18_000, "EUR"), stock=4),
        ),
        parcels=(
            Parcel(
                "parcel-1", "DHL", "JD0140", ParcelStatus.DELIVERED, (LineId("line-1"),),
                shipped_at=NOW - timedelta(days=10), delivered_at=delivered,
            ),
        ),
        payments=(
            Payment(
                "pay-1", "card", PaymentStatus.CAPTURED, Money(18_000, "EUR"),
                NOW - timedelta(days=12), Money(0, "EUR"),
            ),
        ),
        ship_to=("Keizersgracht 1", "Amsterdam"),
    )  # fmt: skip


def hand_off(  # noqa: PLR0913 - a builder names what varies
    *,
    handoff: HandoffId = HANDOFF,
    words: tuple[str, ...] = ("El abrigo llegó roto.", "Quiero mi dinero."),
    language: str = "es",
    suggested: Proposal | None = REFUND,
    photos: tuple[EvidenceId, ...] = (),
    answer_by: datetime = NOW + timedelta(hours=4),
) -> CardView:
    """A case that waits for a person."""
    said = tuple(buyer_said(text, seq=n) for n, text in enumerate(words, start=1))
    passed = Handoff(
        id=handoff,
        reason=EscalationReason.OVER_AUTHORITY,
        tier=Tier.MANAGER,
        state=HandoffState.WAITING,
        at=NOW,
        answer_by=answer_by,
        suggested=suggested,
    )
    partial = Proposal(RemedyKind.PARTIAL_REFUND, Money(5_400, "EUR"), "quality_complaint.partial")
    made = Offer(OfferId("offer-1"), partial, OfferState.DECLINED, NOW, NOW + timedelta(hours=72))
    case = Case(
        id=CaseId("case-1"),
        ref="C-1042",
        conversation=CONVERSATION,
        kind=Kind.QUALITY_COMPLAINT,
        state=CaseState.WITH_MANAGER,
        opened_at=NOW,
        facts=Facts(order_number="A-1014", order_id=OrderId("order-14"), missing=(COAT,)),
        offers=(made,),
        handoffs=(passed,),
    )
    return CardView(
        case=case,
        handoff=passed,
        order=order(),
        holder=Holder.PERSON,
        language=language,
        channel="web",
        buyer_words=said,
        transcript=(*said, bot_said("Siento lo ocurrido.", seq=len(said) + 1)),
        photos=photos,
        checked=("Order A-1014 and e-mail match.", "The carrier reports delivery on 16 Nov 2025."),
        stopped_because="The fair remedy is above what the bot may grant. Clause authority.bot.",
        history=(CaseEvent("handed over", NOW, "bot", "{}"),),
        deadlines=(
            Due(Deadline.FIRST_ANSWER, answer_by, ()),
            Due(Deadline.RESOLUTION, NOW + timedelta(days=3), ()),
        ),
    )


def with_options(view: CardView) -> CardView:
    """The same, where a person can offer the refund, or goodwill of their own amount."""
    goodwill = Proposal(RemedyKind.GOODWILL, Money(0, "EUR"), BY_A_PERSON)
    found = (Option(REFUND, by_policy=True), Option(goodwill, by_policy=False))
    return replace(view, options=found)


def in_state(
    view: CardView, state: HandoffState, *, by: str | None = None, name: str | None = None
) -> CardView:
    """The same hand-off further on."""
    handoff = replace(view.handoff, state=state, taken_by=by, taken_by_name=name)
    person = state in (HandoffState.WAITING, HandoffState.TAKEN)
    holder = Holder.PERSON if person else Holder.BOT
    dues = view.deadlines if person else ()
    if state is HandoffState.TAKEN:
        dues = tuple(due for due in dues if due.deadline is not Deadline.FIRST_ANSWER)
    return replace(view, handoff=handoff, holder=holder, deadlines=dues)


def asked_to_rule(*, appeal: bool = False, ruled: Ruling | None = None) -> CardView:
    """Noah does not accept that Maria refused to pay for the coat."""
    view = hand_off(words=("El abrigo tiene un agujero y nadie lo mira.",), suggested=None)
    handoff = replace(view.handoff, reason=EscalationReason.RULING)
    waits = Ruling(RulingId("ruling-1"), HANDOFF, NOW, MessageId("message-1"))
    case = replace(view.case, state=CaseState.ARBITRATION, handoffs=(handoff,))
    return replace(
        view,
        case=replace(case, rulings=(ruled or waits,)),
        handoff=handoff,
        ruling=RulingView(
            ruling=ruled or waits,
            appeal=appeal,
            statement="El abrigo tiene un agujero y nadie lo mira.",
            shop=(Settled(NOW, "Maria", "The photo shows no hole."),),
            options=(Option(REFUND, by_policy=False),),
        ),
    )
