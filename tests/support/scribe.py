"""A handler that writes down what it was given."""

import asyncio
import random
from collections import defaultdict


class Scribe:
    """Notes every item at its start; items are named `<lane>/<number>`. Notices two of a lane at once."""

    def __init__(self, *, slowest: float = 0.0) -> None:
        self.started: list[str] = []
        self.overlaps: list[str] = []
        self.loops: set[asyncio.AbstractEventLoop] = set()
        self._slowest = slowest
        self._running: set[str] = set()
        self._chance = random.Random(7)  # noqa: S311

    async def handle(self, item: str) -> None:
        """Write it down, and take a moment for it."""
        lane = item.partition("/")[0]
        if lane in self._running:
            self.overlaps.append(item)
        self._running.add(lane)
        self.started.append(item)
        self.loops.add(asyncio.get_running_loop())
        if self._slowest:
            await asyncio.sleep(self._chance.uniform(0, self._slowest))
        self._running.discard(lane)

    def by_lane(self) -> dict[str, list[int]]:
        """The numbers of each lane's items, in the order they were started."""
        lanes: dict[str, list[int]] = defaultdict(list)
        for item in self.started:
            lane, _, number = item.partition("/")
            lanes[lane].append(int(number))
        return dict(lanes)
