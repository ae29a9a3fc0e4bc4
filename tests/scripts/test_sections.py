import json
import sys
from pathlib import Path

import pytest

from scripts.counts import Count, of_junit, of_stories
from scripts.sections import Section, beside, run_all
from scripts.shell import Command, CommandFailedError, run


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_a_failed_section_does_not_hide_the_ones_after_it(
    capfd: pytest.CaptureFixture[str],
) -> None:
    sections = [
        Section("ruff", python("print('a finding'); raise SystemExit(1)")),
        Section("mypy", python("print('no issue')")),
    ]

    assert not run_all(sections)

    shown = capfd.readouterr().out
    assert "a finding" in shown
    assert "no issue" in shown
    assert shown.splitlines()[-1].startswith("1 failed, 1 passed in ")


def test_a_section_beside_the_others_is_shown_and_counted_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scripts.sections.RESULTS", tmp_path)
    made = tmp_path / "made"
    waits = f"import pathlib; p = pathlib.Path({str(made)!r})\nwhile not p.exists(): pass\nprint('long')"
    sections = [
        Section("soak", python(f"{waits}; raise SystemExit(1)"), beside=True),
        Section("mypy", python(f"open({str(made)!r}, 'w'); print('short')")),
    ]

    assert not run_all(sections)

    shown = capfd.readouterr().out
    assert shown.index("short") < shown.index("long")
    assert shown.splitlines()[-1].startswith("1 failed, 1 passed in ")


def test_what_goes_on_beside_ends_with_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scripts.sections.RESULTS", tmp_path)
    endless = Section("soak", python("while True: pass"), beside=True)

    with beside(endless) as wait:
        pass
    assert not wait().good


def test_tests_are_counted_from_the_report_that_a_section_leaves(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.xml"
    write = f"open({str(report)!r}, 'w').write('<s><testcase/><testcase/></s>')"

    assert run_all([Section("app tests", python(write), report=report)])
    assert capfd.readouterr().out.splitlines()[-1].startswith("2 passed in ")


def test_a_section_that_breaks_without_a_report_counts_as_one_failure(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.xml"
    report.write_text("<s><testcase/></s>")  # of an earlier run

    assert not run_all([Section("app tests", python("raise SystemExit(2)"), report=report)])
    assert capfd.readouterr().out.splitlines()[-1].startswith("1 failed in ")


def test_a_junit_report_gives_passed_failed_and_skipped(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(
        "<testsuites><testsuite><testcase/><testcase><failure/></testcase>"
        "<testcase><error/></testcase><testcase><skipped/></testcase></testsuite></testsuites>"
    )

    assert of_junit(report) == Count(passed=1, failed=2, skipped=1)


def test_rasas_story_report_gives_the_stories_that_went_as_written(tmp_path: Path) -> None:
    report = tmp_path / "story_report.json"
    report.write_text(json.dumps({"conversation_accuracy": {"correct": 9, "total": 11}}))

    assert of_stories(report) == Count(passed=9, failed=2)


def test_a_failed_command_tells_its_last_lines_and_where_the_rest_is() -> None:
    command = Command(python("print('disk is full'); raise SystemExit(4)"), log="test-of-shell")

    with pytest.raises(CommandFailedError, match=r"exit code 4") as failed:
        run(command, lambda _line: None)

    assert "disk is full" in str(failed.value)
    assert str(command.log_path) in str(failed.value)
    command.log_path.unlink()
