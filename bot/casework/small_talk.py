"""Everything that is not a step of a dispute: a person, another language, the open question again."""

from dataclasses import replace

from bot.casework.amend_conversation import amend_conversation
from bot.casework.buttons import PERSON
from bot.casework.hand_over import hand_over
from bot.casework.house import Talk
from bot.casework.questions import question
from bot.casework.report_problem import report_likely
from bot.casework.says import Choice, Literal, Say, Says
from bot.casework.take_facts import take_facts
from bot.casework.understood import not_understood, understood
from bot.disputes.names import Asked, EscalationReason


async def ask_for_person(talk: Talk) -> Says:
    """A buyer who asks for a person gets one, always."""
    return await hand_over(talk, talk.case, EscalationReason.ASKED_FOR)


async def resume(talk: Talk) -> Says:
    """The open question again, after an interruption."""
    await understood(talk)
    again = question(talk.case, talk.order) if talk.case else None
    return (again,) if again else ()


async def greet(talk: Talk) -> Says:
    """A greeting; in the middle of a dialogue a short one and the open question again."""
    again = await resume(talk)
    return (Say("hello"), *again) if again else (Say("greet"),)


async def cannot_find_order(talk: Talk) -> Says:
    """Where the order number stands."""
    await understood(talk)
    return (Say("where-order-number", {}, (PERSON,)),)


_FACTS = (
    Asked.ORDER_NUMBER,
    Asked.EMAIL,
    Asked.LINE,
    Asked.COUNT,
    Asked.ADDRESS,
    Asked.PRODUCT,
)


async def make_sense(talk: Talk) -> Says:
    """Nothing was understood by its intent; while something is asked, the words may still answer it."""
    asked = talk.case.asked if talk.case else None
    if asked in _FACTS:
        return await take_facts(talk)
    says = await report_likely(talk)
    return await not_understood(talk) if says is None else says


async def switch_language(talk: Talk) -> Says:
    """The buyer's own choice of language holds from now on."""
    await understood(talk)
    wanted = talk.turn.said.language
    if wanted is None:
        return (Say("ask-language", {}, language_choices(talk)),)
    if wanted not in talk.languages:
        return (Say("language-unsupported", {}, (PERSON, *language_choices(talk))),)
    language = replace(talk.conversation.language, code=wanted, locked=True, decided=True)
    await amend_conversation(talk, language=language)
    again = question(talk.case, talk.order) if talk.case else None
    return (Say("language-switched"), *((again,) if again else ()))


def language_choices(talk: Talk, *codes: str) -> tuple[Choice, ...]:
    """A button a language, in its own name: of these, or of all."""
    return tuple(
        Choice(Literal(talk.languages[code]), f'/switch_language{{"language":"{code}"}}')
        for code in codes or talk.languages
    )
