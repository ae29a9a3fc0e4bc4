"""How updates reach the bot: it asks for them and waits, or they are posted to its webhook."""

import asyncio
import json
import time
from contextlib import suppress

import aiohttp

from tests.support.telegram_fake.world import Json, RefusedError, Webhook, World

BY_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
BY_ANOTHER = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


class Polling:
    """getUpdates: it waits for the next update, and a second caller ends the first one's waiting."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._turn = 0

    async def updates(self, args: Json) -> list[Json]:
        self._turn += 1
        mine = self._turn
        self._world.changed()
        if self._world.webhook is not None:
            raise RefusedError(409, BY_WEBHOOK)
        self._world.acknowledge(int(args.get("offset") or 0))
        wanted = json.loads(str(args.get("allowed_updates") or "[]"))
        with suppress(TimeoutError):
            await self._world.until(
                lambda: self._found(wanted) or self._turn != mine,
                within=float(args.get("timeout") or 0) + 0.001,
            )
        if self._turn != mine:
            raise RefusedError(409, BY_ANOTHER)
        return self._found(wanted)[: int(args.get("limit") or 100)]

    def _found(self, wanted: list[str]) -> list[Json]:
        return [one for one in self._world.updates if not wanted or set(wanted) & set(one)]


class Pushing:
    """Posts what waits to the webhook, one update after the other, again until the answer is 2xx."""

    def __init__(self, world: World, *, pause: float = 0.05) -> None:
        self._world = world
        self.pause = pause
        self.attempts: list[tuple[int, int]] = []  # update id, the answer's status (0: none)

    async def run(self) -> None:
        async with aiohttp.ClientSession() as session:
            while True:
                await self._world.until(self._something, within=86_400)
                hook, update = self._world.webhook, self._world.updates[0]
                assert hook is not None
                status = await self._post(session, hook, update)
                self.attempts.append((update["update_id"], status))
                if 200 <= status < 300:
                    self._world.acknowledge(update["update_id"] + 1)
                else:
                    wrong = f"Wrong response from the webhook: {status}"
                    hook.last_error = wrong if status else "Connection refused"
                    hook.failed_at = time.time()
                    self._world.changed()
                    await asyncio.sleep(self.pause)
                self._world.changed()

    async def once_more(self, update: Json) -> int:
        """Deliver an update again, as Telegram does when an answer was lost."""
        assert self._world.webhook is not None
        async with aiohttp.ClientSession() as session:
            return await self._post(session, self._world.webhook, update)

    def _something(self) -> bool:
        return self._world.webhook is not None and bool(self._world.updates)

    async def _post(self, session: aiohttp.ClientSession, hook: Webhook, update: Json) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
        try:
            async with session.post(hook.url, json=update, headers=headers) as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0
