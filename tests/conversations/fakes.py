"""What inbox, router and outbox work with, in memory, true to the protocols."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime

from bot.conversations.model import Conversation, Message
from bot.conversations.ports import AssistantDownError, AssistantTurn, Context
from bot.disputes.names import ConversationId


@dataclass
class FakeLanes:
    """What was submitted and scheduled, in order; `broken` is raised once."""

    submitted: list[tuple[str, str, int | None]] = field(default_factory=list)
    scheduled: list[tuple[str, datetime]] = field(default_factory=list)
    broken: Exception | None = None
    first: asyncio.Event = field(default_factory=asyncio.Event)

    async def submit(self, lane: str, item: str, *, order: int | None = None) -> None:
        self._break()
        self.submitted.append((lane, item, order))
        self.first.set()

    async def schedule(self, item: str, due_at: datetime) -> None:
        self._break()
        self.scheduled.append((item, due_at))

    def _break(self) -> None:
        broken, self.broken = self.broken, None
        if broken is not None:
            raise broken


@dataclass
class FakeAssistant:
    """Answers what it was given; without an answer it is down."""

    answer: AssistantTurn | None = None
    asked: list[tuple[str, Context, bool]] = field(default_factory=list)

    async def turn(
        self, conversation: Conversation, message: Message, *, context: Context, retry: bool
    ) -> AssistantTurn:
        self.asked.append((message.draft.text, context, retry))
        if self.answer is None:
            raise AssistantDownError
        return self.answer

    async def ready(self) -> bool:
        return self.answer is not None


@dataclass
class Heard:
    """What a channel was told."""

    announced: list[ConversationId] = field(default_factory=list)
    typing: list[bool] = field(default_factory=list)

    async def announce(self, conversation: ConversationId) -> None:
        self.announced.append(conversation)

    async def type(self, conversation: ConversationId, *, on: bool) -> None:
        self.typing.append(on)
