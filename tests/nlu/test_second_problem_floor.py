"""A message with one problem is almost never taken for two: measured on sentences that the model did not learn."""

from pathlib import Path

from ruamel.yaml import YAML

from bot.nlu.clauses import clauses
from bot.nlu.encoders.pair import load_first_for_training
from bot.nlu.intents.fitting import fit
from bot.nlu.intents.reading import Reader
from bot.nlu.likelihood import KINDS
from bot.nlu.second_problem import two_problems

DATA = Path(__file__).parents[2] / "data" / "nlu"
MOST_SPLIT = 0.005

Example = tuple[str, str, str]  # text, intent, language


def examples() -> list[Example]:
    return [
        (line[2:].strip(), block["intent"], path.parent.name)
        for path in sorted(DATA.glob("*/*.yml"))
        for block in YAML(typ="safe").load(path)["nlu"]
        for line in map(str.strip, block["examples"].splitlines())
        if line.startswith("- ")
    ]


def half_learnt(learnt: list[Example], folder: Path) -> Reader:
    """A model of some sentences, by the first encoder alone, which is quick."""
    texts, intents, _ = zip(*learnt, strict=True)
    encoder = load_first_for_training(folder)
    return Reader(fit([encoder], texts, intents), [encoder])


def test_a_message_with_one_problem_is_almost_never_taken_for_two(tmp_path: Path) -> None:
    every = examples()
    reader = half_learnt(every[::2], tmp_path)
    unseen = [one for one in every[1::2] if one[1] in KINDS]
    assert sum(len(clauses(text, code)) > 1 for text, _, code in unseen) > len(unseen) / 10

    told = [(code, text, reader.read(text, code).clauses) for text, _, code in unseen]
    split = [(code, text) for code, text, parts in told if two_problems(parts) is not None]

    assert len(split) <= MOST_SPLIT * len(unseen), split
