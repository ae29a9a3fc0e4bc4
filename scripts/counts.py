"""How many tests passed and failed, from the reports that test runners leave."""

import json
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET


@dataclass(frozen=True, slots=True)
class Count:
    """Tests of one section, or of all."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped
        )

    def __str__(self) -> str:
        named = ((self.failed, "failed"), (self.passed, "passed"), (self.skipped, "skipped"))
        return ", ".join(f"{number} {name}" for number, name in named if number) or "0 passed"


def of_junit(report: Path) -> Count:
    """What a JUnit report says, as pytest and Vitest write it."""
    total = Count()
    for case in ET.parse(report).iter("testcase"):  # noqa: S314  # written by our own run
        kinds = {child.tag for child in case}
        if kinds & {"failure", "error"}:
            total += Count(failed=1)
        else:
            total += Count(skipped=1) if "skipped" in kinds else Count(passed=1)
    return total


def of_stories(report: Path) -> Count:
    """What Rasa's story report says."""
    stories = json.loads(report.read_text())["conversation_accuracy"]
    correct, total = int(stories["correct"]), int(stories["total"])
    return Count(passed=correct, failed=total - correct)
