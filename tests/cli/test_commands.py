import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.casework.ports import CaseFilter
from bot.cli import app as cli
from bot.cli import cases as case_commands
from bot.cli import demo as demo_commands
from bot.cli import desk as desk_commands
from bot.cli import place, reading
from bot.cli import report as report_commands
from bot.cli.errors import NoSuchCaseError
from bot.cli.reading import Report
from bot.disputes.names import CaseState, Kind
from bot.settings import Settings
from tests.cli.builders import a_case, some_settings


class FakeCases:
    """The case store as the commands see it."""

    def __init__(self) -> None:
        self.cases: list[Report] = [a_case()]
        self.wanted: CaseFilter | None = None
        self.resets = 0

    def find_cases(self, _settings: Settings, wanted: CaseFilter) -> Sequence[Report]:
        self.wanted = wanted
        return self.cases

    def find_case(self, _settings: Settings, case: str) -> Report:
        for found in self.cases:
            if found["id"] == case:
                return found
        raise NoSuchCaseError(case)

    def reset(self, _settings: Settings) -> None:
        self.resets += 1


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> FakeCases:
    fake = FakeCases()
    for module in (case_commands, demo_commands):
        monkeypatch.setattr(module, "load_settings", some_settings)
    monkeypatch.setattr(case_commands, "find_cases", fake.find_cases)
    monkeypatch.setattr(case_commands, "find_case", fake.find_case)
    monkeypatch.setattr(reading, "reset", fake.reset)
    monkeypatch.setenv("COLUMNS", "200")
    return fake


BUDGET: Report = {
    "currency": "EUR",
    "tiers": [
        {
            "tier": "bot",
            "today_minor": 3500,
            "last_30_days_minor": 91_000,
            "a_day_minor": 50_000,
            "left_today_minor": 46_500,
        },
        {
            "tier": "manager",
            "today_minor": 0,
            "last_30_days_minor": 0,
            "a_day_minor": None,
            "left_today_minor": None,
        },
    ],
}


@pytest.fixture
def budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_commands, "load_settings", some_settings)
    monkeypatch.setattr(report_commands, "find_budget", lambda _: BUDGET)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.mark.usefixtures("budget")
def test_the_budget_shows_what_each_tier_granted_and_may(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.run(["report", "budget"]) == 0

    shown = capsys.readouterr().out
    assert all(amount in shown for amount in ("€35.00", "€910.00", "€500.00", "€465.00"))
    assert "any" in shown


@pytest.mark.usefixtures("budget")
def test_the_budget_as_data_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["report", "budget", "--json"]) == 0

    assert json.loads(capsys.readouterr().out) == BUDGET


def test_an_unknown_command_is_one_sentence_and_status_two(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.run(["refund"]) == 2
    assert capsys.readouterr().err == "No such command 'refund'.\n"


def test_an_unknown_kind_is_refused_with_the_known_ones(
    store: FakeCases, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["cases", "--kind", "lost"]) == 2

    said = capsys.readouterr().err
    assert "missing_items" in said
    assert store.wanted is None


def test_cases_as_json_have_the_shape_of_the_api(
    store: FakeCases, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["cases", "--json"]) == 0

    assert json.loads(capsys.readouterr().out) == {"cases": store.cases}


def test_cases_can_be_asked_for_by_conversation_state_and_kind(store: FakeCases) -> None:
    asked = ["--conversation", "c-7", "--state", "offered", "--kind", "missing_items"]

    assert cli.run(["cases", "--json", *asked]) == 0

    wanted = store.wanted
    assert wanted is not None
    assert (wanted.conversation, wanted.state, wanted.kind) == (
        "c-7",
        CaseState.OFFERED,
        Kind.MISSING_ITEMS,
    )


def test_the_table_of_cases_shows_money_as_money(
    store: FakeCases, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["cases"]) == 0

    shown = capsys.readouterr().out
    assert "missing_items" in shown
    assert "resend €29.00 done" in shown


def test_a_single_case_shows_its_decisions_and_history(
    store: FakeCases, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["case", "case-1"]) == 0

    shown = capsys.readouterr().out
    assert "2026-01 missing_items.resend granted" in shown
    assert "case_opened" in shown


def test_a_case_that_is_not_there_is_a_sentence_and_status_one(
    store: FakeCases, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["case", "case-9"]) == 1
    assert capsys.readouterr().err == "There is no case case-9.\n"


def test_an_empty_store_says_so(store: FakeCases, capsys: pytest.CaptureFixture[str]) -> None:
    store.cases = []

    assert cli.run(["cases"]) == 0
    assert capsys.readouterr().out == "No case yet.\n"


@pytest.mark.parametrize(("answer", "status", "resets"), [("y", 0, 1), ("n", 1, 0)])
def test_the_demo_shop_is_reset_only_after_a_yes(
    store: FakeCases, monkeypatch: pytest.MonkeyPatch, answer: str, status: int, resets: int
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{answer}\n"))

    assert cli.run(["demo", "reset"]) == status
    assert store.resets == resets


def test_without_anybody_to_ask_the_demo_shop_stays_as_it_is(
    store: FakeCases, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    assert cli.run(["demo", "reset"]) == 1
    assert store.resets == 0
    assert capsys.readouterr().err.endswith("Stopped; nothing more was done.\n")


def test_the_demo_shop_is_reset_without_a_question_when_told_so(store: FakeCases) -> None:
    assert cli.run(["demo", "reset", "--yes"]) == 0
    assert store.resets == 1


def test_a_good_policy_is_told_to_be_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["policy", "check"]) == 0
    assert "policy.yml can be used." in capsys.readouterr().out


def test_every_error_of_a_policy_is_named_by_line_and_the_status_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = tmp_path / "policy.yml"
    good = (place.ROOT / "policy.yml").read_text()
    policy.write_text(good.replace("currency: EUR", "currency: euros"))

    assert cli.run(["policy", "check", str(policy)]) == 1

    said = capsys.readouterr().err
    assert f"{policy}:" in said
    assert "currency" in said
    assert said.splitlines()[-1].startswith("The policy has ")


def test_settings_that_cannot_be_read_are_named_without_their_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(place, "ROOT", tmp_path)
    monkeypatch.chdir(tmp_path)
    for name in place.SECRETS:
        monkeypatch.setenv(name, "a-secret")
    monkeypatch.setenv("AMENDS_PORT", "ninety")

    assert cli.run(["cases"]) == 1

    said = capsys.readouterr().err
    assert "AMENDS_PORT cannot be read" in said
    assert "ninety" not in said


def test_a_colleague_is_invited_by_a_link_of_their_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(desk_commands, "load_settings", some_settings)

    assert cli.run(["desk", "invite", "ada@shop.example", "--name", "Ada", "--days", "7"]) == 0

    link = capsys.readouterr().out.strip()
    assert link.startswith(f"{some_settings().own_url}/desk/login?token=")
    assert "\n" not in link


@pytest.mark.parametrize("wrong", [["--tier", "bot"], ["--days", "0"]])
def test_an_invitation_that_makes_no_sense_is_refused(
    wrong: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(desk_commands, "load_settings", some_settings)

    assert cli.run(["desk", "invite", "ada@shop.example", "--name", "Ada", *wrong]) == 2
    assert capsys.readouterr().out == ""
