"""Messages at a steady rate, whether or not the ones before were answered."""

import asyncio
import math
import statistics
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.bench.sides import PATIENCE, Side, Turn

LIMIT = 1.0  # seconds: a rate is sustained while its p95 stays under this
RAMP = (5, 10, 15, 20, 25, 30, 35, 40, 50, 60)  # messages a second
STEP_SECONDS = 6.0

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Latencies:
    """Seconds to the first reply."""

    seconds: list[float] = field(default_factory=list)

    @property
    def p50(self) -> float:
        """Half of the replies came sooner."""
        return statistics.median(self.seconds)

    @property
    def p95(self) -> float:
        """One in twenty took longer."""
        ordered = sorted(self.seconds)
        return ordered[math.ceil(0.95 * len(ordered)) - 1]


async def at_rate(side: Side, *, rate: float, seconds: float) -> list[float]:
    """The latencies of `rate` messages a second, each in a conversation of its own."""
    async with conversations(side, rate=rate, seconds=seconds) as turns:
        return await send(turns, rate)


@asynccontextmanager
async def conversations(
    side: Side, *, rate: float, seconds: float
) -> AsyncIterator[Sequence[Turn]]:
    """As many as are needed, open until the end of the block."""
    try:
        yield await side.prepare(max(1, round(rate * seconds)))
    finally:
        await side.clear()


async def send(turns: Sequence[Turn], rate: float) -> list[float]:
    """One message in each conversation; the latencies."""
    loop = asyncio.get_running_loop()
    since, running = loop.time(), []
    for number, turn in enumerate(turns):
        await asyncio.sleep(max(0.0, since + number / rate - loop.time()))
        running.append(asyncio.create_task(_timed(turn)))
    return list(await asyncio.gather(*running))


async def _timed(turn: Turn) -> float:
    """A message without an answer took for ever."""
    try:
        return await asyncio.wait_for(turn(), PATIENCE)
    except (TimeoutError, AssertionError):
        return math.inf


async def sustained(side: Side, tell: Tell) -> int:
    """The highest rate of the ramp whose p95 stays under the limit; 0 for none."""
    best = 0
    for rate in RAMP:
        tell(f"{side.name}: {rate} a second")
        latencies = Latencies(await at_rate(side, rate=rate, seconds=STEP_SECONDS))
        if latencies.p95 > LIMIT:
            break
        best = rate
    return best
