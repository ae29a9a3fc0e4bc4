"""A message of the log as what is sent to Telegram, part by part: the same log gives the same parts."""

from dataclasses import dataclass

from telegram import InlineKeyboardMarkup

from bot.conversations.model import Author, Message
from bot.disputes.names import EvidenceId
from channels.telegram.keyboard import keyboard
from channels.telegram.text import MOST_CAPTION, directed, pieces, units


@dataclass(frozen=True, slots=True)
class Part:
    """One message for Telegram: a text, or a photo with a text below it."""

    text: str
    photo: EvidenceId | None = None
    keyboard: InlineKeyboardMarkup | None = None


def parts_of(message: Message) -> tuple[Part, ...]:
    """What the buyer is sent; nothing for what the buyer wrote. The last part has the buttons."""
    draft = message.draft
    if draft.author is Author.BUYER:
        return ()
    words = pieces(directed(_signed(message), language=draft.language))
    buttons = keyboard(draft.conversation, message.seq, draft.buttons)
    if draft.evidence is None:
        parts = [Part(text) for text in words]
    elif len(words) == 1 and units(words[0]) <= MOST_CAPTION:
        parts = [Part(words[0], draft.evidence)]
    else:
        parts = [Part("", draft.evidence), *(Part(text) for text in words)]
    return _with_buttons(parts, buttons)


def _with_buttons(parts: list[Part], buttons: InlineKeyboardMarkup | None) -> tuple[Part, ...]:
    if not parts or buttons is None:
        return tuple(parts)
    last = parts[-1]
    return (*parts[:-1], Part(last.text, last.photo, buttons))


def _signed(message: Message) -> str:
    """A person's words begin with their name, since Telegram shows the bot's only."""
    draft = message.draft
    if draft.author is Author.AGENT and draft.name and draft.text:
        return f"{draft.name}: {draft.text}"
    return draft.text
