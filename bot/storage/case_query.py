"""One statement reads whole cases: the parts come along as JSON arrays of their rows.

The statements for one case are built once, for building them takes longer than the database needs to answer.
"""

from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Select,
    String,
    Table,
    bindparam,
    case,
    func,
    literal_column,
    select,
)

from bot.disputes.names import CaseState
from bot.storage import aftercare_tables as _aftercare_tables  # noqa: F401  # registers promises and surveys
from bot.storage import tables
from bot.storage.values import PARTS

HEAD = tables.cases
OVER = (CaseState.CLOSED.value, CaseState.WITHDRAWN.value)
TABLES = {name: tables.metadata.tables[name] for name in PARTS}


@cache
def whole_cases(dialect: str) -> Select[Any]:
    """Cases with everything that belongs to them; narrow it with `where` on `HEAD`."""
    parts = [_rows(TABLES[name], dialect).label(name) for name in PARTS]
    return select(*HEAD.c, *parts)


def _rows(part: Table, dialect: str) -> ColumnElement[Any]:
    pairs = [piece for column in part.c for piece in (_name(column), _value(column, dialect))]
    if dialect == "postgresql":
        rows = func.json_agg(func.json_build_object(*pairs), type_=JSON)
    else:
        rows = func.json_group_array(func.json_object(*pairs), type_=JSON)
    return select(rows).where(part.c.case_id == HEAD.c.id).scalar_subquery()


def _name(column: Column[Any]) -> ColumnElement[str]:
    """Written out: Postgres cannot tell the type of a parameter here."""
    return literal_column(f"'{column.name}'")


def _value(column: Column[Any], dialect: str) -> ColumnElement[Any]:
    """SQLite keeps JSON as text, and would nest it as a string."""
    nested = isinstance(column.type, JSON) and dialect == "sqlite"
    return func.json(column, type_=JSON) if nested else column


# What is going on comes before what is settled, and a settled case that still asks something before one that does not.
_rest = case((HEAD.c.state != CaseState.RESOLVED.value, 0), (HEAD.c.asked.is_not(None), 1), else_=2)


class OneCase:
    """The statements that find one case, by what is known of it (the parameter `wanted`)."""

    def __init__(self, dialect: str) -> None:
        wanted = bindparam("wanted", type_=String)
        newest = whole_cases(dialect).order_by(HEAD.c.number.desc()).limit(1)
        self.by_id = newest.where(HEAD.c.id == wanted)
        self.by_conversation = (
            whole_cases(dialect)
            .where(HEAD.c.conversation == wanted, HEAD.c.state.not_in(OVER))
            .order_by(_rest, HEAD.c.number.desc())
            .limit(1)
        )
        self.by_part = {
            part: newest.where(HEAD.c.id == _owner(TABLES[part], wanted))
            for part in ("offers", "remedies", "handoffs", "promises")
        }


@cache
def one_case(dialect: str) -> OneCase:
    """The statements for a kind of database."""
    return OneCase(dialect)


def _owner(part: Table, wanted: ColumnElement[str]) -> ColumnElement[Any]:
    return select(part.c.case_id).where(part.c.id == wanted).scalar_subquery()
