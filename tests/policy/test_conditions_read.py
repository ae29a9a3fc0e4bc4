"""How policy.yml states conditions, amounts and steps to a person, and what it says of mistakes."""

from pathlib import Path

import pytest

from bot.disputes.money import Money
from bot.disputes.names import EscalationReason, Fault, Kind, Tier
from bot.disputes.policy import (
    AmountRule,
    Condition,
    FixedAmount,
    LinesPrice,
    PercentOfLines,
    PerLine,
    PerPiece,
    Rung,
    ToPerson,
    When,
)
from bot.disputes.when import Between, Measure, OneOf, Trait
from bot.policy.load import check, load_policy
from bot.policy.problems import Problem
from tests.policy.snippets import kind_text, write_policy

RULE = "id: rule, title: A rule"


def read(folder: Path, *rungs: str, kind: str = "late_delivery") -> tuple[Rung, ...]:
    path = write_policy(folder, kind_text(kind, *rungs, fault="carrier"))
    return load_policy(path).kinds[Kind(kind)].ladder


def problems(folder: Path, *rungs: str, kind: str = "late_delivery") -> list[Problem]:
    return check(write_policy(folder, kind_text(kind, *rungs, fault="carrier")))


def between(measure: Measure, least: int | None, most: int | None, currency: str = "") -> Between:
    return Between(measure, least, most, currency)


def words(trait: Trait, *listed: str) -> OneOf:
    return OneOf(trait, frozenset(listed))


@pytest.mark.parametrize(
    ("stated", "read_as"),
    [
        ("late", Condition.LATE),
        ("{order_value: {from: 100.00}}", between(Measure.ORDER_VALUE, 10_000, None, "EUR")),
        ("{pieces_value: {to: 20}}", between(Measure.PIECES_VALUE, None, 2_000, "EUR")),
        ("{days_since_delivery: {to: 30}}", between(Measure.DAYS_SINCE_DELIVERY, None, 30)),
        ("{days_since_order: {from: 1, to: 1}}", between(Measure.DAYS_SINCE_ORDER, 1, 1)),
        ("{earlier_remedies: {from: 2}}", between(Measure.EARLIER_REMEDIES, 2, None)),
        ("{category: [battery, home]}", words(Trait.CATEGORY, "battery", "home")),
        ("{level: [gold]}", words(Trait.LEVEL, "gold")),
        ("{country: [DE, NO]}", words(Trait.COUNTRY, "DE", "NO")),  # NO is no "false"
        ("{evidence: [photo]}", words(Trait.EVIDENCE, "photo")),
        ("{shipping: [delivered]}", words(Trait.SHIPPING, "delivered")),
        ("{payment: [authorised]}", words(Trait.PAYMENT, "authorised")),
        ("{fault: [carrier]}", words(Trait.FAULT, "carrier")),
    ],
)
def test_a_condition_is_a_word_or_a_fact_with_a_bound_or_list(
    tmp_path: Path, stated: str, read_as: When
) -> None:
    (rung,) = read(tmp_path, f"{RULE}, remedy: explain, when: [{stated}]")

    assert rung.when == (read_as,)


@pytest.mark.parametrize(
    ("stated", "rule", "cap"),
    [
        ("5.00", FixedAmount(Money(500, "EUR")), None),
        ("5.00 a piece", PerPiece(Money(500, "EUR")), None),
        ("2.50 a line up to 7.50", PerLine(Money(250, "EUR")), Money(750, "EUR")),
        ("30 % up to 10.00", PercentOfLines(30), Money(1_000, "EUR")),
        ("lines up to 8", LinesPrice(), Money(800, "EUR")),
    ],
)
def test_an_amount_may_be_for_each_and_capped(
    tmp_path: Path, stated: str, rule: AmountRule, cap: Money | None
) -> None:
    (rung,) = read(tmp_path, f"{RULE}, remedy: goodwill, amount: {stated}")

    assert (rung.amount, rung.at_most) == (rule, cap)


def test_a_rung_may_give_the_case_to_a_person(tmp_path: Path) -> None:
    rung, _ = read(
        tmp_path,
        f"{RULE}, escalate: {{reason: fraud_signal, tier: manager}}, when: [late]",
        "id: other, title: Another, remedy: goodwill, amount: 5.00",
    )

    assert rung.gives == ToPerson(EscalationReason.FRAUD_SIGNAL, Tier.MANAGER)
    assert (rung.remedy, rung.ends) == (None, True)


