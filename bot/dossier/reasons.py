"""What PayPal, Stripe and eBay call a kind of dispute, and as what they take each file of the packet."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.disputes.names import Kind

TABLE = Path(__file__).with_name("reasons.yml")
PHOTOS = "photos/"
DOCUMENT = "case.pdf"


def reasons_json(kind: Kind, files: Iterable[str]) -> dict[str, Any]:
    """For each provider its reasons, the likeliest first, and the evidence type of each file.

    None: the provider does not take that file; it is for the shop.
    """
    names = sorted(files)
    found: dict[str, Any] = {"kind": kind.value}
    for provider, its in _table().items():
        words = its["kinds"][kind.value]
        types = {
            name: _type(name, photo=words["photo"], document=its["document"]) for name in names
        }
        found[provider] = {"reasons": words["reasons"], "files": types, "sources": its["sources"]}
    return found


def _type(name: str, *, photo: str | None, document: str | None) -> str | None:
    if name.startswith(PHOTOS):
        return photo
    return document if name == DOCUMENT else None


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    return table
