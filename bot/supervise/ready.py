"""Waiting until a process really answers."""

import asyncio

import httpx

from bot.supervise.errors import NotReadyError

PAUSE = 0.2


async def answers(url: str, *, within: float) -> None:
    """Return once a GET of `url` gives 200. Raises `NotReadyError` after `within` seconds."""
    last = "none"
    try:
        async with asyncio.timeout(within), httpx.AsyncClient(timeout=5, trust_env=False) as client:
            while True:
                last = await _answer(client, url)
                if last == "200":
                    return
                await asyncio.sleep(PAUSE)
    except TimeoutError:
        raise NotReadyError(url, seconds=within, last=last) from None


async def _answer(client: httpx.AsyncClient, url: str) -> str:
    try:
        response = await client.get(url)
    except httpx.TransportError as error:
        return type(error).__name__
    return str(response.status_code)
