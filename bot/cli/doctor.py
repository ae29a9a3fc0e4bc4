"""`amends doctor`: what is wrong, and what to do about it."""

from rich.console import Console
from rich.markup import escape

from bot.cli.checks import Finding, findings
from bot.cli.errors import ProblemsFoundError
from bot.cli.place import enter


def doctor() -> None:
    """Check everything that Amends needs."""
    enter()
    console = Console(soft_wrap=True, highlight=False)
    problems = 0
    for finding in findings():
        console.print(line(finding))
        problems += not finding.good
    if problems:
        raise ProblemsFoundError(problems)


def line(finding: Finding) -> str:
    """One check, as Rich markup."""
    mark = "[green]ok     [/]" if finding.good else "[red]problem[/]"
    advice = f" [bold]{escape(finding.advice)}[/]" if finding.advice else ""
    return f"{mark} {finding.subject:<10} {escape(finding.words)}{advice}"
