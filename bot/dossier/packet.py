"""The packet: which files it holds, and writing them so that a half-written one never has the final name."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from bot.casework.case_file import CaseFile, FiledPhoto
from bot.casework.house import Speaker
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.verify_evidence import Findings
from bot.dossier.as_json import case_json, messages_jsonl
from bot.dossier.errors import (
    FolderInUseError,
    FolderRefusedError,
    LanguageNotSpokenError,
    PacketTooLargeError,
    PageTooLargeError,
    PhotoNotOfCaseError,
)
from bot.dossier.page import image_name, page_of
from bot.dossier.pdf import render
from bot.dossier.photos import (
    MOST_A_FILE,
    MOST_TOGETHER,
    Enclosed,
    enclose,
    goes_as_it_is,
    too_many,
)
from bot.dossier.reasons import DOCUMENT, reasons_json
from bot.dossier.spelling import Spelling

CASE, MESSAGES, REASONS, HASHES = "case.json", "messages.jsonl", "reasons.json", "hashes.txt"


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody asks for: the language of the page, and photos to leave out."""

    language: str = "en"
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Packet:
    """The files by name, and what was found of the evidence while it was read."""

    files: Mapping[str, bytes]
    findings: Findings


def check_folder(to: Path) -> None:
    """Raises `FolderInUseError` unless nothing is there, or an empty folder."""
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise FolderInUseError(to)


async def make_packet(
    file: CaseFile,
    wish: Wish,
    *,
    keeper: PhotoKeeper,
    speaker: Speaker,
    tick: Callable[[], None] = lambda: None,
) -> Packet:
    """Read the photos and make every file; `tick` is called for each photo.

    Raises `LanguageNotSpokenError`, `PhotoNotOfCaseError` and `PacketTooLargeError`.
    """
    _check(file, wish, speaker)
    enclosed = []
    for photo in file.photos:
        left_out = photo.evidence.id in wish.without
        enclosed.append(await enclose(photo, keeper=keeper, left_out=left_out))
        tick()
    harmed = tuple((one.evidence.id, one.harm) for one in enclosed if one.harm is not None)
    findings = Findings(file.case.ref, file.seal, len(file.photos), harmed)
    spelling = Spelling(wish.language, file.policy, speaker)
    files = _files(file, enclosed, findings=findings, spelling=spelling)
    _refuse_too_large(files, enclosed)
    return Packet(files, findings)


def _check(file: CaseFile, wish: Wish, speaker: Speaker) -> None:
    if wish.language not in speaker.languages:
        raise LanguageNotSpokenError(wish.language, sorted(speaker.languages))
    known = [photo.evidence.id for photo in file.photos]
    for photo in wish.without:
        if photo not in known:
            raise PhotoNotOfCaseError(photo, known)
    _refuse_too_many([one for one in file.photos if one.evidence.id not in wish.without])


def _refuse_too_many(photos: Sequence[FiledPhoto]) -> None:
    """By their sizes alone, before a byte of them is read."""
    sizes = [
        (one.evidence.id, one.stored.size)
        for one in photos
        if one.stored is not None and goes_as_it_is(one.stored)
    ]
    _refuse(sum(size for _, size in sizes), sizes)


def _refuse_too_large(files: Mapping[str, bytes], enclosed: Sequence[Enclosed]) -> None:
    sizes = [(one.evidence.id, len(one.body)) for one in enclosed if one.file]
    whole = len(files[DOCUMENT])
    if whole >= MOST_A_FILE:
        shown = [(one.evidence.id, len(one.page or b"")) for one in enclosed]
        leave_out = too_many(shown, over=whole - MOST_A_FILE + 1)
        raise PageTooLargeError(size=whole, most=MOST_A_FILE, leave_out=leave_out)
    _refuse(sum(map(len, files.values())), sizes)


def _refuse(whole: int, sizes: Sequence[tuple[str, int]]) -> None:
    if whole > MOST_TOGETHER:
        leave_out = too_many(sizes, over=whole - MOST_TOGETHER)
        raise PacketTooLargeError(size=whole, most=MOST_TOGETHER, leave_out=leave_out)


def _files(
    file: CaseFile, enclosed: Sequence[Enclosed], *, findings: Findings, spelling: Spelling
) -> dict[str, bytes]:
    images = {image_name(one): one.page for one in enclosed if one.page}
    page = page_of(file, enclosed, findings=findings, spelling=spelling)
    known = case_json(file, enclosed, findings=findings, spelling=spelling)
    files = {one.file: one.body for one in enclosed if one.file}
    files[DOCUMENT] = render(page, images, at=file.at)
    files[CASE] = _pretty(known)
    files[MESSAGES] = messages_jsonl(file).encode()
    files[REASONS] = _pretty(reasons_json(file.kind, [*files, HASHES, REASONS]))
    files[HASHES] = _hashes(files).encode()
    return files


def _hashes(files: Mapping[str, bytes]) -> str:
    """As `sha256sum -c` reads them."""
    lines = (
        f"{hashlib.sha256(body).hexdigest()}  {name}\n" for name, body in sorted(files.items())
    )
    return "".join(lines)


def _pretty(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def write_packet(packet: Packet, to: Path) -> None:
    """All files or none. Raises `FolderInUseError`, `FolderRefusedError`."""
    check_folder(to)
    try:
        with _unfinished(to) as folder:
            for name, body in packet.files.items():
                path = folder / name
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(body)
            folder.rename(to)
    except OSError as error:
        raise FolderRefusedError(to, error.strerror or type(error).__name__) from error


@contextmanager
def _unfinished(to: Path) -> Iterator[Path]:
    """A folder beside the final one, gone at the end unless it got the final name."""
    folder = to.with_name(f".{to.name}.{uuid4().hex[:8]}.part")
    try:
        folder.mkdir(mode=0o700, parents=True)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
