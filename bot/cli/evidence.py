"""`amends evidence`: whether a case's evidence is whole, and the packet for a payment provider."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.casework.verify_evidence import Findings, told
from bot.cli import reading
from bot.cli.errors import EvidenceHarmedError
from bot.cli.place import load_settings
from bot.cli.progress import progress

evidence = typer.Typer(help="The evidence of a case.", no_args_is_help=True)

CaseName = Annotated[str, typer.Argument(metavar="CASE", help="Its number, C-1042, or its id.")]


@evidence.callback()
def about() -> None:
    """The evidence of a case."""


@evidence.command()
def verify(case: CaseName) -> None:
    """Check the history, the list of evidence and every sealed photo; 1 when something is not whole."""
    _tell(reading.verify_evidence(load_settings(), case))


@evidence.command()
def export(
    case: CaseName,
    *,
    language: Annotated[str, typer.Option(help="Of clauses, problems and amounts.")] = "en",
    out: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", resolve_path=True, help="CASE-evidence here when absent."),
    ] = None,
    without: Annotated[
        list[str] | None, typer.Option(metavar="PHOTO", help="Leave this photo out; repeatable.")
    ] = None,
) -> None:
    """Write a folder with the case as PDF, photos, messages, hashes and the providers' reasons."""
    from bot.dossier.packet import Wish, check_folder, write_packet  # noqa: PLC0415  # when needed

    here = Path.cwd()  # reading the settings goes to the project's folder
    if out is not None:
        check_folder(out)
    wish = Wish(language, tuple(without or ()))
    packet = reading.evidence_packet(load_settings(), case, wish, partial(progress, "Photos"))
    folder = out or here / f"{packet.findings.ref}-evidence"
    write_packet(packet, folder)
    _say(f"Written: {folder}")
    _tell(packet.findings)


def _tell(findings: Findings) -> None:
    """Say what is whole. Raises `EvidenceHarmedError`."""
    if not findings.whole:
        raise EvidenceHarmedError(findings.ref, told(findings))
    for sentence in told(findings):
        _say(sentence)


def _say(sentence: str) -> None:
    Console(highlight=False, soft_wrap=True).print(sentence, markup=False)
