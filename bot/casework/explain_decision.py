"""Why: name the clause of the policy that the last decision rests on."""

from bot.casework.buttons import PROBLEMS
from bot.casework.house import Talk
from bot.casework.policy_answers import clause_say
from bot.casework.questions import question
from bot.casework.says import Say, Says
from bot.casework.understood import understood


async def explain_decision(talk: Talk) -> Says:
    """The clause and version, then the open question again."""
    await understood(talk)
    case = talk.case
    if case is None:
        return (Say("ask-what-happened", {}, PROBLEMS),)
    again = question(case, talk.order)
    repeat = (again,) if again else ()
    if not case.decisions:
        return (Say("why-question"), *repeat)
    last = case.decisions[-1]
    named = clause_say(
        last.clause, version=last.policy_version, policy=talk.policy, language=talk.language
    )
    return (named, *repeat)
