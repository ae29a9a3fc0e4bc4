"""Who is called to a hand-off: the next on the rota, at last the managers, and nobody while the shop is closed."""

import logging
from collections.abc import Sequence
from datetime import datetime

from bot.casework.desk_port import CardView
from bot.casework.notify_port import AT_OPENING, Reminder
from bot.disputes.authority import higher
from bot.disputes.case import Case, Handoff
from bot.disputes.deadlines import is_open, next_opening
from bot.disputes.names import Deadline, HandoffState, Tier
from bot.disputes.rota import next_called
from bot.disputes.rulings import is_ruling, took_part
from channels.slack.agents import Agents
from channels.slack.cards import when
from channels.slack.errors import SlackRefusedError
from channels.slack.ids import checked, is_group, mention, person_of, user_of
from channels.slack.office import Office

logger = logging.getLogger(__name__)

SETTING = "AMENDS_SLACK_ROTA"
EVERYBODY = "<!here>"
OPENED = "opened"  # the step of a hand-off that begins inside hours


class Rota:
    """`order` names users and groups; of a group everybody is called, one after the other.

    Without an order nobody is called when a hand-off begins, and reminders call everybody who is there. Who was
    called is kept, so that a reminder that is repeated calls the same person. Raises `SlackSettingsError`.
    """

    def __init__(self, order: Sequence[str], *, agents: Agents, office: Office) -> None:
        self._order = checked(order, setting=SETTING)
        self._agents = agents
        self._office = office

    async def opened(self, view: CardView) -> str | None:
        """The line below a new card; None without a rota, or where it waits for nobody any more."""
        if not self._order or view.handoff.state is not HandoffState.WAITING:
            return None
        hours = self._office.policy.hours
        if not is_open(view.handoff.at, calendar=hours):
            return _closed(next_opening(view.handoff.at, calendar=hours), view.handoff)
        return f":wave: {await self._next(view, OPENED)} please take this case."

    async def reminded(self, view: CardView, about: Reminder) -> str | None:
        """Who is called by a reminder of a hand-off that nobody holds; None where it has nothing to say."""
        if about.percent == AT_OPENING and not self._order:
            return None
        if about.deadline is not Deadline.FIRST_ANSWER:
            return f"{EVERYBODY} nobody has taken this case."
        if view.handoff.escalated_at is not None:
            managers = await self._managers()
            return f"{managers} nobody took this case in time, so it went to the manager."
        return f"{await self._waited_for(view, about)} nobody has taken this case."

    async def on_duty(self) -> tuple[str, ...]:
        """The users of the rota who may act and are not away, in order: the first is called next."""
        away = await self._office.away()
        there = await self._users(Tier.AGENT, shut_out=frozenset())
        return tuple(user for user in there if person_of(user) not in away)

    @property
    def is_set(self) -> bool:
        """Whether there is one."""
        return bool(self._order)

    async def _waited_for(self, view: CardView, about: Reminder) -> str:
        """At last the managers, also where the case was theirs from the beginning."""
        if about.percent >= self._office.policy.deadlines.escalate_at:
            return await self._managers()
        return await self._next(view, str(about.percent)) if self._order else EVERYBODY

    async def _next(self, view: CardView, step: str) -> str:
        """The mention of whom this step calls; the managers once nobody is left."""
        handoff = view.handoff
        calls = await self._office.calls(handoff.id)
        person = next((one.person for one in calls if one.step == step), None)
        if person is None:
            rota = await self._users(handoff.tier, shut_out=_shut_out(view.case, handoff))
            person = next_called(
                [person_of(user) for user in rota],
                away=await self._office.away(),
                called=[one.person for one in calls],
            )
            if person is not None:
                person = await self._office.call(handoff.id, step, person)
        user = user_of(person)
        return mention(user) if user else await self._managers()

    async def _users(self, tier: Tier, *, shut_out: frozenset[str]) -> list[str]:
        """The rota as users of at least that tier, each once. A group that Slack refuses to tell is left out."""
        found: dict[str, None] = {}
        for name in self._order:
            try:
                users = await self._agents.groups.members(name) if is_group(name) else (name,)
                for user in users:
                    agent = await self._agents.known(user)
                    if agent and higher(agent.tier, tier) is agent.tier:
                        found[user] = None
            except (
                SlackRefusedError
            ) as error:  # nobody can help it now; another error is tried again
                logger.warning("slack rota not read", extra={"of": name, "error": str(error)})
        return [user for user in found if person_of(user) not in shut_out]

    async def _managers(self) -> str:
        """Those who are named as managers and are not away; where nobody is, everybody who is there."""
        away = await self._office.away()
        there = [who for who in self._agents.managers if person_of(who) not in away]
        return " ".join(map(mention, there)) or EVERYBODY


def _shut_out(case: Case, handoff: Handoff) -> frozenset[str]:
    """Whoever had a part in a case does not rule on it."""
    return took_part(case, before=handoff.id) if is_ruling(handoff) else frozenset()


def _closed(opening: datetime, handoff: Handoff) -> str:
    return (
        f":zzz: The shop is closed. Somebody is called when it opens, {when(opening)}; "
        f"the buyer was told to expect an answer by {when(handoff.answer_by)}."
    )
