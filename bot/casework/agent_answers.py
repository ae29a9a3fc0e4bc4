"""Pure: the answers of the catalogue that a person at the desk can send, each with what it needs to know.

A shop that writes one of its own adds it here and to `data/answers`; docs/slack.md tells how.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.casework.agent_facts import Fact, Known, When
from bot.casework.desk_port import CardView
from bot.disputes.names import EscalationReason, Kind

_GOODS = frozenset({Kind.MISSING_ITEMS, Kind.QUALITY_COMPLAINT, Kind.WRONG_ITEM})
_DELIVERY = frozenset({Kind.LATE_DELIVERY, Kind.NOT_RECEIVED, Kind.TRACK_ORDER})
_CHARGES = frozenset({Kind.BILLING_DUPLICATE, Kind.BILLING_UNRECOGNISED, Kind.SUBSCRIPTION_CHARGE})
_BACK = frozenset({Kind.RETURN_REQUEST, Kind.EXCHANGE_REQUEST})


@dataclass(frozen=True, slots=True)
class AgentAnswer:
    """An approved answer. It fits where all that it needs is known and holds."""

    key: str  # of the catalogue
    title: str  # in English, for lists
    needs: frozenset[Fact] = frozenset()  # exactly the arguments of its sentence
    when: frozenset[When] = frozenset()
    kinds: frozenset[Kind] = frozenset()  # where it is likely; none: anywhere
    reasons: frozenset[EscalationReason] = frozenset()  # likewise, why a person took over

    def fits(self, known: Known) -> bool:
        """Whether the case can fill it."""
        return self.needs <= known.facts.keys() and self.when <= known.when

    def likelihood(self, view: CardView) -> int:
        """0 for an answer to this kind of case, 1 for one to any, 2 for one to other kinds."""
        if view.case.kind in self.kinds or view.handoff.reason in self.reasons:
            return 0
        return 2 if self.kinds or self.reasons else 1


def fitting(view: CardView, known: Known) -> list[AgentAnswer]:
    """Those that the case can fill, the likeliest first, else in the order below."""
    fits = (answer for answer in AGENT_ANSWERS if answer.fits(known))
    return sorted(fits, key=lambda answer: answer.likelihood(view))


def _answers() -> Iterator[AgentAnswer]:
    yield from _about_goods()
    yield from _about_delivery()
    yield from _about_money()
    yield from _about_anything()
    yield from _policy()


def _about_goods() -> Iterator[AgentAnswer]:
    yield AgentAnswer(
        "agent-safety",
        "Safety: do not use it, do not post it",
        needs=frozenset({Fact.ITEM}),
        reasons=frozenset({EscalationReason.SAFETY}),
    )
    yield AgentAnswer(
        "agent-photo-item",
        "Photo: of the problem",
        needs=frozenset({Fact.ITEM}),
        kinds=frozenset({Kind.QUALITY_COMPLAINT}),
    )
    yield AgentAnswer(
        "agent-photo-parcel",
        "Photo: of all that arrived, and the parcel's label",
        when=frozenset({When.ARRIVED}),
        kinds=_GOODS,
    )
    yield AgentAnswer(
        "agent-photo-again",
        "Photo: once more, clearer",
        when=frozenset({When.PHOTO_SENT}),
        kinds=_GOODS,
    )
    yield AgentAnswer(
        "agent-asking-warehouse",
        "Missing or wrong: we are asking the warehouse",
        needs=frozenset({Fact.ORDER}),
        when=frozenset({When.SHIPPED}),
        kinds=frozenset({Kind.MISSING_ITEMS, Kind.WRONG_ITEM}),
    )
    yield AgentAnswer(
        "agent-keep",
        "Keep everything until the case is settled",
        when=frozenset({When.ARRIVED}),
        kinds=_GOODS,
    )
    yield AgentAnswer(
        "agent-send-back",
        "Return: how to send it back",
        needs=frozenset({Fact.ITEM, Fact.REFERENCE}),
        kinds=_BACK | _GOODS,
    )


def _about_delivery() -> Iterator[AgentAnswer]:
    yield AgentAnswer(
        "agent-asking-carrier",
        "Delay: we are asking the carrier",
        needs=frozenset({Fact.CARRIER, Fact.TRACKING}),
        kinds=_DELIVERY,
    )
    yield AgentAnswer(
        "parcels-found",
        "Delivery: what the carrier reports",
        needs=frozenset({Fact.ORDER, Fact.PARCELS}),
        kinds=_DELIVERY,
    )
    yield AgentAnswer(
        "agent-neighbours",
        "Not received: neighbours and safe places",
        needs=frozenset({Fact.TRACKING}),
        when=frozenset({When.DELIVERED}),
        kinds=frozenset({Kind.NOT_RECEIVED}),
    )
    yield AgentAnswer(
        "agent-address",
        "Address: is it right?",
        needs=frozenset({Fact.ADDRESS}),
        kinds=frozenset({Kind.NOT_RECEIVED, Kind.CHANGE_ADDRESS}),
    )


def _about_money() -> Iterator[AgentAnswer]:
    yield AgentAnswer(
        "agent-asking-provider",
        "Charge: we are asking the payment provider",
        needs=frozenset({Fact.ORDER}),
        kinds=_CHARGES,
    )
    yield AgentAnswer(
        "charges-found",
        "Charge: every charge of the order",
        needs=frozenset({Fact.ORDER, Fact.CHARGES}),
        kinds=_CHARGES | {Kind.REFUND_STATUS},
    )
    yield AgentAnswer(
        "agent-statement",
        "Charge: as the statement shows it",
        kinds=_CHARGES,
    )
    yield AgentAnswer(
        "explain-refunded",
        "Refund: it was sent",
        needs=frozenset({Fact.AMOUNT, Fact.AT}),
        kinds=_CHARGES | _BACK | {Kind.REFUND_STATUS, Kind.CANCEL_ORDER},
    )


def _about_anything() -> Iterator[AgentAnswer]:
    yield AgentAnswer(
        "agent-order-number",
        "Order number and e-mail, please",
        when=frozenset({When.NO_ORDER}),
    )
    yield AgentAnswer(
        "agent-hello",
        "Hello: I am looking after your case",
        needs=frozenset({Fact.NAME, Fact.REF}),
    )
    yield AgentAnswer("agent-waiting", "Thanks for waiting: I am still on it")
    yield AgentAnswer("agent-understand", "I understand: this is annoying")
    yield AgentAnswer("agent-tell-more", "May I ask: what happened, and when?")
    yield AgentAnswer(
        "agent-asking-colleague",
        "A colleague decides: I have asked",
        needs=frozenset({Fact.REF}),
    )
    yield AgentAnswer(
        "agent-refusal",
        "No: we cannot grant this",
        needs=frozenset({Fact.REF}),
    )
    yield AgentAnswer(
        "agent-second-look",
        "No: how to ask for a ruling",
        needs=frozenset({Fact.REF}),
        when=frozenset({When.RULING}),
    )
    yield AgentAnswer("anything-else", "Is there anything else?")
    yield AgentAnswer("agent-goodbye", "Goodbye, with thanks")


def _policy() -> Iterator[AgentAnswer]:
    yield AgentAnswer(
        "ask-return-policy",
        "Policy: returns",
        needs=frozenset({Fact.RETURN_DAYS, Fact.REFUND_DAYS, Fact.POSTAGE}),
        kinds=_BACK,
    )
    yield AgentAnswer(
        "ask-refund-policy",
        "Policy: refunds",
        needs=frozenset({Fact.REFUND_DAYS}),
        kinds=frozenset({Kind.REFUND_STATUS}),
    )
    yield AgentAnswer(
        "ask-shipping-policy",
        "Policy: delivery",
        kinds=frozenset({Kind.TRACK_ORDER}),
    )
    yield AgentAnswer(
        "ask-payment-methods",
        "Policy: ways to pay",
        kinds=frozenset({Kind.BILLING_UNRECOGNISED}),
    )


AGENT_ANSWERS = tuple(_answers())
