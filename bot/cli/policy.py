"""`amends policy`: whether policy.yml can be used, why it decides as it does, and what a change would do."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.errors import PolicyRefusedError, RefusedFactsError
from bot.cli.place import ROOT, load_settings
from bot.disputes.account import Account, give_account
from bot.disputes.policy import Policy

PolicyFile = Annotated[
    Path | None,
    typer.Option("--policy", help="Another policy file than the shop's.", resolve_path=True),
]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]

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
    path = file or ROOT / "policy.yml"
    _load(path)
    Console().print(f"{path} can be used.", soft_wrap=True, highlight=False)


@policy.command()
def explain(
    what: Annotated[
        str, typer.Argument(metavar="CASE", help="A case's id or number, or a facts.json.")
    ],
    *,
    file: PolicyFile = None,
    as_json: AsJson = False,
) -> None:
    """Show each rung, the facts it looked at, who may grant it, and the decision."""
    from bot.cli.policy_account import account_json, account_shown  # noqa: PLC0415  # when needed
    from bot.cli.reading import account_of_case  # noqa: PLC0415

    if what.endswith(".json"):
        used = _load(file or ROOT / "policy.yml")
        account = _account_of_file(Path(what), used)
    else:
        used, account = account_of_case(load_settings(), what, _load(file) if file else None)
    if as_json:
        typer.echo(json.dumps(account_json(account, used), ensure_ascii=False, indent=2))
        return
    for part in account_shown(account, used):
        Console(highlight=False).print(part)


@policy.command()
def rehearse(
    new: Annotated[Path, typer.Argument(help="The changed policy.", resolve_path=True)],
    *,
    since: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Only cases opened since this day (UTC)."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Run a changed policy over the past cases and show what would change; changes nothing."""
    from bot.cli.policy_rehearsal import rehearsal_json, rehearsal_shown  # noqa: PLC0415  # when needed
    from bot.cli.reading import rehearsal_of  # noqa: PLC0415

    changed = _load(new)
    began = since.replace(tzinfo=UTC) if since else None
    found = rehearsal_of(load_settings(), changed, began)
    if as_json:
        typer.echo(json.dumps(rehearsal_json(found), ensure_ascii=False, indent=2))
        return
    for part in rehearsal_shown(found):
        Console(highlight=False).print(part)


def _load(path: Path) -> Policy:
    """The policy, or every problem of its file on stderr."""
    from bot.policy.load import load_policy  # noqa: PLC0415  # loaded when needed
    from bot.policy.problems import PolicyFileError  # noqa: PLC0415

    try:
        return load_policy(path)
    except PolicyFileError as error:
        _name(error)
        raise PolicyRefusedError(count=len(error.problems)) from None


def _account_of_file(path: Path, used: Policy) -> Account:
    from bot.policy.facts_file import read_facts  # noqa: PLC0415
    from bot.policy.problems import FactsFileError  # noqa: PLC0415

    try:
        told = read_facts(path, currency=used.currency, zone=used.hours.zone)
    except FactsFileError as error:
        _name(error)
        raise RefusedFactsError(count=len(error.problems)) from None
    return give_account(told.case, told.order, policy=used, spent=told.spent, now=told.now)


def _name(problems: Exception) -> None:
    Console(stderr=True, soft_wrap=True).print(str(problems), markup=False, highlight=False)
