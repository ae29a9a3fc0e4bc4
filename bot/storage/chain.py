"""Hash chains: each line's hash covers the line before, so that no change goes unnoticed."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

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


def broken_at(lines: Iterable[tuple[str, str, str]], *, end: str) -> int | None:
    """The first line (from 1) that does not fit, None for a whole chain.

    A line is `(previous hash, content, hash)`; `end` is the hash that the last line must have.
    """
    previous, number = START, 0
    for stated, content, stored in lines:
        number += 1
        if stated != previous or link(previous, content) != stored:
            return number
        previous = stored
    return None if previous == end else number + 1


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
