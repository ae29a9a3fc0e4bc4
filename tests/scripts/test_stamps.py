from pathlib import Path

import pytest

from scripts.progress import Board
from scripts.stamps import Stamp, fingerprint
from scripts.steps import Step, run_lanes


def board(total: int = 1) -> Board:
    return Board(total=total)


def step_that_copies(source: Path, *, to: Path) -> tuple[Step, list[str]]:
    made: list[str] = []

    def make(_tell: object) -> None:
        made.append(source.read_text())
        to.write_text(source.read_text())

    made_from = lambda: fingerprint([source])  # noqa: E731  # the step's own words
    return Step("the copy", made_from, to, make, to.parent / "stamps"), made


def test_a_step_is_done_once_while_its_source_stays_the_same(tmp_path: Path) -> None:
    source = tmp_path / "uv.lock"
    source.write_text("one")
    step, made = step_that_copies(source, to=tmp_path / "copy")

    for _ in range(2):
        with board() as shown:
            step.run(shown)

    assert made == ["one"]


def test_a_step_is_done_again_when_its_source_changed(tmp_path: Path) -> None:
    source = tmp_path / "uv.lock"
    step, made = step_that_copies(source, to=tmp_path / "copy")

    for text in ("one", "two"):
        source.write_text(text)
        with board() as shown:
            step.run(shown)

    assert made == ["one", "two"]


def test_a_step_is_done_again_when_its_result_was_removed(tmp_path: Path) -> None:
    source = tmp_path / "uv.lock"
    source.write_text("one")
    copy = tmp_path / "copy"
    step, made = step_that_copies(source, to=copy)

    for _ in range(2):
        copy.unlink(missing_ok=True)
        with board() as shown:
            step.run(shown)

    assert made == ["one", "one"]


def test_a_step_that_failed_is_not_taken_for_done(tmp_path: Path) -> None:
    result = tmp_path / "result"

    def fail_halfway(_tell: object) -> None:
        result.write_text("half")
        raise RuntimeError

    step = Step("widget", lambda: "same", result, fail_halfway, tmp_path)
    with board() as shown, pytest.raises(RuntimeError):
        step.run(shown)

    assert result.exists()
    assert not Stamp(tmp_path, "widget").says("same")


def test_a_lane_ends_at_its_failed_step_and_the_other_lane_goes_on(tmp_path: Path) -> None:
    done: list[str] = []

    def step(name: str, *, fails: bool = False) -> Step:
        def make(_tell: object) -> None:
            done.append(name)
            if fails:
                raise RuntimeError

        return Step(name, lambda: name, tmp_path / name, make, tmp_path / "stamps")

    lanes = [[step("app", fails=True), step("widget")], [step("rasa"), step("model")]]
    with board(4) as shown, pytest.raises(RuntimeError):
        run_lanes(lanes, shown)

    assert sorted(done) == ["app", "model", "rasa"]


def test_each_step_is_shown_with_how_it_ended_and_how_far_all_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = [
        Step(name, lambda: "same", tmp_path, lambda _tell: None, tmp_path / "stamps")
        for name in ("uv", "widget")
    ]

    for _ in range(2):
        with board(2) as shown:
            run_lanes([steps], shown)

    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert [line.rpartition(" 0.0 s")[0] for line in lines] == [
        "[##########..........] 1/2 uv done",
        "[####################] 2/2 widget done",
        "[##########..........] 1/2 uv already there",
        "[####################] 2/2 widget already there",
    ]
