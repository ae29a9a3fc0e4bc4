"""What is typed in a card's thread: inside for colleagues, unless it starts with `>`."""

import asyncio
import logging
from dataclasses import dataclass
from typing import assert_never
from weakref import WeakValueDictionary

from bot.casework.desk_port import Agent, Desk, DeskOutcome, PhotoRefusedError
from bot.casework.errors import CaseNotFoundError
from bot.disputes.names import HandoffId
from channels.desk.verbs import GONE, Verb, photo_refusal, reached, sentence
from channels.slack.agents import STRANGER, Agents
from channels.slack.api import SlackApi
from channels.slack.download import Downloader
from channels.slack.errors import SlackError
from channels.slack.incoming import SharedFile, ThreadEdit, ThreadMessage
from channels.slack.patience import patiently
from channels.slack.ports import PLATFORM, ThreadBook
from channels.slack.text import Internal, Mixed, ToBuyer, read_typed
from channels.slack.whisper import Teller

logger = logging.getLogger(__name__)

SENT = "white_check_mark"
INSIDE = "lock"
MIXED = (
    "Not sent, kept inside: only a part of your message starts with `>`. Start every line with "
    "`>`, or the whole message with `>>>`, or press Reply on the card."
)
EDITED = "An edit does not reach the buyer. To correct yourself, send a new message with `>`."
FAILED = (
    "This did not work yet, and is tried again by itself for some minutes. "
    "A :white_check_mark: on your message says that it went out."
)


@dataclass(frozen=True, slots=True)
class _Line:
    """A message of an agent and the hand-off it is about."""

    message: ThreadMessage
    handoff: HandoffId
    agent: Agent


class ThreadDoor:
    """Takes messages and edits of card threads; those of other threads are none of its business."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        *,
        desk: Desk,
        threads: ThreadBook,
        agents: Agents,
        api: SlackApi,
        downloads: Downloader,
        teller: Teller,
    ) -> None:
        self._desk = desk
        self._threads = threads
        self._agents = agents
        self._api = api
        self._downloads = downloads
        self._teller = teller
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def typed(self, message: ThreadMessage) -> None:
        """Send to the buyer or keep inside, in the order it was typed in the thread.

        Raises what casework or Slack did: it comes again.
        """
        turn = self._turns.setdefault(message.thread_ts, asyncio.Lock())
        async with turn:
            await self._typed(message)

    async def _typed(self, message: ThreadMessage) -> None:
        handoff = await self._handoff(message)
        if handoff is None:
            return
        try:
            agent = await self._agents.agent(message.user)
            if agent is None:
                await self._tell(message, STRANGER, about="stranger")
                return
            await self._take_in(_Line(message, handoff, agent))
        except CaseNotFoundError:
            await self._tell(message, GONE, about="gone")
        except Exception:
            await self._tell(message, FAILED, about="failed")
            raise

    async def edited(self, edit: ThreadEdit) -> None:
        """Say that an edit changes nothing at the buyer's."""
        concerns_buyer = edit.before.startswith("&gt;") or edit.after.startswith("&gt;")
        if concerns_buyer and await self._handoff(edit) is not None:
            await self._tell(edit, EDITED, about="edited")

    async def _take_in(self, line: _Line) -> None:
        typed = read_typed(line.message.text, emoji=line.message.emoji)
        match typed:
            case ToBuyer(text):
                await self._send(line, text)
            case Internal(text):
                await self._keep(line, text)
            case Mixed(text):
                await self._keep(line, text)
                await self._tell(line.message, MIXED, about="mixed")
            case _:
                assert_never(typed)

    async def _send(self, line: _Line, text: str) -> None:
        """The text first, then the photos; none of them when the text could not go out."""
        outcomes: list[DeskOutcome] = []
        if text or not line.message.files:
            outcomes.append(
                await self._desk.reply(line.handoff, line.agent, text, key=line.message.key)
            )
        for file in line.message.files if all(map(reached, outcomes)) else ():
            outcome = await self._send_photo(line, file)
            outcomes += [outcome] if outcome else []
        failed = next((o for o in outcomes if not reached(o)), None)
        if failed is not None:
            await self._tell(line.message, sentence(Verb.REPLY, failed), about="reply")
        elif outcomes:
            await self._mark(line.message, SENT)

    async def _send_photo(self, line: _Line, file: SharedFile) -> DeskOutcome | None:
        """None when the file cannot go out, which the agent was told."""
        key = f"{line.message.key}:{file.id}"
        try:
            body = await self._downloads.fetch(file.url)
            return await self._desk.reply_photo(
                line.handoff, line.agent, body, filename=file.name, key=key
            )
        except PhotoRefusedError as refused:
            await self._tell(line.message, photo_refusal(refused, file.name), about=file.id)
        return None

    async def _keep(self, line: _Line, text: str) -> None:
        names = [f"[file: {file.name}]" for file in line.message.files]
        note = "\n".join([text, *names]).strip()
        if not note:
            return
        outcome = await self._desk.note(line.handoff, line.agent, note, key=line.message.key)
        if reached(outcome):
            await self._mark(line.message, INSIDE)

    async def _mark(self, message: ThreadMessage, emoji: str) -> None:
        """A small sign below the message; the deed stands without it."""
        try:
            await patiently(lambda: self._api.react(message.channel, message.ts, emoji))
        except SlackError as error:
            logger.warning("slack reaction failed", extra={"error": type(error).__name__})

    async def _handoff(self, place: ThreadMessage | ThreadEdit) -> HandoffId | None:
        return await self._threads.handoff_at(PLATFORM, place.channel, place.thread_ts)

    async def _tell(self, place: ThreadMessage | ThreadEdit, text: str, *, about: str) -> None:
        await self._teller.tell(
            text,
            user=place.user,
            channel=place.channel,
            thread_ts=place.thread_ts,
            key=f"{place.key}:{about}",
        )
