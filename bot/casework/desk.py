"""A person's work on hand-offs: what a click or a reply at the desk does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.casework.approve import approve
from bot.casework.card import card_view
from bot.casework.desk_click import (
    Action,
    Click,
    May,
    anybody,
    draft_of,
    holder_only,
    holder_or_manager,
    kept_by,
    no_ruling,
)
from bot.casework.desk_port import Agent, CardView, DeskOutcome, Photo
from bot.casework.desk_promise import promise
from bot.casework.end_handoff import hand_back, resolve_case
from bot.casework.errors import CaseChangedError
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.rule import Answer, rule
from bot.casework.take_handoff import taken
from bot.casework.worklist import open_handoffs
from bot.conversations.model import MessageDraft
from bot.conversations.ports import Announcer
from bot.disputes.names import ConversationId, EvidenceId, HandoffId, HandoffState


class CaseDesk:
    """`Desk` over casework. A key that was seen before does nothing."""

    def __init__(self, house: House, *, photos: PhotoKeeper, announce: Announcer) -> None:
        self._house = house
        self._photos = photos
        self._announce = announce

    async def card(self, handoff: HandoffId) -> CardView:
        """Everything the card shows."""
        return await card_view(handoff, house=self._house)

    async def queue(self) -> Sequence[CardView]:
        """Open hand-offs, the most pressing first."""
        house = self._house
        waiting = await open_handoffs(house.unit, policy=house.policy, now=house.clock())
        return [await self.card(one.handoff.id) for one in waiting]

    async def take(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """The agent holds the case; the buyer hears that a person has joined."""
        return await self._act(handoff, agent, key, self._take)

    async def reply(self, handoff: HandoffId, agent: Agent, text: str, *, key: str) -> DeskOutcome:
        """Send text to the buyer."""
        if not text.strip():
            return DeskOutcome.EMPTY

        async def send(click: Click) -> DeskOutcome:
            return await self._send(click, draft_of(click, text=text.strip()))

        return await self._act(handoff, agent, key, send)

    async def reply_photo(
        self,
        handoff: HandoffId,
        agent: Agent,
        body: bytes,
        *,
        filename: str,  # noqa: ARG002  # the log names no files of agents
        key: str,
    ) -> DeskOutcome:
        """Send a photo to the buyer. Raises `PhotoRefusedError`."""
        view = await self.card(handoff)
        photo = await self._photos.keep(view.case.conversation, body)

        async def send(click: Click) -> DeskOutcome:
            await click.work.photos.add(photo)
            draft = replace(draft_of(click, text=""), evidence=photo.evidence.id)
            return await self._send(click, draft)

        return await self._act(handoff, agent, key, send)

    async def note(self, handoff: HandoffId, agent: Agent, text: str, *, key: str) -> DeskOutcome:
        """Keep an internal note with the case."""

        async def keep(click: Click) -> DeskOutcome:
            note = event("note", click.now, actor=agent.id, by=agent.name, text=text)
            await click.work.cases.save(click.case, note)
            return DeskOutcome.DONE

        return await self._act(handoff, agent, key, keep, may=anybody)

    async def promise(
        self, handoff: HandoffId, agent: Agent, text: str, *, until: datetime, key: str
    ) -> DeskOutcome:
        """Keep what the agent promised, and alarm when its time is over."""
        if not text.strip():
            return DeskOutcome.EMPTY

        async def keep(click: Click) -> DeskOutcome:
            return await promise(click, text.strip(), until=until)

        return await self._act(handoff, agent, key, keep)

    async def approve(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Grant the suggested remedy inside the agent's tier; the order's lane carries it out."""
        view = await self.card(handoff)

        async def grant(click: Click) -> DeskOutcome:
            return await approve(click, view.order, house=self._house)

        return await self._act(handoff, agent, key, grant, may=no_ruling(holder_or_manager))

    async def hand_back(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """The bot goes on where it stopped."""
        view = await self.card(handoff)

        async def back(click: Click) -> DeskOutcome:
            return await hand_back(click, view.order, house=self._house)

        return await self._act(handoff, agent, key, back, may=no_ruling(holder_only))

    async def resolve(
        self, handoff: HandoffId, agent: Agent, reason: str = "", *, key: str
    ) -> DeskOutcome:
        """The agent settled it; the buyer hears so and the bot answers whatever comes next."""

        async def settle(click: Click) -> DeskOutcome:
            return await resolve_case(click, reason.strip(), house=self._house)

        return await self._act(handoff, agent, key, settle, may=no_ruling(holder_only))

    async def rule(
        self, handoff: HandoffId, agent: Agent, option: str, reasons: str, *, key: str
    ) -> DeskOutcome:
        """Rule on a case that others settled: the id of an option, or `stands`, and why."""
        view = await self.card(handoff)

        async def decide(click: Click) -> DeskOutcome:
            return await rule(click, view.order, Answer(option, reasons), house=self._house)

        return await self._act(handoff, agent, key, decide, may=holder_or_manager)

    async def photo(self, evidence: EvidenceId) -> Photo | None:
        """A photo for viewing."""
        async with self._house.unit() as work:
            stored = await work.photos.for_desk(evidence)
        return None if stored is None else await self._photos.view(stored)

    async def _act(
        self,
        handoff: HandoffId,
        agent: Agent,
        key: str,
        action: Action,
        *,
        may: May = holder_only,
    ) -> DeskOutcome:
        try:
            outcome, conversation = await self._try(handoff, agent, key, action, may)
        except CaseChangedError:  # somebody clicked at the same moment; what they did holds now
            outcome, conversation = await self._try(handoff, agent, key, action, may)
        if conversation is not None:
            await self._announce(conversation)
        return outcome

    async def _try(
        self, handoff: HandoffId, agent: Agent, key: str, action: Action, may: May
    ) -> tuple[DeskOutcome, ConversationId | None]:
        """Act in one transaction; the conversation where something was done."""
        now = self._house.clock()
        async with self._house.unit() as work:
            case = await work.cases.with_handoff(handoff)
            if not await work.seen.first_time("desk", key, now):
                return DeskOutcome.ALREADY_DONE, None
            mine = next(h for h in case.handoffs if h.id == handoff)
            if refusal := may(case, mine, agent):
                return refusal, None
            conversation = await work.conversations.get(case.conversation)
            click = Click(work, conversation, case, mine, agent, key, now)
            return await action(click), case.conversation

    async def _take(self, click: Click) -> DeskOutcome:
        if click.handoff.state is HandoffState.TAKEN:
            return DeskOutcome.ALREADY_DONE
        await taken(click, house=self._house)
        return DeskOutcome.DONE

    async def _send(self, click: Click, draft: MessageDraft) -> DeskOutcome:
        case = await taken(click, house=self._house)
        message = await click.work.messages.append(draft)
        replied = event("replied", click.now, actor=click.agent.id, message=message.id)
        case, answered = kept_by(click, case)
        await click.work.cases.save(case, replied, *answered)
        return DeskOutcome.DONE
