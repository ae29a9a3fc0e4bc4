"""A house with one buyer's conversation, and the way through it with fakes at both ends."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest

from bot.casework.answer_desk_offer import answer_desk_offer
from bot.casework.house import House
from bot.casework.ports import StoredPhoto
from bot.casework.trouble import own_up
from bot.conversations.inbox import Inbox
from bot.conversations.model import Author, Message, MessageDraft
from bot.conversations.ports import AssistantTurn, Detected, Reply
from bot.conversations.router import Router
from tests.conversations.fakes import FakeAssistant, FakeLanes, Heard
from tests.support.house import TEST, Buyer, SetClock, a_house


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
async def house(tmp_path: Path, clock: SetClock) -> AsyncIterator[House]:
    async with a_house(tmp_path, clock) as opened:
        yield opened


@dataclass
class Scene:
    """A stored conversation with its router; the clock stands a minute after the router's start."""

    house: House
    clock: SetClock
    router: Router
    inbox: Inbox
    buyer: Buyer
    assistant: FakeAssistant
    turns: FakeLanes
    heard: Heard = field(default_factory=Heard)

    async def writes(
        self, text: str, *, key: str = "c-1", photo: StoredPhoto | None = None
    ) -> Message:
        """A buyer's message comes in."""
        shown = photo.evidence.id if photo else None
        draft = MessageDraft(TEST, Author.BUYER, text, key, self.clock(), evidence=shown)
        return await self.inbox.accept(draft, photo=photo)

    async def log(self) -> list[Message]:
        """The conversation so far."""
        async with self.house.unit() as work:
            return list(await work.messages.since(TEST, 0))

    async def is_handled(self, message: Message) -> bool:
        async with self.house.unit() as work:
            return await work.messages.is_handled(message.id)


def answers(*texts: str, language: str = "en", supported: bool = True) -> AssistantTurn:
    """A turn with these replies."""
    heard = Detected(language, 1.0, supported=supported, undecided=False, evidence={language: 1.0})
    return AssistantTurn(tuple(Reply(text) for text in texts), heard, intent=None)


@pytest.fixture
async def scene(house: House, clock: SetClock) -> Scene:
    buyer = await Buyer(house).arrives()
    assistant, heard, turns = FakeAssistant(answers("Fine.")), Heard(), FakeLanes()

    async def trouble(message: Message) -> None:
        await own_up(house, message)

    router = Router(
        house.unit,
        assistant,
        announce=heard.announce,
        trouble=trouble,
        typing=heard.type,
        answer=partial(answer_desk_offer, house=house),
        clock=clock,
    )
    clock.passes(minutes=1)
    inbox = Inbox(house.unit, turns)
    return Scene(house, clock, router, inbox, buyer, assistant, turns, heard)
