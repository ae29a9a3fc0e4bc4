"""Which photos go into a packet, how, and what is too much."""

import asyncio
import io
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from bot.cli import app as cli
from bot.disputes.case import Case
from bot.dossier import packet as packet_files
from bot.settings import Settings
from tests.cli.evidence.packets import pdf_text, read
from tests.support.kept_case import (
    change_file,
    keep_case,
)
from tests.support.pictures import encoded, phone_photo, scene


def test_a_harmed_photo_stays_out_and_the_packet_and_the_command_say_so(
    settings: Settings, case: Case, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(change_file(settings, case, b"other"))

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 1
    assert "was changed after it was received" in capsys.readouterr().err
    assert [path.suffix for path in (tmp_path / "packet" / "photos").iterdir()] == [".png"]
    assert "was changed after it was received" in pdf_text(tmp_path / "packet")


def test_a_photo_can_be_left_out_and_its_hash_stays(case: Case, tmp_path: Path) -> None:
    photo = case.evidence[0]
    out = str(tmp_path / "packet")

    assert cli.run(["evidence", "export", case.ref, "--without", photo.id, "--out", out]) == 0
    assert [path.suffix for path in (tmp_path / "packet" / "photos").iterdir()] == [".png"]
    assert photo.sha256 in pdf_text(tmp_path / "packet")


def test_a_photo_of_another_case_cannot_be_left_out(
    case: Case, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["evidence", "export", case.ref, "--without", "ev_other"]) == 1
    assert "The case has no photo ev_other: its photos are ev_" in capsys.readouterr().err


def test_a_photo_of_a_kind_that_providers_do_not_take_goes_in_as_a_smaller_jpeg(
    settings: Settings, tmp_path: Path
) -> None:
    case = asyncio.run(keep_case(settings, [phone_photo("HEIF")]))

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 0
    [photo] = (tmp_path / "packet" / "photos").iterdir()
    assert photo.name == f"{case.evidence[0].id}-smaller.jpg"
    assert photo.read_bytes().startswith(b"\xff\xd8")
    assert "image/heic" in pdf_text(tmp_path / "packet")


@pytest.mark.parametrize("view", [b"spoilt", None])
def test_a_copy_that_is_no_picture_keeps_no_original_out(
    settings: Settings, case: Case, tmp_path: Path, view: bytes | None
) -> None:
    for path in (settings.data_dir / "photos" / "views").rglob("*.jpg"):
        path.write_bytes(view) if view else path.unlink()

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 0
    assert len(list((tmp_path / "packet" / "photos").iterdir())) == 2


def test_a_photo_without_a_copy_that_providers_take_is_told(
    settings: Settings, tmp_path: Path
) -> None:
    case = asyncio.run(keep_case(settings, [phone_photo("HEIF")]))
    for path in (settings.data_dir / "photos" / "views").rglob("*.jpg"):
        path.unlink()

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 0
    assert not (tmp_path / "packet" / "photos").exists()
    assert "cannot be shown" in pdf_text(tmp_path / "packet")


def test_a_photo_over_the_limit_goes_in_smaller_and_names_the_sealed_one(
    settings: Settings, tmp_path: Path
) -> None:
    too_large = encoded(scene(), comment=b"x" * 100)
    too_large += b"\0" * (10_000_000 - len(too_large))
    case = asyncio.run(keep_case(settings, [too_large]))

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 0
    [photo] = (tmp_path / "packet" / "photos").iterdir()
    assert photo.stat().st_size < 1_000_000
    [evidence] = read(tmp_path / "packet", "case.json")["evidence"]
    assert case.evidence[0].sha256 in evidence["note"]


def test_more_than_a_provider_takes_together_is_refused_with_what_to_leave_out(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bodies = [encoded(scene(seed)) for seed in range(6)]
    large = [body + bytes([seed]) * (9_000_000 - len(body)) for seed, body in enumerate(bodies)]
    case = asyncio.run(keep_case(settings, large))

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 1
    said = capsys.readouterr().err
    assert "The packet would have 54.0 MB, and PayPal takes 50.0 MB together" in said
    options = re.findall(r"--without ev_\w+", said)
    wish = [word for option in options for word in option.split()]
    assert cli.run(["evidence", "export", case.ref, *wish, "--out", str(tmp_path / "packet")]) == 0


def test_a_page_that_providers_do_not_take_is_refused_with_what_to_leave_out(
    case: Case, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(packet_files, "MOST_A_FILE", 1_000)

    assert cli.run(["evidence", "export", case.ref]) == 1
    said = capsys.readouterr().err
    assert "case.pdf would have 0.1 MB" in said
    assert f"--without {case.evidence[0].id}" in said


def test_a_case_without_photos_has_a_packet_too(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = asyncio.run(keep_case(settings, []))

    assert cli.run(["evidence", "export", case.ref, "--out", str(tmp_path / "packet")]) == 0
    assert "0 photos" in capsys.readouterr().out
    assert not (tmp_path / "packet" / "photos").exists()
    image = io.BytesIO((tmp_path / "packet" / "case.pdf").read_bytes())
    assert PdfReader(image).pages
