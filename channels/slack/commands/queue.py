"""`/amends queue`: who waits for a person."""

import asyncio

from channels.desk.policy_numbers import counted
from channels.slack.cards import context
from channels.slack.commands.answer import Answer, answer, one_line, sections
from channels.slack.links import CardLinks
from channels.slack.office import Office
from channels.slack.queue_lines import line

MOST = 15


async def queue_answer(office: Office, links: CardLinks) -> Answer:
    """The most pressing first, and how many more there are."""
    waiting = await office.queue()
    if not waiting:
        return one_line("Nobody waits for a person.")
    shown = waiting[:MOST]
    found = await asyncio.gather(*(links.of(one.handoff.id) for one in shown))
    lines = (
        f"{place}. {line(one, link)}"
        for place, (one, link) in enumerate(zip(shown, found, strict=True), start=1)
    )
    more = len(waiting) - len(shown)
    said = [context(f"and {more} more")] if more else []
    return answer(counted(len(waiting), "open hand-off"), [*sections(lines), *said])
