"""The command line: `amends up`, `doctor`, `demo`, `desk`, `cases`, `case`, `policy`, `nlu`, `lang`."""

from bot.cli.app import main

__all__ = ["main"]
