"""Takes every message of a buyer to whoever holds the conversation: the bot or a person."""

import logging
from dataclasses import replace
from datetime import timedelta

from bot.casework.attach_photo import attach_for_person
from bot.casework.ports import Clock, Unit, Work
from bot.conversations.model import (
    Author,
    Conversation,
    Holder,
    Language,
    Message,
    MessageDraft,
    OutboxItem,
)
from bot.conversations.ports import (
    Announcer,
    AnswerPerson,
    Assistant,
    AssistantDownError,
    AssistantTurn,
    Context,
    Detected,
    Reply,
    Trouble,
    Typing,
)
from bot.conversations.tone import tone_of
from bot.disputes.case import Case
from bot.disputes.names import MessageId

GIVE_UP_AFTER = timedelta(seconds=90)
RETRY_EVERY = 1.0  # seconds, while the assistant is down

logger = logging.getLogger(__name__)


class TryAgainError(Exception):
    """The turn could not be taken now; the engine repeats it after `seconds`."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"Try again in {seconds:g} s.")


class Router:
    """Takes a stored message to the bot or to the person who holds the conversation."""

    def __init__(  # noqa: PLR0913  # wired in one place
        self,
        unit: Unit,
        assistant: Assistant,
        *,
        announce: Announcer,
        trouble: Trouble,
        typing: Typing,
        answer: AnswerPerson,
        clock: Clock,
    ) -> None:
        self._unit = unit
        self._assistant = assistant
        self._announce = announce
        self._trouble = trouble
        self._typing = typing
        self._answer = answer
        self._clock = clock
        self._started = clock()
        self._tried: set[MessageId] = set()

    async def handle(self, message_id: MessageId) -> None:
        """Pass the message on and record the answers, once. Raises `TryAgainError`."""
        async with self._unit() as work:
            message = await work.messages.get(message_id)
            handled = await work.messages.is_handled(message_id)
            conversation = await work.conversations.get(message.draft.conversation)
            case = await work.cases.current(conversation.id)
            if not handled and conversation.holder is Holder.BOT and message.draft.joined:
                await work.messages.mark_handled(message_id, self._clock())
        if not handled and conversation.holder is Holder.PERSON:
            conversation = await self._to_person(message)
        if not handled and conversation.holder is Holder.BOT and not message.draft.joined:
            await self._to_bot(conversation, message, context_of(case))
        self._tried.discard(message_id)
        await self._announce(conversation.id)  # a repeat too: the first try may have ended before

    def _is_retry(self, message: Message) -> bool:
        """Whether the assistant may have seen the message: from an earlier try, or an earlier process."""
        again = message.id in self._tried or message.draft.at <= self._started
        self._tried.add(message.id)
        return again

    async def _to_person(self, message: Message) -> Conversation:
        """Pass it on, unless the person handed the conversation back at this moment; as it is now."""
        await self._answer(message)
        async with self._unit() as work:
            conversation = await work.conversations.get(message.draft.conversation)
            if conversation.holder is Holder.PERSON:
                await self._show(work, message, await work.cases.current(conversation.id))
        return conversation

    async def _show(self, work: Work, message: Message, case: Case | None) -> None:
        handoff = case.open_handoff if case else None
        if case is not None and handoff is not None:
            photo = message.draft.evidence
            if photo is not None:
                await attach_for_person(work, case, handoff, photo, now=self._clock())
            ids = {"handoff": handoff.id, "message": message.id}
            lane = f"desk:{message.draft.conversation}"
            item = OutboxItem(f"{message.id}:desk", lane, "handoff.buyer_message", ids)
            await work.outbox.put(item)
        await work.messages.mark_handled(message.id, self._clock())

    async def _to_bot(self, conversation: Conversation, message: Message, context: Context) -> None:
        retry = self._is_retry(message)
        await self._typing(conversation.id, on=True)
        try:
            turn = await self._assistant.turn(conversation, message, context=context, retry=retry)
        except AssistantDownError:
            if self._clock() - message.draft.at < GIVE_UP_AFTER:
                raise TryAgainError(RETRY_EVERY) from None
            logger.exception(
                "assistant down, passing to a person", extra={"message_id": message.id}
            )
            await self._trouble(message)
            return
        if not turn.replies:
            logger.error(
                "no reply", extra={"message_id": message.id, "failed": turn.failed_actions}
            )
            await self._trouble(message)
            return
        await self._record(message, turn)

    async def _record(self, message: Message, turn: AssistantTurn) -> None:
        async with self._unit() as work:
            conversation = await work.conversations.get(message.draft.conversation)
            language = _language(conversation.language, turn.language)
            for number, reply in enumerate(turn.replies):
                await work.messages.append(
                    MessageDraft(
                        conversation=conversation.id,
                        author=Author.BOT,
                        text=_words(reply),
                        key=f"{message.id}:{number}",
                        at=self._clock(),
                        buttons=reply.buttons,
                        language=language.code,
                    )
                )
            recent = await work.messages.since(conversation.id, max(message.seq - 8, 0))
            changed = replace(
                conversation,
                language=language,
                tone=tone_of([m for m in recent if m.seq <= message.seq]),
            )
            if changed != conversation:
                await work.conversations.save(changed)
            await work.messages.mark_handled(message.id, self._clock())


def context_of(case: Case | None) -> Context:
    """What the assistant should know of the case."""
    return Context() if case is None else Context(case.state, case.asked)


def _words(reply: Reply) -> str:
    """The log holds no foreign pictures: one is told by its address."""
    return "\n".join(part for part in (reply.text, reply.image) if part)


def _language(known: Language, detected: Detected | None) -> Language:
    """The conversation's language after a message; the buyer's own choice is never overruled."""
    if detected is None:
        return known
    if known.locked or not detected.supported:
        return replace(known, evidence=detected.evidence)
    return Language(code=detected.code, evidence=detected.evidence, decided=True)
