"""`amends desk invite`: a link of their own for a colleague who answers on the desk page."""

from datetime import timedelta
from enum import StrEnum
from typing import Annotated

import typer

from bot.cli.place import load_settings
from bot.cli.welcome import desk_link
from bot.disputes.names import Tier
from channels.desk.access import colleague

desk = typer.Typer(help="The built-in desk page.", no_args_is_help=True)


class MayGrant(StrEnum):
    """The tiers of people."""

    AGENT = "agent"
    MANAGER = "manager"


@desk.callback()
def about() -> None:
    """The built-in desk page."""


@desk.command()
def invite(
    who: Annotated[
        str, typer.Argument(metavar="E-MAIL", help="Tells them from others in a case's history.")
    ],
    name: Annotated[str, typer.Option(help="Their first name, as the buyer reads it.")],
    *,
    tier: Annotated[MayGrant, typer.Option(help="What they may grant.")] = MayGrant.AGENT,
    days: Annotated[int, typer.Option(min=1, max=365, help="How long the link opens.")] = 30,
) -> None:
    """Print a login link for one colleague; whoever has it acts as them, so send it to them alone."""
    person = colleague(who, name, Tier(tier.value))
    typer.echo(desk_link(load_settings(), person, life=timedelta(days=days)))