def test_a_clause_knows_its_line(tmp_path: Path) -> None:
    path = write_policy(tmp_path, kind_text("late_delivery", f"{RULE}, remedy: explain"))
    policy = load_policy(path)
    lines = path.read_text(encoding="utf-8").splitlines()

    assert policy.clauses["late_delivery.rule"].line == 6
    stated = policy.clauses["authority.bot.a_case"].line
    assert lines[stated - 1].strip() == "a_case: 60.00"
    assert "safety:" in lines[policy.clauses["always_a_person.safety"].line - 1]
    assert (
        "resend, replacement"
        in lines[policy.clauses["authority.bot.resend_or_replacement"].line - 1]
    )


def test_a_kind_that_names_no_fault_is_nobodys(tmp_path: Path) -> None:
    snippet = kind_text("late_delivery", f"{RULE}, remedy: explain").replace(
        "    fault: nobody\n", ""
    )

    assert (
        load_policy(write_policy(tmp_path, snippet)).kinds[Kind.LATE_DELIVERY].fault is Fault.NOBODY
    )


def test_categories_are_free_where_the_shop_lists_none(tmp_path: Path) -> None:
    listed = "categories: [clothing, kitchen, lighting, shoes, bags, home, garden, subscription, battery]\n"
    rung = f"{RULE}, remedy: explain, when: [{{category: [food]}}]"
    path = write_policy(tmp_path, kind_text("late_delivery", rung), (listed, ""))

    assert load_policy(path).kinds[Kind.LATE_DELIVERY].ladder[0].when


@pytest.mark.parametrize(
    ("rung", "key", "says"),
    [
        ("remedy: explain, when: [{order_value: {}}]", "when[1].order_value", "has no bound"),
        ("remedy: explain, when: [{order_value: 5}]", "when[1].order_value", "a mapping"),
        (
            "remedy: explain, when: [{order_value: {from: 2.00, to: 1.00}}]",
            "when[1].order_value",
            "begins above its end",
        ),
        ("remedy: explain, when: [{order_value: {from: x}}]", "order_value.from", "an amount"),
        ("remedy: explain, when: [{days_since_order: {to: -1}}]", "days_since_order.to", "whole"),
        (
            "remedy: explain, when: [{days_since_order: {till: 1}}]",
            "days_since_order.till",
            "known",
        ),
        ("remedy: explain, when: [{order_valu: {to: 1}}]", "order_valu", "did you mean `order_v"),
        ("remedy: explain, when: [{level: [gold], country: [DE]}]", "when[1]", "its own braces"),
        ("remedy: explain, when: [{category: []}]", "when[1].category", "an empty list"),
        ("remedy: explain, when: [{category: battery}]", "when[1].category", "should be a list"),
        ("remedy: explain, when: [{category: [food]}]", "category[1]", "use one of clothing"),
        ("remedy: explain, when: [{level: [platinum]}]", "level[1]", "use one of guest, bronze"),
        ("remedy: explain, when: [{country: [Germany]}]", "country[1]", "two capital letters"),
        ("remedy: explain, when: [{shipping: [lost]}]", "shipping[1]", "use one of not_shipped"),
        ("remedy: explain, when: late", "remedies[1].when", "should be a list"),
        ("title: x", "remedies[1]", "needs either `remedy` or `escalate`"),
        (
            "remedy: goodwill, escalate: {reason: safety, tier: agent}",
            "remedies[1]",
            "needs either `remedy` or `escalate`",
        ),
        ("escalate: {reason: safety, tier: bot}", "escalate.tier", "the bot is no person"),
        ("escalate: {reason: ruling, tier: agent}", "escalate.reason", "what a buyer asks for"),
        ("escalate: {reason: boredom, tier: agent}", "escalate.reason", "use one of asked_for"),
        ("escalate: {reason: safety}", "escalate", "`tier` is missing"),
        (
            "escalate: {reason: safety, tier: agent}, amount: 5.00",
            "remedies[1].amount",
            "passing it to a person costs nothing",
        ),
        (
            "escalate: {reason: safety, tier: agent}, granted_by: agent",
            "remedies[1].granted_by",
            "says nothing beside `escalate`",
        ),
        ("remedy: goodwill, amount: 5.00 a shirt", "remedies[1].amount", "an amount such as"),
        ("remedy: goodwill, amount: 30 % up to all", "remedies[1].amount", "an amount such as"),
    ],
)
def test_a_mistake_is_named_where_it_stands(tmp_path: Path, rung: str, key: str, says: str) -> None:
    found = problems(tmp_path, f"{RULE}, {rung}" if "title" not in rung else f"id: rule, {rung}")

    assert any(one.key.endswith(key) and says in one.message for one in found), found
    assert {one.line for one in found} == {6}


