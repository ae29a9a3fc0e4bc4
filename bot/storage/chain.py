"""Hash chains: each line's hash covers the line before, so that no change goes unnoticed."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.casework.evidence_port import Harm
from bot.disputes.case import CaseEvent, Evidence

START = ""  # what the first line of a chain follows


def canonical(values: Mapping[str, str]) -> str:
    """One spelling for one meaning: sorted keys, no spaces."""
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link(previous: str, content: str) -> str:
    """The hash of a line that follows the one with the hash `previous`. SHA-256, hexadecimal."""
    return hashlib.sha256(f"{previous}\n{content}".encode()).hexdigest()


def event_content(case: str, event: CaseEvent) -> str:
    """What of an event its hash covers: all of it, and whose it is."""
    return canonical(
        {
            "case": case,
            "name": event.name,
            "at": _utc(event.at),
            "actor": event.actor,
            "data": event.data,
        }
    )


def evidence_content(case: str, evidence: Evidence) -> str:
    """What of a piece of evidence its hash covers: what was received, not what was found out later."""
    return canonical(
        {
            "case": case,
            "id": evidence.id,
            "kind": evidence.kind.value,
            "sha256": evidence.sha256,
            "at": _utc(evidence.at),
        }
    )


@dataclass(frozen=True, slots=True)
class Line:
    """A stored line: its place from 1, what it says it follows, what its hash covers, and its hash."""

    place: int
    previous: str
    content: str
    hash: str

    def harm(self, *, after: "Line | None", place: int) -> Harm | None:
        """What is wrong with it where `place` is due and `after` is the line before."""
        if self.place > place:
            return Harm.GONE
        if self.place < place or self.previous != (after.hash if after else START):
            return Harm.OUT_OF_PLACE
        return None if link(self.previous, self.content) == self.hash else Harm.CHANGED


def first_harm(lines: Sequence[Line], *, end: str, count: int | None) -> tuple[int, Harm] | None:
    """The first line (from 1) that is not as it was written, None for a whole chain.

    `end` is the hash that the last line must have, `count` how many lines were written, where that is kept.
    """
    before: Line | None = None
    for place, line in enumerate(lines, start=1):
        harm = line.harm(after=before, place=place)
        if harm is not None:
            return place, harm
        before = line
    hashes = [START, *(line.hash for line in lines)]
    if hashes[-1] == end:
        return None
    if end in hashes:
        return hashes.index(end) + 1, Harm.ADDED
    return _at_the_end(len(lines), count)


def _at_the_end(found: int, count: int | None) -> tuple[int, Harm]:
    """Every line fits the one before, and the last is not the one that was written last."""
    if count is None:
        return found, Harm.CUT
    return (found + 1, Harm.GONE) if found < count else (max(found, 1), Harm.CHANGED)


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
