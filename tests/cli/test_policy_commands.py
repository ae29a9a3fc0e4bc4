"""`amends policy explain` and `amends policy rehearse`."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.casework.house import House
from bot.cli import app as cli
from bot.cli import policy as policy_commands
from bot.settings import Settings
from tests.cli.builders import some_settings
from tests.policy.snippets import kind_text, write_policy
from tests.support.house import Buyer, a_house

DEAR = (
    "id: dear, title: Dear orders are a manager's, escalate: {reason: fraud_signal, tier: manager}, "
    "when: [{order_value: {from: 90.00}}]"
)
FACTS: dict[str, Any] = {
    "kind": "missing_items",
    "now": "2026-11-23T10:00",
    "order": {"placed": "2026-11-10", "delivered": "2026-11-20", "lines": [{"price": 29.00}]},
    "evidence": ["photo"],
}


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "110")


@pytest.fixture
def facts(tmp_path: Path) -> str:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(FACTS), encoding="utf-8")
    return str(path)


@pytest.fixture
def changed(tmp_path: Path) -> str:
    return str(write_policy(tmp_path, kind_text("missing_items", DEAR)))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder as the commands find it."""
    folder = tmp_path / "data"
    folder.mkdir()
    settings: Settings = some_settings(
        data_dir=folder, database_url=f"sqlite+aiosqlite:///{folder / 'amends.sqlite'}"
    )
    monkeypatch.setattr(policy_commands, "load_settings", lambda: settings)
    return folder


async def fill(folder: Path, *, decided: bool = True) -> None:
    """One case about A-1001 in the folder."""
    async with a_house(folder) as house:
        await _complain(house, decided=decided)
    (folder / "shop.sqlite").rename(folder / "demo-shop.sqlite")


async def _complain(house: House, *, decided: bool) -> None:
    buyer = await Buyer(house).arrives()
    if not decided:
        await buyer.says("missing_items", "something is missing")
        return
    await buyer.reaches_restatement("A-1001", arrived=2)
    await buyer.says("affirm", "yes")


def test_a_told_case_is_explained_rung_by_rung(
    facts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["policy", "explain", facts]) == 0

    shown = capsys.readouterr().out
    assert "missing_items on 2026-11-23 10:00, policy 2026-11-22" in shown
    assert "comes first" in shown
    assert "the bot may grant it" in shown
    assert "The bot offers resend, 29.00 EUR: missing_items.resend, line" in shown


def test_an_account_as_json_has_every_rung_with_its_line_and_what_stops_the_bot(
    facts: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["policy", "explain", facts, "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told["decision"]["outcome"] == "offer:resend"
    assert (told["decision"]["amount_minor"], told["decision"]["currency"]) == (2_900, "EUR")
    assert [rung["clause"].partition(".")[2] for rung in told["rungs"]] == [
        "resend",
        "partial_refund",
        "full_refund",
    ]
    assert told["rungs"][2]["stopped_by"]["clause"] == "missing_items.full_refund"
    assert all(rung["line"] > 0 for rung in told["rungs"])


def test_another_policy_may_be_asked(
    facts: str, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["policy", "explain", facts, "--policy", changed]) == 0

    shown = capsys.readouterr().out
    assert "order_value: 29.00 EUR is under 90.00 EUR" in shown
    assert "does not apply" in shown
    assert "The agent decides (over_authority): always_a_person.over_authority" in shown


def test_wrong_facts_are_named_by_line_and_key(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(FACTS | {"kind": "lost"}), encoding="utf-8")

    assert cli.run(["policy", "explain", str(path)]) == 1
    said = capsys.readouterr().err
    assert f"{path}:1:" in said
    assert "kind: `lost` is not known" in said
    assert said.endswith("The facts have one error; docs/policy.md tells how to write them.\n")


def test_what_the_bot_would_ask_first_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "facts.json"
    path.write_text(json.dumps(FACTS | {"evidence": []}), encoding="utf-8")

    assert cli.run(["policy", "explain", str(path)]) == 0
    assert "Before it decides, the bot asks for: photo" in capsys.readouterr().out


async def _ran(*words: str) -> int:
    """The commands start a loop of their own, so they run outside this one."""
    import asyncio

    return await asyncio.to_thread(cli.run, list(words))


async def test_a_stored_case_is_explained_by_its_number(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill(store)

    assert await _ran("policy", "explain", "c-1005") == 0
    assert "The bot offers resend, 29.00 EUR" in capsys.readouterr().out


async def test_a_stored_case_is_explained_by_another_policy(
    store: Path, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill(store)

    assert await _ran("policy", "explain", "C-1005", "--policy", changed) == 0
    assert "to the manager: fraud_signal" in capsys.readouterr().out


async def test_a_case_that_is_not_there_or_has_no_order_is_a_sentence(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill(store, decided=False)

    assert await _ran("policy", "explain", "C-9999") == 1
    assert capsys.readouterr().err == "There is no case C-9999.\n"
    assert await _ran("policy", "explain", "C-1005") == 1
    assert "has no order that the shop knows" in capsys.readouterr().err


async def test_a_rehearsal_shows_what_changes_and_the_sums(
    store: Path, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill(store)

    assert await _ran("policy", "rehearse", changed) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert "offer:resend 29.00 EUR" in shown
    assert "escalate:fraud_signal to the manager" in shown
    assert "cost 29.00 EUR 0.00 EUR" in shown
    assert "hand-offs 0 1" in shown
    assert "1 of 1 cases would be decided otherwise; 4 left out" in shown


async def test_a_rehearsal_as_json_has_every_case(
    store: Path, changed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill(store)

    assert await _ran("policy", "rehearse", changed, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    (case,) = told["cases"]
    assert (case["differs"], case["old"]["outcome"], case["new"]["clause"]) == (
        True,
        "offer:resend",
        "missing_items.dear",
    )
    assert told["old"] == {
        "cost_minor": 2_900, "currency": "EUR", "offers": 1, "handoffs": 0, "explanations": 0,
    }  # fmt: skip


async def test_a_rehearsal_of_recent_cases_only_and_of_nothing_changed(
    store: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await fill(store)

    assert await _ran("policy", "rehearse", "policy.yml", "--since", "2026-11-18") == 0
    assert "0 of 1 cases would be decided otherwise; 0 left out" in capsys.readouterr().out


def test_a_changed_policy_with_mistakes_is_not_rehearsed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    unreachable = write_policy(
        tmp_path, kind_text("missing_items", DEAR.partition(", when")[0], DEAR)
    )

    assert cli.run(["policy", "rehearse", str(unreachable)]) == 1
    assert "is never reached" in capsys.readouterr().err
