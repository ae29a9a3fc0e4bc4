"""Buttons of the log as an inline keyboard. A button holds its place in the log, never its payload."""

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.conversations.model import Button
from bot.disputes.names import ConversationId

THREE, TWO = 12, 20  # letters a title may have where so many stand beside one another


@dataclass(frozen=True, slots=True)
class Place:
    """A button's place: conversation, message, number. As text it has at most 60 bytes of Telegram's 64."""

    conversation: ConversationId
    seq: int
    number: int

    def __str__(self) -> str:
        return f"{self.conversation}:{self.seq}:{self.number}"


def place_of(data: str) -> Place | None:
    """The reverse of a place's text; None for what was not ours."""
    conversation, _, rest = data.partition(":")
    seq, _, number = rest.partition(":")
    if not (seq.isdecimal() and number.isdecimal()):
        return None
    return Place(ConversationId(conversation), int(seq), int(number))


def keyboard(
    conversation: ConversationId, seq: int, buttons: Sequence[Button]
) -> InlineKeyboardMarkup | None:
    """None where there are no buttons."""
    if not buttons:
        return None
    made = [
        InlineKeyboardButton(button.title, callback_data=str(Place(conversation, seq, number)))
        for number, button in enumerate(buttons)
    ]
    width = _width([button.title for button in buttons])
    return InlineKeyboardMarkup([made[at : at + width] for at in range(0, len(made), width)])


def _width(titles: Sequence[str]) -> int:
    longest = max(map(len, titles))
    if longest <= THREE and len(titles) > 2:  # noqa: PLR2004 - two stand better below one another
        return 3
    return 2 if longest <= TWO else 1
