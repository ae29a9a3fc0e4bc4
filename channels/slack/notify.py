"""What the desk's outbox shows in Slack: cards, their threads, the buyer's messages, reminders.

Each post has a key. Before the first try the key is noted; a repeat, after a crash or a lost
answer, looks in Slack for what the first try left there, so that nothing is posted twice.

A card that people deleted, or whose channel is not used any more, gets a successor at the next
occasion; what they type below the old one still counts.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import assert_never

from bot.casework.desk_port import CardView, Desk
from bot.casework.notify_port import Reminder
from bot.conversations.model import DeskThread, Message
from bot.disputes.clocks import Due
from bot.disputes.names import Deadline, EvidenceId, HandoffId, HandoffState
from channels.desk.brief import said
from channels.desk.translations import OFF, Translations
from channels.slack import cards
from channels.slack.api import Block, SlackApi
from channels.slack.errors import SlackRefusedError
from channels.slack.ids import mention, user_of
from channels.slack.ports import PLATFORM, Calls, SeenBook, ThreadBook
from channels.slack.signs import GONE, SENT, change_sign
from channels.slack.text import escape, isolated

SUFFIXES = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}
LEFT = ("channel_not_found", "is_archived", "not_in_channel")
SUCCESSOR = (
    ":recycle: The earlier card of this case was deleted or left behind; this one goes on in its "
    "place. All that was said is on the desk page."
)


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
        translations: Translations = OFF,
    ) -> None:
        """`drawn` is told of each card that was drawn; it neither waits nor raises."""
        self._api = api
        self._channel = channel
        self._desk = desk
        self._threads = threads
        self._seen = seen
        self._translations = translations
        self._calls = calls
        self._drawn = drawn
        self._one_at_a_time = asyncio.Lock()

    async def opened(self, handoff: HandoffId) -> None:
        """Post the card and put the photos into its thread."""
        view = await self._desk.card(handoff)
        await self._show(view, lambda thread: self._ensure_photos(thread, view))
        if called := await self._calls.opened(view):
            await self._say(view, f"called:{handoff}", called, [cards.section(called)])
        self._drawn(view)

    async def changed(self, handoff: HandoffId) -> None:
        """Redraw the card as the case is now."""
        view = await self._desk.card(handoff)
        summary, blocks = cards.summary(view), self._card(view)
        await self._show(
            view, lambda card: self._api.update(card.channel, card.ts, summary, blocks=blocks)
        )
        self._drawn(view)

    async def buyer_message(self, handoff: HandoffId, message: Message) -> None:
        """Show the buyer's words and photo in the thread."""
        view = await self._desk.card(handoff)

        async def show(thread: DeskThread) -> None:
            if message.draft.evidence is not None:
                await self._ensure_photo(thread, message.draft.evidence)
            if said(message).strip():
                blocks = self._buyer_message(view, message)
                await self._ensure_reply(thread, str(message.id), _wrote(view, message), blocks)

        await self._show(view, show)

    async def translated(self, handoff: HandoffId, message: Message) -> None:
        """Draw the line of a buyer's message again, its translation below; a deleted line stays so."""
        thread = await self._threads.of_handoff(handoff)
        ts = thread and await self._api.find_reply(thread.channel, thread.ts, str(message.id))
        if thread and ts:
            view = await self._desk.card(handoff)
            blocks = self._buyer_message(view, message)
            await self._api.update(thread.channel, ts, _wrote(view, message), blocks=blocks)

    async def reply_sent(self, handoff: HandoffId, message: Message, *, place: str) -> None:
        """Put the tick below what was typed; what was sent by a window is shown in the thread."""
        if place:
            await change_sign(self._api, place, SENT)
        else:
            name, text = message.draft.name or "A colleague", message.draft.text
            await self.replied(handoff, name=name, text=text, key=str(message.id))

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
        text = f":alarm_clock: {who} {_coming(due)}"
        key = f"remind:{handoff}:{about.deadline}:{about.percent}"
        await self._say(view, key, text, [cards.section(text)])

    async def alarm(self, handoff: HandoffId | None, text: str, *, key: str) -> None:
        """In the hand-off's thread; to the channel where no person ever held the case."""
        said = f":rotating_light: {escape(text)}"
        if handoff is not None:
            await self._say(await self._desk.card(handoff), key, said, [cards.section(said)])
        elif await self._first_try(key) or not await self._api.find_card(self._channel, key):
            await self._api.post(self._channel, said, key=key, blocks=[cards.section(said)])

    async def replied(self, handoff: HandoffId, *, name: str, text: str, key: str) -> None:
        """Show colleagues what one of them sent through the modal."""
        blocks = cards.sent_reply(name, text)
        summary = f"{escape(name)} wrote to the buyer"
        await self._say(await self._desk.card(handoff), key, summary, blocks)

    async def _say(self, view: CardView, key: str, text: str, blocks: list[Block]) -> None:
        await self._show(view, lambda thread: self._ensure_reply(thread, key, text, blocks))

    async def _show(self, view: CardView, show: Callable[[DeskThread], Awaitable[None]]) -> None:
        """Show it at the card; where that is gone, at its successor."""
        thread = await self._ensure_card(view)
        try:
            await show(thread)
        except SlackRefusedError as refused:
            if not self._is_gone(thread, refused):
                raise
            await show(await self._ensure_successor(view, thread))

    def _is_gone(self, thread: DeskThread, refused: SlackRefusedError) -> bool:
        left = thread.channel != self._channel and refused.code in LEFT
        return left or refused.code in GONE

    async def _ensure_successor(self, view: CardView, gone: DeskThread) -> DeskThread:
        async with self._one_at_a_time:
            thread = await self._threads.of_handoff(view.handoff.id)
            if thread is None or thread.ts == gone.ts:
                thread = await self._new_card(view, key=f"{view.handoff.id}:{gone.ts}")
        key = f"after:{gone.ts}"
        await self._ensure_reply(thread, key, SUCCESSOR, [cards.context(SUCCESSOR)])
        await self._ensure_photos(thread, view)
        return thread

    def _card(self, view: CardView) -> list[Block]:
        return cards.card(view, self._translations.known(view))

    def _buyer_message(self, view: CardView, message: Message) -> list[Block]:
        return cards.buyer_message(view, message, self._translations.known(view, message))

    async def _ensure_card(self, view: CardView) -> DeskThread:
        async with self._one_at_a_time:
            known = await self._threads.of_handoff(view.handoff.id)
            return known or await self._new_card(view, key=str(view.handoff.id))

    async def _new_card(self, view: CardView, *, key: str) -> DeskThread:
        ts = await self._posted_before(key) or await self._api.post(
            self._channel, cards.summary(view), key=key, blocks=self._card(view)
        )
        thread = DeskThread(view.handoff.id, PLATFORM, self._channel, ts)
        await self._threads.add(thread)
        return thread

    async def _posted_before(self, key: str) -> str | None:
        if await self._first_try(f"card:{key}"):
            return None
        return await self._api.find_card(self._channel, key)

    async def _ensure_reply(
        self, thread: DeskThread, key: str, text: str, blocks: list[Block]
    ) -> None:
        if await self._first_try(f"{thread.ts}:{key}") or not await self._is_there(thread, key):
            await self._api.post(thread.channel, text, key=key, blocks=blocks, thread_ts=thread.ts)

    async def _ensure_photos(self, thread: DeskThread, view: CardView) -> None:
        for evidence in view.photos:
            await self._ensure_photo(thread, evidence)

    async def _ensure_photo(self, thread: DeskThread, evidence: EvidenceId) -> None:
        """An erased photo is left out. Looked for at the first try too: a deleted thread takes any file."""
        photo = await self._desk.photo(evidence)
        if photo is None:
            return
        name = f"{evidence}.{SUFFIXES.get(photo.content_type, 'img')}"
        if not await self._is_there(thread, name):
            await self._api.upload(
                thread.channel, thread.ts, name=name, title="Photo from the buyer", body=photo.body
            )

    async def _is_there(self, thread: DeskThread, key: str) -> bool:
        return await self._api.is_in_thread(thread.channel, thread.ts, key)

    async def _first_try(self, what: str) -> bool:
        return await self._seen.first_time("slack.post", what)


def _wrote(view: CardView, message: Message) -> str:
    wrote = "wrote" if message.draft.corrects is None else "corrected a message"
    return f"The buyer {wrote} in {view.case.ref}"


def _held(view: CardView) -> str:
    user = user_of(view.handoff.taken_by)
    name = isolated(escape(view.handoff.taken_by_name or "A colleague"))
    return f"{mention(user) if user else name} holds this case."


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
