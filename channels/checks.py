"""Whether the gateway really answers."""

from collections.abc import Awaitable, Callable

import httpx

from bot.casework.house import House
from bot.casework.ports import CaseFilter
from bot.conversations.ports import Assistant
from bot.settings import Settings

Check = Callable[[], Awaitable[bool]]


def readiness(settings: Settings, house: House, rasa: Assistant) -> dict[str, Check]:
    """Each part that a buyer's message needs."""

    async def actions() -> bool:
        url = f"http://127.0.0.1:{settings.actions_port}/healthz"
        try:
            async with httpx.AsyncClient(timeout=2.0) as client:
                return (await client.get(url)).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    async def database() -> bool:
        async with house.unit() as work:
            await work.cases.find(CaseFilter(limit=1))
        return True

    return {"database": database, "actions": actions, "rasa": rasa.ready}
