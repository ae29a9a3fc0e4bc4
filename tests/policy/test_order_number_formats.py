from pathlib import Path

import pytest

from bot.policy.load import check

DEMO = Path(__file__).parents[2] / "policy.yml"


def policy_with(tmp_path: Path, formats: str) -> Path:
    path = tmp_path / "policy.yml"
    path.write_text(f"order_numbers: {formats}\n" + DEMO.read_text("utf-8"), "utf-8")
    return path


@pytest.mark.parametrize("formats", ['["A-####"]', '["####/#####", "SO#####", "WEB-###+"]'])
def test_formats_of_order_numbers_may_be_written(tmp_path: Path, formats: str) -> None:
    assert check(policy_with(tmp_path, formats)) == []


@pytest.mark.parametrize("wrong", ["A-##", "A-+###", "A!####", "Ä-####"])
def test_a_wrong_format_is_named_by_line_and_key(tmp_path: Path, wrong: str) -> None:
    (problem,) = check(policy_with(tmp_path, f'["A-####", "{wrong}"]'))
    assert (problem.line, problem.key) == (1, "order_numbers[2]")
    assert wrong in problem.message


def test_formats_are_a_list(tmp_path: Path) -> None:
    (problem,) = check(policy_with(tmp_path, "A-####"))
    assert "should be a list" in problem.message
