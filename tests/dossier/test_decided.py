"""Rulings in the packet."""

from dataclasses import replace
from typing import Any

from bot.disputes.case import Case, Ruling
from bot.disputes.names import CaseId, HandoffId, MessageId, RulingId
from bot.dossier.as_json import case_json
from bot.dossier.decided import decided_parts
from bot.dossier.spelling import Spelling
from tests.dossier.files import AT, a_file, findings, spelling
from tests.support import stored

__all__ = ["spelling"]

ASKED = Ruling(RulingId("ru-1"), HandoffId("ho-2"), AT, MessageId("m-9"))


def ruled(*rulings: Ruling) -> Case:
    return stored.case(CaseId("case-1"), "C-1042", rulings=rulings)


def told(of: Case, spelling: Spelling) -> list[list[str]]:
    parts: list[dict[str, Any]] = [
        part for part in decided_parts(of, spelling) if part["title"] == "Rulings"
    ]
    return [[one["text"] for one in row] for part in parts for row in part["rows"]]


def test_a_case_without_rulings_has_no_part_for_them(spelling: Spelling) -> None:
    assert len(decided_parts(ruled(), spelling)) == 3


def test_each_ruling_is_told_with_what_it_gave_and_why(spelling: Spelling) -> None:
    stands = replace(ASKED, ruled_at=AT, reasons="The scale shows the full weight.")
    gives = replace(stands, gives=stored.proposal(), reasons="One parcel was light.")

    assert [row[2:] for row in told(ruled(ASKED, stands, gives), spelling)] == [
        ["waits", ""],
        ["nothing: the decision stands", "The scale shows the full weight."],
        ["Sent again, €29.00", "One parcel was light."],
    ]


def test_programs_read_the_rulings_too(spelling: Spelling) -> None:
    gives = replace(ASKED, ruled_at=AT, gives=stored.proposal(), reasons="One parcel was light.")
    file = a_file(case=ruled(ASKED, gives))

    read = case_json(file, (), findings=findings(file), spelling=spelling)["rulings"]

    assert [one["gives"] and one["gives"]["remedy"] for one in read] == [None, "resend"]
    assert read[1]["statement"] == "m-9"
