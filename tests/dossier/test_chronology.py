"""What is told of a case's history, and what stays in the house."""

from datetime import timedelta

import pytest

from bot.casework.case_file import CaseFile
from bot.disputes.names import Kind
from bot.dossier.chronology import chronology
from bot.dossier.order_parts import address
from bot.dossier.spelling import Spelling
from tests.disputes.scenes import order
from tests.dossier.files import a_file, spelling
from tests.support import stored

__all__ = ["spelling"]


def told(file: CaseFile, spelling: Spelling) -> list[tuple[str, str]]:
    return [(one.who, one.what) for one in chronology(file, spelling)]


def test_an_agents_note_and_id_stay_in_the_house(spelling: Spelling) -> None:
    note = stored.event("note", actor="slack:U123", data='{"by":"Jo","text":"the buyer lies"}')

    assert told(a_file(note), spelling) == [("agent", "Note")]


def test_an_event_tells_what_a_stranger_can_use(spelling: Spelling) -> None:
    made = stored.event("offer made", data='{"offer":"offer_1","remedy":"resend"}')
    done = stored.event("remedy done", data='{"reference":"R-1","remedy":"re_1"}')

    assert told(a_file(made, done), spelling) == [
        ("bot", "Offer made: resend"),
        ("bot", "Remedy done: R-1"),
    ]


@pytest.mark.parametrize("data", ["", "not json", "[1]", "null"])
def test_an_event_whose_data_was_spoilt_is_still_told(spelling: Spelling, data: str) -> None:
    assert told(a_file(stored.event("taken", data=data)), spelling) == [("bot", "Taken")]


def test_the_orders_dates_stand_between_the_cases(spelling: Spelling) -> None:
    bought = order()
    opened = stored.event("case opened", at=bought.placed_at + timedelta(hours=1), data="{}")

    whats = [what for _, what in told(a_file(opened, bought=bought), spelling)]
    assert whats == [
        "Order A-1001 placed",
        "Payment captured: €99.00",
        "Case opened",
        "Parcel shipped: Parcel Post PP1",
        "Parcel delivered: Parcel Post PP1",
    ]


@pytest.mark.parametrize(
    ("kind", "lines"), [(Kind.NOT_RECEIVED, ("Rua das Flores 12",)), (Kind.WRONG_ITEM, ())]
)
def test_the_address_is_told_where_delivery_is_disputed_and_never_with_the_name(
    kind: Kind, lines: tuple[str, ...]
) -> None:
    assert address(a_file(kind=kind), order()) == lines
