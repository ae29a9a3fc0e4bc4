"""What comes before any verb: danger and threats go to a person, anger is met once calmly."""

from dataclasses import replace

from bot.casework.answer_afterwards import answer_afterwards
from bot.casework.ask_ruling import states_their_side
from bot.casework.hand_over import hand_over
from bot.casework.history import event
from bot.casework.house import Talk
from bot.casework.joined_photos import joined_photos, with_photos
from bot.casework.learn import answers
from bot.casework.open_case import open_case
from bot.casework.says import Say, Says
from bot.casework.small_talk import ask_for_person, language_choices
from bot.casework.take_facts import take_facts
from bot.casework.take_turn import Verb
from bot.disputes.case import Case, Facts
from bot.disputes.names import Asked, EscalationReason, Kind
from bot.disputes.noted import noted


def guarded(verb: Verb) -> Verb:
    """The verb, after the checks that hold for every message."""

    async def run(talk: Talk) -> Says:
        photos = await joined_photos(talk)
        if photos:
            return await with_photos(talk, photos, verb, run=_checked)
        return await _checked(talk, verb)

    return run


async def _checked(talk: Talk, verb: Verb) -> Says:
    if not talk.turn.heard.supported and verb is not ask_for_person:
        return (Say("language-unsupported", {}, language_choices(talk)),)
    signal = None if talk.turn.pressed else talk.words.signals.signal(talk.turn.text)
    if signal is EscalationReason.SAFETY:
        return await hand_over(talk, await _with_problems(talk), signal)
    if states_their_side(talk):  # whoever rules reads the anger and the threats in it
        return await _run(talk, verb)
    if signal is EscalationReason.LEGAL:
        return await hand_over(talk, await _with_problems(talk), signal)
    if signal is EscalationReason.ANGER:
        return await _calm(talk, verb)
    return await _run(talk, verb)


async def _with_problems(talk: Talk) -> Case | None:
    """The case with every problem that the message tells, for whoever takes it over to read."""
    alone = (talk.turn.kind,) if talk.turn.kind else ()
    kinds = talk.turn.problems or alone
    if talk.case is not None or not kinds:
        return talk.case and noted(talk.case, kinds)
    facts = Facts(story=talk.turn.text, email=talk.conversation.verified_email)
    work, conversation = talk.work, talk.conversation.id
    case = await open_case(work, conversation, kinds[0], now=talk.now, facts=facts)
    return noted(case, kinds)


async def _calm(talk: Talk, verb: Verb) -> Says:
    """One calm answer; anger that stays gets a person."""
    case = talk.case
    if case is None:
        return (Say("calm"), *await _run(talk, verb))
    if case.facts.anger >= talk.policy.patience.calm_answers:
        told = noted(case, talk.turn.problems)
        return await hand_over(talk, told, EscalationReason.ANGER)
    angry = replace(case, facts=replace(case.facts, anger=case.facts.anger + 1))
    case = await talk.work.cases.save(angry, event("anger", talk.now, actor="buyer"))
    return (Say("calm"), *await _run(replace(talk, case=case), verb))


async def _run(talk: Talk, verb: Verb) -> Says:
    """The verb; but a message that holds what was asked is an answer, whatever its intent seems to be."""
    if verb is not ask_for_person:
        talk, after = await answer_afterwards(talk)
        if after:
            return after
    asked = talk.case.asked if talk.case else None
    answered = answers(asked, talk.turn) and asked is not Asked.PHOTO and not _states(talk)
    says = await (take_facts(talk) if answered and verb is not ask_for_person else verb(talk))
    return (*says, *_guess(talk))


def _states(talk: Talk) -> bool:
    """Whether the message says at last what went wrong; the facts beside it are learnt with it."""
    unstated = talk.case is not None and talk.case.kind is Kind.UNSTATED
    return unstated and talk.turn.kind is not None


def _guess(talk: Talk) -> Says:
    """While the first message leaves the language open, name the guess and offer the likely others."""
    known = talk.conversation.language
    if known.locked or known.decided or not talk.turn.heard.undecided:
        return ()
    likely = [code for code in ("en", *talk.conversation.locale) if code[:2] in talk.languages]
    others = [code[:2] for code in dict.fromkeys(likely) if code[:2] != talk.language]
    choices = language_choices(talk, *dict.fromkeys(others))
    return (Say("language-guess", {}, choices),) if choices else ()
