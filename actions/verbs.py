"""Which verb of casework each action of domain.yml runs."""

from collections.abc import Mapping

from bot.casework.answer_offer import say_no, say_yes
from bot.casework.explain_decision import explain_decision
from bot.casework.house import Talk
from bot.casework.make_request import make_request, want_refund
from bot.casework.report_problem import report_or_ask, take_facts_or_report
from bot.casework.says import Says
from bot.casework.small_talk import (
    ask_for_person,
    cannot_find_order,
    greet,
    make_sense,
    resume,
    switch_language,
)
from bot.casework.take_photo import no_photo, take_photo
from bot.casework.take_turn import Verb
from bot.casework.withdraw_case import withdraw_case
from bot.disputes.names import Kind


async def report(talk: Talk) -> Says:
    """The intent is the kind of dispute."""
    return await report_or_ask(talk, Kind(talk.turn.intent))


VERBS: Mapping[str, Verb] = {
    "action_report_problem": report,
    "action_take_facts": take_facts_or_report,
    "action_take_photo": take_photo,
    "action_no_photo": no_photo,
    "action_say_yes": say_yes,
    "action_say_no": say_no,
    "action_explain_decision": explain_decision,
    "action_withdraw_case": withdraw_case,
    "action_ask_for_person": ask_for_person,
    "action_make_sense": make_sense,
    "action_switch_language": switch_language,
    "action_greet": greet,
    "action_resume": resume,
    "action_cannot_find_order": cannot_find_order,
    "action_make_request": make_request,
    "action_want_refund": want_refund,
}
