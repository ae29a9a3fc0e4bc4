"""Words that fit two problems alike: ask which of the two, and keep what was said until the buyer answers."""

from dataclasses import replace

from bot.casework.hand_over import hand_over
from bot.casework.house import Talk
from bot.casework.open_case import open_case
from bot.casework.says import Says
from bot.casework.take_facts import learn_and_go_on
from bot.casework.understood import is_second_time, not_sure
from bot.disputes.case import Case, Facts
from bot.disputes.names import Asked, EscalationReason, Kind


async def ask_which(talk: Talk, kinds: tuple[Kind, Kind]) -> Says:
    """Two buttons in place of "I did not understand"; it counts as once, so that the next time a person comes.

    The case waits without a kind: the answer states it, and the first words stay its story.
    """
    case = await _waiting(talk, kinds)
    if is_second_time(talk):
        return await hand_over(talk, case, EscalationReason.NOT_UNDERSTOOD)
    says = await learn_and_go_on(talk, case)
    waiting = await talk.work.cases.get(case.id)
    if waiting.asked is Asked.KIND:  # else the order was not found, or a person comes
        await not_sure(talk)
    return says


async def _waiting(talk: Talk, kinds: tuple[Kind, Kind]) -> Case:
    said, case = talk.turn.said, talk.case
    if case is None or case.kind is not Kind.UNSTATED:
        facts = Facts(email=talk.conversation.verified_email)
        case = await open_case(talk.work, talk.conversation.id, now=talk.now, facts=facts)
    facts = replace(
        case.facts,
        between=kinds,
        story=case.facts.story or talk.turn.text,
        told_counts=said.counts or case.facts.told_counts,
        told_total=said.total if said.counts else case.facts.told_total,
    )
    return replace(case, facts=facts)
