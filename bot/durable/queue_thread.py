"""The one thread that writes to the queue's database on behalf of this process."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class QueueThread:
    """Runs calls one after the other, in the order they were asked for.

    One thread, because submitting in order is what gives a lane its order, and because SQLite has
    one writer anyway.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="durable")

    async def call(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the function in the thread, without the caller's context, and await its answer."""
        future = self._pool.submit(function, *args, **kwargs)
        return await asyncio.wrap_future(future)

    def later(self, function: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run the function when its turn comes; after `close` it is forgotten."""
        with suppress(RuntimeError):
            self._pool.submit(function, *args, **kwargs)

    def close(self) -> None:
        """Finish the call that is running, drop those that wait."""
        self._pool.shutdown(wait=False, cancel_futures=True)
