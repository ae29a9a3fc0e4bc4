"""One turn through Rasa: a message in, everything the bot said out, at most once a message id."""

from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Mapping, Text

from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import BotUttered, Event, UserUttered

from bot.nlu.fast_actions import failed_actions_into

CHANNEL = "amends"
_MESSAGE_ID = "message_id"
_FAILED = "failed_actions"


_WANTED = {
    "body": "a JSON object",
    "conversation": "a string that is not empty",
    _MESSAGE_ID: "a string that is not empty",
    "text": "a string",
    "metadata": "an object",
}


class TurnRefusedError(ValueError):
    """A field of the body of a turn is not what it must be."""

    def __init__(self, *, field: str) -> None:
        super().__init__(f'"{field}" must be {_WANTED[field]}.')


@dataclass(frozen=True)
class TurnRequest:
    """A buyer's message, or a pressed button, to be handled once."""

    conversation: str
    message_id: str
    text: str
    metadata: Mapping[str, Any]
    retry: bool

    @classmethod
    def parse(cls, body: object) -> "TurnRequest":
        """Read the JSON body. Raises `TurnRefusedError` naming the field."""
        if not isinstance(body, dict):
            raise TurnRefusedError(field="body")
        for field in ("conversation", _MESSAGE_ID):
            if not isinstance(body.get(field), str) or not body[field]:
                raise TurnRefusedError(field=field)
        if not isinstance(body.get("text"), str):
            raise TurnRefusedError(field="text")
        metadata = body.get("metadata") or {}
        if not isinstance(metadata, dict):
            raise TurnRefusedError(field="metadata")
        return cls(
            conversation=body["conversation"],
            message_id=body[_MESSAGE_ID],
            text=body["text"],
            metadata=metadata,
            retry=body.get("retry") is True,
        )


class Replies(OutputChannel):
    """Collects whole replies in the order they were said."""

    def __init__(self) -> None:
        self.said: List[Dict[Text, Any]] = []

    @classmethod
    def name(cls) -> Text:
        """The channel's name, which Rasa passes on to the NLG endpoint."""
        return CHANNEL

    async def send_response(
        self,
        recipient_id: Text,  # noqa: ARG002 - Rasa's signature
        message: Dict[Text, Any],
    ) -> None:
        """Keep one reply as one; Rasa's own would split text, buttons and image."""
        self.said.append(_reply(message))


async def take_turn(agent: Agent, request: TurnRequest) -> Dict[Text, Any]:
    """Handle the message, or answer again what was answered to it.

    Under the conversation's lock, so that a retry that overtakes its own first try waits for it.
    Rasa saves the tracker once, at the end: a turn is either wholly in it or did not happen.
    """
    async with agent.lock_store.lock(request.conversation):
        if request.retry:
            answered = await _answered_before(agent, request)
            if answered is not None:
                return answered
        return await _handle(agent.processor, request)


async def _handle(processor: MessageProcessor, request: TurnRequest) -> Dict[Text, Any]:
    failed: List[str] = []
    replies = Replies()
    message = UserMessage(
        request.text,
        replies,
        request.conversation,
        input_channel=CHANNEL,
        message_id=request.message_id,
        # The same list is filled during the turn, so the tracker keeps it for a retry.
        metadata={**request.metadata, _MESSAGE_ID: request.message_id, _FAILED: failed},
    )
    message.parse_data = await processor.parse_message(message)
    with failed_actions_into(failed):
        await processor.handle_message(message)
    return _answer(replies.said, message.parse_data, failed)


async def _answered_before(agent: Agent, request: TurnRequest) -> Dict[Text, Any] | None:
    tracker = await agent.tracker_store.retrieve(request.conversation)
    events = list(tracker.events) if tracker else []
    for place in range(len(events) - 1, -1, -1):
        event = events[place]
        if isinstance(event, UserUttered) and _id_of(event) == request.message_id:
            said = _said_until_next(events[place + 1 :])
            return _answer(said, event.parse_data, (event.metadata or {}).get(_FAILED) or [])
    return None


def _said_until_next(events: Iterable[Event]) -> List[Dict[Text, Any]]:
    said: List[Dict[Text, Any]] = []
    for event in events:
        if isinstance(event, UserUttered) and _id_of(event) is not None:
            break
        if isinstance(event, BotUttered):
            said.append(_reply(event.message()))
    return said


def _id_of(event: UserUttered) -> str | None:
    return (event.metadata or {}).get(_MESSAGE_ID)


def _reply(message: Mapping[Text, Any]) -> Dict[Text, Any]:
    return {
        "text": message.get("text"),
        "buttons": [
            {"title": button.get("title"), "payload": button.get("payload")}
            for button in message.get("buttons") or message.get("quick_replies") or []
        ],
        "image": message.get("image"),
        "custom": message.get("custom"),
    }


def _answer(
    said: List[Dict[Text, Any]], parsed: Mapping[Text, Any], failed: Iterable[str]
) -> Dict[Text, Any]:
    intent = parsed.get("intent") or {}
    return {
        "replies": said,
        "language": parsed.get("language"),
        "intent": {"name": intent.get("name"), "confidence": intent.get("confidence")}
        if intent.get("name")
        else None,
        "failed_actions": list(failed),
    }