GOODWILL = "id: small, title: Small, remedy: goodwill, amount: 5.00"


@pytest.mark.parametrize(
    ("kind", "rungs", "says"),
    [
        ("late_delivery", (f"{RULE}, remedy: explain, when: [late, not_late]",), "contradict"),
        (
            "late_delivery",
            (f"{RULE}, remedy: explain, when: [{{level: [gold]}}, {{level: [guest]}}]",),
            "contradict",
        ),
        (
            "late_delivery",
            (
                f"{RULE}, remedy: explain, when: [not_delivered, {{days_since_delivery: {{to: 9}}}}]",
            ),
            "contradict",
        ),
        (
            "late_delivery",
            (f"{RULE}, escalate: {{reason: safety, tier: agent}}", GOODWILL),
            "a step to a person without `when` stands before it",
        ),
        (
            "late_delivery",
            (
                f"{RULE}, remedy: explain, when: [{{order_value: {{from: 50.00}}}}]",
                "id: low, title: L, remedy: explain, when: [{order_value: {to: 60.00}}]",
                GOODWILL,
            ),
            "`late_delivery.rule` or `late_delivery.low` ends the ladder before it in every case",
        ),
        (
            "late_delivery",
            (GOODWILL, f"{RULE}, remedy: goodwill, amount: 8.00, when: [{{level: [gold]}}]"),
            "the same remedy stands before it",
        ),
        (
            "missing_items",
            (f"{RULE}, remedy: explain, when: [not_delivered]",),
            "`not_delivered` never holds for missing_items",
        ),
        (
            "late_delivery",
            (f"{RULE}, remedy: explain, when: [{{earlier_remedies: {{from: 3}}}}]",),
            "`earlier_remedies from 3` never holds",
        ),
        (
            "late_delivery",
            (f"{RULE}, remedy: explain, when: [{{fault: [shop]}}]",),
            "`fault shop` never holds for late_delivery",
        ),
        ("billing_duplicate", (f"{RULE}, remedy: goodwill, amount: lines",), "or its remedy"),
    ],
)
def test_a_rung_that_no_case_reaches_is_refused_with_the_reason(
    tmp_path: Path, kind: str, rungs: tuple[str, ...], says: str
) -> None:
    found = problems(tmp_path, *rungs, kind=kind)

    assert [one.line for one in found] == [5 + len(rungs)], found
    assert found[0].message.startswith("is never reached: ")
    assert says in found[0].message


@pytest.mark.parametrize(
    ("amount", "says"),
    [
        ("30 % up to 150.01", "150.01 EUR is above what bot (10.00 EUR) and agent (150.00 EUR)"),
        ("200.00 a piece", "200.00 EUR is above what bot (10.00 EUR) and agent (150.00 EUR)"),
        ("30 % up to 0.00", "an offer of nothing"),
        ("10.01", "above what the bot may grant (10.00 EUR)"),
    ],
)
def test_an_amount_that_nobody_but_a_manager_may_grant_is_not_the_bots(
    tmp_path: Path, amount: str, says: str
) -> None:
    (found,) = problems(tmp_path, f"{RULE}, remedy: goodwill, amount: {amount}")

    assert says in found.message
    if "agent (" in says:
        by_manager = f"{RULE}, remedy: goodwill, amount: {amount}, granted_by: manager"
        assert problems(tmp_path, by_manager) == []


def test_a_cap_above_the_bots_limit_may_become_an_agents(tmp_path: Path) -> None:
    assert problems(tmp_path, f"{RULE}, remedy: goodwill, amount: 30 % up to 20.00") == []


def test_a_fixed_amount_above_the_whole_case_is_not_the_bots(tmp_path: Path) -> None:
    path = write_policy(
        tmp_path,
        kind_text("late_delivery", f"{RULE}, remedy: goodwill, amount: 60.01"),
        (
            "      - {remedies: [store_credit, goodwill], up_to: 10.00}",
            "      - {remedies: [goodwill], up_to: 90.00}",
        ),
    )

    (found,) = check(path)
    assert "60.01 EUR is above what the bot may grant (60.00 EUR)" in found.message
