"""Prints how long an item takes from submit to its handler, and how many a second are drained.

Run: .venv/bin/python tests/bench/durable_bench.py [items]
"""

import asyncio
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bot.durable.engine import Engine

WARM_UP = 20


class Stopwatch:
    def __init__(self) -> None:
        self.submitted: dict[str, float] = {}
        self.taken: list[float] = []
        self.arrived = asyncio.Event()

    async def handle(self, item: str) -> None:
        self.taken.append((time.perf_counter() - self.submitted[item]) * 1000)
        self.arrived.set()


async def latency(folder: Path, *, items: int, at_once: bool, polling: float) -> str:
    watch = Stopwatch()
    engine = Engine(f"sqlite:///{folder}/app.sqlite", at_once=at_once, polling=polling)
    lanes = engine.register("turns", watch.handle)
    started = time.perf_counter()
    await engine.start()
    opened = time.perf_counter() - started
    acks = []
    for number in range(items + WARM_UP):
        watch.arrived.clear()
        item = f"item-{number}"
        watch.submitted[item] = time.perf_counter()
        await lanes.submit(f"lane-{number % 20}", item, order=number + 1)
        acks.append((time.perf_counter() - watch.submitted[item]) * 1000)
        await watch.arrived.wait()
        await asyncio.sleep(0.02)
    await engine.drained()
    await engine.close()
    name = "at once" if at_once else f"polling {polling:g} s"
    taken, durable = show(watch.taken[WARM_UP:]), show(acks[WARM_UP:])
    return (
        f"{name:<14} submit->handler {taken}   durable after {durable}   opened in {opened:.2f} s"
    )


async def drain(folder: Path, *, items: int) -> str:
    watch = Stopwatch()
    engine = Engine(f"sqlite:///{folder}/app.sqlite")
    lanes = engine.register("turns", watch.handle)
    await engine.start()
    cpu, started = _cpu(), time.perf_counter()
    for number in range(items):
        item = f"item-{number}"
        watch.submitted[item] = time.perf_counter()
        await lanes.submit(f"lane-{number % 20}", item, order=number + 1)
    await engine.drained()
    took = time.perf_counter() - started
    used = (_cpu() - cpu) / items * 1000
    await engine.close()
    return (
        f"drained        {items / took:.0f} items a second over 20 lanes, {used:.1f} ms CPU an item"
    )


async def idle(folder: Path, *, seconds: float) -> str:
    engine = Engine(f"sqlite:///{folder}/app.sqlite")
    for name in ("turns", "outbox", "timers"):
        engine.register(name, Stopwatch().handle)
    await engine.start()
    await asyncio.sleep(2)
    cpu = _cpu()
    await asyncio.sleep(seconds)
    used = (_cpu() - cpu) / seconds * 100
    await engine.close()
    return f"idle           {used:.1f} % of a core with three kinds of work, polling 0.5 s"


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def show(times: list[float]) -> str:
    cuts = statistics.quantiles(times, n=20)
    return f"p50 {cuts[9]:.1f} ms p95 {cuts[18]:.1f} ms"


async def main() -> None:
    items = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    for at_once, polling in ((True, 0.5), (False, 0.1), (False, 0.5)):
        with tempfile.TemporaryDirectory() as folder:
            count = items if at_once else items // 4
            print(await latency(Path(folder), items=count, at_once=at_once, polling=polling))  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        print(await drain(Path(folder), items=items))  # noqa: T201
    with tempfile.TemporaryDirectory() as folder:
        print(await idle(Path(folder), seconds=10))  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main())
