"""Learns each candidate from data/nlu and scores it on data/test/intents; fixed seeds, progress on stderr.

Run: .venv-rasa/bin/python -m tests.bench.understanding.trials [--out FILE.json]
The sentences are encoded once and kept under .tools/cache: a second run takes minutes less.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from bot.nlu import light_start
from bot.nlu.encoders.pair import Encoder
from bot.nlu.intents.fitting import NGRAM_WEIGHT, fit
from bot.nlu.intents.model import Head, IntentModel, log_softmax
from bot.nlu.intents.reading import Reader
from bot.nlu.questions import settle_environment
from tests.bench.understanding.alike import nearly_learnt
from tests.bench.understanding.candidates import (
    KEPT_WHOLE,
    QUICK,
    SUMS,
    Candidate,
    Judgement,
    cascade,
    judge,
    pieces_of,
    temperatures,
    whole_scores,
    with_clauses,
)
from tests.bench.understanding.clock import one_by_one
from tests.bench.understanding.figures import Figures, calibration_error, figures
from tests.bench.understanding.fitted import Learnt, learn_all
from tests.bench.understanding.parts import SEED, WIDTHS, Batch
from tests.bench.understanding.sentences import Sentence, held_out_sentences, training_sentences
from tests.bench.understanding.telling import tell
from tests.bench.understanding.vectors import (
    KeptEncoder,
    kept_encoders,
    serving_encoders,
)

ALWAYS_BOTH = "both encoders + letters + clauses"
KEPT = "cascade + letters + clauses (kept)"
_SAMPLE = 150  # messages whose time is measured, one at a time
_UNSURE = (0.5, 0.7, 0.9)
_NEVER = 2.0  # sure: no confidence is above 1


@dataclass(frozen=True)
class Row:
    """A candidate's line of the table. `fit_s` is without the encoders."""

    name: str
    figures: Figures
    ms_median: float
    ms_mean: float
    fit_s: float
    second_needed: float | None = None  # the share of messages that a cascade looks at twice


class Trials:
    """All that was learnt, and the rows that come of it."""

    def __init__(self, encoders: Sequence[KeptEncoder]) -> None:
        self._encoders = encoders
        self._train = training_sentences()
        self._test = held_out_sentences()
        batch = self._batch(self._train)
        self._tested = self._batch(self._test)
        chosen = np.random.default_rng(SEED).permutation(len(self._test))[:_SAMPLE]
        self._chosen = list(map(int, chosen))
        self._sample = self._tested.take(self._chosen)
        self._serving = serving_encoders([one.name for one in encoders])
        tell("timing the encoders")
        self._encode_ms = [
            one_by_one(partial(one.encode, [text]) for text in self._sample.texts)
            for one in self._serving
        ]
        labels = [one.intent for one in self._train]
        self._learnt = learn_all(batch, labels, self._tested, self._sample)

    def report(self) -> dict[str, Any]:
        """All figures, for JSON."""
        judged = {one.name: judge(one, self._learnt) for one in SUMS}
        rows = [self._row(one, judged[one.name]) for one in SUMS]
        rows += self._cascades(judged[QUICK.name], judged[KEPT_WHOLE.name])
        rows.append(self._always_both(judged[KEPT_WHOLE.name]))
        rows.append(self._kept())
        names = [one.name for one in self._encoders]
        return {
            "training": len(self._train),
            "test": len(self._test),
            "nearly_learnt": len(nearly_learnt(self._test, self._train)) / len(self._test),
            "kept": KEPT,
            "encode_ms": {
                name: _times(ms) for name, ms in zip(names, self._encode_ms, strict=True)
            },
            "candidates": [asdict(row) for row in rows],
            "temperatures": self._temperatures(judged[KEPT_WHOLE.name].temperature),
        }

    def _row(self, candidate: Candidate, judgement: Judgement) -> Row:
        parts = [self._learnt.parts[name] for name in candidate.weights]
        ms = sum(part.ms for part in parts)
        ms = ms + sum(self._encode_ms[number] for number in candidate.encoders)
        return self._measured(
            candidate.name, judgement.likely, ms, fit_s=sum(part.fit_s for part in parts)
        )

    def _cascades(self, quick: Judgement, full: Judgement) -> Iterator[Row]:
        parts = self._learnt.parts
        fit_s = sum(parts[name].fit_s for name in ("first", "both", "letters"))
        once = self._encode_ms[0] + parts["first"].ms + parts["letters"].ms
        for under in _UNSURE:
            likely, unsure = cascade(quick, full, under)
            again = unsure[self._chosen] * (self._encode_ms[1] + parts["both"].ms)
            yield self._measured(
                f"cascade: both where the first is under {under}",
                likely,
                once + again,
                fit_s=fit_s,
                second_needed=float(unsure.mean()),
            )

    def _always_both(self, whole: Judgement) -> Row:
        pieces = pieces_of(self._tested)
        batch = self._batch(
            [
                Sentence(text, one.lang, one.intent)
                for one, parts in zip(self._test, pieces, strict=True)
                for text in parts
            ]
        )
        of_pieces = log_softmax(whole_scores(self._learnt, batch) / whole.temperature)
        reader = Reader(_of_parts(self._learnt, whole.temperature), self._serving, sure=_NEVER)
        return self._measured(
            ALWAYS_BOTH,
            with_clauses(whole.likely, pieces, of_pieces),
            _reading_ms(reader, self._sample),
            fit_s=sum(self._learnt.parts[name].fit_s for name in ("both", "letters")),
        )

    def _kept(self) -> Row:
        """What the bot does itself, from fitting to reading."""
        tell("fitting the kept one")
        started = time.perf_counter()
        model = fit(
            self._encoders, [one.text for one in self._train], [one.intent for one in self._train]
        )
        fit_s = time.perf_counter() - started
        first, *others = self._serving
        asked = [Counting(encoder) for encoder in others]
        reader = Reader(model, [first, *asked])
        likely = np.stack([_log_probabilities(reader, one) for one in self._test])
        needed = max((one.times for one in asked), default=0) / len(self._test)
        ms = _reading_ms(Reader(model, self._serving), self._sample)
        return self._measured(KEPT, likely, ms, fit_s=fit_s, second_needed=needed)

    def _temperatures(self, common: float) -> dict[str, Any]:
        """The calibration error of both encoders + letters, with one temperature and with one a language."""
        own = temperatures(self._learnt, common)
        scores = whole_scores(self._learnt, self._tested)
        truth = np.searchsorted(self._learnt.intents, [one.intent for one in self._test])

        def error(chosen: dict[str, float]) -> float:
            divisors = np.array([chosen.get(code, common) for code in self._tested.languages])
            likely = log_softmax(scores / divisors[:, None])
            right = likely.argmax(axis=1) == truth
            return calibration_error(np.exp(likely.max(axis=1)), right)

        return {
            "common": common,
            "own": own,
            "error_common": error({}),
            "error_own": error(own),
        }

    def _batch(self, sentences: Sequence[Sentence]) -> Batch:
        texts = [one.text for one in sentences]
        vectors = np.hstack([encoder.encode(texts) for encoder in self._encoders])
        return Batch(texts, [one.lang for one in sentences], vectors)

    def _measured(
        self,
        name: str,
        likely: "np.ndarray",
        ms: "np.ndarray",
        *,
        fit_s: float,
        second_needed: float | None = None,
    ) -> Row:
        found = figures(likely, self._learnt.intents, self._test)
        tell(f"{name}: macro-F1 {found.macro_f1:.4f}, accuracy {found.accuracy:.4f}")
        median, mean = _times(ms).values()
        return Row(name, found, median, mean, fit_s, second_needed)


