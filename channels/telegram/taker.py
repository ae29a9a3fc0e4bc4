"""Takes one update in: what it is decides who does it."""

import logging
from typing import assert_never

from bot.casework.desk_port import PhotoRefusedError
from bot.casework.house import House
from bot.casework.reach import note_reachable, note_unreachable
from bot.casework.says import Say
from bot.conversations.inbox import Inbox
from bot.conversations.model import Arrival
from bot.disputes.names import ConversationId
from channels.telegram.albums import Albums
from channels.telegram.arrivals import read_arrival
from channels.telegram.chats import Chats
from channels.telegram.commands import Commands
from channels.telegram.contribution import words
from channels.telegram.groups import Groups
from channels.telegram.incoming import (
    CAPTION,
    CHANNEL,
    Command,
    Elsewhere,
    Membership,
    Picture,
    Press,
    Sender,
    Unreadable,
    Words,
)
from channels.telegram.pace import Pace, TooFastError
from channels.telegram.photos import Photos
from channels.telegram.presses import Presses

NotPicture = Words | Command | Press | Unreadable | Membership | Elsewhere
FromBuyer = Words | Picture | Command | Press | Unreadable

logger = logging.getLogger(__name__)


class Taker:
    """Every update of a chat passes here, one after the other; doing one again changes nothing."""

    def __init__(  # noqa: PLR0913 - wired in one place
        self,
        house: House,
        inbox: Inbox,
        *,
        chats: Chats,
        albums: Albums,
        photos: Photos,
        presses: Presses,
        commands: Commands,
        groups: Groups,
        pace: Pace,
    ) -> None:
        self._house = house
        self._inbox = inbox
        self._chats = chats
        self._albums = albums
        self._photos = photos
        self._presses = presses
        self._commands = commands
        self._groups = groups
        self._pace = pace

    async def take(self, arrival: Arrival) -> ConversationId | None:
        """The conversation whose log has grown. Raises `TooFastError`, and the errors of Telegram that pass."""
        incoming = read_arrival(arrival)
        if isinstance(incoming, FromBuyer):
            await self._hold(arrival, incoming.sender)
        done = await self._albums.complete(arrival.address, but=arrival.album)
        if isinstance(incoming, Picture):
            return await self._picture(arrival, incoming)
        changed = await self._dispatch(incoming) if incoming else None
        async with self._house.unit() as work:
            await work.arrivals.taken_in(CHANNEL, [arrival.id], self._house.clock())
        return changed or (done.id if done else None)

    async def _hold(self, arrival: Arrival, sender: Sender) -> None:
        """What comes too fast waits; the buyer is told so once an hour. Raises `TooFastError`."""
        name = f"album:{arrival.album}" if arrival.album else arrival.id
        seconds = self._pace.admit(arrival.address, name)
        if seconds:
            conversation = (await self._chats.open(sender)).id
            key = f"{CHANNEL}:too-fast:{self._house.clock():%Y-%m-%dT%H}"
            await self._chats.tell(conversation, Say("telegram-too-fast"), key=key)
            raise TooFastError(conversation, seconds)

    async def _dispatch(self, incoming: NotPicture) -> ConversationId | None:
        match incoming:
            case Words(sender, key, text, corrects):
                return await self._words(sender, text, key=key, corrects=corrects)
            case Command():
                return await self._commands.run(incoming)
            case Press():
                return await self._presses.pressed(incoming)
            case Unreadable():
                return await self._unreadable(incoming)
            case Membership(sender, blocked):
                return await self._membership(sender, blocked=blocked)
            case Elsewhere(sender):
                await self._groups.refuse(sender)
            case _:
                assert_never(incoming)
        return None

    async def _words(
        self, sender: Sender, text: str, *, key: str, corrects: str | None = None
    ) -> ConversationId:
        conversation = (await self._chats.open(sender)).id
        now = self._house.clock()
        await self._inbox.accept(words(conversation, text, key=key, at=now, corrects=corrects))
        return conversation

    async def _picture(self, arrival: Arrival, picture: Picture) -> ConversationId:
        """Keep the photo; one that belongs to no album is handed in at once."""
        conversation = await self._chats.open(picture.sender)
        try:
            if arrival.evidence is None:
                photo = await self._photos.keep(conversation, picture)
                await self._albums.keep(arrival, photo)
        except PhotoRefusedError as refused:
            await self._refuse_picture(arrival, picture, conversation.id, code=refused.code)
            return conversation.id
        if arrival.album is None:
            await self._albums.complete(arrival.address)
        return conversation.id

    async def _refuse_picture(
        self, arrival: Arrival, picture: Picture, conversation: ConversationId, *, code: str
    ) -> None:
        """Say why; the words below the picture are heard all the same."""
        say = Say(f"upload-{code.replace('_', '-')}")
        await self._chats.tell(conversation, say, key=f"{picture.key}:refused")
        if picture.caption:
            await self._words(picture.sender, picture.caption, key=f"{picture.key}{CAPTION}")
        async with self._house.unit() as work:
            await work.arrivals.taken_in(CHANNEL, [arrival.id], self._house.clock())

    async def _unreadable(self, sent: Unreadable) -> ConversationId:
        conversation = (await self._chats.open(sent.sender)).id
        say = Say("upload-not-an-image") if sent.is_file else Say("telegram-unreadable")
        await self._chats.tell(conversation, say, key=f"{sent.key}:answer")
        if sent.caption:
            await self._words(sent.sender, sent.caption, key=f"{sent.key}{CAPTION}")
        return conversation

    async def _membership(self, sender: Sender, *, blocked: bool) -> ConversationId | None:
        """Whoever blocked us is written to no more, until they let us in again."""
        known = await self._chats.known(sender.chat)
        if known is None:
            return None
        async with self._house.unit() as work:
            note = note_unreachable if blocked else note_reachable
            changed = await note(work, known.id, now=self._house.clock())
        if changed:
            told = {"conversation": known.id, "blocked": blocked}
            logger.info("telegram buyer blocked or unblocked the bot", extra=told)
        return known.id
