"""Sections of a test run: each runs to its end, and none hides the others."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from scripts.counts import Count, of_junit
from scripts.place import RESULTS, ROOT
from scripts.shell import environment

WIDTH = 78
CHILDREN = {
    "PYTHONUNBUFFERED": "1",
    # tests start some dozens of programs, and compiling Rasa anew costs each of them seconds
    "PYTHONDONTWRITEBYTECODE": "",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A command to run, and the report it leaves when it has one."""

    name: str
    words: tuple[str, ...]
    report: Path | None = None
    read: Callable[[Path], Count] = of_junit
    cwd: Path = ROOT
    env: Mapping[str, str] = field(default_factory=dict)
    beside: bool = False  # it goes on while the next ones run; its output is shown at the end


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a section ended, and how long it took in seconds."""

    name: str
    good: bool
    seconds: float
    count: Count


def run_all(sections: Iterable[Section]) -> bool:
    """Run every section, then sum up; the last line is one count. True when all are good.

    The sections are taken one by one, so that a later one may depend on what an earlier one made.
    """
    since = time.monotonic()
    outcomes, going_on = [], []
    with ExitStack() as ending:
        for section in sections:
            if section.beside:
                going_on.append(ending.enter_context(beside(section)))
            else:
                outcomes.append(run(section))
        outcomes += [wait() for wait in going_on]
    say(f"\n{' summary ':=^{WIDTH}}")
    for outcome in outcomes:
        word = "ok" if outcome.good else "FAILED"
        say(f"{word:<7}{outcome.name:<28}{outcome.seconds:8.1f} s   {outcome.count}")
    total = sum((outcome.count for outcome in outcomes), Count())
    say(f"{total} in {time.monotonic() - since:.2f}s")
    return all(outcome.good for outcome in outcomes)


def run(section: Section) -> Outcome:
    """Run one section with its output shown."""
    say(f"\n{f' {section.name} ':=^{WIDTH}}")
    since = time.monotonic()
    return ended(section, start(section).wait(), since)


@contextmanager
def beside(section: Section) -> Iterator[Callable[[], Outcome]]:
    """Begin it; call what is given to wait for its end and show what it wrote. Nothing of it outlives the block."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    written = RESULTS / f"{section.name.replace(' ', '-')}.txt"
    say(f"\n{f' {section.name}: begun beside the others ':=^{WIDTH}}")
    since = time.monotonic()
    with written.open("wb") as out:
        process = start(section, out)

    def wait() -> Outcome:
        code = process.wait()
        say(f"\n{f' {section.name} ':=^{WIDTH}}")
        say(written.read_text(encoding="utf-8", errors="replace"))
        return ended(section, code, since)

    try:
        yield wait
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait()


def start(section: Section, out: IO[bytes] | None = None) -> subprocess.Popen[bytes]:
    """Its process, writing to `out` or to the terminal; a report of an earlier run is gone."""
    if section.report is not None:
        RESULTS.mkdir(parents=True, exist_ok=True)
        section.report.unlink(missing_ok=True)
    return subprocess.Popen(  # noqa: S603  # commands are written in this folder, not read
        section.words,
        cwd=section.cwd,
        env=environment({**CHILDREN, **section.env}),
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT if out else None,
    )


def ended(section: Section, code: int, since: float) -> Outcome:
    """Say how it ended."""
    seconds = time.monotonic() - since
    good = code == 0
    say(f"--- {section.name}: {'ok' if good else 'FAILED'} in {seconds:.1f} s")
    return Outcome(section.name, good, seconds, count_of(section, good=good))


def count_of(section: Section, *, good: bool) -> Count:
    """The section's tests; a plain check, or a section that broke before its report, is one."""
    plain = Count(passed=1) if good else Count(failed=1)
    if section.report is None or not section.report.exists():
        return plain
    count = section.read(section.report)
    return count if good or count.failed else count + plain


def say(line: str) -> None:
    """Print at once, in order with what the commands print."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
