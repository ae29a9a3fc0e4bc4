"""Pure: how well the language of messages is told, alone and in their conversation.

Each message is told four times: as the first one of a conversation and where it stands in its own,
each without and with the client's locale.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.understanding.examples import LanguageExample
from bot.understanding.tally import Times, ratio, times

WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Signs of the scripts that write no spaces between words: Thai, Lao, Burmese, Khmer, kana, Han."""
SIGNS_A_WORD = 2
LENGTHS = ((1, 2), (3, 5), (6, 12))
LONGER = "13+"


@dataclass(frozen=True, slots=True)
class Heard:
    """One verdict on a message: the language then in use; `foreign` when it is said to be none of ours."""

    code: str
    foreign: bool
    ms: float


@dataclass(frozen=True, slots=True)
class Heards:
    """The four verdicts on a message, and its number in its conversation (from 1)."""

    example: LanguageExample
    number: int
    spoken: bool
    alone: Heard
    alone_with_locale: Heard
    in_turn: Heard
    in_turn_with_locale: Heard

    def right(self, heard: Heard) -> bool:
        """A language that we do not speak is heard when it is said to be one."""
        if not self.spoken:
            return heard.foreign
        return heard.code == self.example.lang and not heard.foreign


Choose = Callable[[Heards], Heard]


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Shares of right verdicts without and with the client's locale."""

    n: int
    without_locale: float
    with_locale: float


@dataclass(frozen=True, slots=True)
class Flips:
    """How often the language in use changed in a conversation whose buyer kept to one."""

    conversations: int
    without_locale: int
    with_locale: int


@dataclass(frozen=True, slots=True)
class FalseFlags:
    """Shares of messages in our languages that were said to be in none of them."""

    without_locale: float
    with_locale: float


@dataclass(frozen=True, slots=True)
class LanguageReport:
    """All that was measured: the messages alone, save where a conversation is named."""

    n: int
    alone: Accuracy
    by_message: Mapping[str, Accuracy]
    by_language: Mapping[str, Accuracy]
    by_language_last_message: Mapping[str, Accuracy]
    by_length: Mapping[str, Accuracy]
    flips: Flips
    false_flags: FalseFlags
    ms: Times
    wrong: tuple[Heards, ...]


def language_report(heards: Sequence[Heards]) -> LanguageReport:
    """Measure; `heards` has each conversation's messages together and in their order."""
    return LanguageReport(
        n=len(heards),
        alone=_accuracy(heards, _alone, _alone_with),
        by_message=_by(heards, lambda one: f"{one.number}", _in_turn, _in_turn_with),
        by_language=_by(heards, _language, _alone, _alone_with),
        by_language_last_message=_by(_last(heards), _language, _in_turn, _in_turn_with),
        by_length=_by(heards, _length, _alone, _alone_with),
        flips=_flips(heards),
        false_flags=FalseFlags(_false_flags(heards, _alone), _false_flags(heards, _alone_with)),
        ms=times([heard.ms for one in heards for heard in (one.alone, one.alone_with_locale)]),
        wrong=tuple(one for one in heards if not one.right(one.alone_with_locale)),
    )


def conversations(
    examples: Sequence[LanguageExample],
) -> tuple[tuple[LanguageExample, ...], ...]:
    """The examples by conversation: those of one language with one name, in the order of the file."""
    found: dict[tuple[object, ...], list[LanguageExample]] = {}
    for place, one in enumerate(examples):
        alone = one.conversation is None
        key = (place,) if alone else (one.lang, type(one.conversation), one.conversation)
        found.setdefault(key, []).append(one)
    return tuple(map(tuple, found.values()))


def words(example: LanguageExample) -> int:
    """The message's length; two signs count as a word where no spaces are written."""
    if example.words is not None:
        return example.words
    if WITHOUT_SPACES.search(example.text):
        return max(1, round(sum(sign.isalnum() for sign in example.text) / SIGNS_A_WORD))
    return max(1, len(example.text.split()))


def _accuracy(heards: Sequence[Heards], without: Choose, with_locale: Choose) -> Accuracy:
    n = len(heards)
    return Accuracy(
        n,
        ratio(sum(one.right(without(one)) for one in heards), n),
        ratio(sum(one.right(with_locale(one)) for one in heards), n),
    )


def _by(
    heards: Sequence[Heards], part_of: Callable[[Heards], str], without: Choose, with_locale: Choose
) -> dict[str, Accuracy]:
    names = sorted({part_of(one) for one in heards}, key=_place)
    return {
        name: _accuracy([one for one in heards if part_of(one) == name], without, with_locale)
        for name in names
    }


def _place(name: str) -> tuple[int, str]:
    """Numbers and ranges of numbers in the order of their first number, then all other names."""
    number = re.match(r"\d+", name)
    return (int(number[0]) if number else 0, name)


def _last(heards: Sequence[Heards]) -> list[Heards]:
    following = [one.number for one in heards[1:]] + [1]
    return [one for one, after in zip(heards, following, strict=True) if after == 1]


def _flips(heards: Sequence[Heards]) -> Flips:
    return Flips(
        sum(one.number == 1 for one in heards),
        _changes(heards, _in_turn),
        _changes(heards, _in_turn_with),
    )


def _changes(heards: Sequence[Heards], choose: Choose) -> int:
    return sum(
        after.number > 1 and choose(after).code != choose(before).code
        for before, after in pairwise(heards)
    )


def _false_flags(heards: Sequence[Heards], choose: Choose) -> float:
    ours = [one for one in heards if one.spoken]
    return ratio(sum(choose(one).foreign for one in ours), len(ours))


def _alone(one: Heards) -> Heard:
    return one.alone


def _alone_with(one: Heards) -> Heard:
    return one.alone_with_locale


def _in_turn(one: Heards) -> Heard:
    return one.in_turn


def _in_turn_with(one: Heards) -> Heard:
    return one.in_turn_with_locale


def _language(one: Heards) -> str:
    return one.example.lang


def _length(one: Heards) -> str:
    length = words(one.example)
    return next((f"{low}-{high}" for low, high in LENGTHS if low <= length <= high), LONGER)
