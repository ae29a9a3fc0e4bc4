"""A decision as a record that can be replayed: policy version, clause, facts, evidence."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import assert_never

from bot.disputes.authority import Escalate
from bot.disputes.case import Case, DecisionRecord
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.policy import Policy


def record(case: Case, decision: Decision, *, policy: Policy, now: datetime) -> DecisionRecord:
    """What was decided, on what."""
    return DecisionRecord(
        policy_version=policy.version,
        clause=clause_of(decision),
        outcome=outcome_of(decision),
        facts=canonical_facts(case),
        evidence=tuple(one.id for one in case.evidence),
        at=now,
    )


def outcome_of(decision: Decision) -> str:
    """E.g. "offer:resend", "explain:on_its_way", "escalate:over_authority"."""
    match decision:
        case MakeOffer(proposal):
            return f"offer:{proposal.remedy}"
        case Explain(because=because):
            return f"explain:{because}"
        case Escalate(reason):
            return f"escalate:{reason}"
        case _:
            assert_never(decision)


def clause_of(decision: Decision) -> str:
    """The id of the clause that decided."""
    return decision.proposal.clause if isinstance(decision, MakeOffer) else decision.clause


def canonical_facts(case: Case) -> str:
    """The facts as JSON with sorted keys: equal facts are equal text. No buyer's words or name.

    Other problems decide nothing here: they get cases of their own.
    """
    facts = asdict(case.facts)
    for told in ("story", "buyer_name", "email", "also", "between", "new_address"):
        del facts[told]
    return json.dumps({"kind": case.kind, **facts}, sort_keys=True, separators=(",", ":"))
