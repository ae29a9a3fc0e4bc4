"""Pure: what a conversation keeps of its language, as the gateway keeps it between two messages."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.understanding.answers import Verdict

BEFORE_THE_FIRST_WORD = "en"


@dataclass(frozen=True, slots=True)
class LanguageMemory:
    """The language in use, the detector's evidence, and the language of the client."""

    code: str
    locale: str | None
    evidence: Mapping[str, float] | None = None

    @classmethod
    def begin(cls, locale: str | None, spoken: frozenset[str]) -> "LanguageMemory":
        """A conversation that nobody has written in: the client's language if we speak it."""
        short = locale.split("-")[0].lower() if locale else ""
        return cls(short if short in spoken else BEFORE_THE_FIRST_WORD, locale)

    def metadata(self) -> dict[str, object]:
        """What travels with the next message."""
        return {
            "locale": [self.locale] if self.locale else [],
            "language": {
                "current": self.code,
                "locked": False,
                "evidence": None if self.evidence is None else dict(self.evidence),
            },
        }

    def after(self, verdict: Verdict) -> "LanguageMemory":
        """A language that we do not speak changes nothing but the evidence."""
        code = verdict.code if verdict.supported else self.code
        return replace(self, code=code, evidence=verdict.evidence)
