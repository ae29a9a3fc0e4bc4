"""`amends policy check`: whether policy.yml can be used."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.errors import PolicyRefusedError
from bot.cli.place import ROOT

policy = typer.Typer(help="The shop's policy.", no_args_is_help=True)


@policy.callback()
def about() -> None:
    """The shop's policy."""


@policy.command()
def check(
    file: Annotated[
        Path | None, typer.Argument(help="policy.yml when absent", resolve_path=True)
    ] = None,
) -> None:
    """Name every error of a policy file by its line and key."""
    from bot.policy.load import check as problems_of  # noqa: PLC0415  # loaded when needed

    path = file or ROOT / "policy.yml"
    problems = problems_of(path)
    if problems:
        Console(stderr=True, soft_wrap=True).print(
            "\n".join(map(str, problems)), markup=False, highlight=False
        )
        raise PolicyRefusedError(count=len(problems))
    Console().print(f"{path} can be used.", soft_wrap=True, highlight=False)
