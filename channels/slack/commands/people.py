"""`/amends who`, `away` and `back`: who is there."""

from collections import Counter
from collections.abc import Iterator, Mapping

from bot.casework.desk_port import Agent
from bot.conversations.model import Absence
from bot.disputes.deadlines import is_open, next_opening
from bot.disputes.names import HandoffState
from bot.disputes.priority import OpenHandoff
from channels.desk.until import NotATimeError, until
from channels.slack.cards import section, when
from channels.slack.commands.answer import Answer, answer, one_line, sections
from channels.slack.ids import mention, user_of
from channels.slack.office import Office
from channels.slack.rota import Rota
from channels.slack.text import fit, isolated

BACK = "Welcome back. You are called again when it is your turn."
STILL = "Cases that you hold stay yours; hand them back or ask a colleague if they cannot wait."


async def who_answer(office: Office, rota: Rota) -> Answer:
    """On duty, away, and how many cases each holds."""
    lines = [
        await _duty(office, rota),
        *_absent(await office.away()),
        *_holding(await office.queue()),
    ]
    return answer("Who is there", sections(lines))


async def away_answer(wanted: str, agent: Agent, office: Office) -> Answer:
    """From now on, until the time that is told; without one until they are back."""
    if wanted.lower() == "back":
        return await back_answer(agent, office)
    try:
        ends = until(wanted, now=office.now(), calendar=office.policy.hours) if wanted else None
    except NotATimeError as error:
        return one_line(str(error))
    await office.goes_away(agent.id, ends)
    told = f"until {when(ends)}" if ends else "until you type `/amends back`"
    return answer("You are away", [section(f"You are away {told}, and are not called. {STILL}")])


async def back_answer(agent: Agent, office: Office) -> Answer:
    """The absence is over; nothing changes for somebody who was there."""
    await office.is_back(agent.id)
    return one_line(BACK)


async def _duty(office: Office, rota: Rota) -> str:
    hours, now = office.policy.hours, office.now()
    closed = (
        ""
        if is_open(now, calendar=hours)
        else f"The shop is closed until {when(next_opening(now, calendar=hours))}. "
    )
    if not rota.is_set:
        return f"{closed}There is no rota: reminders call everybody who is there."
    there = await rota.on_duty()
    if not there:
        return f"{closed}*Nobody of the rota is there*: the managers are called."
    rest = f", then {' '.join(map(mention, there[1:]))}" if there[1:] else ""
    return f"{closed}*On duty*: {mention(there[0])}{rest}"


def _absent(away: Mapping[str, Absence]) -> Iterator[str]:
    for absence in away.values():
        ends = f"until {when(absence.until)}" if absence.until else "until they are back"
        yield f"*Away*: {_name(absence.person, absence.person)} {ends}"


def _holding(queue: tuple[OpenHandoff, ...]) -> Iterator[str]:
    """The busiest first."""
    taken = [one.handoff for one in queue if one.handoff.state is HandoffState.TAKEN]
    names = {one.taken_by: one.taken_by_name or "A colleague" for one in taken}
    counts = Counter(one.taken_by for one in taken)
    held = (f"{_name(who, names[who])} {count}" for who, count in counts.most_common())
    yield f"*Cases held*: {', '.join(held) or 'none'}"
    yield f"*Waiting*: {len(queue) - len(taken)}"


def _name(person: str | None, name: str) -> str:
    user = user_of(person)
    return mention(user) if user else isolated(fit(name, 100))
