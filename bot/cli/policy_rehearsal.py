"""A rehearsal for the eye and as JSON."""

from collections.abc import Iterator

from rich import box
from rich.console import RenderableType
from rich.markup import escape
from rich.table import Table

from bot.casework.rehearse import Change, Rehearsal, Sums
from bot.cli.policy_account import decision_json
from bot.disputes.authority import Escalate
from bot.disputes.decision import Decision, MakeOffer
from bot.disputes.records import clause_of, outcome_of


def rehearsal_shown(rehearsal: Rehearsal) -> Iterator[RenderableType]:
    """The cases that would end otherwise, and the sums of all."""
    changed = [one for one in rehearsal.changes if one.differs]
    if changed:
        table = Table("case", "kind", "now", "then", box=box.SIMPLE_HEAD)
        for one in changed:
            table.add_row(escape(one.ref), one.kind.value, _shown(one.old), _shown(one.new))
        yield table
    sums = Table("", "now", "then", box=box.SIMPLE_HEAD)
    for name in ("cost", "offers", "handoffs", "explanations"):
        values = (getattr(one, name) for one in (rehearsal.old, rehearsal.new))
        sums.add_row("hand-offs" if name == "handoffs" else name, *map(str, values))
    yield sums
    yield (
        f"{len(changed)} of {len(rehearsal.changes)} cases would be decided otherwise; "
        f"{rehearsal.left_out} left out: never decided, or without an order that the shop still has."
    )


def rehearsal_json(rehearsal: Rehearsal) -> dict[str, object]:
    """All of it as plain data, cases that stay as they are too."""
    return {
        "cases": [_change_json(one) for one in rehearsal.changes],
        "left_out": rehearsal.left_out,
        "old": _sums_json(rehearsal.old),
        "new": _sums_json(rehearsal.new),
    }


def _shown(decision: Decision) -> str:
    words = [outcome_of(decision)]
    if isinstance(decision, MakeOffer):
        words.append(str(decision.proposal.amount))
    if isinstance(decision, Escalate):
        words.append(f"to the {decision.tier}")
    return escape(f"{' '.join(words)}\n{clause_of(decision)}")


def _change_json(change: Change) -> dict[str, object]:
    return {
        "ref": change.ref,
        "kind": change.kind.value,
        "at": change.at.isoformat(),
        "differs": change.differs,
        "old": decision_json(change.old),
        "new": decision_json(change.new),
    }


def _sums_json(sums: Sums) -> dict[str, object]:
    return {
        "cost_minor": sums.cost.minor,
        "currency": sums.cost.currency,
        "offers": sums.offers,
        "handoffs": sums.handoffs,
        "explanations": sums.explanations,
    }
