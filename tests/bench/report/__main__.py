"""Measures what the bot understands, and writes docs/understanding.md.

Run: make nlu-report [ARGS=--fresh]. What took long and is unchanged since last time is taken from .tools/cache.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

from bot.cli.model import current_model
from bot.cli.place import ROOT
from scripts.stamps import Stamp, fingerprint
from tests.bench.report.asking import entities, first_messages, intents, languages
from tests.bench.report.page import Findings, page
from tests.bench.report.running import CACHE, run, trained_in
from tests.bench.report.server import measured
from tests.bench.report.stored import Peer, Trials, stored

PAGE = ROOT / "docs" / "understanding.md"
TRIALS, PEERS = "tests.bench.understanding.trials", "tests.bench.understanding.peer"
READ_BY_TRIALS = ("data/nlu", "data/test/intents", "bot/nlu", "tests/bench/understanding")
REACHED = ROOT / "data" / "test" / "peers.json"  # read by the floors
POLITE = 5  # the niceness of what takes long


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fresh", action="store_true", help="take no figure of last time")
    parser.add_argument("--epochs", help="of the peers; fewer than their pipelines ask for")
    options = parser.parse_args()
    if options.fresh:
        shutil.rmtree(CACHE, ignore_errors=True)
    findings = _measure(epochs=options.epochs)
    PAGE.write_text(page(findings), "utf-8")
    sys.stdout.write(f"{PAGE.relative_to(ROOT)} is written\n")


def _measure(*, epochs: str | None) -> Findings:
    trials = _trials()
    peers = _peers(epochs)
    with tempfile.TemporaryDirectory() as folder:
        training_s = trained_in(Path(folder))
        (model,) = Path(folder).glob("*.tar.gz")
        _keep(model)
        return Findings(
            trials=trials,
            peers=peers,
            intents=intents("intents", model),
            contrast=intents("contrast", model),
            languages=languages(),
            entities=entities(model),
            server=measured(model, first_messages()),
            training_s=training_s,
        )


def _trials() -> Trials:
    """New ones if a sentence or a line of code that they depend on changed."""
    place = CACHE / "trials.json"
    stamp, made_from = Stamp(CACHE, "trials.stamp"), _fingerprint(READ_BY_TRIALS)
    if not (place.is_file() and stamp.says(made_from)):
        run(TRIALS, "--out", str(place), nice=POLITE)
        stamp.write(made_from)
    return stored(place, Trials)


def _peers(epochs: str | None) -> tuple[Peer, ...]:
    """The program itself knows whether something changed."""
    place = CACHE / "peers.json"
    fewer = ("--epochs", epochs) if epochs else ()
    run(PEERS, "--out", str(place), *fewer, nice=POLITE)
    peers = stored(place, tuple[Peer, ...])
    reached = {peer.name: round(peer.figures.macro_f1, 4) for peer in peers}
    REACHED.write_text(f"{json.dumps(reached, indent=2)}\n", "utf-8")
    return peers


def _keep(model: Path) -> None:
    """The model just trained is the one of today's data: nobody need train it again."""
    place = current_model()
    if not place.is_file():
        place.parent.mkdir(exist_ok=True)
        shutil.copyfile(model, place)


def _fingerprint(folders: tuple[str, ...]) -> str:
    files = (path for folder in folders for path in (ROOT / folder).rglob("*"))
    return fingerprint(path for path in files if path.is_file() and path.suffix != ".pyc")


if __name__ == "__main__":
    main()
