import random
import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.durable.worker import EACH, LANES

ROOT = Path(__file__).parents[2]
KILLS = 3


def start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.durable.worker", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def run_until(process: subprocess.Popen[str], handled: int) -> None:
    """Kill the process with no warning when it has handled so many."""
    assert process.stdout is not None
    for _ in range(handled):
        process.stdout.readline()
    process.kill()
    process.wait()
    process.stdout.close()


def test_kill_9_in_the_middle_of_200_items_loses_none_doubles_none_and_keeps_order(
    tmp_path: Path,
) -> None:
    chance = random.Random(1)  # noqa: S311
    for _ in range(KILLS):
        run_until(start(tmp_path), chance.randint(10, 45))
    last = start(tmp_path)
    last.communicate(timeout=60)

    assert last.returncode == 0
    book = sqlite3.connect(tmp_path / "book.sqlite")
    (effects,) = book.execute("SELECT count(*) FROM effects").fetchone()
    starts = book.execute("SELECT lane, number FROM starts ORDER BY rowid").fetchall()
    book.close()
    assert effects == LANES * EACH
    for lane in range(LANES):
        numbers = [number for name, number in starts if name == f"lane{lane}"]
        assert numbers == sorted(numbers)
        assert sorted(set(numbers)) == list(range(1, EACH + 1))
    assert len(starts) <= LANES * EACH + KILLS * LANES  # only what was running is done again
