"""A person at the desk takes a hand-off; what the bot tells the buyer of a person's work."""

from dataclasses import replace

from bot.casework.deadline_timers import cancel_first_answer
from bot.casework.desk_click import Click, with_handoff
from bot.casework.fail_remedy import card_changed
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.says import Say
from bot.casework.tell import tell
from bot.conversations.model import Author
from bot.disputes.case import Case, Person
from bot.disputes.names import HandoffState


async def taken(click: Click, *, house: House) -> Case:
    """The case held by this agent, the buyer told who joined; unchanged when somebody holds it already."""
    if click.handoff.state is HandoffState.TAKEN:
        return click.case
    mine = replace(
        click.handoff,
        state=HandoffState.TAKEN,
        taken_by=click.agent.id,
        taken_by_name=click.agent.name,
    )
    case = with_handoff(click.case, mine)
    took = event("taken", click.now, actor=click.agent.id, by=click.agent.name)
    case = await click.work.cases.save(replace(case, updated_at=click.now), took)
    await tell_joined(click, Person(click.agent.id, click.agent.name), house=house)
    await cancel_first_answer(click.work, mine, house.policy)
    await click.work.outbox.put(card_changed(case, mine, key=f"{mine.id}:taken"))
    return case


async def tell_joined(click: Click, who: Person, *, house: House) -> None:
    """The buyer hears who is there now, also when one person follows another."""
    say = Say("agent-joined", {"name": who.name})
    name = f"joined:{who.id}:{int(click.now.timestamp())}"
    await tell_buyer(click, say, house=house, name=name, author=Author.SYSTEM)


async def tell_buyer(
    click: Click, say: Say, *, house: House, name: str, author: Author = Author.BOT
) -> None:
    """One answer of the catalogue, once a hand-off and name; an agent's under their own name."""
    key = f"{click.handoff.id}:{name}"
    await tell(
        click.work,
        house,
        click.conversation,
        say,
        key=key,
        now=click.now,
        author=author,
        name=click.agent.name if author is Author.AGENT else None,
    )
