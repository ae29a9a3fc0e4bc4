"""A person's work on hand-offs: what a click or a reply at the desk does."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.casework.aftercare import follow_resolution
from bot.casework.approve import approve
from bot.casework.card import card_view
from bot.casework.deadline_timers import cancel_deadlines, cancel_first_answer
from bot.casework.desk_click import (
    Action,
    Click,
    May,
    anybody,
    back_to,
    draft_of,
    holder_only,
    holder_or_manager,
    is_settled,
    kept_by,
    with_handoff,
)
from bot.casework.desk_port import Agent, CardView, DeskOutcome, Photo
from bot.casework.desk_promise import promise
from bot.casework.errors import CaseChangedError
from bot.casework.fail_remedy import card_changed
from bot.casework.go_on import next_problem
from bot.casework.history import event
from bot.casework.house import Afterwards, House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.ports import CaseFilter
from bot.casework.questions import question
from bot.casework.says import Say
from bot.casework.tell import tell
from bot.conversations.model import Author, Holder, MessageDraft
from bot.conversations.ports import Announcer
from bot.disputes.case import Case
from bot.disputes.checklist import next_needed
from bot.disputes.clocks import most_urgent_first
from bot.disputes.names import (
    CaseState,
    ConversationId,
    EvidenceId,
    HandoffId,
    HandoffState,
)
from bot.disputes.order import Order
from bot.disputes.states import move, resolve


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
        """Open hand-offs, the earliest of all their deadlines first."""
        async with self._house.unit() as work:
            cases = await work.cases.find(CaseFilter(with_open_handoff=True))
        waiting = most_urgent_first(cases, self._house.policy)
        return [await self.card(handoff.id) for handoff in waiting]

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
            return await approve(click, view.order, policy=self._house.policy, take=self._taken)

        return await self._act(handoff, agent, key, grant, may=holder_or_manager)

    async def hand_back(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """The bot goes on where it stopped."""
        view = await self.card(handoff)

        async def back(click: Click) -> DeskOutcome:
            return await self._hand_back(click, view.order)

        return await self._act(handoff, agent, key, back)

    async def resolve(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """The agent settled it; the buyer hears so and the bot answers whatever comes next."""
        return await self._act(handoff, agent, key, self._resolve)

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
            if refusal := may(mine, agent):
                return refusal, None
            conversation = await work.conversations.get(case.conversation)
            click = Click(work, conversation, case, mine, agent, key, now)
            return await action(click), case.conversation

    async def _take(self, click: Click) -> DeskOutcome:
        if click.handoff.state is HandoffState.TAKEN:
            return DeskOutcome.ALREADY_DONE
        await self._taken(click)
        return DeskOutcome.DONE

    async def _taken(self, click: Click) -> Case:
        """The case held by this agent, the buyer told who joined; unchanged when it is theirs already."""
        if click.handoff.state is HandoffState.TAKEN:
            return click.case
        taken = replace(
            click.handoff,
            state=HandoffState.TAKEN,
            taken_by=click.agent.id,
            taken_by_name=click.agent.name,
        )
        case = with_handoff(click.case, taken)
        took = event("taken", click.now, actor=click.agent.id, by=click.agent.name)
        case = await click.work.cases.save(replace(case, updated_at=click.now), took)
        say = Say("agent-joined", {"name": click.agent.name})
        await self._say(click, say, name="joined", author=Author.SYSTEM)
        await cancel_first_answer(click.work, taken, self._house.policy)
        await click.work.outbox.put(card_changed(case, taken, key=f"{taken.id}:taken"))
        return case

    async def _send(self, click: Click, draft: MessageDraft) -> DeskOutcome:
        case = await self._taken(click)
        message = await click.work.messages.append(draft)
        replied = event("replied", click.now, actor=click.agent.id, message=message.id)
        case, answered = kept_by(click, case)
        await click.work.cases.save(case, replied, *answered)
        return DeskOutcome.DONE

    async def _hand_back(self, click: Click, order: Order | None) -> DeskOutcome:
        state = back_to(click.case, settled=await is_settled(click))
        settled = state is CaseState.RESOLVED
        gathering = state is CaseState.GATHERING
        asked = next_needed(click.case, order, self._house.policy) if gathering else None
        click = replace(click, case=replace(click.case, asked=asked))
        case = await self._ended(click, HandoffState.HANDED_BACK, state, "handed back")
        await self._say(click, Say("bot-back", {"name": click.agent.name}), name="back")
        again = question(case, order)
        if again is not None:
            await self._say(click, again, name="again")
        if settled:
            await self._next_problem(click, case, order)
        return DeskOutcome.DONE

    async def _next_problem(self, click: Click, ended: Case, order: Order | None) -> None:
        """What the buyer told beside the settled problem is the bot's again."""
        moment = Afterwards(click.work, self._house.policy, click.conversation, click.now)
        for number, say in enumerate(await next_problem(moment, ended, order)):
            await self._say(click, say, name=f"next:{number}")

    async def _resolve(self, click: Click) -> DeskOutcome:
        case = await self._ended(click, HandoffState.RESOLVED, CaseState.RESOLVED, "resolved")
        await self._say(click, Say("case-resolved", {"ref": case.ref}), name="resolved")
        return DeskOutcome.DONE

    async def _ended(
        self, click: Click, handoff_state: HandoffState, state: CaseState, name: str
    ) -> Case:
        handoff = replace(
            click.handoff,
            state=handoff_state,
            taken_by=click.handoff.taken_by or click.agent.id,
            taken_by_name=click.handoff.taken_by_name or click.agent.name,
        )
        case = with_handoff(click.case, handoff)
        settled = state is CaseState.RESOLVED
        case = resolve(case, now=click.now) if settled else move(case, state)
        case, answered = kept_by(click, case)
        ended = event(name, click.now, actor=click.agent.id, handoff=handoff.id)
        case = await click.work.cases.save(replace(case, updated_at=click.now), *answered, ended)
        conversation = await click.work.conversations.get(case.conversation)
        await click.work.conversations.save(replace(conversation, holder=Holder.BOT))
        await cancel_deadlines(click.work, handoff, self._house.policy)
        await follow_resolution(click.work, case, self._house.policy)
        await click.work.outbox.put(card_changed(case, handoff, key=f"{handoff.id}:{name}"))
        return case

    async def _say(self, click: Click, say: Say, *, name: str, author: Author = Author.BOT) -> None:
        key = f"{click.handoff.id}:{name}"
        await tell(
            click.work,
            self._house,
            click.conversation,
            say,
            key=key,
            now=click.now,
            author=author,
        )
