"""The figures in the template beside this file: docs/understanding.md."""

import os
import platform
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.understanding.entities import EntityReport
from bot.understanding.languages import LanguageReport
from tests.bench.report.asking import Understanding
from tests.bench.report.pairs import most_confused
from tests.bench.report.server import Server
from tests.bench.report.stored import Peer, Trials

TEMPLATE = "understanding.md.j2"
PAIRS = 15  # of intents, in the table of what is confused
LANGUAGES = [
    "en",
    "es",
    "fr",
    "de",
    "it",
    "pt",
    "nl",
    "pl",
    "ru",
    "tr",
    "ar",
    "zh",
    "ja",
    "ko",
    "th",
]


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was measured in one run."""

    trials: Trials
    peers: tuple[Peer, ...]
    intents: Understanding
    contrast: Understanding
    languages: LanguageReport
    entities: EntityReport
    server: Server
    training_s: float

    @property
    def peer(self) -> Peer:
        """Rasa's default pipeline."""
        return self.peers[0]


def page(findings: Findings) -> str:
    """The Markdown."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=False,  # noqa: S701  # Markdown, and no message of a buyer in it
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(percent=percent, ms=ms, verdict=verdict, mark=mark)
    return environment.get_template(TEMPLATE).render(
        found=findings,
        codes=LANGUAGES,
        pairs=most_confused(findings.intents.report.confusion, most=PAIRS),
        **_circumstances(),
    )


def percent(share: float) -> str:
    """One decimal: 0.9567 is 95.7 %."""
    return f"{share * 100:.1f} %"


def ms(milliseconds: float) -> str:
    """One decimal below ten."""
    return f"{milliseconds:.1f}" if milliseconds < 10 else f"{milliseconds:.0f}"


def verdict(met: bool) -> str:
    """A goal's."""
    return "met" if met else "missed"


def mark(name: str, kept: str) -> str:
    """The kept one stands out."""
    return f"**{name}**" if name == kept else name


def _circumstances() -> Mapping[str, str | int]:
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "cores": os.cpu_count() or 1,
        "processor": _processor(),
        "load": f"{os.getloadavg()[0]:.1f}",
    }


def _processor() -> str:
    """The name that the system gives it."""
    information = Path("/proc/cpuinfo")
    lines = information.read_text().splitlines() if information.is_file() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())
