"""The approved sentences: one Fluent file a language, rendered with its own plurals, money and dates."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.numbers import get_currency_precision
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date, fluent_number
from fluent.syntax import FluentParser, ast

from bot.answers.errors import (
    AnswerBrokenError,
    AnswerNotFoundError,
    LanguageUnknownError,
    NoAnswersError,
)
from bot.casework.house import Spoken
from bot.casework.says import Arg, Choice, Listed, Literal, Named, Say
from bot.conversations.model import Button, Tone
from bot.disputes.money import Money

FALLBACK = "en"
BULLET = "•"


class Catalogue:
    """Says, spoken. Languages are the files in the folder: a new one is a matter of data."""

    def __init__(self, folder: Path, *, zone: str = "UTC") -> None:
        """Read every `<language>.ftl` in `folder`. Dates are told in `zone`, an IANA name.

        Raises `NoAnswersError` when the fallback language is absent, `AnswerBrokenError` for a syntax error.
        """
        self._zone = ZoneInfo(zone)
        self._bundles = {path.stem: _bundle(path) for path in sorted(folder.glob("*.ftl"))}
        self._names = {code: _own_name(code) for code in self._bundles}
        if FALLBACK not in self._bundles:
            raise NoAnswersError(folder)

    @property
    def languages(self) -> Mapping[str, str]:
        """The languages that have a file, each with its own name."""
        return self._names

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
        """One sentence; in English where the language lacks it.

        Raises `AnswerNotFoundError` and `AnswerBrokenError`.
        """
        language = language if self._has(key, language) else FALLBACK
        if not self._has(key, language):
            raise AnswerNotFoundError(key, language)
        bundle = self._bundles[language]
        message = bundle.get_message(key)
        terse = message.attributes.get("terse") if tone is Tone.TERSE else None
        pattern = terse or message.value
        if pattern is None:
            raise AnswerNotFoundError(key, language)
        values = {name: self._value(value, language) for name, value in args.items()}
        text, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise AnswerBrokenError(key, language, str(errors[0]))
        return str(text)

    def _has(self, key: str, language: str) -> bool:
        return language in self._bundles and self._bundles[language].has_message(key)

    def _label(self, choice: Choice, *, language: str) -> str:
        if isinstance(choice.label, Literal):
            return choice.label.text
        return self.text(choice.label, {}, language=language)

    def _value(self, value: Arg, language: str) -> Any:  # noqa: ANN401  # Fluent's own argument types
        match value:
            case Money(minor=minor, currency=currency):
                digits = get_currency_precision(currency)
                major = Decimal(minor).scaleb(-digits)
                return fluent_number(major, style="currency", currency=currency)
            case datetime():
                return fluent_date(value.astimezone(self._zone).replace(tzinfo=None))
            case Named(key=key):
                return self.text(key, {}, language=language)
            case Listed(says=says):
                lines = (self.text(say.key, say.args, language=language) for say in says)
                return "\n".join(f"{BULLET} {line}" for line in lines)
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
    # A Latin name in an Arabic sentence keeps its own direction.
    isolating = _locale(language).text_direction == "rtl"
    bundle = FluentBundle([language], use_isolating=isolating)
    bundle.add_resource(FluentResource(text))
    return bundle


def _locale(language: str) -> Locale:
    """Raises `LanguageUnknownError` for a file that is named by no language's code."""
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        raise LanguageUnknownError(language) from None


def _own_name(language: str) -> str:
    """`Svenska` for `sv`: as it stands alone on a button."""
    name = _locale(language).get_language_name(language) or language
    return name[0].upper() + name[1:]
