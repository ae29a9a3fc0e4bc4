"""A person's work on hand-offs: what a click or a reply at the desk does."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.casework.approve import approve
from bot.casework.ask_photo import ask_photo
from bot.casework.desk_act import DeskActs
from bot.casework.desk_click import (
    Click,
    anybody,
    colleagues,
    draft_of,
    holder_only,
    holder_or_manager,
    managers,
    no_ruling,
    not_stopped,
)
from bot.casework.desk_offer import offer
from bot.casework.desk_port import Agent, Chosen, DeskOutcome
from bot.casework.desk_promise import promise
from bot.casework.end_handoff import hand_back, resolve_case
from bot.casework.history import event
from bot.casework.hold_reply import reword, send_all_held, send_or_hold, undo
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.pass_on import assign, release
from bot.casework.refuse import refuse
from bot.casework.rule import Answer, rule
from bot.casework.safety_stop import lift, stop
from bot.casework.take_handoff import taken
from bot.conversations.model import MessageDraft
from bot.conversations.ports import Announcer
from bot.disputes.case import Person
from bot.disputes.names import HandoffId, HandoffState

_MAY_GRANT = not_stopped(no_ruling(holder_or_manager))
_MAY_END = not_stopped(no_ruling(holder_only))


class CaseDesk(DeskActs):
    """`Desk` over casework. A key that was seen before does nothing."""

    def __init__(
        self,
        house: House,
        *,
        photos: PhotoKeeper,
        announce: Announcer,
        hold: timedelta = timedelta(0),
    ) -> None:
        """`hold` is how long a reply can be taken back."""
        super().__init__(house, photos=photos, announce=announce)
        self._hold = hold

    async def take(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """The agent holds the case; the buyer hears that a person has joined."""
        return await self.act(handoff, agent, key, self._take)

    async def release(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Give it back to the queue."""

        async def back(click: Click) -> DeskOutcome:
            return await release(click, house=self._house)

        return await self.act(handoff, agent, key, back, may=holder_or_manager)

    async def assign(
        self, handoff: HandoffId, agent: Agent, to: Person, *, key: str
    ) -> DeskOutcome:
        """Give it to a colleague."""

        async def give(click: Click) -> DeskOutcome:
            return await assign(click, to, house=self._house)

        return await self.act(handoff, agent, key, give, may=holder_or_manager)

    async def reply(
        self, handoff: HandoffId, agent: Agent, text: str, *, key: str, place: str = ""
    ) -> DeskOutcome:
        """Send text to the buyer, after the time to take it back."""
        if not text.strip():
            return DeskOutcome.EMPTY

        async def send(click: Click) -> DeskOutcome:
            return await self._send(click, draft_of(click, text=text.strip()), place)

        return await self.act(handoff, agent, key, send)

    async def reply_photo(  # noqa: PLR0913  # one reply
        self,
        handoff: HandoffId,
        agent: Agent,
        body: bytes,
        *,
        filename: str,  # noqa: ARG002  # the log names no files of agents
        key: str,
        place: str = "",
    ) -> DeskOutcome:
        """Send a photo to the buyer. Raises `PhotoRefusedError`."""
        view = await self.card(handoff)
        photo = await self._photos.keep(view.case.conversation, body)

        async def send(click: Click) -> DeskOutcome:
            await click.work.photos.add(photo)
            draft = replace(draft_of(click, text=""), evidence=photo.evidence.id)
            return await self._send(click, draft, place)

        return await self.act(handoff, agent, key, send)

    async def undo(self, handoff: HandoffId, agent: Agent, reply: str, *, key: str) -> DeskOutcome:
        """Take back what has not gone out."""

        async def take_back(click: Click) -> DeskOutcome:
            return await undo(click, reply)

        return await self.act(handoff, agent, key, take_back, may=anybody)

    async def reword(
        self, handoff: HandoffId, agent: Agent, reply: str, text: str, *, key: str
    ) -> DeskOutcome:
        """Change what has not gone out."""
        if not text.strip():
            return DeskOutcome.EMPTY

        async def change(click: Click) -> DeskOutcome:
            return await reword(click, reply, text.strip())

        return await self.act(handoff, agent, key, change, may=anybody)

    async def ask_photo(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Ask the buyer for a photo."""

        async def ask(click: Click) -> DeskOutcome:
            return await ask_photo(click, house=self._house)

        return await self.act(handoff, agent, key, ask)

    async def note(self, handoff: HandoffId, agent: Agent, text: str, *, key: str) -> DeskOutcome:
        """Keep an internal note with the case."""

        async def keep(click: Click) -> DeskOutcome:
            note = event("note", click.now, actor=agent.id, by=agent.name, text=text)
            await click.work.cases.save(click.case, note)
            return DeskOutcome.DONE

        return await self.act(handoff, agent, key, keep, may=anybody)

    async def promise(
        self, handoff: HandoffId, agent: Agent, text: str, *, until: datetime, key: str
    ) -> DeskOutcome:
        """Keep what the agent promised, and alarm when its time is over."""
        if not text.strip():
            return DeskOutcome.EMPTY

        async def keep(click: Click) -> DeskOutcome:
            return await promise(click, text.strip(), until=until)

        return await self.act(handoff, agent, key, keep)

    async def offer(
        self, handoff: HandoffId, agent: Agent, chosen: Chosen, *, key: str
    ) -> DeskOutcome:
        """Offer it to the buyer, or ask a manager for it."""
        view = await self.card(handoff)

        async def put(click: Click) -> DeskOutcome:
            return await offer(click, view.order, chosen, house=self._house)

        return await self.act(handoff, agent, key, put, may=_MAY_GRANT)

    async def approve(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """Grant the suggested remedy inside the agent's tier; the order's lane carries it out."""
        view = await self.card(handoff)

        async def grant(click: Click) -> DeskOutcome:
            return await approve(click, view.order, house=self._house)

        return await self.act(handoff, agent, key, grant, may=_MAY_GRANT)

    async def refuse(
        self, handoff: HandoffId, agent: Agent, reason: str, *, key: str
    ) -> DeskOutcome:
        """Do not grant what is suggested."""

        async def say_no(click: Click) -> DeskOutcome:
            return await refuse(click, reason.strip())

        return await self.act(handoff, agent, key, say_no, may=no_ruling(managers))

    async def stop(self, handoff: HandoffId, agent: Agent, reason: str, *, key: str) -> DeskOutcome:
        """Stop what is on its way."""

        async def halt(click: Click) -> DeskOutcome:
            return await stop(click, reason.strip())

        return await self.act(handoff, agent, key, halt, may=colleagues)

    async def lift(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        """End the safety stop."""
        return await self.act(handoff, agent, key, lift, may=managers)

    async def hand_back(  # one deed
        self,
        handoff: HandoffId,
        agent: Agent,
        *,
        key: str,
        agreed: Chosen | None = None,
        note: str = "",
    ) -> DeskOutcome:
        """The bot goes on where it stopped, or offers what was agreed."""
        view = await self.card(handoff)

        async def back(click: Click) -> DeskOutcome:
            click = await send_all_held(click)
            return await hand_back(click, view.order, agreed, note.strip(), house=self._house)

        return await self.act(handoff, agent, key, back, may=_MAY_END)

    async def resolve(
        self, handoff: HandoffId, agent: Agent, reason: str = "", *, key: str
    ) -> DeskOutcome:
        """The agent settled it; the buyer hears so and the bot answers whatever comes next."""

        async def settle(click: Click) -> DeskOutcome:
            click = await send_all_held(click)
            return await resolve_case(click, reason.strip(), house=self._house)

        return await self.act(handoff, agent, key, settle, may=_MAY_END)

    async def rule(
        self, handoff: HandoffId, agent: Agent, option: str, reasons: str, *, key: str
    ) -> DeskOutcome:
        """Rule on a case that others settled: the id of an option, or `stands`, and why."""
        view = await self.card(handoff)

        async def decide(click: Click) -> DeskOutcome:
            click = await send_all_held(click)
            return await rule(click, view.order, Answer(option, reasons), house=self._house)

        return await self.act(handoff, agent, key, decide, may=not_stopped(holder_or_manager))

    async def _take(self, click: Click) -> DeskOutcome:
        if click.handoff.state is HandoffState.TAKEN:
            return DeskOutcome.ALREADY_DONE
        await taken(click, house=self._house)
        return DeskOutcome.DONE

    async def _send(self, click: Click, draft: MessageDraft, place: str) -> DeskOutcome:
        return await send_or_hold(click, draft, place=place, hold=self._hold, house=self._house)
