"""Pure: the numbers that a policy answer names, and the clause that a decision rests on."""

from collections.abc import Mapping

from bot.casework.says import Arg, Say
from bot.disputes.policy import Policy


def policy_args(policy: Policy) -> Mapping[str, Arg]:
    """Arguments for the answers to policy questions."""
    return {
        "return_days": policy.windows.returns.days,
        "refund_days": policy.windows.refund_business_days,
        "postage": policy.windows.return_postage,
    }


def clause_say(clause_id: str, *, version: str, policy: Policy, language: str) -> Say:
    """The clause by id and title; a version that has it no more leaves the id."""
    clause = policy.clause(clause_id)
    title = clause.title_in(language) if clause else ""
    return Say("why-clause", {"clause": clause_id, "title": title, "version": version})
