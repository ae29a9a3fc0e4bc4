"""Prints what a transaction on SQLite costs.

Run: .venv/bin/python -m tests.bench.storage_bench [times]
"""

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from bot.disputes.names import CaseState
from bot.storage import SqlUnit, migrate, open_engine
from tests.support.stored import (
    ANA,
    NOW,
    case,
    conversation,
    decision,
    draft,
    event,
    evidence,
    handoff,
    offer,
    remedy,
)

Transaction = Callable[[SqlUnit], Awaitable[None]]


@asynccontextmanager
async def a_shop(folder: Path) -> AsyncIterator[SqlUnit]:
    url = f"sqlite:///{folder}/app.sqlite"
    await migrate(url)
    engine = open_engine(url)
    unit = SqlUnit(engine)
    async with unit() as work:
        await work.conversations.add(conversation())
        id_, ref = await work.cases.next_id()
        parts = {"evidence": (evidence(),), "offers": (offer(), offer()), "remedies": (remedy(),)}
        await work.cases.add(
            case(id_, ref, **parts, handoffs=(handoff(),), decisions=(decision(),)), event()
        )
    yield unit
    await engine.dispose()


async def nothing(unit: SqlUnit) -> None:
    async with unit() as work:
        await work.turns.answer("key")


async def append(unit: SqlUnit) -> None:
    async with unit() as work:
        await work.messages.append(draft())


async def load(unit: SqlUnit) -> None:
    async with unit() as work:
        await work.cases.current(ANA)


async def load_and_save(unit: SqlUnit) -> None:
    async with unit() as work:
        found = await work.cases.current(ANA)
        assert found is not None
        changed = replace(found, state=CaseState.OFFERED, updated_at=NOW)
        await work.cases.save(changed, event())


async def main() -> None:
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    with tempfile.TemporaryDirectory() as folder:
        async with a_shop(Path(folder)) as unit:
            for transaction in (nothing, append, load, load_and_save):
                await measure(transaction, unit, times=times)


async def measure(transaction: Transaction, unit: SqlUnit, *, times: int) -> None:
    taken = []
    cpu = time.process_time()
    for _ in range(times):
        started = time.perf_counter()
        await transaction(unit)
        taken.append((time.perf_counter() - started) * 1000)
    used = (time.process_time() - cpu) / times * 1000
    cuts = statistics.quantiles(taken, n=20)
    name = getattr(transaction, "__name__", "")
    print(f"{name:<14} p50 {cuts[9]:.1f} ms  p95 {cuts[18]:.1f} ms  CPU {used:.1f} ms")  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main())
