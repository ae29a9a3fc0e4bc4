"""What a command answers: blocks for the eye, and the same in plain text for notifications."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from channels.slack.api import Block
from channels.slack.cards import SECTION, section
from channels.slack.text import fit

MOST_BLOCKS = 50  # Slack's limit of a message


@dataclass(frozen=True, slots=True)
class Answer:
    """For one person's eyes."""

    text: str
    blocks: tuple[Block, ...]


def one_line(text: str) -> Answer:
    """Plain words, escaped."""
    return answer(text, [section(fit(text, SECTION))])


def answer(text: str, blocks: Iterable[Block]) -> Answer:
    """`text` is plain."""
    return Answer(fit(text, SECTION), tuple(blocks)[:MOST_BLOCKS])


def sections(lines: Iterable[str]) -> Iterator[Block]:
    """Lines in Slack's markup, as many to a section as it holds; each shorter than a section."""
    taken: list[str] = []
    for line in lines:
        if taken and len("\n".join([*taken, line])) > SECTION:
            yield section("\n".join(taken))
            taken = []
        taken.append(line)
    if taken:
        yield section("\n".join(taken))
