"""Photos on their way into the log. Those of an album are one contribution, though they come one by one.

Each photo is kept as it comes, and its arrival waits in the database. An album is complete some
seconds after its last photo (each photo sets a durable timer, and only the last one's acts), or when
anything else comes from the same chat. Whoever dies in between loses nothing: the arrivals and the
timers are still there, and what was put into the log is not put there twice.
"""

import asyncio
from collections.abc import Iterable, Sequence
from datetime import timedelta

from bot.casework.house import House
from bot.casework.ports import StoredPhoto
from bot.conversations.inbox import Inbox
from bot.conversations.model import Arrival, Conversation, Timer
from channels.telegram.arrivals import read_arrival
from channels.telegram.contribution import contribution
from channels.telegram.incoming import CHANNEL, Picture

TIMER = "telegram.album"


class Albums:
    """Collects the photos of each chat."""

    def __init__(self, house: House, inbox: Inbox, *, wait: float) -> None:
        self._house = house
        self._inbox = inbox
        self._wait = timedelta(seconds=wait)
        self._one_at_a_time = asyncio.Lock()

    async def keep(self, arrival: Arrival, photo: StoredPhoto) -> None:
        """The photo waits with its arrival; one of an album, until no other comes any more."""
        async with self._house.unit() as work:
            await work.photos.add(photo)
            await work.arrivals.keep_photo(CHANNEL, arrival.id, photo.evidence.id)
            if arrival.album is not None:
                await work.timers.set(self._timer(arrival))

    async def look(self, chat: str, arrival: str) -> Conversation | None:
        """A photo's time is over: its album is complete unless a later photo waits as well."""
        async with self._house.unit() as work:
            waiting = await work.arrivals.photographed(CHANNEL, chat)
        mine = next((one for one in waiting if one.id == arrival), None)
        if mine is None or [one for one in waiting if one.album == mine.album][-1] != mine:
            return None
        return await self.complete(chat)

    async def complete(self, chat: str, *, but: str | None = None) -> Conversation | None:
        """Hand in the chat's waiting photos, all but those of the album `but`; whose they were."""
        async with self._one_at_a_time:
            async with self._house.unit() as work:
                conversation = await work.conversations.at_address(CHANNEL, chat)
                waiting = await work.arrivals.photographed(CHANNEL, chat)
            ready = [one for one in waiting if but is None or one.album != but]
            if conversation is None or not ready:
                return None
            for together in _together(ready):
                await self._hand_in(conversation, together)
            return conversation

    async def _hand_in(self, conversation: Conversation, arrivals: Sequence[Arrival]) -> None:
        """One turn for all of them."""
        pictures = [(one.evidence, read_arrival(one)) for one in arrivals]
        photos = [
            (picture.key, evidence)
            for evidence, picture in pictures
            if isinstance(picture, Picture) and evidence is not None
        ]
        captions = [p.caption for _, p in pictures if isinstance(p, Picture) and p.caption]
        now = self._house.clock()
        drafts = contribution(conversation.id, photos, "\n".join(captions), at=now)
        await self._inbox.accept_together(drafts)
        async with self._house.unit() as work:
            await work.arrivals.taken_in(CHANNEL, [one.id for one in arrivals], now)

    def _timer(self, arrival: Arrival) -> Timer:
        about = {"chat": arrival.address, "arrival": arrival.id}
        return Timer(f"{TIMER}:{arrival.id}", TIMER, self._house.clock() + self._wait, about)


def _together(arrivals: Iterable[Arrival]) -> Iterable[Sequence[Arrival]]:
    """The photos of each album, and each other photo by itself, in the order they came."""
    groups: dict[str, list[Arrival]] = {}
    for one in arrivals:
        groups.setdefault(f"album:{one.album}" if one.album else one.id, []).append(one)
    return groups.values()
