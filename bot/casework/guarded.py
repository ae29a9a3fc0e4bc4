"""What comes before any verb: danger and threats go to a person, anger is met once calmly."""

from dataclasses import replace

from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.learn import answers
from bot.casework.says import Choice, Literal, Say, Says
from bot.casework.small_talk import LANGUAGE_NAMES, ask_for_person, language_choices
from bot.casework.take_facts import take_facts
from bot.casework.take_turn import Verb
from bot.disputes.names import Asked, EscalationReason
from bot.disputes.signals import signal as signal_in


def guarded(verb: Verb) -> Verb:
    """The verb, after the checks that hold for every message."""

    async def run(talk: Talk) -> Says:
        if not talk.turn.heard.supported and verb is not ask_for_person:
            return (Say("language-unsupported", {}, language_choices(talk)),)
        signal = None if talk.turn.pressed else signal_in(talk.turn.text)
        if signal in (EscalationReason.SAFETY, EscalationReason.LEGAL):
            return await hand_over(talk, talk.case, signal)
        if signal is EscalationReason.ANGER:
            return await _calm(talk, verb)
        return await _run(talk, verb)

    return run


async def _calm(talk: Talk, verb: Verb) -> Says:
    """One calm answer; anger that stays gets a person."""
    case = talk.case
    if case is None:
        return (Say("calm"), *await _run(talk, verb))
    if case.facts.anger >= talk.policy.patience.calm_answers:
        return await hand_over(talk, case, EscalationReason.ANGER)
    angry = replace(case, facts=replace(case.facts, anger=case.facts.anger + 1))
    case = await talk.work.cases.save(angry, event("anger", talk.now, actor="buyer"))
    return (Say("calm"), *await _run(replace(talk, case=case), verb))


async def _run(talk: Talk, verb: Verb) -> Says:
    """The verb; but a message that holds what was asked is an answer, whatever its intent seems to be."""
    asked = talk.case.asked if talk.case else None
    answered = answers(asked, talk.turn) and asked is not Asked.PHOTO
    says = await (take_facts(talk) if answered and verb is not ask_for_person else verb(talk))
    return (*says, *_guess(talk))


def _guess(talk: Talk) -> Says:
    """While the first message leaves the language open, name the guess and offer the likely others."""
    known = talk.conversation.language
    if known.locked or known.decided or not talk.turn.heard.undecided:
        return ()
    likely = [code for code in ("en", *talk.conversation.locale) if code[:2] in talk.languages]
    others = [code[:2] for code in dict.fromkeys(likely) if code[:2] != talk.language]
    choices = tuple(
        Choice(Literal(LANGUAGE_NAMES[code]), f'/switch_language{{"language":"{code}"}}')
        for code in dict.fromkeys(others)
    )
    return (Say("language-guess", {}, choices),) if choices else ()
