"""Policies with a ladder of their own, and what becomes of a case under them."""

from collections.abc import Mapping
from dataclasses import replace

from bot.disputes.assess import assess
from bot.disputes.authority import Spent
from bot.disputes.case import Case
from bot.disputes.decision import Decision
from bot.disputes.names import EscalationReason, Fault, Kind, RemedyKind, Tier
from bot.disputes.order import Order
from bot.disputes.policy import (
    AmountRule,
    Clause,
    FixedAmount,
    KindPolicy,
    Nothing,
    Policy,
    Rung,
    ToPerson,
    When,
)
from bot.disputes.situation import Situation
from tests.disputes.scenes import NOTHING_SPENT, NOW, demo_policy, euros, order


def rung(
    name: str,
    gives: RemedyKind | ToPerson = RemedyKind.EXPLAIN,
    amount: AmountRule | None = None,
    *when: When,
    up_to: float | None = None,
) -> Rung:
    is_remedy = isinstance(gives, RemedyKind) and gives is not RemedyKind.EXPLAIN
    return Rung(
        gives=gives,
        amount=amount or (FixedAmount(euros(5)) if is_remedy else Nothing()),
        clause=Clause(name, name.capitalize(), line=7),
        when=when,
        at_most=None if up_to is None else euros(up_to),
    )


def to_person(
    reason: EscalationReason = EscalationReason.FRAUD_SIGNAL, tier: Tier = Tier.MANAGER
) -> ToPerson:
    return ToPerson(reason, tier)


def policy_with(kind: Kind, *rungs: Rung, fault: Fault = Fault.NOBODY) -> Policy:
    """The demo shop's policy with another ladder for the kind."""
    kinds: Mapping[Kind, KindPolicy] = {
        **demo_policy().kinds,
        kind: KindPolicy(frozenset(), rungs, fault),
    }
    return replace(demo_policy(), kinds=kinds)


def situation(
    about_case: Case, bought: Order | None = None, *, policy: Policy | None = None, earlier: int = 0
) -> Situation:
    used = policy or demo_policy()
    return Situation.of(about_case, bought or order(), used, NOW, earlier_remedies=earlier)


def decided_by(
    policy: Policy, about_case: Case, bought: Order | None = None, *, so_far: Spent = NOTHING_SPENT
) -> Decision:
    return assess(about_case, bought or order(), policy=policy, spent=so_far, now=NOW)
