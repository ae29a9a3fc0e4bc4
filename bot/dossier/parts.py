"""The kinds of parts that the template can show, as plain data."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.dossier.spelling import Cell

Part = dict[str, Any]


def facts(title: str, rows: Sequence[tuple[str, Cell]], *, note: str = "") -> Part:
    """Labels, and what is said under each."""
    return _part("facts", title, [list(row) for row in rows], note)


def table(
    title: str, columns: Mapping[str, int], rows: Sequence[Sequence[Cell]], *, note: str = ""
) -> Part:
    """Rows under columns; a column's number is its share of the width, 0 as much as it needs."""
    part = _part("rows", title, [list(row) for row in rows], note)
    return part | {"columns": list(columns), "widths": list(columns.values())}


def photos(title: str, rows: Sequence[Mapping[str, Any]], *, note: str) -> Part:
    """Pictures with lines under them: `image` and `lines`."""
    return _part("photos", title, list(rows), note)


def messages(title: str, rows: Sequence[Mapping[str, Any]], *, note: str) -> Part:
    """Words with a line above them: `head` and `words`."""
    return _part("messages", title, list(rows), note)


def hashes(title: str, rows: Sequence[tuple[str, str]], *, note: str) -> Part:
    """Names, and the hash of each."""
    return _part("hashes", title, [list(row) for row in rows], note)


def _part(look: str, title: str, rows: Sequence[Any], note: str) -> Part:
    return {"look": look, "title": title, "rows": rows, "note": note}
