"""`amends report budget`: what bot, agents and managers granted, beside what they may."""

import json

import typer
from rich.console import Console
from rich.table import Table

from bot.cli.case_table import money
from bot.cli.cases import AsJson
from bot.cli.place import load_settings
from bot.cli.reading import Report, find_budget

report = typer.Typer(help="What the shop's disputes cost.", no_args_is_help=True)


@report.callback()
def about() -> None:
    """What the shop's disputes cost."""


@report.command()
def budget(*, as_json: AsJson = False) -> None:
    """What each tier granted today and in the last 30 days, and what is left of its daily limit."""
    found = find_budget(load_settings())
    if as_json:
        typer.echo(json.dumps(found, indent=2))
        return
    Console().print(_table(found))


def _table(found: Report) -> Table:
    shown = Table("granted by", "today", "last 30 days", "limit a day", "left today")
    shown.caption = "A daily limit counts what all of them granted."
    tiers = found["tiers"]
    for tier in tiers if isinstance(tiers, list) else ():
        amounts = (tier["today_minor"], tier["last_30_days_minor"])
        limits = (tier["a_day_minor"], tier["left_today_minor"])
        shown.add_row(tier["tier"], *(_shown(amount, found) for amount in (*amounts, *limits)))
    return shown


def _shown(minor: int | None, found: Report) -> str:
    return money({"amount_minor": minor, "currency": found["currency"]}) or "any"
