"""The approved sentences: one Fluent file a language, rendered with its own plurals, money and dates."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.numbers import get_currency_precision
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date, fluent_number
from fluent.syntax import FluentParser, ast

from bot.answers.errors import AnswerBrokenError, AnswerNotFoundError, NoAnswersError
from bot.casework.house import Spoken
from bot.casework.says import Arg, Choice, Literal, Say
from bot.conversations.model import Button, Tone
from bot.disputes.money import Money

FALLBACK = "en"
_RIGHT_TO_LEFT = frozenset({"ar"})
_SCRIPT = {"zh": "zh-Hans"}  # what Babel calls the language of the file


class Catalogue:
    """Says, spoken. Languages are the files in the folder: a new one is a matter of data."""

    def __init__(self, folder: Path, *, zone: str = "UTC") -> None:
        """Read every `<language>.ftl` in `folder`. Dates are told in `zone`, an IANA name.

        Raises `NoAnswersError` when the fallback language is absent, `AnswerBrokenError` for a syntax error.
        """
        self._zone = ZoneInfo(zone)
        self._bundles = {path.stem: _bundle(path) for path in sorted(folder.glob("*.ftl"))}
        if FALLBACK not in self._bundles:
            raise NoAnswersError(folder)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a file."""
        return tuple(self._bundles)

    def speak(self, say: Say, *, language: str, tone: Tone) -> Spoken:
        """The say in that language; in English when the language is not there."""
        text = self.text(say.key, say.args, language=language, tone=tone)
        buttons = tuple(
            Button(self._label(choice, language=language), choice.payload) for choice in say.choices
        )
        return Spoken(text, buttons)

    def sentence(self, key: str, *, language: str) -> str:
        """One sentence without arguments."""
        return self.text(key, {}, language=language)

    def text(
        self, key: str, args: Mapping[str, Arg], *, language: str, tone: Tone = Tone.PLAIN
    ) -> str:
        """One sentence. Raises `AnswerNotFoundError` and `AnswerBrokenError`."""
        bundle = self._bundles.get(language, self._bundles[FALLBACK])
        if not bundle.has_message(key):
            raise AnswerNotFoundError(key, language)
        message = bundle.get_message(key)
        terse = message.attributes.get("terse") if tone is Tone.TERSE else None
        pattern = terse or message.value
        if pattern is None:
            raise AnswerNotFoundError(key, language)
        values = {name: self._value(value) for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise AnswerBrokenError(key, language, str(errors[0]))
        return str(text)

    def _label(self, choice: Choice, *, language: str) -> str:
        if isinstance(choice.label, Literal):
            return choice.label.text
        return self.text(choice.label, {}, language=language)

    def _value(self, value: Arg) -> Any:  # noqa: ANN401  # Fluent's own argument types
        match value:
            case Money(minor=minor, currency=currency):
                digits = get_currency_precision(currency)
                major = Decimal(minor).scaleb(-digits)
                return fluent_number(major, style="currency", currency=currency)
            case datetime():
                return fluent_date(value.astimezone(self._zone).replace(tzinfo=None))
            case _:
                return value


def _bundle(path: Path) -> FluentBundle:
    language = path.stem
    text = path.read_text(encoding="utf-8")
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ast.Junk):
            raise AnswerBrokenError(
                (entry.content or "").split("\n")[0].strip(), language, "syntax error"
            )
    isolating = (
        language in _RIGHT_TO_LEFT
    )  # a Latin name in an Arabic sentence keeps its own direction
    bundle = FluentBundle([_SCRIPT.get(language, language)], use_isolating=isolating)
    bundle.add_resource(FluentResource(text))
    return bundle
