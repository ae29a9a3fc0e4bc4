"""Cases for the eye: a table of many, a tree of one."""

from collections.abc import Mapping, Sequence

from babel.numbers import format_currency, get_currency_precision
from rich.markup import escape
from rich.table import Table
from rich.tree import Tree

from bot.cli.reading import Report

COLUMNS = ("ref", "kind", "state", "order", "language")
FACTS = ("id", "order", "language", "channel", "conversation", "opened_at")
PARTS = (
    "offers",
    "remedies",
    "handoffs",
    "evidence",
    "promises",
    "surveys",
    "decisions",
    "history",
)


def table(cases: Sequence[Report]) -> Table:
    """One row a case."""
    shown = Table(*COLUMNS, "remedies", "handoffs")
    for case in cases:
        shown.add_row(
            *(cell(case[column]) for column in COLUMNS),
            ", ".join(line(part, without="key") for part in parts(case, "remedies")),
            ", ".join(line(part) for part in parts(case, "handoffs")),
        )
    return shown


def tree(case: Report) -> Tree:
    """All that is known of one case."""
    shown = Tree(f"[bold]{cell(case['ref'])}[/]  {cell(case['kind'])}, {cell(case['state'])}")
    for fact in FACTS:
        shown.add(f"{fact}: {cell(case[fact])}")
    for name in PARTS:
        branch = shown.add(name)
        for part in parts(case, name):
            branch.add(line(part))
    return shown


def parts(case: Report, name: str) -> Sequence[Report]:
    """A case's offers, remedies and so on."""
    found = case[name]
    return [part for part in found if isinstance(part, Mapping)] if isinstance(found, list) else []


def line(part: Report, *, without: str = "") -> str:
    """One offer, remedy, hand-off, photo or decision in a line."""
    left_out = {"amount_minor", "currency", without}
    words = [cell(value) for name, value in part.items() if name not in left_out]
    if (amount := money(part)) is not None:
        words.insert(1, amount)
    return " ".join(words)


def money(part: Report) -> str | None:
    """The part's amount, as money."""
    amount, currency = part.get("amount_minor"), part.get("currency")
    if not isinstance(amount, int) or not isinstance(currency, str):
        return None
    exact = amount / 10 ** get_currency_precision(currency)
    return format_currency(exact, currency, locale="en")


def cell(value: object) -> str:
    """A value as text, harmless to Rich; of people, their names."""
    if isinstance(value, list):
        value = " and ".join(str(one["name"]) for one in value) or None
    return "-" if value is None else escape(str(value))
