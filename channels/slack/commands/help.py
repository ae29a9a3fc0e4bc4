"""What can be typed behind `/amends`."""

from collections.abc import Collection

from channels.slack.api import Block
from channels.slack.cards import context, section
from channels.slack.commands.answer import Answer, answer
from channels.slack.text import fit

WORDS = {
    "case": ("`case C-1005`", "a case by its number or its order's: where it stands, who holds it"),
    "queue": ("`queue`", "who waits for a person, the most pressing first"),
    "policy": ("`policy returns`", "the shop's rules on a topic; without one, the topics"),
    "answer": ("`answer late parcel`", "approved answers with these words"),
    "report": ("`report`", "how the shop's disputes stand, in numbers"),
    "who": ("`who`", "who is on duty, who is away, who holds how many cases"),
    "away": ("`away 2h`, `away until 14:00`, `away tomorrow`", "you are not called meanwhile"),
    "back": ("`back`", "you are called again"),
    "help": ("`help`", "this list"),
}


def help_answer(there: Collection[str], *, unknown: str = "") -> Answer:
    """The words that are there; with a first line where `unknown` is none of them."""
    words = {name: told for name, told in WORDS.items() if name in there}
    blocks: list[Block] = []
    if unknown:
        blocks.append(section(f"There is no `/amends {fit(unknown, 50)}`. There is:"))
    lines = [f"• {typed}: {what}" for typed, what in words.values()]
    blocks += [section("\n".join(lines)), context("Only you see what these answer.")]
    return answer(f"/amends {' | '.join(words)}", blocks)
