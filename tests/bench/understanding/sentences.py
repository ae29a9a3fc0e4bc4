"""The project's sentences: those to learn from, and those to be measured on."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ruamel.yaml import YAML

from tests.bench.understanding.places import TESTS, TRAINING


@dataclass(frozen=True)
class Sentence:
    """What a buyer writes, in which language, and what it means."""

    text: str
    lang: str
    intent: str
    style: str = ""


def training_sentences(folder: Path = TRAINING) -> list[Sentence]:
    """All of data/nlu, a folder a language."""
    return [
        Sentence(line[2:].strip(), path.parent.name, block["intent"])
        for path in sorted(folder.glob("*/*.yml"))
        for block in YAML(typ="safe").load(path)["nlu"]
        for line in map(str.strip, block["examples"].splitlines())
        if line.startswith("- ")
    ]


def held_out_sentences(folder: Path = TESTS) -> list[Sentence]:
    """All of the test split, a file a language."""
    lines = (
        json.loads(line)
        for path in sorted(folder.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
        if line.strip()
    )
    return [
        Sentence(line["text"], line["lang"], line["intent"], line.get("style", ""))
        for line in lines
    ]


def fingerprint(*roots: Path, words: Iterable[str] = ()) -> str:
    """A number of the contents of files and folders, so that an equal one saves the work."""
    digest = hashlib.sha256("\0".join(words).encode())
    for root in roots:
        files = [root] if root.is_file() else sorted(root.rglob("*"))
        for path in (one for one in files if one.is_file() and "__pycache__" not in one.parts):
            digest.update(f"\0{path.relative_to(root.parent)}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:16]
