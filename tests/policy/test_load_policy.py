from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.disputes.money import Money
from bot.disputes.names import EscalationReason, Kind, RemedyKind, Tier
from bot.disputes.policy import Condition, FixedAmount, LinesPrice, Period, PercentOfLines
from bot.policy.load import check, load_policy
from bot.policy.problems import PolicyFileError

DEMO = Path(__file__).parents[2] / "policy.yml"


@pytest.fixture
def edited(tmp_path: Path):  # noqa: ANN201  # a factory of paths
    """The demo shop's policy with one passage replaced."""

    def edit(before: str, after: str) -> Path:
        text = DEMO.read_text(encoding="utf-8")
        assert text.count(before) == 1
        path = tmp_path / "policy.yml"
        path.write_text(text.replace(before, after), encoding="utf-8")
        return path

    return edit


def line_of(path: Path, passage: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, text in enumerate(lines, start=1) if passage in text)


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


@pytest.mark.parametrize(
    ("before", "after", "key", "says"),
    [
        ("currency: EUR", "currency: Euro", "currency", "a currency code such as EUR"),
        ("a_case: 60.00", "a_case: sixty", "authority.bot.a_case", "an amount such as 40.00"),
        ("a_case: 60.00", "a_case: 60.001", "authority.bot.a_case", "an amount such as 40.00"),
        ("a_case: 60.00", "a_case: -60.00", "authority.bot.a_case", "an amount such as 40.00"),
        ("return_days: 30", "return_days: 30.5", "windows.return_days", "a whole number"),
        ("return_days: 30", "retun_days: 30", "windows.retun_days", "did you mean `return_days`"),
        ("return_days: 30", "x: 30", "windows.x", "is not known; use one of return_days"),
        ("return_days: 30", "return_days: [3]", "windows.return_days", "should be a text"),
        ("return_days: 30", "return_days:", "windows.return_days", "should be a text"),
        ("return_postage: buyer", "return_postage: nobody", "windows.return_postage", "or shop"),
        ("most: 3  ", "most: 0  ", "offers.most", "at least 1"),
        (
            "remedies: [partial_refund]",
            "remedies: [partial_refnd]",
            "authority.bot.remedies_in_a_case[2].remedies[1]",
            "`partial_refnd` is not known",
        ),
        (
            "remedies: [full_refund]",
            "remedies: [full_refund, resend]",
            "authority.bot.remedies_in_a_case",
            "`resend` is in two limits",
        ),
        ("amount: 30 %", "amount: 130 %", "kinds.quality_complaint.remedies[1].amount", "1 % to"),
        ("amount: 5.00", "amount: some", "kinds.late_delivery.remedies[2].amount", "an amount"),
        (
            "remedy: goodwill, amount: 5.00",
            "remedy: goodwill",
            "kinds.late_delivery.remedies[2]",
            "`amount` is missing",
        ),
        (
            "remedy: explain, when: [not_late]",
            "remedy: explain, amount: 5.00, when: [not_late]",
            "kinds.late_delivery.remedies[1].amount",
            "an explanation costs nothing",
        ),
        ("remedy: goodwill,", "remedy: kindness,", "kinds.late_delivery.remedies[2].remedy", ""),
        ("when: [late]", "when: [tomorrow]", "kinds.late_delivery.remedies[2].when[1]", ""),
        ("from 25.00", "sometimes", "kinds.wrong_item.remedies[1].returns", "never, always or"),
        ("from 25.00", "from dusk", "kinds.wrong_item.remedies[1].returns", "an amount"),
        ("granted_by: agent", "granted_by: owner", "", "use one of bot, agent, manager"),
        ("monday: [09:00-12:30", "monday: [9-12", "business_hours.monday[1]", "09:00-12:30"),
        ("monday: [09:00-12:30", "monday: [25:00-26:00", "business_hours.monday[1]", "09:00"),
        ("monday: [09:00-12:30", "monday: [12:30-09:00", "business_hours.monday[1]", "before it"),
        ("monday: [09:00-12:30", "monday: [09:00-14:30", "business_hours.monday", "overlap"),
        ("sunday: []", "sunday: never", "business_hours.sunday", "should be a list"),
        ("2026-12-26\n", "2026-12-32\n", "business_hours.holidays[2]", "a date such as"),
        ("zone: Europe/Berlin", "zone: Berlin", "business_hours.zone", "such as Europe/Berlin"),
        ("within: 5 days", "within: 5 moons", "deadlines.marketplaces[1].within", "a number and a"),
        ("  legal: A", "  legall: A", "always_a_person.legall", "did you mean `legal`"),
        (
            "    missing_items.resend: Fehlende",
            "    missing_items.resent: Fehlende",
            "titles.de.missing_items.resent",
            "no remedy has this id",
        ),
        ("a_case: 150.00", "a_case: 150.00\n    a_case: 160.00", "authority.agent.a_case", "twice"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_key(
    edited,  # noqa: ANN001  # the fixture above
    before: str,
    after: str,
    key: str,
    says: str,
) -> None:
    path: Path = edited(before, after)
    found = check(path)

    assert any(key in one.key and says in one.message for one in found), found
    named = next(one for one in found if key in one.key and says in one.message)
    assert str(named).startswith(f"{path}:{named.line}:{named.column}: ")
    assert abs(named.line - line_of(path, after.splitlines()[-1])) <= 1
    with pytest.raises(PolicyFileError):
        load_policy(path)


def test_all_mistakes_are_named_in_the_order_of_their_lines(tmp_path: Path) -> None:
    path = tmp_path / "policy.yml"
    path.write_text(
        "version: '1'\ncurrency: Euro\nwindows: {return_days: x}\noffers: [3]\n", encoding="utf-8"
    )

    with pytest.raises(PolicyFileError) as refused:
        load_policy(path)

    problems = refused.value.problems
    assert [one.line for one in problems] == sorted(one.line for one in problems)
    keys = {one.key for one in problems}
    assert {"currency", "windows.return_days", "windows", "offers", ""} <= keys
    assert any("`kinds` is missing; add it." in str(one) for one in problems)
    assert str(refused.value).count("\n") == len(problems) - 1


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    (problem,) = check(tmp_path / "none.yml")

    assert "No such file" in problem.message


def test_a_file_that_is_no_yaml_names_the_place(tmp_path: Path) -> None:
    path = tmp_path / "policy.yml"
    path.write_text("version: '1'\nkinds: [a, b\nx: 1\n", encoding="utf-8")
    (problem,) = check(path)

    assert problem.line == 3
    assert "cannot be read as YAML" in problem.message


def test_text_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "policy.yml"
    path.write_bytes("version: é".encode("latin-1"))
    (problem,) = check(path)

    assert "save it as UTF-8" in problem.message


def test_an_empty_file_says_where_to_begin(tmp_path: Path) -> None:
    path = tmp_path / "policy.yml"
    path.write_text("# nothing\n", encoding="utf-8")
    (problem,) = check(path)

    assert "the file is empty" in problem.message


def test_a_list_is_no_policy(tmp_path: Path) -> None:
    path = tmp_path / "policy.yml"
    path.write_text("- 1\n", encoding="utf-8")

    assert any("should be a mapping" in one.message for one in check(path))


def test_a_shop_that_never_works_is_refused(tmp_path: Path) -> None:
    lines = DEMO.read_text(encoding="utf-8").splitlines()
    week = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
    closed = [
        f"  {line.split(':')[0].strip()}: []" if line.strip().startswith(week) else line
        for line in lines
    ]
    path = tmp_path / "policy.yml"
    path.write_text("\n".join(closed), encoding="utf-8")

    assert any("no day has hours" in one.message for one in check(path))


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
