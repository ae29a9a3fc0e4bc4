"""`/amends case C-1005`: where a case stands, who holds it and where its card is."""

from collections.abc import Iterator, Sequence

from bot.casework.desk_port import Desk
from bot.disputes.case import Case
from bot.disputes.names import CaseState
from channels.desk import words
from channels.desk.brief import Brief, brief
from channels.slack.cards import context, section, when
from channels.slack.commands.answer import Answer, answer, one_line
from channels.slack.links import CardLinks
from channels.slack.office import Office
from channels.slack.text import bullets, fit

MOST = 10  # cases of one name
LIST = 2500  # characters
NO_NAME = "Which case? Type its number or its order's, such as /amends case C-1005."
STATES = {
    CaseState.GATHERING: "the bot is asking for the facts",
    CaseState.RESTATED: "the bot waits for a yes to what it understood",
    CaseState.ASSESSED: "decided",
    CaseState.OFFERED: "an offer waits for the buyer",
    CaseState.ACCEPTED: "an offer was accepted",
    CaseState.EXECUTING: "the shop is carrying it out",
    CaseState.RESOLVED: "settled",
    CaseState.CLOSED: "closed",
    CaseState.WITH_AGENT: "with an agent",
    CaseState.WITH_MANAGER: "with a manager",
    CaseState.ARBITRATION: "waits for a ruling",
    CaseState.REOPENED: "opened again",
    CaseState.WITHDRAWN: "withdrawn by the buyer",
}


async def case_answer(name: str, *, office: Office, desk: Desk, links: CardLinks) -> Answer:
    """The case of that name; where several have it, all of them to choose from."""
    if not name:
        return one_line(NO_NAME)
    found = await office.called(name)
    if not found:
        return one_line(
            f"No case is called “{name}”. A case is called by its number, such as C-1042, or by its order's; "
            "one that was erased cannot be shown any more."
        )
    if len(found) > 1:
        return _several(name, found)
    return await _shown(found[0], desk=desk, links=links)


def _several(name: str, found: Sequence[Case]) -> Answer:
    lines = (f"{_title(case)}, {STATES[case.state]}" for case in found[:MOST])
    title = f"{len(found)} cases are called “{fit(name, 100)}”; the newest first"
    hint = context(f"`/amends case {fit(found[0].ref, 50)}` shows one.")
    return answer(f"{len(found)} cases", [section(f"*{title}*\n{bullets(lines, LIST)}"), hint])


async def _shown(case: Case, *, desk: Desk, links: CardLinks) -> Answer:
    """With the card's words where a person ever held it."""
    handoff = case.handoffs[-1] if case.handoffs else None
    told = brief(await desk.card(handoff.id)) if handoff else None
    link = await links.of(handoff.id) if handoff else None
    title = f"*{fit(_title(case), 200)}*"
    card = f"\n<{link}|Open the card>" if link else ""
    deadlines = told.deadlines if told else ()
    due = [section(f"*Deadlines*\n{bullets(deadlines, LIST)}")] if deadlines else []
    blocks = [section(f"{title}\n{bullets(_lines(case, told), LIST)}{card}"), *due]
    opened = context(f"Opened {when(case.opened_at)}")
    return answer(f"{_title(case)}: {STATES[case.state]}", [*blocks, opened])


def _title(case: Case) -> str:
    order = f" · order {case.facts.order_number}" if case.facts.order_number else ""
    return f"{case.ref} · {words.KINDS[case.kind]}{order}"


def _lines(case: Case, told: Brief | None) -> Iterator[str]:
    state = STATES[case.state]
    yield f"{state[0].upper()}{state[1:]}"
    if told is None:
        yield "The bot holds the conversation; no person ever did."
        return
    yield told.held_by
    yield told.stopped_because
    yield from (f"Claimed: {one}" for one in told.claimed)
    if told.open and told.grant:
        yield f"Suggested: {told.grant}"
    yield from (f"Granted: {one}" for one in told.remedies)
