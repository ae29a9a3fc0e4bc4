from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.disputes.money import Money
from bot.disputes.names import EscalationReason, Kind, RemedyKind, Tier
from bot.disputes.policy import Condition, FixedAmount, LinesPrice, PercentOfLines, Period
from bot.policy.load import check, load_policy

DEMO = Path(__file__).parents[2] / "policy.yml"


def euros(amount: float) -> Money:
    return Money(round(amount * 100), "EUR")


def test_the_demo_shops_policy_has_no_problems() -> None:
    assert check(DEMO) == []


def test_the_demo_shops_limits_are_those_of_its_contract() -> None:
    policy = load_policy(DEMO)
    bot, agent = policy.authority[Tier.BOT], policy.authority[Tier.AGENT]
    most = {
        remedy: limit.most.minor / 100 for limit in bot.by_remedy or () for remedy in limit.remedies
    }

    assert most == {
        RemedyKind.RESEND: 40,
        RemedyKind.REPLACEMENT: 40,
        RemedyKind.PARTIAL_REFUND: 30,
        RemedyKind.FULL_REFUND: 30,
        RemedyKind.REFUND_DUPLICATE: 100,
        RemedyKind.REFUND_RENEWAL: 15,
        RemedyKind.STORE_CREDIT: 10,
        RemedyKind.GOODWILL: 10,
    }
    assert [one and one.most for one in (bot.case, bot.buyer, bot.shop_day)] == [
        euros(60),
        euros(80),
        euros(500),
    ]
    assert [one and one.most for one in (agent.case, agent.buyer, agent.shop_day)] == [
        euros(150),
        euros(300),
        None,
    ]
    assert agent.by_remedy is None
    assert policy.second_manager_above == euros(500)
    assert policy.buyer_window == timedelta(days=90)


def test_the_demo_shops_windows_and_deadlines_are_those_of_its_contract() -> None:
    policy = load_policy(DEMO)
    windows = policy.windows

    assert (windows.returns.days, windows.refund_business_days) == (30, 5)
    assert windows.not_received_wait == timedelta(hours=48)
    assert windows.renewal_refund == timedelta(days=7)
    assert windows.cancel_up_to == euros(200)
    assert (policy.offers.most, policy.offers.valid) == (3, timedelta(hours=72))
    assert policy.deadlines.first_answer_business_hours == 4
    assert policy.deadlines.resolution == timedelta(days=3)
    assert (policy.deadlines.remind_at, policy.deadlines.escalate_at) == ((50, 80), 95)
    assert (policy.patience.repeat_claims, policy.patience.photo_asked) == (3, 2)
    assert policy.afterwards.reopen_within == timedelta(days=14)
    assert [one.name for one in policy.marketplaces] == [
        "AliExpress",
        "eBay",
        "Amazon",
        "Etsy",
        "Shopee",
        "PayPal",
    ]
    assert policy.marketplaces[0].default == "executed at the buyer's amount"


def test_the_demo_shop_works_two_periods_a_day_and_saturdays() -> None:
    hours = load_policy(DEMO).hours

    assert hours.zone == "Europe/Berlin"
    assert hours.week[0] == (
        Period(time(9), time(12, 30)),
        Period(time(13, 30), time(18)),
    )
    assert hours.week[5] == (Period(time(10), time(14)),)
    assert hours.week[6] == ()
    assert date(2026, 12, 25) in hours.holidays


def test_ladders_keep_their_order_and_amounts() -> None:
    policy = load_policy(DEMO)
    resend, partial, full = policy.kinds[Kind.MISSING_ITEMS].ladder
    explain, goodwill, *_ = policy.kinds[Kind.LATE_DELIVERY].ladder

    assert [resend.remedy, partial.remedy, full.remedy] == [
        RemedyKind.RESEND,
        RemedyKind.PARTIAL_REFUND,
        RemedyKind.FULL_REFUND,
    ]
    assert (resend.amount, resend.return_from) == (LinesPrice(), None)
    assert full.return_from == euros(0)
    assert explain.when == (Condition.NOT_LATE,)
    assert goodwill.amount == FixedAmount(euros(5))
    assert policy.kinds[Kind.QUALITY_COMPLAINT].ladder[0].amount == PercentOfLines(30)


def test_a_shop_need_not_offer_rulings(tmp_path: Path) -> None:
    lines = [line for line in DEMO.read_text("utf-8").splitlines() if "  ruling:" not in line]
    without = tmp_path / "policy.yml"
    without.write_text("\n".join(lines), "utf-8")

    assert EscalationReason.RULING not in load_policy(without).always_a_person


def test_every_clause_has_an_id_and_a_title() -> None:
    policy = load_policy(DEMO)

    assert all(clause.id == name and clause.title for name, clause in policy.clauses.items())
    assert set(policy.always_a_person) == set(EscalationReason)
    assert policy.clauses["authority.bot.a_case"].title == (
        "The bot may grant up to 60.00 EUR together in a case"
    )


@pytest.mark.parametrize("language", ["es", "de", "zh", "ar"])
def test_every_remedy_has_a_title_in_every_language(language: str) -> None:
    for kind in load_policy(DEMO).kinds.values():
        for rung in kind.ladder:
            assert rung.clause.title_in(language) != rung.clause.title


def test_one_clause_id_is_never_two_rules() -> None:
    policy = load_policy(DEMO)
    rungs = [rung for kind in policy.kinds.values() for rung in kind.ladder]

    assert len({rung.clause.id for rung in rungs}) == len(rungs)


@pytest.mark.parametrize(("amount", "minor"), [("4000", 4000), ("4000.5", None)])
def test_a_currency_without_cents_takes_whole_amounts(
    tmp_path: Path, amount: str, minor: int | None
) -> None:
    text = DEMO.read_text(encoding="utf-8").replace("currency: EUR", "currency: JPY")
    text = text.replace(".00", "").replace("a_case: 60", f"a_case: {amount}")
    text = text.replace("a_buyer: 80", "a_buyer: 5000").replace("a_day: 500", "a_day: 5000")
    text = text.replace("a_case: 150", "a_case: 5000").replace("a_buyer: 300", "a_buyer: 5000")
    path = tmp_path / "policy.yml"
    path.write_text(text, encoding="utf-8")

    if minor is None:
        assert any("such as 40, not" in one.message for one in check(path))
    else:
        limit = load_policy(path).authority[Tier.BOT].case
        assert limit is not None
        assert limit.most == Money(minor, "JPY")
