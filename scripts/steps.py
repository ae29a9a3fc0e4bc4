"""Steps that make something once, and lanes of steps that run side by side."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from scripts.progress import Board
from scripts.shell import Tell
from scripts.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Step:
    """Makes one thing, unless it is there and was made from the same content.

    `made_from` may ask for things that earlier steps of its lane made.
    """

    name: str
    made_from: Callable[[], str]
    result: Path
    make: Callable[[Tell], None]
    stamps: Path

    def run(self, board: Board) -> None:
        """Do it if needed, and show it."""
        stamp = Stamp(self.stamps, self.name.replace(" ", "-"))
        with board.row(self.name) as row:
            wanted = self.made_from()
            if self.result.exists() and stamp.says(wanted):
                row.note("already there")
                return
            stamp.forget()
            self.make(row.tell)
            stamp.write(wanted)
            row.note("done")


def run_lanes(lanes: Sequence[Sequence[Step]], board: Board) -> None:
    """Run each lane's steps in order, the lanes side by side.

    A failed step ends its lane; the first failure is raised when all lanes have ended.
    """

    def walk(lane: Sequence[Step]) -> None:
        for step in lane:
            step.run(board)

    with ThreadPoolExecutor(max_workers=max(1, len(lanes))) as pool:
        walks = [pool.submit(walk, lane) for lane in lanes]
    for each in walks:
        each.result()
