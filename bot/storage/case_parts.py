"""Writes what belongs to a case: new parts are inserted, changed ones updated, nothing is deleted."""

from typing import Any

from sqlalchemy import Table, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.disputes.case import Case, Evidence, Remedy
from bot.storage import values
from bot.storage.case_query import TABLES
from bot.storage.emails import same_email


async def save_parts(
    connection: AsyncConnection, case: Case, before: Case | None, chained: dict[int, dict[str, str]]
) -> None:
    """Bring a case's parts from `before` (None: nothing is stored) to what `case` holds.

    `chained` gives the hashes of new evidence by position.
    """
    for name, table in TABLES.items():
        parts = getattr(case, name)
        stored = getattr(before, name) if before is not None else ()
        new = [_row(case, place, part) for place, part in enumerate(parts) if place >= len(stored)]
        if new:
            if name == "evidence":
                new = [row | chained[row["position"]] for row in new]
            await connection.execute(insert(table), new)
        for place, (part, old) in enumerate(zip(parts, stored, strict=False)):
            if part != old:
                await _update(connection, table, _row(case, place, part))


async def _update(connection: AsyncConnection, table: Table, row: dict[str, Any]) -> None:
    await connection.execute(
        update(table)
        .where(table.c.case_id == row["case_id"], table.c.position == row["position"])
        .values(row)
    )


def _row(case: Case, position: int, part: Evidence | Remedy) -> dict[str, Any]:
    row = values.columns_of(part) | {"case_id": case.id, "position": position}
    if isinstance(part, Remedy):
        row |= {
            "email": same_email(case.facts.email),
            "amount_minor": part.proposal.amount.minor,
            "currency": part.proposal.amount.currency,
        }
    return row
