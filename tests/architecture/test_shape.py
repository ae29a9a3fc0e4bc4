"""The shape that keeps the house easy to walk through: small files, a pure core, names that agree."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

from actions.nlg import PREFIX
from actions.verbs import VERBS
from bot.answers.catalogue import Catalogue
from bot.casework.policy_answers import policy_args
from bot.disputes.policy import Policy
from bot.policy.load import load_policy

ROOT = Path(__file__).parents[2]
MOST_LINES = 300
GENERATED = ("node_modules", "static/amends", "versions")

# What rules may use: values and pure functions of the standard library. `zoneinfo` reads the machine's table of
# time zones, which is data.
PURE = {
    "collections", "collections.abc", "dataclasses", "datetime", "enum", "functools", "itertools",
    "json", "math", "operator", "re", "types", "typing", "unicodedata", "zoneinfo",
}  # fmt: skip
IMPURE_CALLS = {"now", "today", "utcnow", "open", "print", "input", "getenv"}

# These run before settings exist, start other programs, or run in Rasa's environment.
MAY_READ_THE_ENVIRONMENT = ("bot/settings.py", "bot/nlu/", "bot/cli/", "bot/supervise/")


def sources(*folders: str) -> Iterator[Path]:
    for folder in folders or ("bot", "actions", "channels"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            if not any(part in path.as_posix() for part in GENERATED):
                yield path


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def called(path: Path) -> set[str]:
    """The last names of everything that a file calls."""
    functions = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    plain = {function.id for function in functions if isinstance(function, ast.Name)}
    return plain | {function.attr for function in functions if isinstance(function, ast.Attribute)}


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
    return found


def domain() -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return found


@cache
def words() -> tuple[Policy, Catalogue]:
    policy = load_policy(ROOT / "policy.yml")
    return policy, Catalogue(ROOT / "data/answers", zone=policy.hours.zone)


def test_files_are_small() -> None:
    long = {named(p): len(p.read_text(encoding="utf-8").splitlines()) for p in sources()}

    assert {name: lines for name, lines in long.items() if lines > MOST_LINES} == {}


def test_only_the_command_line_prints() -> None:
    printing = [named(path) for path in sources() if "print" in called(path)]

    assert [name for name in printing if not name.startswith("bot/cli/")] == []


def test_rules_import_nothing_but_values() -> None:
    foreign = {
        named(path): {
            name
            for name in imports(path) - PURE
            if name != "bot.disputes" and not name.startswith("bot.disputes.")
        }
        for path in sources("bot/disputes")
    }

    assert {name: found for name, found in foreign.items() if found} == {}


def test_rules_have_no_clock_no_chance_and_no_door() -> None:
    found = {named(path): called(path) & IMPURE_CALLS for path in sources("bot/disputes")}

    assert {name: used for name, used in found.items() if used} == {}


def test_rules_wait_for_nothing() -> None:
    waiting = (ast.Await, ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)
    found = [
        named(path)
        for path in sources("bot/disputes")
        if any(isinstance(node, waiting) for node in ast.walk(tree(path)))
    ]

    assert found == []


def test_one_file_reads_the_environment() -> None:
    reading = [
        named(path)
        for path in sources()
        if re.search(r"\bos\.(environ|getenv)\b|from os import", path.read_text("utf-8"))
        and not named(path).startswith(MAY_READ_THE_ENVIRONMENT)
    ]

    assert reading == []


def test_rasa_knows_exactly_the_actions_that_there_are() -> None:
    assert sorted(domain()["actions"]) == sorted(VERBS)


@pytest.mark.parametrize("name", sorted(domain()["responses"]))
def test_every_response_has_its_words_in_every_language(name: str) -> None:
    policy, catalogue = words()
    key = name.removeprefix(PREFIX).replace("_", "-")

    for language in catalogue.languages:
        assert catalogue.text(key, policy_args(policy), language=language)


def test_no_door_listens_to_the_whole_world() -> None:
    everywhere = [named(path) for path in sources() if '"0.0.0.0"' in path.read_text("utf-8")]

    assert everywhere == []
