"""A desk in memory, true to the `Desk` protocol: keys act once, holders and tiers are respected."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bot.casework.desk_port import (
    Agent,
    CardView,
    DeskOutcome,
    Photo,
    PhotoRefusedError,
)
from bot.casework.errors import CaseNotFoundError
from bot.disputes.names import EvidenceId, HandoffId, HandoffState, Tier
from tests.support.hand_off import in_state

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

    async def take(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if refused := self._refused(view, agent, key):
            return refused
        if view.handoff.state is HandoffState.TAKEN:
            return DeskOutcome.ALREADY_DONE
        self._taken(view, agent)
        return DeskOutcome.DONE

    async def reply(self, handoff: HandoffId, agent: Agent, text: str, *, key: str) -> DeskOutcome:
        view = await self.card(handoff)
        if not text.strip():
            return DeskOutcome.EMPTY
        if refused := self._refused(view, agent, key):
            return refused
        self._taken(view, agent)
        self.sent.append((agent.name, text))
        return DeskOutcome.DONE

    async def reply_photo(
        self, handoff: HandoffId, agent: Agent, body: bytes, *, filename: str, key: str
    ) -> DeskOutcome:
        view = await self.card(handoff)
        if len(body) > MOST:
            raise PhotoRefusedError(code="too_large")
        if not body.startswith(JPEG):
            raise PhotoRefusedError(code="not_an_image")
        if refused := self._refused(view, agent, key):
            return refused
        self._taken(view, agent)
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

    async def hand_back(self, handoff: HandoffId, agent: Agent, *, key: str) -> DeskOutcome:
        return await self._end(handoff, agent, key, HandoffState.HANDED_BACK)

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

    def _taken(self, view: CardView, agent: Agent) -> None:
        if view.handoff.state is HandoffState.WAITING:
            self.put(in_state(view, HandoffState.TAKEN, by=agent.id, name=agent.name))

    def _break(self) -> None:
        broken, self.broken = self.broken, None
        if broken is not None:
            raise broken
