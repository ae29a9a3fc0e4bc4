"""Telegram's updates as values, parsed at the door. What no buyer sent on purpose is nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from telegram import CallbackQuery, ChatMemberUpdated, Message, PhotoSize, Update
from telegram.constants import ChatMemberStatus, ChatType

from channels.text import storable

CHANNEL = "telegram"
CAPTION = ":caption"  # ends the key of the words below a photo
AWAY = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent something: their private chat, and the language of their Telegram."""

    chat: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """Typed text, or a correction of it. `key` is the same for a repeat."""

    sender: Sender
    key: str
    text: str
    corrects: str | None = None  # the key of what was written before


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo or an image sent as a file, with what was written below it."""

    sender: Sender
    key: str
    file: str
    size: int  # bytes, 0 where Telegram does not say
    caption: str = ""
    album: str | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """`/name argument`."""

    sender: Sender
    key: str
    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button of an inline keyboard."""

    sender: Sender
    id: str
    message: str | None  # the one with the keyboard
    data: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A voice message, a sticker, a video, a place: nothing that the bot can look at."""

    sender: Sender
    key: str
    is_file: bool
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Membership:
    """The buyer blocked the bot, or let it in again."""

    sender: Sender
    blocked: bool


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody wrote in a group or channel, or put the bot there."""

    sender: Sender


Incoming = Words | Picture | Command | Press | Unreadable | Membership | Elsewhere


def read_update(update: Update) -> Incoming | None:
    """What came; None for what concerns nobody."""
    if update.callback_query is not None:
        return _press(update.callback_query)
    if update.my_chat_member is not None:
        return _membership(update.my_chat_member)
    if update.edited_message is not None:
        return _edited(update.edited_message, update.update_id)
    if update.message is not None:
        return _message(update.message, _key(update.message))
    if update.channel_post is not None:
        return Elsewhere(Sender(str(update.channel_post.chat.id)))
    return None


def address_of(update: Update) -> str:
    """The chat whose updates must stay in order."""
    return str(update.effective_chat.id) if update.effective_chat else ""


def album_of(update: Update) -> str | None:
    """What photos of one album share."""
    message = update.message
    return message.media_group_id if message else None


def _message(message: Message, key: str) -> Incoming | None:
    sender = _sender(message)
    if message.chat.type != ChatType.PRIVATE:
        return Elsewhere(sender)
    if message.text is not None:
        return _typed(sender, key, storable(message.text).strip())
    return _picture(message, sender, key) or _unreadable(message, sender, key)


def _edited(message: Message, update: int) -> Incoming | None:
    """A correction: its words are a message of their own, whatever they were before."""
    if message.chat.type != ChatType.PRIVATE:
        return None
    key, sender = f"{_key(message)}:{update}", _sender(message)
    words = storable(message.text or message.caption or "").strip()
    if words:
        return Words(sender, key, words.lstrip("/"), corrects=_words_key(message))
    return _picture(message, sender, key)


def _key(message: Message) -> str:
    """The chat is part of it: a conversation can move to another one, which counts from 1 as well."""
    return f"{CHANNEL}:{message.chat.id}:{message.message_id}"


def _words_key(message: Message) -> str:
    """Of a message's words: those below a photo are a message of the log beside it."""
    return _key(message) if message.text is not None else f"{_key(message)}{CAPTION}"


def _typed(sender: Sender, key: str, text: str) -> Incoming | None:
    if not text.startswith("/"):
        return Words(sender, key, text) if text else None
    name, _, argument = text[1:].partition(" ")
    return Command(sender, key, name.partition("@")[0].lower(), argument.strip())


def _picture(message: Message, sender: Sender, key: str) -> Picture | None:
    found = _photo(message.photo) or _image(message)
    if found is None:
        return None
    file, size = found
    return Picture(sender, key, file, size, _caption(message), message.media_group_id)


def _photo(sizes: Sequence[PhotoSize]) -> tuple[str, int] | None:
    """The biggest of the sizes that Telegram made of a photo."""
    if not sizes:
        return None
    biggest = max(sizes, key=lambda size: size.width * size.height)
    return biggest.file_id, biggest.file_size or 0


def _image(message: Message) -> tuple[str, int] | None:
    document = message.document
    if document is None or message.animation is not None:
        return None
    if not (document.mime_type or "").startswith("image/"):
        return None
    return document.file_id, document.file_size or 0


def _unreadable(message: Message, sender: Sender, key: str) -> Unreadable | None:
    """None for what Telegram itself writes: a pinned message, a new picture of the chat."""
    if message.effective_attachment is None:
        return None
    is_file = message.document is not None and message.animation is None
    return Unreadable(sender, key, is_file, _caption(message))


def _caption(message: Message) -> str:
    return storable(message.caption or "").strip().lstrip("/")


def _press(query: CallbackQuery) -> Press | None:
    """In a private chat the chat has the id of the person."""
    if query.data is None:
        return None
    if query.message is not None and query.message.chat.type != ChatType.PRIVATE:
        return None
    message = str(query.message.message_id) if query.message else None
    sender = Sender(str(query.from_user.id), query.from_user.language_code)
    return Press(sender, query.id, message, query.data)


def _membership(update: ChatMemberUpdated) -> Incoming | None:
    away = update.new_chat_member.status in AWAY
    if update.chat.type == ChatType.PRIVATE:
        sender = Sender(str(update.chat.id), update.from_user.language_code)
        return Membership(sender, blocked=away)
    sender = Sender(str(update.chat.id), update.from_user.language_code)
    return None if away else Elsewhere(sender)


def _sender(message: Message) -> Sender:
    person = message.from_user
    return Sender(str(message.chat.id), person.language_code if person else None)
