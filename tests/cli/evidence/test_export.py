"""`amends evidence export` over a real house: what is in a packet."""

import asyncio
import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader

from bot.cli import app as cli
from bot.disputes.case import Case
from bot.settings import Settings
from bot.shop.demo import DemoShop, Fault, Verb
from tests.cli.evidence.packets import pdf_text, read
from tests.support.kept_case import (
    WORDS,
)

FILES = {"case.pdf", "case.json", "messages.jsonl", "reasons.json", "hashes.txt", "photos"}
PROVIDERS = ("paypal", "stripe", "ebay")


def test_a_packet_holds_every_file_and_its_hashes_are_right(packet: Path) -> None:
    assert {path.name for path in packet.iterdir()} == FILES
    checked = subprocess.run(
        ["sha256sum", "-c", "--strict", "hashes.txt"],  # noqa: S607  # wherever it is installed
        cwd=packet,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0
    named = {line.partition("  ")[2] for line in (packet / "hashes.txt").read_text().splitlines()}
    there = {path.relative_to(packet).as_posix() for path in packet.rglob("*") if path.is_file()}
    assert named == there - {"hashes.txt"}


def test_photos_are_the_sealed_originals_named_by_their_evidence(
    packet: Path, kept: tuple[Path, Case]
) -> None:
    _, case = kept
    names = [f"{case.evidence[0].id}.jpg", f"{case.evidence[1].id}.png"]

    assert sorted(path.name for path in (packet / "photos").iterdir()) == sorted(names)
    for name, evidence in zip(names, case.evidence, strict=True):
        body = (packet / "photos" / name).read_bytes()
        assert hashlib.sha256(body).hexdigest() == evidence.sha256


@pytest.mark.parametrize("language", [code for code in WORDS if code not in {"ar", "th", "en"}])
def test_the_pdf_has_the_buyers_words_in_every_script(packet: Path, language: str) -> None:
    said = "".join(pdf_text(packet).split())

    assert "".join(WORDS[language].split()) in said


@pytest.mark.parametrize(("language", "font"), [("ar", "NotoSansArabic"), ("th", "NotoSansThai")])
def test_shaped_scripts_have_all_their_letters_and_their_font(
    packet: Path, language: str, font: str
) -> None:
    """Readers put such letters in different orders, so no more is asked of the text."""
    pages = PdfReader(packet / "case.pdf").pages
    named = [cast("Any", page["/Resources"])["/Font"].values() for page in pages]
    names = {str(font.get_object()["/BaseFont"]) for fonts in named for font in fonts}

    assert {letter for letter in WORDS[language] if letter.isalpha()} <= set(pdf_text(packet))
    assert any(font in name for name in names)


def test_the_pdf_tells_the_case_from_order_to_remedy(packet: Path, kept: tuple[Path, Case]) -> None:
    _, case = kept
    said = pdf_text(packet)

    for words in (
        f"Case {case.ref}",
        "1 × Linen shirt: €29.00",
        "Order A-1001",
        "Parcel Post",
        "missing_items.resend: Missing items are sent again",
        case.decisions[-1].policy_version,
        str(case.remedies[0].reference),
        "Evidence 1 of 1 photo",
        "Europe/Berlin",
        case.evidence[0].sha256,
        "is whole",
    ):
        assert words in said


def test_a_buyers_secrets_stay_at_home(packet: Path) -> None:
    files = [path for path in packet.iterdir() if path.suffix in {".json", ".jsonl", ".txt"}]
    told = pdf_text(packet) + "".join(path.read_text(encoding="utf-8") for path in files)

    assert "a***@example.com" in told
    assert "**** 4242" in told
    for secret in ("ana@example.com", "4242 4242", "Silva", "/affirm", "key-button"):
        assert secret not in told


def test_what_a_button_showed_is_told_and_not_what_it_sent(packet: Path) -> None:
    lines = (packet / "messages.jsonl").read_text(encoding="utf-8").splitlines()
    messages = [json.loads(line) for line in lines]

    assert [one["text"] for one in messages if one["author"] == "buyer"][-1] == "Yes"
    assert {one["language"] for one in messages} >= set(WORDS)
    assert messages[0]["text"] == WORDS["ar"]


def test_every_file_is_given_its_evidence_type_of_every_provider(
    packet: Path, kept: tuple[Path, Case]
) -> None:
    _, case = kept
    reasons = read(packet, "reasons.json")
    photo = f"photos/{case.evidence[0].id}.jpg"

    there = {path.relative_to(packet).as_posix() for path in packet.rglob("*") if path.is_file()}
    found = {name: reasons[name] for name in PROVIDERS}
    assert all(set(one["files"]) == there for one in found.values())
    assert found["paypal"]["files"][photo] == "PROOF_OF_MISSING_ITEMS"
    assert found["stripe"]["files"]["case.pdf"] == "customer_communication"
    assert found["ebay"]["files"]["case.pdf"] is None


def test_clauses_and_money_are_told_in_the_language_that_is_asked_for(
    case: Case, tmp_path: Path
) -> None:
    out = str(tmp_path / "packet")
    assert cli.run(["evidence", "export", case.ref, "--language", "de", "--out", out]) == 0

    said = pdf_text(tmp_path / "packet")
    assert "Fehlende Artikel schicken wir noch einmal" in said
    assert "29,00" in said


def test_a_language_without_answers_is_refused(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["evidence", "export", case.ref, "--language", "xx"]) == 1
    assert "There is no language xx: choose one of ar, de," in capsys.readouterr().err


def test_a_folder_in_use_is_left_as_it_is(
    case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("dear")

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "mine")]) == 1
    assert "not an empty folder: name another with --out." in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["letter.txt"]


def test_without_a_folder_the_packet_is_named_by_the_case(case: Case, tmp_path: Path) -> None:
    assert cli.run(["evidence", "export", case.id]) == 0
    assert (tmp_path / f"{case.ref}-evidence" / "case.pdf").exists()


def test_a_packet_that_cannot_be_finished_leaves_nothing_behind(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(path: Path, _target: Path) -> None:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(Path, "rename", full)
    before = sorted(tmp_path.iterdir())

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


def test_a_shop_that_does_not_answer_is_told_in_the_packet(
    settings: Settings, case: Case, tmp_path: Path
) -> None:
    shop = DemoShop(settings.data_dir / "demo-shop.sqlite")
    asyncio.run(shop.inject(Fault.DOWN, verb=Verb.GET_ORDER))

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 0
    assert "the shop's order system did not answer" in pdf_text(tmp_path / "packet")
    known = read(tmp_path / "packet", "case.json")
    assert (known["order"], known["shop_answered"]) == (None, False)
