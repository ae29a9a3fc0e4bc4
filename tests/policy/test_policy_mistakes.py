from collections.abc import Callable
from pathlib import Path

import pytest

from bot.policy.load import check, load_policy
from bot.policy.problems import PolicyFileError

DEMO = Path(__file__).parents[2] / "policy.yml"
Edit = Callable[[str, str], Path]


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
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
            "authority.bot.remedies_in_a_case[3]",
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
        (
            "returns: from 25.00",
            "returns: sometimes",
            "kinds.wrong_item.remedies[1].returns",
            "never, always or",
        ),
        (
            "returns: from 25.00",
            "returns: from dusk",
            "kinds.wrong_item.remedies[1].returns",
            "an amount",
        ),
        (
            "amount: renewal}",
            "amount: renewal, granted_by: owner}",
            "granted_by",
            "use one of bot, agent, manager",
        ),
        ("monday: [09:00-12:30", "monday: [9-12", "business_hours.monday[1]", "09:00-12:30"),
        ("monday: [09:00-12:30", "monday: [25:00-26:00", "business_hours.monday[1]", "09:00"),
        ("monday: [09:00-12:30", "monday: [12:30-09:00", "business_hours.monday[1]", "before it"),
        ("monday: [09:00-12:30", "monday: [09:00-14:30", "business_hours.monday", "overlap"),
        ("sunday: []", "sunday: never", "business_hours.sunday", "should be a list"),
        ("2026-12-26\n", "2026-12-32\n", "business_hours.holidays[2]", "a date such as"),
        ("zone: Europe/Berlin", "zone: Berlin", "business_hours.zone", "such as Europe/Berlin"),
        ("[50, 80]", "[50, 100]", "deadlines.remind_at_percent[2]", "between 1 and 99"),
        ("[50, 80]", "[50, soon]", "deadlines.remind_at_percent[2]", "a whole number"),
        (
            "escalate_at_percent: 95",
            "escalate_at_percent: 0",
            "deadlines.escalate_at_percent",
            "at least 1",
        ),
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
    edited: Edit, before: str, after: str, key: str, says: str
) -> None:
    path = edited(before, after)
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
