from pathlib import Path

import pytest

from bot.policy.load import check
from bot.policy.problems import Problem

DEMO = Path(__file__).parents[2] / "policy.yml"


def problems(tmp_path: Path, *edits: tuple[str, str]) -> list[Problem]:
    text = DEMO.read_text(encoding="utf-8")
    for before, after in edits:
        assert before in text
        text = text.replace(before, after, 1)
    path = tmp_path / "policy.yml"
    path.write_text(text, encoding="utf-8")
    return check(path)


@pytest.mark.parametrize(
    ("before", "after", "key", "says"),
    [
        ("a_case: 60.00", "a_case: 90.00", "authority.bot.a_case", "above `a_buyer` (80.00 EUR)"),
        (
            "a_buyer: 80.00",
            "a_buyer: 300.01",
            "authority.bot.a_buyer",
            "the bot may grant more than an agent (300.00 EUR)",
        ),
        (
            "a_case: 60.00",
            "a_case: any",
            "authority.bot.a_case",
            "the bot may grant more than an agent (150.00 EUR)",
        ),
        (
            "{remedies: [full_refund], up_to: 30.00}",
            "{remedies: [full_refund], up_to: 0.00}",
            "authority.bot.remedies_in_a_case[3]",
            "a limit of nothing",
        ),
        (
            "amount: 5.00, when: [late]",
            "amount: 10.01, when: [late]",
            "kinds.late_delivery.remedies[2]",
            "10.01 EUR is above what the bot may grant (10.00 EUR)",
        ),
        (
            "amount: 5.00, when: [late]",
            "amount: 0.00, when: [late]",
            "kinds.late_delivery.remedies[2]",
            "an offer of nothing",
        ),
        (
            "remedy: replacement, amount: lines}",
            "remedy: return_and_refund, amount: lines}",
            "kinds.quality_complaint.remedies[2]",
            "the bot may not grant `return_and_refund`",
        ),
        (
            "remedy: explain, when: [within_wait]}",
            "remedy: explain}",
            "kinds.not_received.remedies[2]",
            "is never reached: an explanation without `when`",
        ),
        (
            "{id: full_refund, title: A parcel that was not received",
            "{id: resend, title: A parcel that was not received",
            "kinds.not_received.remedies[3]",
            "is here twice",
        ),
        (
            "not received is paid back, remedy: full_refund",
            "not received is paid back, remedy: resend",
            "kinds.not_received.remedies[3]",
            "is never reached: the same remedy stands before it",
        ),
    ],
)
def test_a_contradiction_is_refused_with_its_place_and_reason(
    tmp_path: Path, before: str, after: str, key: str, says: str
) -> None:
    found = problems(tmp_path, (before, after))

    assert any(one.key == key and says in one.message and one.line > 1 for one in found), found


def test_the_bot_may_not_give_away_more_in_a_day_than_an_agent(tmp_path: Path) -> None:
    found = problems(
        tmp_path, ("a_shop_a_day: any", "a_shop_a_day: 400.00"), ("a_case: 150.00", "a_case: 60.00")
    )

    assert [one.key for one in found] == ["authority.bot.a_shop_a_day"]


def test_what_a_person_grants_needs_no_limit_of_the_bot(tmp_path: Path) -> None:
    by_agent = "amount: 50.00, granted_by: agent, when: [late]"

    assert problems(tmp_path, ("amount: 5.00, when: [late]", by_agent)) == []


def test_a_bot_without_remedy_limits_can_offer_them_all(tmp_path: Path) -> None:
    text = DEMO.read_text(encoding="utf-8")
    start = text.index("    remedies_in_a_case:\n")
    end = text.index("    a_case: 60.00")
    path = tmp_path / "policy.yml"
    path.write_text(f"{text[:start]}    remedies_in_a_case: any\n{text[end:]}", encoding="utf-8")

    assert check(path) == []
