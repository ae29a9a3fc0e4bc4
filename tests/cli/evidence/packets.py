"""Reads a packet back."""

import json
from pathlib import Path
from typing import Any

from pypdf import PdfReader


def pdf_text(packet: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(packet / "case.pdf").pages)


def read(packet: Path, name: str) -> Any:
    found: dict[str, Any] = json.loads((packet / name).read_text(encoding="utf-8"))
    return found
