"""What the page of a case says, part by part, as plain data for the template."""

from collections.abc import Sequence
from typing import Any

from bot.casework.case_file import CaseFile
from bot.casework.verify_evidence import Findings, told
from bot.dossier.chronology import chronology
from bot.dossier.decided import decided_parts
from bot.dossier.order_parts import order_parts
from bot.dossier.parts import Part, facts, hashes, messages, photos, table
from bot.dossier.photos import Enclosed, stem
from bot.dossier.said import said
from bot.dossier.spelling import Spelling, cell
from bot.dossier.summary import summary

MASKED = (
    "Words are as they were written, in the language named; no translation is stored. "
    "E-mail addresses and card numbers are masked."
)
FILES = "hashes.txt has the SHA-256 of every file of the packet, this one included."


def page_of(
    file: CaseFile, enclosed: Sequence[Enclosed], *, findings: Findings, spelling: Spelling
) -> dict[str, Any]:
    """The whole page."""
    ref = file.case.ref
    return {
        "title": f"Case {ref}",
        "footer": f"Case {ref}, packet of {spelling.utc(file.at)} UTC",
        "parts": [
            facts("Summary", summary(file, findings=findings, spelling=spelling)),
            _chronology(file, spelling) | {"new-page": True},
            *order_parts(file, spelling),
            _photos(enclosed, spelling),
            _messages(file, spelling),
            *decided_parts(file.case, spelling),
            _hashes(file, enclosed, findings=findings),
        ],
    }


def _chronology(file: CaseFile, spelling: Spelling) -> Part:
    columns = {"UTC": 0, spelling.zone: 0, "Who": 0, "What": 1}
    rows = [
        [cell(spelling.utc(one.at)), cell(spelling.local(one.at)), cell(one.who), cell(one.what)]
        for one in chronology(file, spelling)
    ]
    return table("Chronology", columns, rows)


def _photos(enclosed: Sequence[Enclosed], spelling: Spelling) -> Part:
    rows = [
        {"image": image_name(one) if one.page else None, "lines": _lines(one, spelling)}
        for one in enclosed
    ]
    note = "Shown are scaled copies without metadata." if rows else "None."
    return photos("Photos", rows, note=note)


def _lines(photo: Enclosed, spelling: Spelling) -> list[str]:
    evidence = photo.evidence
    file = [f"File: {photo.file}"] if photo.file else []
    return [
        f"{evidence.id}, received {spelling.both(evidence.at)}",
        f"SHA-256 as received: {evidence.sha256}",
        *file,
        *([photo.note] if photo.note else []),
    ]


def image_name(photo: Enclosed) -> str:
    """What the template calls the photo."""
    return f"{stem(photo.evidence)}.jpg"


def _messages(file: CaseFile, spelling: Spelling) -> Part:
    rows = [
        {
            "head": f"{one.seq}. {one.author}, {spelling.both(one.at)}, language: {one.language}",
            "words": cell(one.words, one.language),
        }
        for one in said(file)
    ]
    return messages("Messages", rows, note=MASKED)


def _hashes(file: CaseFile, enclosed: Sequence[Enclosed], *, findings: Findings) -> Part:
    seal = file.seal
    rows = [
        (f"History, {seal.history.lines} lines, ends with", seal.history.hash),
        (f"Evidence, {seal.evidence.lines} lines, ends with", seal.evidence.hash or "-"),
        *((f"{one.evidence.id}, as received", one.evidence.sha256) for one in enclosed),
    ]
    return hashes("Hashes (SHA-256)", rows, note=" ".join((*told(findings), FILES)))
