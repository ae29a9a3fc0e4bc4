"""How alike two sentences are: the share of their runs of four letters that they have in common (Jaccard).

Case, accents, punctuation, emoji and the digits of numbers make no difference.
"""

import unicodedata
from collections.abc import Iterator, Sequence

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

from bot.nlu.intents.ngrams import plain
from tests.bench.understanding.sentences import Sentence

NEAR = 0.8  # from here on two sentences count as one
_LENGTH = 4
_ACCENTS = dict.fromkeys(range(0x300, 0x370))


def bare(text: str) -> str:
    """Without case, accents, punctuation and emoji; signs of vowels and tones are letters."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    kept = (sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in apart)
    return " ".join("".join(kept).translate(_ACCENTS).split())


def runs(text: str) -> frozenset[str]:
    """The runs of letters of a text; of a shorter one, itself."""
    folded = bare(plain(text)) or text  # `plain` makes all numbers alike
    return frozenset(folded[at : at + _LENGTH] for at in range(max(1, len(folded) - _LENGTH + 1)))


def near_duplicates(texts: Sequence[str]) -> Iterator[str]:
    """Each text that is nearly an earlier one."""
    alike = likeness(texts, texts)
    for row, text in enumerate(texts):
        if row and alike[row, :row].max() >= NEAR:
            yield text


def nearly_learnt(tested: Sequence[Sentence], learnt: Sequence[Sentence]) -> list[Sentence]:
    """The sentences of a test split that are nearly one of the same language that is learnt."""
    found: list[Sentence] = []
    for code in sorted({one.lang for one in tested}):
        mine = [one for one in tested if one.lang == code]
        known = [one.text for one in learnt if one.lang == code]
        alike = likeness([one.text for one in mine], known).max(axis=1)
        found += [one for one, most in zip(mine, alike, strict=True) if most >= NEAR]
    return found


def likeness(texts: Sequence[str], others: Sequence[str]) -> "np.ndarray":
    """(texts, others), from 0 to 1."""
    counter = CountVectorizer(analyzer=runs, binary=True)
    theirs = counter.fit_transform([*others, *texts])[: len(others)]
    ours = counter.transform(texts)
    common = (ours @ theirs.T).toarray()
    sizes = np.asarray(ours.sum(axis=1)) + np.asarray(theirs.sum(axis=1)).T
    return common / (sizes - common)
