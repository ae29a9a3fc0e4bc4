"""A photo arrives, or the buyer has none."""

from dataclasses import replace

from bot.casework.attach_photo import attach
from bot.casework.buttons import PROBLEMS
from bot.casework.go_on import go_on
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.questions import question
from bot.casework.says import Say, Says
from bot.casework.understood import understood
from bot.disputes.names import Asked, CaseState

_TAKING = (CaseState.GATHERING, CaseState.RESTATED, CaseState.OFFERED, CaseState.REOPENED)


async def take_photo(talk: Talk) -> Says:
    """Add the photo to the case; before there is one it waits with the conversation."""
    await understood(talk)
    case, photo = talk.case, talk.turn.said.photo
    if photo is None:
        return _no_file(talk)
    if case is None:
        return (Say("photo-received"), Say("ask-what-happened", {}, PROBLEMS))
    case = await attach(talk.work, case, photo, now=talk.now)
    added = event("photo added", talk.now, actor="buyer", evidence=photo)
    if case.state not in _TAKING or case.asked is Asked.OFFER:
        await talk.work.cases.save(case, added)
        again = question(case, talk.order)
        return (Say("photo-received"), *((again,) if again else ()))
    return (Say("photo-received"), *await go_on(talk, case, talk.order, added))


async def no_photo(talk: Talk) -> Says:
    """Ask once more with easier ways; the second time a person decides."""
    await understood(talk)
    case = talk.case
    if case is None or case.asked is not Asked.PHOTO:
        again = question(case, talk.order) if case else None
        return (again,) if again else (Say("ask-what-happened", {}, PROBLEMS),)
    facts = replace(case.facts, no_photo=case.facts.no_photo + 1)
    none = event("no photo", talk.now, actor="buyer", times=facts.no_photo)
    return await go_on(talk, replace(case, facts=facts), talk.order, none)


def _no_file(talk: Talk) -> Says:
    return (Say("photo-not-seen"),) if talk.case else (Say("ask-what-happened", {}, PROBLEMS),)