@dataclass
class Counting:
    """An encoder that counts how often it is asked."""

    encoder: Encoder
    times: int = 0

    @property
    def name(self) -> str:
        """The encoder's own."""
        return self.encoder.name

    def encode(self, texts: Sequence[str]) -> "np.ndarray":
        """The encoder's vectors."""
        self.times += 1
        return self.encoder.encode(texts)


def _of_parts(learnt: Learnt, temperature: float) -> IntentModel:
    """A model of what was learnt part by part, as it is when nothing is left out for being easy."""
    letters = learnt.parts["letters"].part
    return IntentModel(
        intents=tuple(learnt.intents),
        encoders=("first", "second"),
        heads=(
            _head(learnt, "first", WIDTHS[:1], temperature),
            _head(learnt, "both", WIDTHS, temperature),
        ),
        ngrams=letters.model,
        ngram_weight=NGRAM_WEIGHT,
    )


def _head(learnt: Learnt, name: str, widths: tuple[int, ...], temperature: float) -> Head:
    part = learnt.parts[name].part
    return Head(widths, part.mean, part.weights, part.biases, temperature)


def _log_probabilities(reader: Reader, sentence: Sentence) -> "np.ndarray":
    ranking = dict(reader.read(sentence.text, sentence.lang).ranking)
    return np.log([ranking[name] for name in reader.model.intents])


def _reading_ms(reader: Reader, sample: Batch) -> "np.ndarray":
    """Milliseconds of each message as the bot reads it, clauses and all."""
    messages = zip(sample.texts, sample.languages, strict=True)
    return one_by_one(partial(reader.read, text, code) for text, code in messages)


def _times(ms: "np.ndarray") -> dict[str, float]:
    return {"median": float(np.median(ms)), "mean": float(np.mean(ms))}


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, help="write the figures here, not to stdout")
    options = parser.parse_args()
    settle_environment()
    light_start.prepare_to_train()
    started = time.monotonic()
    report = Trials(kept_encoders()).report()
    report["took_s"] = time.monotonic() - started
    written = json.dumps(report, indent=2, ensure_ascii=False)
    if options.out is None:
        sys.stdout.write(f"{written}\n")
    else:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(f"{written}\n", "utf-8")
    tell(f"done: {len(report['candidates'])} candidates")


if __name__ == "__main__":
    main()
