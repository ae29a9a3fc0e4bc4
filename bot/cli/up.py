"""`amends up`: everything, from one command."""

import asyncio
import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.console import EventPrinter, Steps
from bot.cli.env_file import write_missing_secrets
from bot.cli.place import ENV_FILE, SECRETS, enter, load_settings
from bot.cli.prepare import prepare
from bot.cli.programs import doors, programs
from bot.cli.welcome import login, welcome
from bot.settings import Settings
from bot.supervise.doors import only_one
from bot.supervise.events import Listen
from bot.supervise.ready import answers
from bot.supervise.session import Readiness, run_session
from bot.supervise.supervisor import Supervisor

START_WITHIN = 180.0
"""Seconds in which a slow machine has loaded the model."""


def up(
    *,
    verbose: Annotated[bool, typer.Option(help="Show all that the processes print.")] = False,
) -> None:
    """Start everything, and stay until Ctrl-C."""
    console = Console()
    enter()
    written = write_missing_secrets(ENV_FILE, SECRETS, environment=os.environ)
    for name in written:
        console.print(f"Wrote a new {name} into .env", highlight=False)
    settings = load_settings()
    with only_one(settings.data_dir):
        for door in doors(settings):
            door.check()
        model = prepare(settings, Steps(console))
        asyncio.run(_serve(settings, model, console, verbose=verbose))


async def _serve(settings: Settings, model: Path, console: Console, *, verbose: bool) -> None:
    printer = EventPrinter(console)

    def supervisor(listen: Listen) -> Supervisor:
        echo = printer.echo if verbose else None
        return Supervisor(programs(settings, model=model), listen=listen, echo=echo)

    ready_url = f"http://{settings.host}:{settings.port}/readyz"

    def announce() -> None:
        console.print(welcome(settings))
        console.print(login(settings), soft_wrap=True, highlight=False)

    readiness = Readiness(lambda: answers(ready_url, within=START_WITHIN), announce)
    await run_session(supervisor, listen=printer, readiness=readiness)
    console.print("All processes have ended.")
