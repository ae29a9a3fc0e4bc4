import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.disputes.money import Money
from bot.disputes.names import Kind, RemedyKind, Tier
from bot.disputes.policy import FixedAmount, KindPolicy, PerLine, PerPiece, Policy, Rung
from bot.disputes.when import Between, Measure
from channels.desk.policy_book import find_topic, page, topics, topics_like
from channels.desk.policy_numbers import rung_words
from tests.disputes.scenes import demo_policy, euros

POLICY = demo_policy()
RUNG = POLICY.kinds[Kind.LATE_DELIVERY].ladder[1]


def rules(name: str, policy: Policy = POLICY) -> list[str]:
    return [rule.clause for rule in page(name, policy).rules]


def test_every_rule_that_the_file_states_is_in_some_topic() -> None:
    told = {clause for name in topics(POLICY) for clause in rules(name)}
    stated = {clause.id for clause in POLICY.clauses.values() if clause.line}
    assert told == stated


@pytest.mark.parametrize("name", list(topics(POLICY)))
def test_every_topic_says_something_and_where_it_is_from(name: str) -> None:
    found = page(name, POLICY)
    assert found.numbers or found.rules
    assert found.version == POLICY.version
    assert all(rule.text.startswith(POLICY.clauses[rule.clause].title) for rule in found.rules)


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("returns", "returns"),
        ("Return", "returns"),
        ("missing items", "missing_items"),
        ("partial-refund", "partial_refund"),
        ("exchange", "returns"),
        ("payments", "payment"),
        ("escalations", "people"),
        ("opening hours", "hours"),
        ("damaged", "quality_complaint"),
        ("policy", None),
        ("", None),
    ],
)
def test_a_topic_is_found_as_people_say_it(typed: str, topic: str | None) -> None:
    assert find_topic(typed, POLICY) == topic


def test_near_misses_are_suggested_and_nonsense_is_not() -> None:
    assert topics_like("retrun", POLICY)[0] == "returns"
    assert topics_like("shiping", POLICY) == ("shipping",)
    assert topics_like("delivry", POLICY)[0] == "shipping"
    assert topics_like("xyzzy", POLICY) == ()


def test_a_kind_that_this_shop_does_not_have_is_no_topic() -> None:
    kinds = dict(POLICY.kinds)
    del kinds[Kind.WRONG_ITEM]
    policy = replace(POLICY, kinds=kinds)
    assert find_topic("wrong_item", policy) is None
    assert find_topic("damaged", replace(POLICY, kinds={})) is None
    assert topics_like("damagd", replace(POLICY, kinds={})) == ()


def test_a_remedy_lists_the_rungs_of_all_kinds_that_give_it() -> None:
    assert rules("resend") == [
        "missing_items.resend",
        "late_delivery.resend",
        "not_received.resend",
    ]


def test_the_numbers_are_those_of_the_file() -> None:
    text = (Path(__file__).parents[2] / "policy.yml").read_text(encoding="utf-8")
    days = re.search(r"return_days: (\d+)", text)
    assert days is not None
    windows = replace(POLICY.windows, return_postage="shop")
    assert page("returns", POLICY).numbers[0] == f"Within {days[1]} days of delivery, unused."
    assert "We pay" in page("returns", replace(POLICY, windows=windows)).numbers[1]
    assert "eBay wants an answer within 3 business days." in page("deadlines", POLICY).numbers
    assert page("hours", POLICY).numbers[6] == "Sunday: closed"


def rung(**changes: object) -> Rung:
    plain = replace(RUNG, when=(), return_from=None, granted_by=Tier.BOT, at_most=None)
    return replace(plain, **changes)  # type: ignore[arg-type]  # each case names what it varies


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (rung(amount=FixedAmount(euros(5))), " (€5.00)"),
        (rung(amount=PerPiece(euros(5)), at_most=euros(20)), " (€5.00 a piece, at most €20.00)"),
        (rung(amount=PerLine(euros(5)), granted_by=Tier.MANAGER), " (€5.00 a line; granted by the manager)"),
        (rung(gives=RemedyKind.EXPLAIN), ""),
        (
            rung(gives=RemedyKind.EXPLAIN, when=(Between(Measure.ORDER_VALUE, 10_000, None, "EUR"),)),
            " (if order value from 100.00 EUR)",
        ),
        (rung(return_from=Money(0, "EUR")), " (€5.00; goods come back first)"),
        (rung(return_from=euros(25)), " (€5.00; goods from €25.00 come back first)"),
    ],
)  # fmt: skip
def test_a_rung_tells_its_amount_its_conditions_and_who_grants_it(one: Rung, said: str) -> None:
    assert rung_words(one) == said


def test_a_shop_without_rungs_has_an_empty_page_of_that_kind() -> None:
    kinds = {Kind.WRONG_ITEM: KindPolicy(frozenset(), ())}
    bare = replace(POLICY, kinds=kinds, clauses={})
    assert page("wrong_item", bare).rules == ()
