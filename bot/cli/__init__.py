"""The command line: `amends up`, `doctor`, `demo reset`, `cases`, `case`, `policy check`."""

from bot.cli.app import main

__all__ = ["main"]
