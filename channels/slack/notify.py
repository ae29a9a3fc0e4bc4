"""What the desk's outbox shows in Slack: cards, their threads, the buyer's messages, reminders.

Each post has a key. Before the first try the key is noted; a repeat, after a crash or a lost
answer, looks in Slack for what the first try left there, so that nothing is posted twice.
"""

import asyncio
from collections.abc import Callable
from typing import assert_never

from bot.casework.desk_port import CardView, Desk, Reminder
from bot.conversations.model import DeskThread, Message
from bot.disputes.clocks import Due
from bot.disputes.names import Deadline, EvidenceId, HandoffId, HandoffState
from channels.desk.brief import said
from channels.slack import cards
from channels.slack.api import Block, SlackApi
from channels.slack.ports import PLATFORM, Calls, SeenBook, ThreadBook
from channels.slack.text import escape, isolated

SUFFIXES = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


class SlackDesk:
    """`Notify` on Slack. Methods raise a `SlackError`; whoever calls them may repeat them."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        api: SlackApi,
        *,
        channel: str,
        desk: Desk,
        threads: ThreadBook,
        seen: SeenBook,
        calls: Calls,
        drawn: Callable[[CardView], None],
    ) -> None:
        """`drawn` is told of each card that was drawn; it neither waits nor raises."""
        self._api = api
        self._channel = channel
        self._desk = desk
        self._threads = threads
        self._seen = seen
        self._calls = calls
        self._drawn = drawn
        self._one_at_a_time = asyncio.Lock()

    async def opened(self, handoff: HandoffId) -> None:
        """Post the card and put the photos into its thread."""
        view = await self._desk.card(handoff)
        thread = await self._ensure_card(view)
        for evidence in view.photos:
            await self._ensure_photo(thread, evidence)
        if called := await self._calls.opened(view):
            await self._ensure_reply(thread, f"called:{handoff}", called, [cards.section(called)])
        self._drawn(view)

    async def changed(self, handoff: HandoffId) -> None:
        """Redraw the card as the case is now."""
        view = await self._desk.card(handoff)
        thread = await self._ensure_card(view)
        await self._api.update(
            thread.channel, thread.ts, cards.summary(view), blocks=cards.card(view)
        )
        self._drawn(view)

    async def buyer_message(self, handoff: HandoffId, message: Message) -> None:
        """Show the buyer's words and photo in the thread."""
        view = await self._desk.card(handoff)
        thread = await self._ensure_card(view)
        if message.draft.evidence is not None:
            await self._ensure_photo(thread, message.draft.evidence)
        if said(message).strip():
            blocks = cards.buyer_message(view, message)
            summary = f"The buyer wrote in {view.case.ref}"
            await self._ensure_reply(thread, str(message.id), summary, blocks)

    async def remind(self, handoff: HandoffId, about: Reminder) -> None:
        """Say in the thread which deadline comes near, once a share of its time; a deadline that is met is none."""
        view = await self._desk.card(handoff)
        due = next((one for one in view.deadlines if one.deadline is about.deadline), None)
        if due is None:
            return
        waits = view.handoff.state is HandoffState.WAITING
        who = await self._calls.reminded(view, about) if waits else _held(view)
        if who is None:
            return
        thread = await self._ensure_card(view)
        text = f":alarm_clock: {who} {_coming(due)}"
        key = f"remind:{handoff}:{about.deadline}:{about.percent}"
        await self._ensure_reply(thread, key, text, [cards.section(text)])

    async def alarm(self, handoff: HandoffId | None, text: str, *, key: str) -> None:
        """In the hand-off's thread; to the channel where no person ever held the case."""
        said = f":rotating_light: {escape(text)}"
        if handoff is not None:
            thread = await self._ensure_card(await self._desk.card(handoff))
            await self._ensure_reply(thread, key, said, [cards.section(said)])
        elif await self._first_try(key) or not await self._api.find_card(self._channel, key):
            await self._api.post(self._channel, said, key=key, blocks=[cards.section(said)])

    async def replied(self, handoff: HandoffId, *, name: str, text: str, key: str) -> None:
        """Show colleagues what one of them sent through the modal."""
        thread = await self._threads.of_handoff(handoff)
        if thread is not None:
            blocks = cards.sent_reply(name, text)
            await self._ensure_reply(thread, key, f"{escape(name)} wrote to the buyer", blocks)

    async def _ensure_card(self, view: CardView) -> DeskThread:
        async with self._one_at_a_time:
            known = await self._threads.of_handoff(view.handoff.id)
            return known or await self._new_card(view)

    async def _new_card(self, view: CardView) -> DeskThread:
        handoff = view.handoff.id
        ts = await self._posted_before(handoff) or await self._api.post(
            self._channel, cards.summary(view), key=str(handoff), blocks=cards.card(view)
        )
        thread = DeskThread(handoff, PLATFORM, self._channel, ts)
        await self._threads.add(thread)
        return thread

    async def _posted_before(self, handoff: HandoffId) -> str | None:
        if await self._first_try(f"card:{handoff}"):
            return None
        return await self._api.find_card(self._channel, str(handoff))

    async def _ensure_reply(
        self, thread: DeskThread, key: str, text: str, blocks: list[Block]
    ) -> None:
        if await self._first_try(f"{thread.ts}:{key}") or not await self._is_there(thread, key):
            await self._api.post(thread.channel, text, key=key, blocks=blocks, thread_ts=thread.ts)

    async def _ensure_photo(self, thread: DeskThread, evidence: EvidenceId) -> None:
        """An erased photo is left out."""
        photo = await self._desk.photo(evidence)
        if photo is None:
            return
        name = f"{evidence}.{SUFFIXES.get(photo.content_type, 'img')}"
        if await self._first_try(f"{thread.ts}:{name}") or not await self._is_there(thread, name):
            await self._api.upload(
                thread.channel, thread.ts, name=name, title="Photo from the buyer", body=photo.body
            )

    async def _is_there(self, thread: DeskThread, key: str) -> bool:
        return await self._api.is_in_thread(thread.channel, thread.ts, key)

    async def _first_try(self, what: str) -> bool:
        return await self._seen.first_time("slack.post", what)


def _held(view: CardView) -> str:
    user = (view.handoff.taken_by or "").removeprefix("slack:")
    if view.handoff.taken_by and user != view.handoff.taken_by:
        return f"<@{user}> holds this case."
    return f"{isolated(escape(view.handoff.taken_by_name or 'A colleague'))} holds this case."


def _coming(due: Due) -> str:
    at = cards.when(due.at)
    match due.deadline:
        case Deadline.FIRST_ANSWER:
            return f"The buyer was promised an answer by {at}."
        case Deadline.RESOLUTION:
            return f"It should be settled by {at}."
        case Deadline.MARKETPLACE:
            name = due.clock.name if due.clock else "The marketplace"
            return f"{escape(name)} wants an answer by {at}."
        case _:
            assert_never(due.deadline)
