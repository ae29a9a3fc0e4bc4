"""`amends nlu`: what the model understands, and how well. It is loaded directly, no server needed."""

import json
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.place import ROOT
from bot.cli.progress import progress
from bot.cli.rasa_programs import model_to_ask, parser
from bot.cli.understanding_tables import show_entities, show_intents, show_parse
from bot.understanding.as_json import entities_json, intents_json
from bot.understanding.errors import FileUnreadableError
from bot.understanding.examples import EntityExample, IntentExample, read_examples
from bot.understanding.intents import IntentReport
from bot.understanding.measure import measure_entities, measure_intents, parse_once

nlu = typer.Typer(help="What messages are understood as, and how well.", no_args_is_help=True)

Files = Annotated[list[Path], typer.Argument(metavar="FILE.jsonl...", help="One or more.")]
AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]
Model = Annotated[Path | None, typer.Option(help="Another model than today's.", resolve_path=True)]
WithLocale = Annotated[
    bool, typer.Option(help="Send each line's lang as the client's language too.")
]


@nlu.callback()
def about() -> None:
    """What messages are understood as, and how well."""


@nlu.command()
def parse(
    text: Annotated[str, typer.Argument(help="A buyer's message.")],
    *,
    lang: Annotated[str | None, typer.Option(help="The client's language: de, pt-BR.")] = None,
    as_json: AsJson = False,
    model: Model = None,
) -> None:
    """Show what one message is understood as."""
    with parser(model_to_ask(model), with_locale=True) as (_, ask):
        parsed = parse_once(ask, text, lang=lang)
    if as_json:
        _print_json(parsed.model_dump())
    else:
        show_parse(Console(), parsed)


@nlu.command()
def evaluate(
    files: Files,
    *,
    as_json: AsJson = False,
    html: Annotated[Path | None, typer.Option(help="Write a report as a page.")] = None,
    with_locale: WithLocale = False,
    model: Model = None,
) -> None:
    """Measure intents on lines {text, lang, intent}, with style or group if they have them."""
    examples = read_examples(files, IntentExample)
    if html is not None and not html.absolute().parent.is_dir():
        raise FileUnreadableError(html, why="its folder is not there")
    asked = model_to_ask(model)
    with (
        parser(asked, with_locale=with_locale) as (known, ask),
        progress("Parsing", len(examples)) as tick,
    ):
        report = measure_intents(examples, known, ask, tick)
    if html is not None:
        _write_page(html, report, files=files, model=asked)
    if as_json:
        _print_json(intents_json(report))
    else:
        show_intents(Console(), report)


@nlu.command()
def evaluate_entities(
    files: Files,
    *,
    as_json: AsJson = False,
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day that `yesterday` is before."),
    ] = None,
    with_locale: WithLocale = False,
    model: Model = None,
) -> None:
    """Measure facts on lines {text, lang, entities: [{entity, value}]}."""
    examples = read_examples(files, EntityExample)
    day = today.date().isoformat() if today else None
    with (
        parser(model_to_ask(model), with_locale=with_locale, with_metadata=True) as (_, ask),
        progress("Parsing", len(examples)) as tick,
    ):
        report = measure_entities(examples, ask, tick, today=day)
    if as_json:
        _print_json(entities_json(report))
    else:
        show_entities(Console(), report)


def _write_page(path: Path, report: IntentReport, *, files: list[Path], model: Path) -> None:
    from bot.understanding.page import page  # noqa: PLC0415  # Jinja, only here

    named = str(files[0]) if len(files) == 1 else f"{len(files)} files"
    shown = model.relative_to(ROOT) if model.is_relative_to(ROOT) else model.name
    try:
        path.write_text(page(report, title=f"Intents of {named}", model=str(shown)), "utf-8")
    except OSError as error:
        raise FileUnreadableError(path, why=error.strerror or "it cannot be written") from error


def _print_json(report: object) -> None:
    typer.echo(json.dumps(report, ensure_ascii=False, indent=2))
