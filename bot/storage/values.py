"""Frozen values to columns and back. Columns are named as the fields are; nested values are JSON."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from enum import Enum
from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import to_jsonable_python

from bot.casework.ports import StoredPhoto
from bot.conversations.model import (
    Absence,
    Arrival,
    Call,
    Conversation,
    Delivery,
    DeskThread,
    HeldReply,
    Invitation,
    Message,
    OutboxItem,
    Timer,
)
from bot.disputes.case import Case, CaseEvent, Evidence

T = TypeVar("T")

Row = Mapping[Any, Any]  # a row as the driver gives it; it goes no further than this file

_ABSENCE = TypeAdapter(Absence)
_ARRIVAL = TypeAdapter(Arrival)
_CALL = TypeAdapter(Call)
_CASE = TypeAdapter(Case)
_CONVERSATION = TypeAdapter(Conversation)
_DELIVERY = TypeAdapter(Delivery)
_EVENT = TypeAdapter(CaseEvent)
_EVIDENCE = TypeAdapter(Evidence)
_HELD_REPLY = TypeAdapter(HeldReply)
_INVITATION = TypeAdapter(Invitation)
_MESSAGE = TypeAdapter(Message)
_OUTBOX_ITEM = TypeAdapter(OutboxItem)
_PHOTO = TypeAdapter(StoredPhoto)
_THREAD = TypeAdapter(DeskThread)
_TIMER = TypeAdapter(Timer)


def columns_of(value: Any, *, without: frozenset[str] = frozenset()) -> dict[str, Any]:  # noqa: ANN401  # any dataclass
    """A column for each field of a frozen value."""
    names = (field.name for field in fields(value))
    return {name: _plain(getattr(value, name)) for name in names if name not in without}


def _plain(value: Any) -> Any:  # noqa: ANN401  # JSON
    if value is None or isinstance(value, datetime | int):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    return to_jsonable_python(value)


def case(row: Row) -> Case:
    """A case whose parts come as JSON arrays of rows."""
    parts = {name: _in_order(row[name]) for name in PARTS}
    return _CASE.validate_python({**row, **parts})


PARTS = (
    "evidence",
    "offers",
    "remedies",
    "handoffs",
    "decisions",
    "promises",
    "surveys",
    "rulings",
)


def _in_order(rows: list[Row] | None) -> list[Row]:
    return sorted(rows or [], key=lambda row: int(row["position"]))


def conversation(row: Row) -> Conversation:
    """A conversation."""
    return _CONVERSATION.validate_python(dict(row))


def message(row: Row) -> Message:
    """A message and its draft."""
    return _MESSAGE.validate_python({"id": row["id"], "seq": row["seq"], "draft": dict(row)})


def event(row: Row) -> CaseEvent:
    """A line of a case's history."""
    return _EVENT.validate_python(dict(row))


def evidence(row: Row) -> Evidence:
    """A piece of evidence."""
    return _EVIDENCE.validate_python(dict(row))


def outbox_item(row: Row) -> OutboxItem:
    """Something to do outside."""
    return _OUTBOX_ITEM.validate_python(dict(row))


def timer(row: Row) -> Timer:
    """Something to do at a time."""
    return _TIMER.validate_python(dict(row))


def thread(row: Row) -> DeskThread:
    """Where a hand-off is shown."""
    return _THREAD.validate_python(dict(row))


def absence(row: Row) -> Absence:
    """Who is away."""
    return _ABSENCE.validate_python(dict(row))


def call(row: Row) -> Call:
    """Who was called."""
    return _CALL.validate_python(dict(row))


def arrival(row: Row) -> Arrival:
    """What a platform delivered."""
    return _ARRIVAL.validate_python(dict(row))


def delivery(row: Row) -> Delivery:
    """How far a log has reached the buyer."""
    return _DELIVERY.validate_python(dict(row))


def held_reply(row: Row) -> HeldReply:
    """What a person wrote and can take back."""
    return _HELD_REPLY.validate_python(dict(row))


def invitation(row: Row) -> Invitation:
    """What moves a conversation."""
    return _INVITATION.validate_python(dict(row))


def photo(row: Row) -> StoredPhoto:
    """Where a photo lies."""
    return _PHOTO.validate_python({**row, "evidence": {**row, "id": row["evidence"]}})
