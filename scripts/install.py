"""Brings everything the app needs, and shows it."""

import argparse
import sys

from scripts.environments import app_environment, rasa_environment, uv
from scripts.node import NodeMissingError, widget, widget_packages
from scripts.progress import Board
from scripts.shell import CommandFailedError
from scripts.steps import Step, run_lanes

PARTS = ("app", "rasa", "widget")


def install(parts: set[str], *, with_tests: bool) -> None:
    """Make what is missing of these parts. Raises `CommandFailedError` or `NodeMissingError`."""
    first = [[uv()]]
    app = [app_environment(with_tests=with_tests)] if parts & {"app", "widget"} else []
    page = [widget_packages(), widget()] if "widget" in parts else []
    rasa = [rasa_environment()] if "rasa" in parts else []
    rest: list[list[Step]] = [lane for lane in ([*app, *page], rasa) if lane]
    with Board(total=1 + sum(len(lane) for lane in rest)) as board:
        run_lanes(first, board)
        run_lanes(rest, board)


def main() -> None:
    """Read the command line and install."""
    parser = argparse.ArgumentParser(description="Bring everything that Amends needs.")
    parser.add_argument("--tests", action="store_true", help="also what tests need")
    parser.add_argument("parts", nargs="*", metavar="part", help=f"{', '.join(PARTS)}; or all")
    wanted = parser.parse_args()
    if unknown := set(wanted.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    try:
        install(set(wanted.parts or PARTS), with_tests=wanted.tests)
    except (CommandFailedError, NodeMissingError) as error:
        sys.exit(f"\n{error}")
    except KeyboardInterrupt:
        sys.exit(130)
