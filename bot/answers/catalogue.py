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
from fluent.runtime.types import FluentNone, fluent_date, fluent_number
from fluent.syntax import ast

from bot.answers.errors import (
    AnswerBrokenError,
    AnswerNotFoundError,
    LanguageUnknownError,
    NoAnswersError,
)
from bot.answers.moments import ZONE, Hours, hours_in, zone_name, zone_or
from bot.casework.house import Spoken
from bot.casework.says import Arg, Blank, Choice, Listed, Literal, Named, Say
from bot.conversations.model import Button, Tone
from bot.disputes.money import Money

FALLBACK = "en"
BULLET = "•"


class Catalogue:
    """Says, spoken. Languages are the files in the folder: a new one is a matter of data."""

    def __init__(self, folder: Path, *, zone: str = "UTC") -> None:
        """Read every `<language>.ftl` in `folder`. `zone`, an IANA name, is the shop's.

        Raises `NoAnswersError` when the fallback language is absent, `AnswerBrokenError` for a syntax error.
        """
        self._zone = ZoneInfo(zone)
        self._bundles: dict[str, FluentBundle] = {}
        self._hours: dict[str, Hours] = {}
        for path in sorted(folder.glob("*.ftl")):
            resource = _resource(path)
            self._bundles[path.stem] = _bundle(path.stem, resource)
            self._hours[path.stem] = hours_in(resource)
        self._names = {code: _own_name(code) for code in self._bundles}
        if FALLBACK not in self._bundles:
            raise NoAnswersError(folder)

    @property
    def languages(self) -> Mapping[str, str]:
        """The languages that have a file, each with its own name."""
        return self._names

    def speak(
        self,
        say: Say,
        *,
        language: str,
        tone: Tone,
        zone: str | None = None,
        channel: str | None = None,
    ) -> Spoken:
        """The say in that language; in English when the language is not there. `zone` is the buyer's."""
        text = self.text(
            say.key, say.args, language=language, tone=tone, zone=zone, channel=channel
        )
        buttons = tuple(
            Button(self._label(choice, language=language), choice.payload) for choice in say.choices
        )
        return Spoken(text, buttons)

    def sentence(self, key: str, *, language: str) -> str:
        """One sentence without arguments."""
        return self.text(key, {}, language=language)

    def text(  # noqa: PLR0913  # who reads it, and how
        self,
        key: str,
        args: Mapping[str, Arg],
        *,
        language: str,
        tone: Tone = Tone.PLAIN,
        zone: str | None = None,
        channel: str | None = None,
    ) -> str:
        """One sentence; in English where the language lacks it. Hours are told in `zone`, else in the shop's.

        Terse where there is such a form and the tone asks for it, else in the form of the channel's name.
        Raises `AnswerNotFoundError` and `AnswerBrokenError`.
        """
        language = language if self._has(key, language) else FALLBACK
        if not self._has(key, language):
            raise AnswerNotFoundError(key, language)
        bundle = self._bundles[language]
        message = bundle.get_message(key)
        wanted = (Tone.TERSE.value if tone is Tone.TERSE else None, channel)
        form = next((name for name in wanted if name in message.attributes), None)
        pattern = message.attributes[form] if form else message.value
        hours = self._hours[language][key, form]
        if pattern is None:
            raise AnswerNotFoundError(key, language)
        values = {
            name: self._value(value, language, zone, with_hour=name in hours)
            for name, value in args.items()
        }
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

    def _value(self, value: Arg, language: str, zone: str | None, *, with_hour: bool) -> Any:  # noqa: ANN401  # Fluent's own argument types
        match value:
            case Money(minor=minor, currency=currency):
                digits = get_currency_precision(currency)
                major = Decimal(minor).scaleb(-digits)
                return fluent_number(major, style="currency", currency=currency)
            case datetime():
                own = zone_or(zone, self._zone) if with_hour else self._zone
                return fluent_date(value.astimezone(own))
            case Named(key=key):
                return self.text(key, {}, language=language)
            case Listed(says=says):
                lines = (self.text(say.key, say.args, language=language, zone=zone) for say in says)
                return "\n".join(f"{BULLET} {line}" for line in lines)
            case Blank(words=words):
                return FluentNone(f"[{words}]")
            case _:
                return value


def _resource(path: Path) -> ast.Resource:
    resource = FluentResource(path.read_text(encoding="utf-8"))
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            raise AnswerBrokenError(
                (entry.content or "").split("\n")[0].strip(), path.stem, "syntax error"
            )
    return resource


def _bundle(language: str, resource: ast.Resource) -> FluentBundle:
    locale = _locale(language)
    # A Latin name in an Arabic sentence keeps its own direction.
    isolating = locale.text_direction == "rtl"
    functions: dict[str, Any] = {ZONE: lambda moment: zone_name(moment, locale)}
    bundle = FluentBundle([language], functions=functions, use_isolating=isolating)
    bundle.add_resource(resource)
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
