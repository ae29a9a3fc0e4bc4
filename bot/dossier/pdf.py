"""A page as PDF, by Typst: every script shaped, in its direction, with the fonts inside."""

import json
import shutil
import tempfile
from collections.abc import Mapping
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst

TEMPLATE = Path(__file__).with_name("case.typ")
PAGE = "page.json"
FONT_PACKAGES = ("manimgx_fonts", "manimgx_fonts_cjk")


def render(page: Mapping[str, Any], images: Mapping[str, bytes], *, at: datetime) -> bytes:
    """The PDF of the page; the same page at the same time is the same bytes."""
    with tempfile.TemporaryDirectory(prefix="amends-page-") as name:
        folder = Path(name)
        source = Path(shutil.copy(TEMPLATE, folder))
        (folder / PAGE).write_text(json.dumps(page, ensure_ascii=False), encoding="utf-8")
        for image, body in images.items():
            (folder / image).write_bytes(body)
        pdf: bytes = typst.compile(
            source,
            root=folder,
            font_paths=[Path(str(files(package))) for package in FONT_PACKAGES],
            ignore_system_fonts=True,
            timestamp=int(at.timestamp()),
        )
    return pdf
