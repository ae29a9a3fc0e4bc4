"""Trains Rasa's own pipelines on the same sentences and scores them on the same test split.

Run: nice -n 5 .venv-rasa/bin/python -m tests.bench.understanding.peer [--out FILE.json] [--epochs N]
A peer whose data and settings have not changed is not trained again: its figures are under .tools/cache.
"""

import argparse
import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

os.environ.update(
    RASA_TELEMETRY_ENABLED="false",
    RASA_MAX_CACHE_SIZE="0",
    LOG_LEVEL="WARNING",
    TF_CPP_MIN_LOG_LEVEL="3",
    SQLALCHEMY_SILENCE_UBER_WARNING="1",
)
logging.captureWarnings(True)
logging.getLogger("py.warnings").setLevel(logging.ERROR)

from dataclasses import asdict  # noqa: E402 - Rasa reads the settings when it is imported

from rasa.utils.log_utils import configure_structlog  # noqa: E402

from tests.bench.understanding.peer.asking import Answered, Peer  # noqa: E402
from tests.bench.understanding.peer.learning import Epoch, Trained, epochs_of, learn  # noqa: E402
from tests.bench.understanding.places import CACHE, ROOT, TESTS, TRAINING  # noqa: E402
from tests.bench.understanding.sentences import (  # noqa: E402
    Sentence,
    fingerprint,
    held_out_sentences,
    training_sentences,
)
from tests.bench.understanding.telling import tell  # noqa: E402

HERE = Path(__file__).parent
PEERS = {
    "Rasa's default pipeline": HERE / "config.yml",
    "first encoder + DIET": HERE / "encoder.yml",
}
ENCODER = "SentenceEncoder"  # the only component of a peer that is ours
_EVERY = 5  # of the test sentences, the fifth, for the curve over the epochs


def main() -> None:
    """The command."""
    options = _options()
    configure_structlog(logging.WARNING)  # at lower levels Rasa prints every sentence
    found = [
        _measured(name, config, options)
        for name, config in PEERS.items()
        if options.only in (None, config.stem)
    ]
    written = json.dumps(found, indent=2, ensure_ascii=False)
    if options.out is None:
        sys.stdout.write(f"{written}\n")
    else:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(f"{written}\n", "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, help="write the figures here, not to stdout")
    parser.add_argument("--only", choices=[path.stem for path in PEERS.values()])
    parser.add_argument("--epochs", type=int, help="fewer than the pipeline asks for")
    parser.add_argument("--data", type=Path, default=TRAINING, help="another data/nlu")
    parser.add_argument("--test", type=Path, default=TESTS, help="another data/test/intents")
    return parser.parse_args()


def _measured(name: str, config: Path, options: argparse.Namespace) -> dict[str, Any]:
    epochs = min(options.epochs or epochs_of(config), epochs_of(config))
    made = fingerprint(options.data, options.test, *_sources(config), words=[str(epochs)])
    kept = CACHE / "peer" / f"{config.stem}-{made}.json"
    if kept.is_file():
        tell(f"{name}: nothing changed, figures of last time")
        return json.loads(kept.read_text("utf-8"))
    tell(f"{name}: training {epochs} epochs")
    folder = CACHE / "peer" / config.stem
    trained = learn(config, data=options.data, folder=folder, epochs=epochs)
    report = _report(name, config, trained, options)
    kept.write_text(json.dumps(report, ensure_ascii=False), "utf-8")
    return report


def _sources(config: Path) -> list[Path]:
    """What a peer is made of, beside its sentences."""
    ours = [HERE / "sentence_encoder.py", ROOT / "bot" / "nlu" / "encoders"]
    return [config, *(ours if ENCODER in config.read_text("utf-8") else [])]


def _report(
    name: str, config: Path, trained: Trained, options: argparse.Namespace
) -> dict[str, Any]:
    intents = sorted({one.intent for one in training_sentences(options.data)})
    sentences = held_out_sentences(options.test)
    peer = Peer(trained.model, intents)
    answered = peer.answer(sentences)
    return {
        "name": name,
        "epochs": trained.epochs,
        "epochs_of_config": epochs_of(config),
        "train_s": trained.train_s,
        "cpu_s": trained.cpu_s,
        **asdict(answered),
        "curve": _curve(peer, trained.seen, sentences, answered),
    }


def _curve(
    peer: Peer, seen: list[Epoch], sentences: list[Sentence], last: Answered
) -> list[dict[str, Any]]:
    """Macro-F1 on some of the sentences after some of the epochs, the last one's on all of them."""
    some = sentences[::_EVERY]
    curve = []
    for epoch in seen[:-1]:
        tell(f"back to epoch {epoch.number}")
        peer.back_to(epoch)
        found = peer.answer(some).figures
        point = {"epoch": epoch.number, "loss": epoch.loss, "n": len(some)}
        curve.append({**point, "macro_f1": found.macro_f1})
    whole = {"epoch": seen[-1].number, "loss": seen[-1].loss, "n": len(sentences)}
    return [*curve, {**whole, "macro_f1": last.figures.macro_f1}]


if __name__ == "__main__":
    main()
