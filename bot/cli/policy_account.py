"""An account of a decision for the eye and as JSON."""

from collections.abc import Iterator
from typing import assert_never
from zoneinfo import ZoneInfo

from rich import box
from rich.console import RenderableType
from rich.markup import escape
from rich.table import Column, Table

from bot.disputes.account import Account, RungAccount
from bot.disputes.amounts import Obstacle
from bot.disputes.authority import Escalate, Grant
from bot.disputes.case import Proposal
from bot.disputes.conditions import Seen
from bot.disputes.decision import Decision, Explain, MakeOffer
from bot.disputes.money import Money
from bot.disputes.names import RemedyKind, Tier
from bot.disputes.policy import Policy, ToPerson
from bot.disputes.records import clause_of, outcome_of


def account_shown(account: Account, policy: Policy) -> Iterator[RenderableType]:
    """The kind, the ladder as a table, and the decision."""
    at = account.at.astimezone(ZoneInfo(policy.hours.zone))
    yield f"[bold]{account.kind}[/] on {at:%Y-%m-%d %H:%M}, policy {escape(policy.version)}"
    looked_at = Column("what was looked at", overflow="fold")
    table = Table("line", "rung", "", looked_at, "amount", box=box.SIMPLE_HEAD)
    for rung in account.rungs:
        table.add_row(
            str(rung.step.rung.clause.line),
            escape(rung.step.rung.clause.id.partition(".")[2]),
            rung.standing.value,
            "\n".join(_looked_at(rung, policy)),
            str(_amount(rung) or ""),
        )
    if account.rungs:
        yield table
    if account.asks is not None:
        yield f"Before it decides, the bot asks for: {account.asks}"
    yield f"[bold]{escape(decided(account.decision, policy))}[/]"


def decided(decision: Decision, policy: Policy) -> str:
    """The decision in a sentence, with its clause."""
    clause = _clause(clause_of(decision), policy)
    match decision:
        case MakeOffer(proposal):
            return f"The bot offers {proposal.remedy}, {proposal.amount}: {clause}"
        case Explain():
            return f"The bot explains: {clause}"
        case Escalate(reason, tier, suggested):
            remedy = f", {suggested.remedy} of {suggested.amount} suggested" if suggested else ""
            return f"The {tier} decides ({reason}){remedy}: {clause}"
        case _:
            assert_never(decision)


def _clause(clause_id: str, policy: Policy) -> str:
    """The clause with its line in policy.yml, where it has one."""
    clause = policy.clause(clause_id)
    return f"{clause_id}, line {clause.line}" if clause and clause.line else clause_id


def _looked_at(rung: RungAccount, policy: Policy) -> Iterator[str]:
    for seen in rung.step.seen:
        yield f"{'yes' if seen.holds else 'no '} {escape(seen.fact)}"
    match rung.step.outcome:
        case ToPerson(reason, tier):
            yield f"to the {tier}: {reason}"
        case Obstacle() as obstacle:
            yield obstacle.value
    match rung.verdict:
        case Grant():
            yield "the bot may grant it"
        case Escalate(tier=tier, clause=clause):
            yield f"the {tier} may grant it; {escape(_clause(clause, policy))} stops the bot"


def _amount(rung: RungAccount) -> Money | None:
    """What a remedy that applies would cost."""
    proposal = rung.step.outcome
    costs = isinstance(proposal, Proposal) and proposal.remedy is not RemedyKind.EXPLAIN
    return proposal.amount if isinstance(proposal, Proposal) and costs else None


def account_json(account: Account, policy: Policy) -> dict[str, object]:
    """All of it as plain data."""
    return {
        "kind": account.kind.value,
        "at": account.at.isoformat(),
        "policy_version": policy.version,
        "asks": account.asks.value if account.asks else None,
        "decision": decision_json(account.decision) | _place(clause_of(account.decision), policy),
        "rungs": [_rung_json(rung, policy) for rung in account.rungs],
    }


def decision_json(decision: Decision) -> dict[str, object]:
    """Outcome, clause, who decides, and the remedy that is offered or suggested."""
    proposal = proposed(decision)
    return {
        "outcome": outcome_of(decision),
        "clause": clause_of(decision),
        "tier": decision.tier.value if isinstance(decision, Escalate) else Tier.BOT.value,
        "remedy": proposal.remedy.value if proposal else None,
        "amount_minor": proposal.amount.minor if proposal else None,
        "currency": proposal.amount.currency if proposal else None,
    }


def proposed(decision: Decision) -> Proposal | None:
    """The remedy that is offered, or suggested to a person."""
    match decision:
        case MakeOffer(proposal):
            return proposal
        case Escalate(suggested=suggested):
            return suggested
        case Explain():
            return None
        case _:
            assert_never(decision)


def _rung_json(rung: RungAccount, policy: Policy) -> dict[str, object]:
    amount = _amount(rung)
    stopped = rung.verdict if isinstance(rung.verdict, Escalate) else None
    tier = rung.verdict.tier.value if rung.verdict else None
    return {
        "clause": rung.step.rung.clause.id,
        "title": rung.step.rung.clause.title,
        "line": rung.step.rung.clause.line,
        "standing": rung.standing.value,
        "conditions": [_seen_json(seen) for seen in rung.step.seen],
        "obstacle": rung.step.outcome.value if isinstance(rung.step.outcome, Obstacle) else None,
        "amount_minor": amount.minor if amount else None,
        "currency": amount.currency if amount else None,
        "tier": tier,
        "stopped_by": {"clause": stopped.clause} | _place(stopped.clause, policy)
        if stopped
        else None,
    }


def _seen_json(seen: Seen) -> dict[str, object]:
    return {"condition": str(seen.condition), "holds": seen.holds, "fact": seen.fact}


def _place(clause_id: str, policy: Policy) -> dict[str, object]:
    """Where policy.yml says it, and in which words."""
    clause = policy.clause(clause_id)
    return {"line": clause.line if clause else 0, "title": clause.title if clause else ""}
