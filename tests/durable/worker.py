"""A process to be killed: submits 200 items over 10 lanes, handles them, prints each, and ends when all is done."""

import asyncio
import random
import sqlite3
import sys

from bot.durable import Engine

LANES = 10
EACH = 20


async def main(folder: str) -> None:
    book = sqlite3.connect(f"{folder}/book.sqlite", isolation_level=None)
    book.execute("CREATE TABLE IF NOT EXISTS starts (lane TEXT, number INTEGER)")
    book.execute("CREATE TABLE IF NOT EXISTS effects (item TEXT PRIMARY KEY)")

    async def handle(item: str) -> None:
        lane, _, number = item.partition("/")
        book.execute("INSERT INTO starts VALUES (?, ?)", (lane, int(number)))
        await asyncio.sleep(random.uniform(0, 0.01))  # noqa: S311
        book.execute("INSERT OR IGNORE INTO effects VALUES (?)", (item,))
        print(item, flush=True)  # noqa: T201

    engine = Engine(f"sqlite:///{folder}/app.sqlite", polling=0.1)
    lanes = engine.register("turns", handle)
    await engine.start()
    for number in range(1, EACH + 1):
        for lane in range(LANES):
            await lanes.submit(f"lane{lane}", f"lane{lane}/{number}", order=number)
    await engine.drained()
    await engine.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
