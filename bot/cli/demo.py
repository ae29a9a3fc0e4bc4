"""`amends demo reset`: the demo shop as on its first day."""

from typing import Annotated

import typer
from rich.console import Console

from bot.cli import reading
from bot.cli.errors import NotConfirmedError
from bot.cli.place import load_settings

demo = typer.Typer(help="The embedded demo shop.", no_args_is_help=True)


@demo.callback()
def about() -> None:
    """The embedded demo shop."""


@demo.command()
def reset(*, yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False) -> None:
    """Seed the demo shop again; forget all cases, conversations and limits used."""
    settings = load_settings()
    if not yes and not typer.confirm("Forget all cases and seed the demo shop again?"):
        raise NotConfirmedError
    reading.reset(settings)
    Console().print("The demo shop is seeded; cases and limits are forgotten.")
