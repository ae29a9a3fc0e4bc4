"""A desk in memory, true to the `Desk` protocol: keys act once, holders and tiers are respected."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.casework.desk_port import (
    Agent,
    CardView,
    Chosen,
    DeskOutcome,
    Photo,
    PhotoRefusedError,
)
from bot.casework.errors import CaseNotFoundError
from bot.conversations.model import HeldReply
from bot.disputes.case import Person, Stop
from bot.disputes.names import EvidenceId, HandoffId, HandoffState, Tier
from tests.support.hand_off import NOW, in_state

JPEG = b"\xff\xd8\xff"
MOST = 10 * 1024 * 1024
LIVE = (HandoffState.WAITING, HandoffState.TAKEN)


@dataclass(slots=True)
class FakeDesk:
    """What reached the buyer is in `sent` and `photos_sent`, what stayed inside in `notes`."""

    cards: dict[HandoffId, CardView] = field(default_factory=dict)
    photos: dict[EvidenceId, Photo] = field(default_factory=dict)
    needs: Tier = Tier.AGENT  # who may grant what is suggested
    broken: Exception | None = None  # raised by the next deed
    sent: list[tuple[str, str]] = field(default_factory=list)  # agent's name, text
    photos_sent: list[tuple[str, bytes]] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    promised: list[tuple[str, str, datetime]] = field(default_factory=list)
    granted: list[str] = field(default_factory=list)
    reasons: list[str] = field(default_factory=list)  # of resolved hand-offs
    ruled: list[tuple[str, str, str]] = field(default_factory=list)  # name, option, reasons
    team: tuple[Person, ...] = ()
    holds: bool = False  # whether replies wait to be taken back
    taken_back: list[str] = field(default_factory=list)  # keys of replies
    photos_asked: list[str] = field(default_factory=list)
    offered: list[tuple[str, Chosen]] = field(default_factory=list)
    answers_offers: DeskOutcome = DeskOutcome.DONE
    refused: list[tuple[str, str]] = field(default_factory=list)
    agreed: list[tuple[Chosen | None, str]] = field(default_factory=list)  # of hand-backs
    keys: set[str] = field(default_factory=set)

    def put(self, view: CardView) -> CardView:
        self.cards[view.handoff.id] = view
        return view

    async def card(self, handoff: HandoffId) -> CardView:
        found = self.cards.get(handoff)
        if found is None:
            raise CaseNotFoundError(handoff)
        return found

    async def queue(self) -> Sequence[CardView]:
        waiting = [view for view in self.cards.values() if view.handoff.state in LIVE]
        return sorted(waiting, key=lambda view: view.handoff.answer_by)

    async def colleagues(self) -> Sequence[Person]:
        return self.team

    async def take(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        if view.handoff.state is HandoffState.TAKEN:
            return DeskOutcome.ALREADY_DONE
        self._taken(view, agent)
        return DeskOutcome.DONE

    async def release(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        self.put(in_state(view, HandoffState.WAITING))
        return DeskOutcome.DONE

    async def assign(
        self, handoff: HandoffId, agent: Agent, to: Person, *, key: str
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        self.put(in_state(view, HandoffState.TAKEN, by=to.id, name=to.name))
        return DeskOutcome.DONE

    async def reply(
        self, handoff: HandoffId, agent: Agent, text: str, *, key: str, place: str = ""
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if not text.strip():
            return DeskOutcome.EMPTY
        if refused := self._refused(view, agent, key):
            return refused
        self._taken(view, agent)
        if self.holds:
            return self._hold(view, agent, key, text=text, place=place)
        self.sent.append((agent.name, text))
        return DeskOutcome.DONE

    async def undo(self, handoff: HandoffId, agent: Agent, reply: str, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        self._break()
        if key in self.keys:
            return DeskOutcome.ALREADY_DONE
        self.keys.add(key)
        if all(one.key != reply for one in view.held):
            return DeskOutcome.GONE_OUT
        self.put(replace(view, held=tuple(one for one in view.held if one.key != reply)))
        self.taken_back.append(reply)
        return DeskOutcome.DONE

    async def reword(
        self, handoff: HandoffId, agent: Agent, reply: str, text: str, *, key: str
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if all(one.key != reply for one in view.held):
            return DeskOutcome.GONE_OUT
        held = (replace(one, text=text) if one.key == reply else one for one in view.held)
        self.put(replace(view, held=tuple(held)))
        return DeskOutcome.DONE

    async def ask_photo(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        self.photos_asked.append(agent.name)
        return DeskOutcome.DONE

    async def offer(
        self, handoff: HandoffId, agent: Agent, chosen: Chosen, *, key: str
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        self.offered.append((agent.name, chosen))
        return self.answers_offers

    async def refuse(
        self, handoff: HandoffId, agent: Agent, reason: str, *, key: str
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if agent.tier is not Tier.MANAGER:
            return DeskOutcome.MANAGERS_ONLY
        if not reason.strip():
            return DeskOutcome.REASONS_MISSING
        self.keys.add(key)
        self.refused.append((agent.name, reason))
        self.put(replace(view, handoff=replace(view.handoff, suggested=None)))
        return DeskOutcome.DONE

    async def stop(self, handoff: HandoffId, agent: Agent, reason: str, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if not reason.strip():
            return DeskOutcome.REASONS_MISSING
        self.keys.add(key)
        stop = Stop(Person(agent.id, agent.name), NOW, reason)
        self.put(replace(view, handoff=replace(view.handoff, stop=stop)))
        return DeskOutcome.DONE

    async def lift(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if agent.tier is not Tier.MANAGER:
            return DeskOutcome.MANAGERS_ONLY
        self.keys.add(key)
        self.put(replace(view, handoff=replace(view.handoff, stop=None)))
        return DeskOutcome.DONE

    async def reply_photo(  # noqa: PLR0913  # the port's own
        self,
        handoff: HandoffId,
        agent: Agent,
        body: bytes,
        *,
        filename: str,
        key: str,
        place: str = "",
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if len(body) > MOST:
            raise PhotoRefusedError(code="too_large")
        if not body.startswith(JPEG):
            raise PhotoRefusedError(code="not_an_image")
        if refused := self._refused(view, agent, key):
            return refused
        self._taken(view, agent)
        if self.holds:
            return self._hold(view, agent, key, evidence=EvidenceId(filename), place=place)
        self.photos_sent.append((filename, body))
        return DeskOutcome.DONE

    async def note(self, handoff: HandoffId, agent: Agent, text: str, *, key: str) -> DeskOutcome:
        await self.card(handoff)
        self._break()
        if key in self.keys:
            return DeskOutcome.ALREADY_DONE
        self.keys.add(key)
        self.notes.append((agent.name, text))
        return DeskOutcome.DONE

    async def promise(
        self, handoff: HandoffId, agent: Agent, text: str, *, until: datetime, key: str
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if not text.strip():
            return DeskOutcome.EMPTY
        if refused := self._refused(view, agent, key):
            return refused
        self.promised.append((agent.name, text, until))
        return DeskOutcome.DONE

    async def approve(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        if view.handoff.suggested is None:
            return DeskOutcome.NOTHING_SUGGESTED
        if self.needs is Tier.MANAGER and agent.tier is not Tier.MANAGER:
            return DeskOutcome.OVER_TIER
        self._taken(view, agent)
        self.granted.append(agent.id)
        return DeskOutcome.PENDING

    async def hand_back(  # the port's own
        self,
        handoff: HandoffId,
        agent: Agent,
        *,
        key: str,
        agreed: Chosen | None = None,
        note: str = "",
    ) -> DeskOutcome:
        outcome = await self._end(handoff, agent, key, HandoffState.HANDED_BACK)
        if outcome is DeskOutcome.DONE:
            self.agreed.append((agreed, note))
        return outcome

    async def resolve(
        self, handoff: HandoffId, agent: Agent, reason: str = "", *, key: str
    ) -> DeskOutcome:
        outcome = await self._end(handoff, agent, key, HandoffState.RESOLVED)
        if outcome is DeskOutcome.DONE:
            self.reasons.append(reason)
        return outcome

    async def rule(
        self, handoff: HandoffId, agent: Agent, option: str, reasons: str, *, key: str
    ) -> DeskOutcome:
        if not reasons.strip():
            return DeskOutcome.REASONS_MISSING
        outcome = await self._end(handoff, agent, key, HandoffState.RESOLVED)
        if outcome is DeskOutcome.DONE:
            self.ruled.append((agent.name, option, reasons))
        return outcome

    async def photo(self, evidence: EvidenceId) -> Photo | None:
        return self.photos.get(evidence)

    async def _end(
        self, handoff: HandoffId, agent: Agent, key: str, state: HandoffState
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        self.put(in_state(view, state, by=agent.id, name=agent.name))
        return DeskOutcome.DONE

    def _refused(self, view: CardView, agent: Agent, key: str) -> DeskOutcome | None:
        self._break()
        if key in self.keys:
            return DeskOutcome.ALREADY_DONE
        if view.handoff.state not in LIVE:
            return DeskOutcome.FINISHED
        if view.handoff.taken_by not in (None, agent.id):
            return DeskOutcome.TAKEN_BY_OTHER
        self.keys.add(key)
        return None

    def _hold(  # noqa: PLR0913  # one reply
        self,
        view: CardView,
        agent: Agent,
        key: str,
        *,
        text: str = "",
        evidence: EvidenceId | None = None,
        place: str,
    ) -> DeskOutcome:
        now = self.cards[view.handoff.id]
        reply = HeldReply(
            key,
            view.handoff.id,
            view.case.conversation,
            Person(agent.id, agent.name),
            text,
            NOW + timedelta(seconds=10),
            evidence,
            place,
        )
        self.put(replace(now, held=(*now.held, reply)))
        return DeskOutcome.HELD

    def _taken(self, view: CardView, agent: Agent) -> None:
        if view.handoff.state is HandoffState.WAITING:
            self.put(in_state(view, HandoffState.TAKEN, by=agent.id, name=agent.name))

    def _break(self) -> None:
        broken, self.broken = self.broken, None
        if broken is not None:
            raise broken
