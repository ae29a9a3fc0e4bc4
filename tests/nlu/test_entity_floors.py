"""Precision and recall of the entity rules on data/test/entities; a floor under what was reached.

The tables were completed while reading these messages' misses, so new messages will score lower.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from bot.nlu.entities import EntityRules
from bot.nlu.extraction.found import Found
from bot.nlu.language.codes import SUPPORTED

DATA = Path(__file__).parents[2] / "data" / "test" / "entities"
TODAY = date(2026, 3, 18)
OVERALL, EACH = 0.95, 0.90
ENOUGH = 15  # below so many, one message decides
MEASURED = ("order_number", "email", "count", "total", "amount", "date")
EXPONENTS = {"JPY": 0, "KRW": 0, "CLP": 0, "KWD": 3, "BHD": 3, "JOD": 3, "OMR": 3, "TND": 3}
RULES = EntityRules()


@dataclass(frozen=True)
class Line:
    place: str
    lang: str
    text: str
    wanted: "Counter[tuple[str, str]]"
    found: "Counter[tuple[str, str]]"


def spelled(fact: Found) -> str:
    if fact.entity != "amount":
        return str(fact.value)
    digits = EXPONENTS.get(fact.value["currency"], 2)
    return f"{fact.value['amount_minor'] / 10**digits:.2f} {fact.value['currency']}"


def read(path: Path) -> Iterator[Line]:
    for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        line = json.loads(text)
        facts = RULES.find(line["text"], line["lang"], TODAY)
        yield Line(
            place=f"{path.name}:{number}",
            lang=line["lang"],
            text=line["text"],
            wanted=Counter((one["entity"], str(one["value"])) for one in line["entities"]),
            found=Counter((one.entity, spelled(one)) for one in facts if one.entity in MEASURED),
        )


@pytest.fixture(scope="module")
def lines() -> list[Line]:
    return [line for path in sorted(DATA.glob("*.jsonl")) for line in read(path)]


def only(counted: "Counter[tuple[str, str]]", entity: str | None) -> "Counter[tuple[str, str]]":
    return Counter({key: n for key, n in counted.items() if entity in {None, key[0]}})


def assert_at_least(floor: float, lines: list[Line], entity: str | None = None) -> None:
    right = wanted = found = 0
    failing = []
    for line in lines:
        want, got = only(line.wanted, entity), only(line.found, entity)
        right += (want & got).total()
        wanted += want.total()
        found += got.total()
        if want != got:
            extra, missing = list((got - want).elements()), list((want - got).elements())
            failing.append(f"{line.place} {line.text!r}: extra {extra}, missing {missing}")
    precision, recall = right / max(found, 1), right / max(wanted, 1)
    told = f"precision {precision:.3f}, recall {recall:.3f}, floor {floor}\n" + "\n".join(failing)
    assert min(precision, recall) >= floor, told


def test_every_language_has_messages(lines: list[Line]) -> None:
    assert {line.lang for line in lines} == set(SUPPORTED)


def test_entities_are_found_over_all(lines: list[Line]) -> None:
    assert_at_least(OVERALL, lines)


@pytest.mark.parametrize("code", SUPPORTED)
def test_entities_are_found_in_each_language(lines: list[Line], code: str) -> None:
    assert_at_least(EACH, [line for line in lines if line.lang == code])


@pytest.mark.parametrize("entity", MEASURED)
def test_each_entity_is_found(lines: list[Line], entity: str) -> None:
    assert sum(only(line.wanted, entity).total() for line in lines) >= ENOUGH
    assert_at_least(EACH, lines, entity)
