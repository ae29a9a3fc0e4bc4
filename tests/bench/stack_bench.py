"""Measures the whole product beside stock Rasa: same model, same action server, same minutes.

Run: make bench, or .venv/bin/python -m tests.bench.stack_bench [--seconds 60] [--quick] [--json]
The two take turns, so that what else the machine does falls on both.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from collections import defaultdict
from dataclasses import asdict
from pathlib import Path

import aiohttp
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from tests.bench.footprint import footprint
from tests.bench.legs import Legs
from tests.bench.load import Latencies, at_rate, conversations, send, sustained
from tests.bench.results import Results, Row
from tests.bench.sides import Product, Side, Stock
from tests.bench.stock_rasa import StockRasa, running_stock_rasa
from tests.bench.tables import show
from tests.support.stack import ROOT, Stack, prepare

RATES = (1, 5)  # messages a second
ROUND_SECONDS = 10.0
WARM_UP = 15  # messages to each side
LEG_TIMES = 40
USED_BY_STOCK = (Stock.name, "actions")
QUICK_SECONDS, QUICK_LEG_TIMES = 10.0, 10


class Bench:
    """One run, told on a progress bar."""

    def __init__(self, stack: Stack, stock: StockRasa, progress: Progress) -> None:
        self._stack = stack
        self._stock = stock
        self._progress = progress
        self._task = progress.add_task("warming up", total=None)

    async def run(self, *, seconds: float, leg_times: int) -> Results:
        """Everything but the start-up times, which the caller has."""
        async with aiohttp.ClientSession() as client:
            sides = (Product(self._stack), Stock(self._stack, self._stock, client))
            for side in sides:
                await at_rate(side, rate=5, seconds=WARM_UP / 5)
            rows = [row for rate in RATES for row in await self._at_rate(sides, rate, seconds)]
            self._tell("where the milliseconds go")
            legs = await Legs(self._stack, client).measure(leg_times)
            best = {side.name: await sustained(side, self._tell) for side in sides}
        return Results(
            rows=rows,
            legs_ms={name: 1000 * took for name, took in legs.items()},
            sustained=best,
            rss_mb={name: footprint(pid).rss / 1e6 for name, pid in self._pids().items()},
        )

    async def _at_rate(self, sides: tuple[Side, ...], rate: float, seconds: float) -> list[Row]:
        taken: dict[str, list[list[float]]] = defaultdict(list)
        busy: dict[str, float] = defaultdict(float)
        rounds = max(1, round(seconds / ROUND_SECONDS))
        for number in range(rounds):
            for side in sides:
                self._tell(f"{side.name}: {rate:g} a second, round {number + 1} of {rounds}")
                async with conversations(side, rate=rate, seconds=ROUND_SECONDS) as turns:
                    before = self._cpu(side)
                    taken[side.name].append(await send(turns, rate))
                    busy[side.name] += self._cpu(side) - before
        return [_row(side.name, rate, taken[side.name], busy[side.name]) for side in sides]

    def _cpu(self, side: Side) -> float:
        pids = self._pids()
        names = USED_BY_STOCK if side.name == Stock.name else self._stack.processes
        return sum(footprint(pids[name]).cpu for name in names)

    def _pids(self) -> dict[str, int]:
        ours = {name: process.pid for name, process in self._stack.processes.items()}
        return ours | {Stock.name: self._stock.process.pid}

    def _tell(self, news: str) -> None:
        self._progress.update(self._task, description=news)


def _row(name: str, rate: float, rounds: list[list[float]], busy: float) -> Row:
    everything = Latencies([took for one in rounds for took in one])
    return Row(
        side=name,
        rate=rate,
        messages=len(everything.seconds),
        p50_ms=1000 * everything.p50,
        p95_ms=1000 * everything.p95,
        round_p50_ms=[1000 * statistics.median(one) for one in rounds],
        cpu_ms=1000 * busy / len(everything.seconds),
    )


def bench(console: Console, *, seconds: float, leg_times: int) -> Results:
    """Start both, measure, stop both."""
    models = sorted((ROOT / "models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with (
        tempfile.TemporaryDirectory() as folder,
        Progress(*columns, console=console, transient=True) as progress,
    ):
        task = progress.add_task("starting the product", total=None)
        stack = Stack(Path(folder), {"AMENDS_MODEL": str(models[-1])})
        prepare(stack)
        since = time.perf_counter()
        stack.start()
        try:
            stack.wait_ready()
            start = {Product.name: time.perf_counter() - since}
            progress.update(task, description="starting stock Rasa")
            with running_stock_rasa(stack, models[-1]) as stock:
                progress.remove_task(task)
                start[Stock.name] = stock.started_in
                running = Bench(stack, stock, progress)
                results = asyncio.run(running.run(seconds=seconds, leg_times=leg_times))
        finally:
            stack.stop()
    results.start_s.update(start)
    return results


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0, help="at each rate, for each side")
    parser.add_argument("--quick", action="store_true", help="ten seconds, to see that it works")
    parser.add_argument("--json", action="store_true", help="figures for a program")
    asked = parser.parse_args()
    results = bench(
        Console(stderr=True),
        seconds=QUICK_SECONDS if asked.quick else asked.seconds,
        leg_times=QUICK_LEG_TIMES if asked.quick else LEG_TIMES,
    )
    if asked.json:
        print(json.dumps(asdict(results), indent=2))  # noqa: T201  # the answer of this program
    else:
        show(results, Console())


if __name__ == "__main__":
    main()
