"""How well the training data explains itself: held-out macro-F1 over all of data/nlu."""

from pathlib import Path

import numpy as np
from ruamel.yaml import YAML
from sklearn.metrics import f1_score

from bot.nlu.linear_training import held_out_scores
from bot.nlu.sentence_encoder import load_encoder

DATA = Path(__file__).parents[2] / "data" / "nlu"
FLOOR = 0.70
FOLDS = 3


def examples() -> list[tuple[str, str]]:
    return [
        (line[2:].strip(), block["intent"])
        for path in sorted(DATA.glob("*/*.yml"))
        for block in YAML(typ="safe").load(path)["nlu"]
        for line in map(str.strip, block["examples"].splitlines())
        if line.startswith("- ")
    ]


def test_held_out_examples_are_understood_as_meant() -> None:
    texts, intents = zip(*examples(), strict=True)
    vectors = np.asarray(load_encoder().encode(list(texts)))
    scores, truth = held_out_scores(vectors, intents, folds=FOLDS)
    assert f1_score(truth, scores.argmax(axis=1), average="macro") >= FLOOR
