"""The language of a conversation, decided from readings. Pure: numbers in, a verdict out."""

import math
from dataclasses import dataclass, field
from typing import Dict, Mapping, Sequence, Tuple

from bot.nlu.language.codes import DEFAULT, SUPPORTED, first_supported
from bot.nlu.language.reading import Foreign, Reading, Silent

_DECAY, _CAP = 0.8, 5.0
_SURE, _LIKELY = 0.9, 0.6
_LOCALE_SHARE, _ENGLISH_SHARE = 0.55, 0.15


@dataclass(frozen=True)
class Memory:
    """What the conversation knows: the language in use, and the evidence kept from before."""

    current: str | None = None
    locked: bool = False
    evidence: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Verdict:
    """The language to answer in.

    `undecided` asks for a language button; `supported` is False when the buyer writes a language
    that we do not speak (then `code` is only the best we can answer in). `evidence` is the memory
    to hand back with the next message.
    """

    code: str
    confidence: float
    evidence: Mapping[str, float]
    supported: bool = True
    undecided: bool = False
    locked: bool = False

    def as_dict(self) -> Dict[str, object]:
        """The verdict in JSON's types, evidence rounded: it is stored with every message."""
        return {
            "code": self.code,
            "confidence": round(self.confidence, 4),
            "evidence": {code: round(value, 3) for code, value in self.evidence.items()},
            "supported": self.supported,
            "undecided": self.undecided,
            "locked": self.locked,
        }


def judge(reading: Reading, memory: Memory, locales: Sequence[str]) -> Verdict:
    """Weigh one message against the conversation so far and the client's locales."""
    prior = _prior(first_supported(locales))
    if memory.locked and memory.current:
        return Verdict(memory.current, 1.0, dict(memory.evidence), locked=True)
    if isinstance(reading, (Silent, Foreign)):
        return _unchanged(memory, prior, supported=isinstance(reading, Silent))
    weighed = {
        code: _DECAY * memory.evidence.get(code, 0.0) + reading.evidence[code] for code in SUPPORTED
    }
    code, confidence = _best(weighed, prior)
    kept = _capped(weighed)
    if confidence >= _SURE or code == memory.current:
        return Verdict(code, confidence, kept)
    if confidence >= _LIKELY or memory.current is None:
        return Verdict(code, confidence, kept, undecided=True)
    return Verdict(memory.current, _posterior(weighed, prior)[memory.current], kept)


def _unchanged(memory: Memory, prior: Mapping[str, float], *, supported: bool) -> Verdict:
    kept = dict(memory.evidence)
    code, confidence = _best(kept, prior)
    if memory.current:
        code, confidence = memory.current, _posterior(kept, prior)[memory.current]
    return Verdict(code, confidence, kept, supported=supported)


def _prior(locale: str | None) -> Mapping[str, float]:
    if locale is None:
        return dict.fromkeys(SUPPORTED, 1 / len(SUPPORTED))
    favoured = {DEFAULT: _ENGLISH_SHARE}
    favoured[locale] = favoured.get(locale, 0.0) + _LOCALE_SHARE
    rest = (1 - sum(favoured.values())) / (len(SUPPORTED) - len(favoured))
    return {code: favoured.get(code, rest) for code in SUPPORTED}


def _posterior(evidence: Mapping[str, float], prior: Mapping[str, float]) -> Dict[str, float]:
    logs = {code: evidence.get(code, 0.0) + math.log(prior[code]) for code in SUPPORTED}
    top = max(logs.values())
    weights = {code: math.exp(value - top) for code, value in logs.items()}
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items()}


def _best(evidence: Mapping[str, float], prior: Mapping[str, float]) -> Tuple[str, float]:
    posterior = _posterior(evidence, prior)
    code = max(posterior, key=posterior.__getitem__)
    if posterior[code] == posterior[DEFAULT]:
        code = DEFAULT
    return code, posterior[code]


def _capped(evidence: Mapping[str, float]) -> Dict[str, float]:
    top = max(evidence.values())
    return {code: max(value - top, -_CAP) for code, value in evidence.items()}
