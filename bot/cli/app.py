"""All commands in one place, and how each of them ends when something is wrong."""

import sys
from collections.abc import Sequence

import typer
from rich.console import Console
from typer.exceptions import Abort, TyperException

from bot.cli.cases import case, cases
from bot.cli.demo import demo
from bot.cli.desk import desk
from bot.cli.doctor import doctor
from bot.cli.errors import CommandError
from bot.cli.evidence import evidence
from bot.cli.lang import lang
from bot.cli.nlu import nlu
from bot.cli.policy import policy
from bot.cli.report import report
from bot.cli.up import up
from bot.dossier.errors import DossierError
from bot.supervise.errors import SuperviseError
from bot.understanding.errors import UnderstandingError

PROBLEM = 1

app = typer.Typer(
    name="amends",
    help="Amends resolves disputes for online shops.",
    no_args_is_help=True,
    add_completion=False,
)
app.command()(up)
app.command()(doctor)
app.command()(cases)
app.command()(case)
app.add_typer(demo, name="demo")
app.add_typer(desk, name="desk")
app.add_typer(evidence, name="evidence")
app.add_typer(policy, name="policy")
app.add_typer(report, name="report")
app.add_typer(nlu, name="nlu")
app.add_typer(lang, name="lang")


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; what is wrong is one sentence on stderr, 2 for usage, 1 otherwise."""
    try:
        return int(app(list(arguments), standalone_mode=False) or 0)
    except TyperException as usage:
        return _say(usage.format_message(), usage.exit_code)
    except Abort:
        return _say("Stopped; nothing more was done.", PROBLEM)
    except (CommandError, DossierError, SuperviseError, UnderstandingError) as problem:
        return _say(str(problem), PROBLEM)


def main() -> None:
    """Carry out the command that was typed."""
    sys.exit(run(sys.argv[1:]))


def _say(sentence: str, code: int) -> int:
    Console(stderr=True, highlight=False, soft_wrap=True).print(sentence, markup=False)
    return code
