"""One deed at the desk: who may do it, once, in one transaction; and what the desk reads."""

from collections.abc import Sequence
from datetime import timedelta

from bot.casework.card import card_view
from bot.casework.desk_click import Action, Click, May, holder_only
from bot.casework.desk_port import Agent, CardView, DeskOutcome, Photo
from bot.casework.errors import CaseChangedError
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.worklist import open_handoffs
from bot.conversations.ports import Announcer
from bot.disputes.case import Person
from bot.disputes.names import ConversationId, EvidenceId, HandoffId

LATELY = timedelta(days=60)


class DeskActs:
    """What all deeds share."""

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

    async def colleagues(self) -> Sequence[Person]:
        """People who took cases in the last weeks."""
        async with self._house.unit() as work:
            return await work.cases.holders(self._house.clock() - LATELY)

    async def photo(self, evidence: EvidenceId) -> Photo | None:
        """A photo for viewing."""
        async with self._house.unit() as work:
            stored = await work.photos.for_desk(evidence)
        return None if stored is None else await self._photos.view(stored)

    async def act(
        self,
        handoff: HandoffId,
        agent: Agent,
        key: str,
        action: Action,
        *,
        may: May = holder_only,
    ) -> DeskOutcome:
        """Do it, and tell the conversation. Raises `CaseNotFoundError`."""
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
