"""docs/policy.md shows what `amends policy explain` prints, of policies that can be used."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import app as cli
from bot.disputes.names import DISPUTES
from bot.disputes.policy import Condition
from bot.disputes.when import Measure, Trait
from bot.policy.load import check
from tests.policy.snippets import write_policy

GUIDE = Path(__file__).parents[2] / "docs" / "policy.md"
_BLOCK = re.compile(r"^```(yaml|json|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ELSEWHERE = re.compile(r"((?:authority|always_a_person)\.\S+), line \d+")  # not in the snippet
PRESENT_VERSION = re.compile(r'^version: "(.*)"$', re.MULTILINE)


@dataclass(frozen=True)
class Example:
    title: str
    policy: str
    facts: str
    prints: str


def examples() -> list[Example]:
    chapter = (
        GUIDE.read_text(encoding="utf-8").partition("## Ten examples")[2].partition("\n## ")[0]
    )
    return [_example(section) for section in chapter.split("\n### ")[1:]]


def _example(section: str) -> Example:
    blocks = dict(_BLOCK.findall(section))
    return Example(section.partition("\n")[0], blocks["yaml"], blocks["json"], blocks["text"])


def plain(shown: str) -> str:
    """The words: how wide a column is hangs on line numbers of the file that the snippet leaves out."""
    words = " ".join(
        line for line in shown.splitlines() if "\N{BOX DRAWINGS LIGHT HORIZONTAL}" not in line
    )
    return _ELSEWHERE.sub(r"\1, line N", " ".join(words.split()))


def test_there_are_ten_examples() -> None:
    assert len(examples()) == 10


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.title)
def test_the_guide_shows_what_the_command_prints(
    example: Example,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    policy = write_policy(tmp_path, example.policy)
    text = policy.read_text(encoding="utf-8")
    policy.write_text(PRESENT_VERSION.sub('version: "2026-11-22"', text), encoding="utf-8")
    facts = tmp_path / "facts.json"
    facts.write_text(example.facts, encoding="utf-8")

    assert check(policy) == []
    assert cli.run(["policy", "explain", str(facts), "--policy", str(policy)]) == 0
    assert plain(capsys.readouterr().out) == plain(example.prints)


@pytest.mark.parametrize("word", [*Condition, *Measure, *Trait, "escalate", "fault", "categories"])
def test_the_guide_names_every_condition(word: str) -> None:
    assert re.search(rf"`[^`]*\b{word}\b[^`]*`", GUIDE.read_text(encoding="utf-8"))


def test_the_examples_are_of_kinds_that_exist() -> None:
    kinds = {
        kind for example in examples() for kind in DISPUTES if f"\n  {kind}:" in example.policy
    }

    assert len(kinds) >= 5
