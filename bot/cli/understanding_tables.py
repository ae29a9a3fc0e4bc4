"""Reports on understanding for the eye."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from bot.understanding.answers import Parsed
from bot.understanding.entities import Compared, EntityReport
from bot.understanding.intents import IntentReport, PartScore
from bot.understanding.languages import Accuracy, LanguageReport
from bot.understanding.tally import Score, Times

SHOWN = 30
"""Mistakes that fit a screen; --json has them all."""
SCORES = ("n", "precision", "recall", "F1")


def show_parse(console: Console, parsed: Parsed) -> None:
    """One message."""
    console.print(_table("intent", ("confidence",), _ranking(parsed)))
    if parsed.entities:
        facts = [(one.entity, (escape(str(one.value)),)) for one in parsed.entities]
        console.print(_table("fact", ("value",), facts))
    else:
        console.print("No facts.")
    console.print(f"{_language(parsed)} · {parsed.ms:.1f} ms", highlight=False)


def show_intents(console: Console, report: IntentReport) -> None:
    """The classifier's figures, its weak places, and the errors it was surest of."""
    _line(
        console,
        f"{report.n} messages: accuracy {_percent(report.accuracy)}, "
        f"macro-F1 {_percent(report.macro_f1)}, rejected {_percent(report.rejected)}, "
        f"accuracy of the others {_percent(report.accuracy_of_accepted)}, "
        f"calibration error {_percent(report.calibration.error)}, {_ms(report.ms)}",
    )
    if report.unknown_intents:
        unknown = ", ".join(report.unknown_intents)
        _line(console, f"The model does not know {unknown}: every line of theirs is an error.")
    parts = {"language": report.by_language, "style": report.by_style, "group": report.by_group}
    for name, found in parts.items():
        if found:
            console.print(_parts(name, found))
    console.print(_table("intent", SCORES, _scores(report.by_intent)))
    if report.worst:
        console.print(_worst(report))


def show_entities(console: Console, report: EntityReport) -> None:
    """Precision and recall of facts, and the messages where one was missed or invented."""
    _line(
        console,
        f"{report.n} messages with {report.all.n} facts: precision {_percent(report.all.precision)}, "
        f"recall {_percent(report.all.recall)}, F1 {_percent(report.all.f1)}, {_ms(report.ms)}",
    )
    console.print(_table("fact", SCORES, _scores(report.by_entity)))
    by_language = {code: one.all for code, one in report.by_language.items()}
    console.print(_table("language", SCORES, _scores(by_language)))
    if report.mistakes:
        console.print(_mistakes(report.mistakes[:SHOWN]))


def show_languages(console: Console, report: LanguageReport) -> None:
    """How often the language was told rightly, without and with the client's."""
    _line(
        console,
        f"{report.n} messages, each alone: {_percent(report.alone.without_locale)} right without "
        f"and {_percent(report.alone.with_locale)} with the client's language, {_ms(report.ms)}",
    )
    flips, flags = report.flips, report.false_flags
    _line(
        console,
        f"In {flips.conversations} conversations {flips.without_locale} changes of language "
        f"without and {flips.with_locale} with the client's; said to be a language that we do "
        f"not speak: {_percent(flags.without_locale)} and {_percent(flags.with_locale)}",
    )
    console.print(_accuracies("message in its conversation", report.by_message))
    console.print(_accuracies("language, one message", report.by_language))
    console.print(_accuracies("language, last message", report.by_language_last_message))
    console.print(_accuracies("words", report.by_length))
    if report.wrong:
        console.print(_misheard(report))


def _ranking(parsed: Parsed) -> Sequence[tuple[str, Sequence[str]]]:
    rows = [(name, (_percent(confidence),)) for name, confidence in parsed.ranking]
    if not parsed.rejected:
        return rows
    return [(f"{parsed.intent} (too unsure)", (_percent(parsed.confidence),)), *rows]


def _language(parsed: Parsed) -> str:
    if parsed.language is None:
        return "a button, no language"
    found = parsed.language
    doubt = "" if found.supported else ", not a language that we speak"
    doubt += ", undecided" if found.undecided else ""
    return f"language {escape(found.code)} ({_percent(found.confidence)}{doubt})"


def _parts(name: str, found: Mapping[str, PartScore]) -> Table:
    columns = ("n", "accuracy", "precision", "recall", "F1", "rejected")
    rows = [
        (part, (str(one.n), *map(_percent, (
            one.accuracy, one.precision, one.recall, one.f1, one.rejected
        ))))
        for part, one in found.items()
    ]  # fmt: skip
    return _table(name, columns, rows)


def _scores(found: Mapping[str, Score]) -> list[tuple[str, Sequence[str]]]:
    return [
        (name, (str(one.n), *map(_percent, (one.precision, one.recall, one.f1))))
        for name, one in found.items()
    ]


def _accuracies(name: str, found: Mapping[str, Accuracy]) -> Table:
    rows = [
        (part, (str(one.n), _percent(one.without_locale), _percent(one.with_locale)))
        for part, one in found.items()
    ]
    return _table(name, ("n", "without", "with the client's language"), rows)


def _worst(report: IntentReport) -> Table:
    table = Table("the surest errors", "lang")
    for column in ("meant", "named", "confidence"):
        table.add_column(column, no_wrap=True)
    for one in report.worst:
        words, lang, meant = one.example.text, one.example.lang, one.example.intent
        row = map(escape, (words, lang, meant, one.named, _percent(one.confidence)))
        table.add_row(*row)
    return table


def _mistakes(mistakes: Iterable[Compared]) -> Table:
    table = Table("message", "lang", "missed", "invented")
    for one in mistakes:
        missed, invented = (", ".join(map(str, facts)) for facts in (one.missed, one.invented))
        table.add_row(*map(escape, (one.example.text, one.example.lang, missed, invented)))
    return table


def _misheard(report: LanguageReport) -> Table:
    table = Table("wrong with the client's language", "lang", "named")
    for one in report.wrong[:SHOWN]:
        heard = one.alone_with_locale
        named = "none of ours" if heard.foreign else heard.code
        table.add_row(*map(escape, (one.example.text, one.example.lang, named)))
    return table


def _table(name: str, columns: Sequence[str], rows: Iterable[tuple[str, Sequence[str]]]) -> Table:
    table = Table(name)
    for column in columns:
        table.add_column(column, justify="right")
    for first, cells in rows:
        table.add_row(escape(first), *cells)
    return table


def _line(console: Console, words: str) -> None:
    console.print(words, markup=False, highlight=False, soft_wrap=True)


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %"


def _ms(ms: Times) -> str:
    return f"{ms.mean:.1f} ms a message (median {ms.median:.1f}, 95 % within {ms.p95:.1f})"
