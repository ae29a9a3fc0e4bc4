"""What is typed in a card's thread: inside for colleagues, unless it starts with `>`."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never
from weakref import WeakValueDictionary

from bot.casework.desk_port import Agent, Desk, DeskOutcome, PhotoRefusedError
from bot.casework.errors import CaseNotFoundError
from bot.conversations.model import HeldReply
from bot.disputes.names import HandoffId
from channels.desk.verbs import GONE, Verb, photo_refusal, reached, sentence
from channels.slack import cards
from channels.slack.agents import STRANGER, Agents
from channels.slack.api import Block, SlackApi
from channels.slack.download import Downloader
from channels.slack.errors import SlackError
from channels.slack.incoming import SharedFile, ThreadEdit, ThreadMessage
from channels.slack.patience import patiently
from channels.slack.ports import PLATFORM, ThreadBook
from channels.slack.signs import INSIDE, SENT, WAITS, change_sign, sign_now
from channels.slack.text import Internal, Mixed, ToBuyer, read_typed
from channels.slack.whisper import Teller

logger = logging.getLogger(__name__)

MIXED = (
    "Not sent, kept inside: only a part of your message starts with `>`. Start every line with "
    "`>`, or the whole message with `>>>`, or press Reply on the card."
)
EDITED = "An edit does not reach the buyer. To correct yourself, send a new message with `>`."
REWORDED = "Changed; the buyer gets the new words."
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


@dataclass(frozen=True, slots=True)
class _Writing:
    """An agent at a hand-off."""

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
        """What still waits follows the edit, or is taken back; at the buyer's it changes nothing."""
        handoff = await self._handoff(edit)
        if handoff is None:
            return
        agent = await self._agents.agent(edit.user)
        held = [one for one in (await self._desk.card(handoff)).held if one.place == edit.place]
        if agent is not None and held:
            await self._change(edit, _Writing(handoff, agent), held)
        elif edit.after is not None and _concerns_buyer(edit):
            await self._tell(edit, EDITED, about="edited")

    async def _change(self, edit: ThreadEdit, by: _Writing, held: Sequence[HeldReply]) -> None:
        """The new words go out in place of the old; deleted ones, and those without `>`, do not."""
        typed = None if edit.after is None else read_typed(edit.after, emoji=edit.emoji)
        if isinstance(typed, ToBuyer) and typed.text:
            told = await self._reword(edit, by, typed.text, held)
        else:
            told = await self._take_back(edit, by, held)
        await self._tell(edit, told, about="edited")

    async def _reword(
        self, edit: ThreadEdit, by: _Writing, text: str, held: Sequence[HeldReply]
    ) -> str:
        words = next((one for one in held if one.evidence is None), None)
        if words is None:  # photos alone wait; words that come late are a message of their own
            return EDITED
        key = f"{edit.key}:{words.key}"
        outcome = await self._desk.reword(by.handoff, by.agent, words.key, text, key=key)
        return REWORDED if reached(outcome) else sentence(Verb.UNDO, outcome)

    async def _take_back(self, edit: ThreadEdit, by: _Writing, held: Sequence[HeldReply]) -> str:
        outcomes = [
            await self._desk.undo(by.handoff, by.agent, one.key, key=f"{edit.key}:{one.key}")
            for one in held
        ]
        failed = [one for one in outcomes if not reached(one)]
        if not failed and edit.after is not None:
            await change_sign(self._api, edit.place, INSIDE)
        return sentence(Verb.UNDO, failed[0] if failed else DeskOutcome.DONE)

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
                await self._desk.reply(
                    line.handoff, line.agent, text, key=line.message.key, place=line.message.place
                )
            )
        for file in line.message.files if all(map(reached, outcomes)) else ():
            outcome = await self._send_photo(line, file)
            outcomes += [outcome] if outcome else []
        failed = next((o for o in outcomes if not reached(o)), None)
        if failed is not None:
            await self._tell(line.message, sentence(Verb.REPLY, failed), about="reply")
        elif DeskOutcome.HELD in outcomes:
            await self._mark(line.message, WAITS)
            said = sentence(Verb.REPLY, DeskOutcome.HELD)
            undo = cards.can_undo(line.handoff, line.message.key, said) if text else ()
            await self._tell(line.message, said, about="held", blocks=undo)
        elif DeskOutcome.DONE in outcomes:
            await self._mark(line.message, SENT)
        elif outcomes:
            await self._mark_again(line)

    async def _send_photo(self, line: _Line, file: SharedFile) -> DeskOutcome | None:
        """None when the file cannot go out, which the agent was told."""
        key = f"{line.message.key}:{file.id}"
        try:
            body = await self._downloads.fetch(file.url)
            return await self._desk.reply_photo(
                line.handoff,
                line.agent,
                body,
                filename=file.name,
                key=key,
                place=line.message.place,
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

    async def _mark_again(self, line: _Line) -> None:
        """Slack delivered it once more: the sign says what is so now."""
        sign = sign_now(await self._desk.card(line.handoff), line.message)
        if sign is not None:
            await self._mark(line.message, sign)

    async def _handoff(self, place: ThreadMessage | ThreadEdit) -> HandoffId | None:
        return await self._threads.handoff_at(PLATFORM, place.channel, place.thread_ts)

    async def _tell(
        self,
        place: ThreadMessage | ThreadEdit,
        text: str,
        *,
        about: str,
        blocks: Sequence[Block] = (),
    ) -> None:
        await self._teller.tell(
            text,
            user=place.user,
            channel=place.channel,
            thread_ts=place.thread_ts,
            key=f"{place.key}:{about}",
            blocks=blocks,
        )


def _concerns_buyer(edit: ThreadEdit) -> bool:
    return edit.before.startswith("&gt;") or (edit.after or "").startswith("&gt;")
