"""Whoever does not know an order's e-mail learns nothing of it, neither by words nor by time."""

import re
import statistics
import time

from bot.shop.demo import DemoShop
from tests.support.buyer import a_buyer
from tests.support.stack import Stack

TRIES = 15
SAME_CLASS = 2.0  # the slower median by the faster one

KNOWN, UNKNOWN = "A-1014", "A-9014"


async def test_a_wrong_email_and_an_unknown_order_get_the_same_answer_in_the_same_time(
    stack: Stack, shop: DemoShop
) -> None:
    words: set[str] = set()
    seconds: dict[str, list[float]] = {KNOWN: [], UNKNOWN: []}
    for _ in range(TRIES):
        for order in (KNOWN, UNKNOWN):
            answer, took = await asks(stack, order)
            words.add(answer)
            seconds[order].append(took)

    assert len(words) == 1
    assert "cannot find" in words.pop()
    fast, slow = sorted(statistics.median(taken) for taken in seconds.values())
    assert slow / fast < SAME_CLASS


async def asks(stack: Stack, order: str) -> tuple[str, float]:
    """What a stranger hears about an order, its number left out, and after how many seconds."""
    async with a_buyer(stack) as stranger:
        await stranger.says("Some items are missing from my order", "Which order")
        started = time.perf_counter()
        heard = await stranger.says(f"{order} stranger@example.com")
        took = time.perf_counter() - started
        return re.sub(r"A-\d{4}", "(order)", heard.text), took
