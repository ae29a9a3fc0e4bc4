"""What conversations need: an assistant to ask, an engine to work in order, sockets to tell."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from bot.conversations.model import Button, Conversation, Message
from bot.disputes.names import Asked, CaseState, ConversationId


class AssistantDownError(Exception):
    """The assistant did not answer; asking again with `retry` is safe."""

    def __init__(self) -> None:
        super().__init__("The assistant does not answer.")


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the assistant."""

    text: str
    buttons: tuple[Button, ...] = ()
    image: str | None = None


@dataclass(frozen=True, slots=True)
class Detected:
    """The language of a message. `evidence` is to be kept for the next one."""

    code: str
    confidence: float
    supported: bool
    undecided: bool
    evidence: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AssistantTurn:
    """All that the assistant did with a message."""

    replies: tuple[Reply, ...]
    language: Detected | None
    intent: str | None
    failed_actions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """Where the dialogue stands: it says which meanings of a message are likely."""

    case: CaseState | None = None  # None: no case is open
    asked: Asked | None = None


class Assistant(Protocol):
    """Understands and answers. Raises `AssistantDownError`."""

    async def turn(
        self, conversation: Conversation, message: Message, *, context: Context, retry: bool
    ) -> AssistantTurn: ...

    async def ready(self) -> bool: ...


class Lanes(Protocol):
    """Durable work of one sort: items of one lane in order, lanes in parallel, each item once."""

    async def submit(self, lane: str, item: str, *, order: int | None = None) -> None: ...

    async def schedule(self, item: str, due_at: datetime) -> None: ...


class Announcer(Protocol):
    """Tells a channel that a conversation's log has grown or its holder changed."""

    async def __call__(self, conversation: ConversationId) -> None: ...


class Typing(Protocol):
    """Tells a channel that the bot is thinking, or has stopped."""

    async def __call__(self, conversation: ConversationId, *, on: bool) -> None: ...


class Trouble(Protocol):
    """Hands a conversation to a person when the machinery failed."""

    async def __call__(self, message: Message) -> None: ...


class AnswerPerson(Protocol):
    """Takes the buyer's answer to what a person offered them; any other message is left alone."""

    async def __call__(self, message: Message) -> None: ...
