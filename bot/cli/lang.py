"""`amends lang evaluate`: how well the languages of messages are told."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.progress import progress
from bot.cli.rasa_programs import language_teller
from bot.cli.understanding_tables import show_languages
from bot.understanding.as_json import languages_json
from bot.understanding.examples import LanguageExample, read_examples
from bot.understanding.measure import measure_languages

lang = typer.Typer(help="The languages of messages.", no_args_is_help=True)


@lang.callback()
def about() -> None:
    """The languages of messages."""


@lang.command()
def evaluate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE.jsonl...", help="One or more.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
) -> None:
    """Measure on lines {text, lang}, with conversation and locale if they have them."""
    examples = read_examples(files, LanguageExample)
    with language_teller() as (spoken, ask), progress("Telling", len(examples)) as tick:
        report = measure_languages(examples, spoken, ask, tick)
    if as_json:
        typer.echo(json.dumps(languages_json(report), ensure_ascii=False, indent=2))
    else:
        show_languages(Console(), report)
