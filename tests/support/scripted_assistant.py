"""An assistant without Rasa, for tests of what lies before and behind it."""

import asyncio
import json
import re
from dataclasses import dataclass, field
from typing import Any

from actions.reading import read_said
from actions.verbs import VERBS
from bot.casework.guarded import guarded
from bot.casework.house import House
from bot.casework.take_turn import take_turn
from bot.casework.turn import Heard, Turn
from bot.conversations.model import Conversation, Message
from bot.conversations.ports import AssistantDownError, AssistantTurn, Context, Detected, Reply
from bot.disputes.names import Kind
from tests.support.house import _ACTIONS as ACTIONS

PAYLOAD = re.compile(r"/(?P<intent>[a-z_]+)(?P<facts>\{.*\})?")
INTENTS = {*ACTIONS, *Kind}


@dataclass
class ScriptedAssistant:
    """An `Assistant` that repeats what it hears, says what it was told to, or runs casework's verbs.

    A button's payload runs the verb of its intent, as Rasa would. Words run the verb in `meanings`.
    """

    house: House
    language: str = "en"
    down: bool = False
    silent: bool = False
    meanings: dict[str, str] = field(default_factory=dict)  # words -> payload
    script: list[tuple[Reply, ...]] = field(default_factory=list)
    asked: list[tuple[str, bool]] = field(default_factory=list)  # text, retry
    go_on: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.go_on.set()

    async def turn(
        self, conversation: Conversation, message: Message, *, context: Context, retry: bool
    ) -> AssistantTurn:
        self.asked.append((message.draft.text, retry))
        await self.go_on.wait()
        if self.down:
            raise AssistantDownError
        replies = () if self.silent else await self._replies(message)
        heard = Detected(self.language, 1.0, supported=True, undecided=False, evidence={})
        return AssistantTurn(replies, heard, intent=None)

    async def ready(self) -> bool:
        return not self.down

    def texts(self) -> list[str]:
        """What it was asked, without how often."""
        return list(dict.fromkeys(text for text, _ in self.asked))

    async def _replies(self, message: Message) -> tuple[Reply, ...]:
        if self.script:
            return self.script.pop(0)
        text = message.draft.text
        payload = PAYLOAD.fullmatch(self.meanings.get(text, text))
        if payload is None or payload["intent"] not in INTENTS:
            return (Reply(f"You said: {text}"),)
        return await self._casework(
            message, payload["intent"], json.loads(payload["facts"] or "{}")
        )

    async def _casework(
        self, message: Message, intent: str, facts: dict[str, Any]
    ) -> tuple[Reply, ...]:
        action = ACTIONS.get(intent, "action_report_problem")
        turn = Turn(
            conversation=message.draft.conversation,
            message=message.id,
            text=message.draft.text,
            intent=intent,
            said=read_said({"entity": name, "value": value} for name, value in facts.items()),
            heard=Heard(self.language),
            at=self.house.clock(),
            pressed=message.draft.text.startswith("/"),
        )
        spoken = await take_turn(action, guarded(VERBS[action]), turn, house=self.house)
        return tuple(Reply(one.text, one.buttons) for one in spoken)
