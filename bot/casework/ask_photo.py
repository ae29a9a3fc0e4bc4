"""A person asks the buyer for a photo, in the catalogue's words."""

from dataclasses import replace

from bot.casework.desk_click import Click, kept_by
from bot.casework.desk_port import DeskOutcome
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.questions import ask_photo_say
from bot.casework.take_handoff import taken, tell_buyer
from bot.conversations.model import Author


async def ask_photo(click: Click, *, house: House) -> DeskOutcome:
    """The photo joins the case when it comes, whoever holds the conversation."""
    case = await taken(click, house=house)
    say = replace(ask_photo_say(case), choices=())  # its answer would be the bot's to understand
    name = f"photo:{click.key}"
    await tell_buyer(click, say, house=house, name=name, author=Author.AGENT)
    case, answered = kept_by(click, case)
    asked = event("photo asked for", click.now, actor=click.agent.id, by=click.agent.name)
    await click.work.cases.save(replace(case, updated_at=click.now), asked, *answered)
    return DeskOutcome.DONE
