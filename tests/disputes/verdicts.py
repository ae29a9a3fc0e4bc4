"""Take a decision in a scene, and say which sort of decision it has to be."""

from bot.disputes.assess import assess
from bot.disputes.authority import Escalate, Spent
from bot.disputes.case import Case, LineCount
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.names import (
    Kind,
)
from bot.disputes.order import Order
from tests.disputes.scenes import (
    NOTHING_SPENT,
    NOW,
    case,
    demo_policy,
    facts,
    order,
)


def decided(
    about_case: Case, bought: Order | None = None, *, so_far: Spent = NOTHING_SPENT
) -> Decision:
    return assess(about_case, bought or order(), policy=demo_policy(), spent=so_far, now=NOW)


def offered(decision: Decision) -> MakeOffer:
    assert isinstance(decision, MakeOffer)
    return decision


def explained(decision: Decision) -> Explain:
    assert isinstance(decision, Explain)
    return decision


def escalated(decision: Decision) -> Escalate:
    assert isinstance(decision, Escalate)
    return decision


def of_kind(kind: Kind, *pieces: LineCount) -> Case:
    return case(kind, known=facts(missing=pieces))
