"""What `amends policy check` says of rungs that are never reached is right in both directions."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.disputes.names import Kind
from bot.disputes.policy import Policy
from bot.policy.load import read_policy
from bot.policy.reach import why_never
from tests.policy.grid import mixes, reaches
from tests.policy.snippets import kind_text, write_policy

KINDS = [Kind.MISSING_ITEMS, Kind.NOT_RECEIVED, Kind.LATE_DELIVERY, Kind.BILLING_DUPLICATE]
NUMBERS = st.integers(1, 5)


def bounds(scale: int, digits: int = 0) -> st.SearchStrategy[str]:
    """`from`, `to` or both, in their order."""
    least = NUMBERS.map(lambda number: f"from: {number * scale:.{digits}f}")
    most = NUMBERS.map(lambda number: f"to: {number * scale:.{digits}f}")
    both = st.lists(NUMBERS, min_size=2, max_size=2).map(
        lambda pair: f"from: {min(pair) * scale:.{digits}f}, to: {max(pair) * scale:.{digits}f}"
    )
    return least | most | both


def words(*known: str) -> st.SearchStrategy[str]:
    return st.sets(st.sampled_from(known), min_size=1, max_size=2).map(
        lambda s: ", ".join(sorted(s))
    )


CONDITIONS: dict[str, st.SearchStrategy[str]] = {
    "order_value": bounds(20, 2).map("{{order_value: {{{}}}}}".format),
    "pieces_value": bounds(20, 2).map("{{pieces_value: {{{}}}}}".format),
    "delivered": bounds(1).map("{{days_since_delivery: {{{}}}}}".format) | st.just("within_wait"),
    "ordered": bounds(1).map("{{days_since_order: {{{}}}}}".format),
    "earlier": bounds(1).map("{{earlier_remedies: {{{}}}}}".format),
    "shipping": words("not_shipped", "in_transit", "delivered", "returned", "part").map(
        "{{shipping: [{}]}}".format
    )
    | st.just("not_delivered"),
    "promise": st.sampled_from(["late", "not_late"]),
    "duplicate": st.just("no_duplicate"),
    "payment": words("authorised", "captured", "refunded", "none").map("{{payment: [{}]}}".format)
    | st.just("charges_found"),
    "renewal": st.just("renewal_window_over"),
    "level": words("guest", "silver", "gold").map("{{level: [{}]}}".format),
    "country": words("DE", "AT").map("{{country: [{}]}}".format),
    "category": words("battery", "home").map("{{category: [{}]}}".format),
    "evidence": words("photo", "statement", "none").map("{{evidence: [{}]}}".format),
    "fault": words("shop", "carrier").map("{{fault: [{}]}}".format),
}
OUTCOMES = st.sampled_from(
    [
        "remedy: explain",
        "escalate: {reason: fraud_signal, tier: manager}",
        "remedy: goodwill, amount: 5.00",
        "remedy: store_credit, amount: 4.00",
        "remedy: partial_refund, amount: 30 % up to 20.00",
        "remedy: resend, amount: lines",
        "remedy: full_refund, amount: order",
        "remedy: refund_duplicate, amount: duplicate",
        "remedy: refund_renewal, amount: renewal",
    ]
)


@st.composite
def ladders(draw: st.DrawFn) -> list[str]:
    """One to three rungs over at most three facts."""
    facts = draw(st.lists(st.sampled_from(sorted(CONDITIONS)), min_size=1, max_size=3, unique=True))
    conditions = st.sampled_from(facts).flatmap(lambda fact: CONDITIONS[fact])
    whens = draw(st.lists(st.lists(conditions, max_size=2), min_size=1, max_size=3))
    return [
        f"id: rung{n}, title: A rule, {draw(OUTCOMES)}, when: [{', '.join(when)}]"
        for n, when in enumerate(whens)
    ]


def policy_of(folder: Path, snippet: str) -> tuple[Policy, list[str]]:
    edits = (("  most: 3 ", "  most: 99 "),)
    path = write_policy(folder, snippet, *edits)
    policy, problems = read_policy(path)
    assert policy is not None
    return policy, [one.message for one in problems]


@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(kind=st.sampled_from(KINDS), ladder=ladders(), evidence=st.sampled_from(["[]", "[photo]"]))
def test_a_rung_is_refused_exactly_when_no_case_reaches_it(
    tmp_path: Path, kind: Kind, ladder: list[str], evidence: str
) -> None:
    snippet = kind_text(kind, *ladder, evidence=evidence, fault="shop")
    policy, problems = policy_of(tmp_path, snippet)
    rungs = policy.kinds[kind].ladder
    every = list(mixes(rungs))
    if "photo" in evidence and kind is not Kind.LATE_DELIVERY:
        every = [one for one in every if "photo" in one.evidence]

    for number, rung in enumerate(rungs):
        why = why_never(number, kind, policy)
        found = next((mix for mix in every if reaches(rung.clause.id, kind, mix, policy)), None)
        assert (why is None) is (found is not None), (rung, why, found)
        assert why is None or f"is never reached: {why}" in problems
