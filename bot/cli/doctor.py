"""`amends doctor`: what is wrong, and what to do about it."""

import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from bot.checkup import Finding
from bot.cli.checks import findings
from bot.cli.errors import ProblemsFoundError
from bot.cli.place import enter


def doctor(*, as_json: Annotated[bool, typer.Option("--json", help="As data.")] = False) -> None:
    """Check everything that Amends needs: the installation, the settings, and what they point at."""
    enter()
    console = Console(soft_wrap=True, highlight=False)
    found = []
    for finding in findings():
        found.append(finding)
        if not as_json:
            console.print(line(finding))
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in found], indent=2))
    problems = sum(not finding.good for finding in found)
    if problems:
        raise ProblemsFoundError(problems)


def line(finding: Finding) -> str:
    """One check, as Rich markup."""
    advice = f" [bold]{escape(finding.advice)}[/]" if finding.advice else ""
    return f"{_mark(finding)} {finding.subject:<13} {escape(finding.words)}{advice}"


def _mark(finding: Finding) -> str:
    if not finding.good:
        return "[red]problem[/]"
    return "[yellow]look   [/]" if finding.warning else "[green]ok     [/]"
