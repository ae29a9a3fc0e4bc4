"""`/amends answer WORDS`: approved answers."""

from channels.desk.approved import Approved, ApprovedAnswers
from channels.desk.policy_numbers import counted
from channels.slack.api import Block
from channels.slack.cards import context, section
from channels.slack.commands.answer import Answer, answer, one_line
from channels.slack.text import fit, quote

MOST = 8  # answers shown
NO_WORDS = "Type some words of the answer you look for, such as `/amends answer late parcel`."


def approved_answer(words: str, answers: ApprovedAnswers, agent_name: str) -> Answer:
    """The best ones, ready to be copied."""
    if not words:
        return one_line(NO_WORDS)
    found = answers.find(words, agent_name=agent_name)
    if not found:
        return one_line(f"No approved answer has “{words}”. Try fewer or other words.")
    blocks = [_shown(one) for one in found[:MOST]]
    if len(found) > MOST:
        blocks.append(context(f"{len(found) - MOST} more; add a word to narrow it down."))
    return answer(counted(len(found), "approved answer"), blocks)


def _shown(one: Approved) -> Block:
    return section(f"*{fit(one.title, 200)}* `{fit(one.id, 100)}`\n{quote(one.english, 1500)}")
