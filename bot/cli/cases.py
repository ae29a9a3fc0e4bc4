"""`amends cases` and `amends case ID`: what stands in the case store."""

import json
from typing import Annotated

import typer
from rich.console import Console

from bot.casework.ports import CaseFilter
from bot.cli.case_table import table, tree
from bot.cli.place import load_settings
from bot.cli.reading import find_case, find_cases
from bot.disputes.names import CaseState, ConversationId, Kind

AsJson = Annotated[bool, typer.Option("--json", help="As data; cases as `GET /api/cases` answers.")]


def cases(
    *,
    as_json: AsJson = False,
    conversation: Annotated[str | None, typer.Option(help="Of one conversation.")] = None,
    state: Annotated[CaseState | None, typer.Option(help="In one state.")] = None,
    kind: Annotated[Kind | None, typer.Option(help="Of one kind.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="The newest so many.")] = 100,
) -> None:
    """List cases, newest first."""
    wanted = CaseFilter(
        conversation=ConversationId(conversation) if conversation else None,
        state=state,
        kind=kind,
        limit=limit,
    )
    found = find_cases(load_settings(), wanted)
    if as_json:
        typer.echo(json.dumps({"cases": found}, ensure_ascii=False, indent=2))
        return
    Console().print(table(found) if found else "No case yet.")


def case(
    wanted: Annotated[str, typer.Argument(metavar="ID", help="Its id, or its number: C-1001.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Show one case."""
    found = find_case(load_settings(), wanted)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    Console().print(tree(found))
