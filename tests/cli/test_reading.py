from pathlib import Path

import pytest

from bot.casework.ports import CaseFilter
from bot.cli import place, reading
from bot.cli.errors import DatabaseError, NoSuchCaseError, PolicyRefusedError
from bot.disputes.names import CaseState, Kind
from bot.settings import Settings
from tests.cli.builders import some_settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Of a demo shop that was just seeded; its buyers' past is four closed cases."""
    fresh = some_settings(
        data_dir=tmp_path,
        policy_file=place.ROOT / "policy.yml",
        answers_dir=place.ROOT / "data" / "answers",
    )
    reading.migrate_and_seed(fresh)
    return fresh


def test_the_seeded_past_is_listed_and_can_be_narrowed(settings: Settings) -> None:
    closed = reading.find_cases(settings, CaseFilter(state=CaseState.CLOSED))
    missing = reading.find_cases(settings, CaseFilter(kind=Kind.MISSING_ITEMS))
    open_ones = reading.find_cases(settings, CaseFilter(state=CaseState.OFFERED))

    assert len(closed) == 4
    assert {case["kind"] for case in missing} == {"missing_items"}
    assert open_ones == []


def test_a_case_is_found_by_its_id_and_by_the_number_that_people_say(settings: Settings) -> None:
    listed = reading.find_cases(settings, CaseFilter())[0]

    by_id = reading.find_case(settings, str(listed["id"]))
    by_number = reading.find_case(settings, str(listed["ref"]).lower())

    assert by_id == by_number
    assert by_id["id"] == listed["id"]
    assert "history" in by_id


def test_a_case_that_nobody_has_is_not_found(settings: Settings) -> None:
    with pytest.raises(NoSuchCaseError, match=r"There is no case C-9999\."):
        reading.find_case(settings, "C-9999")


def test_a_reset_leaves_the_shop_as_it_was_seeded(settings: Settings) -> None:
    before = reading.find_cases(settings, CaseFilter())

    reading.reset(settings)

    after = reading.find_cases(settings, CaseFilter())
    assert [case["kind"] for case in after] == [case["kind"] for case in before]
    assert {case["id"] for case in after}.isdisjoint({case["id"] for case in before})


def test_a_database_that_was_never_migrated_is_a_sentence(tmp_path: Path) -> None:
    empty = some_settings(
        data_dir=tmp_path,
        policy_file=place.ROOT / "policy.yml",
        answers_dir=place.ROOT / "data" / "answers",
    )

    with pytest.raises(DatabaseError, match=r"The database cannot be used \(no such table"):
        reading.find_cases(empty, CaseFilter())


def test_a_policy_that_cannot_be_used_is_a_sentence(tmp_path: Path) -> None:
    policy = tmp_path / "policy.yml"
    policy.write_text("version: 1\n")

    with pytest.raises(PolicyRefusedError, match="policy check"):
        reading.find_cases(some_settings(data_dir=tmp_path, policy_file=policy), CaseFilter())
