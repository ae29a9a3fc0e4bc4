"""Telegram's Bot API in our words: few calls, our own errors."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

import telegram.error as theirs
from telegram import BotCommand, InlineKeyboardMarkup, LinkPreviewOptions, Message, Update
from telegram.constants import ChatAction
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from channels.telegram.config import TelegramConfig
from channels.telegram.errors import (
    TelegramBlockedError,
    TelegramBusyError,
    TelegramConflictError,
    TelegramDownError,
    TelegramRefusedError,
    TelegramTokenError,
)
from channels.telegram.quiet import quiet
from channels.telegram.updates import UpdatesRequest

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member", "channel_post")
DOWNLOAD = "download"
GONE = ("chat not found", "user is deactivated", "peer_id_invalid")

Bot = ExtBot[int]


def open_bot(config: TelegramConfig) -> Bot:
    """The library's bot, which says nothing in the logs; nothing is asked of Telegram yet."""
    quiet()
    ours = {"trust_env": False} if config.is_local else None  # no proxy to this machine
    return ExtBot(
        token=config.token,
        base_url=config.base_url,
        base_file_url=config.base_file_url,
        request=HTTPXRequest(
            connection_pool_size=64, read_timeout=15, pool_timeout=10, httpx_kwargs=ours
        ),
        get_updates_request=UpdatesRequest(
            connection_pool_size=2, read_timeout=10, httpx_kwargs=ours
        ),
        rate_limiter=AIORateLimiter(),  # 30 messages a second; a 429 is the lane's to wait for
    )


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where updates are posted, and how that goes. `url` is empty where nowhere."""

    url: str
    waiting: int  # updates that were not delivered yet
    failed_at: datetime | None  # the last attempt that failed
    failure: str  # in Telegram's words


class TelegramApi:
    """Every method raises errors of channels/telegram/errors.py and no other."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def close(self) -> None:
        """Close the connections."""
        for request in (self._bot.request, self._bot._request[0]):  # noqa: SLF001 - the only way to the polling one
            await request.shutdown()

    async def who_am_i(self) -> str:
        """The bot's user name, without the @."""
        async with translated("getMe"):
            return (await self._bot.get_me()).username or ""

    async def updates(self, offset: int | None, *, wait: int) -> Sequence[Update]:
        """What came; all before `offset` is acknowledged by asking."""
        async with translated("getUpdates"):
            return await self._bot.get_updates(offset=offset, timeout=wait, allowed_updates=ALLOWED)

    async def send_text(
        self, chat: str, text: str, *, keyboard: InlineKeyboardMarkup | None = None
    ) -> str:
        """Send plain text; the message's id."""
        async with translated("sendMessage"):
            sent: Message = await self._bot.send_message(
                chat,
                text,
                reply_markup=keyboard,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        return str(sent.message_id)

    async def send_photo(
        self, chat: str, body: bytes, *, caption: str, keyboard: InlineKeyboardMarkup | None = None
    ) -> str:
        """Send a photo; the message's id."""
        async with translated("sendPhoto"):
            sent = await self._bot.send_photo(
                chat, body, caption=caption or None, reply_markup=keyboard, filename="photo.jpg"
            )
        return str(sent.message_id)

    async def remove_keyboard(self, chat: str, message: str) -> None:
        """Take the buttons off a message; one that has none, or is gone, is fine."""
        with suppress(TelegramRefusedError):
            async with translated("editMessageReplyMarkup"):
                await self._bot.edit_message_reply_markup(chat, int(message), reply_markup=None)

    async def answer_press(self, press: str, text: str | None = None) -> None:
        """End the waiting sign on a pressed button; too late is fine."""
        with suppress(TelegramRefusedError):
            async with translated("answerCallbackQuery"):
                await self._bot.answer_callback_query(press, text=text)

    async def show_typing(self, chat: str) -> None:
        """Show for some seconds that an answer is being written."""
        async with translated("sendChatAction"):
            await self._bot.send_chat_action(chat, ChatAction.TYPING)

    async def download(self, file: str) -> bytes:
        """A file's bytes. Raises `TelegramRefusedError` too for one that is not to be had any more."""
        async with translated("getFile"):
            found = await self._bot.get_file(file)
        try:
            async with translated(DOWNLOAD):
                return bytes(await found.download_as_bytearray())
        except TelegramTokenError:  # what the library makes of a 404
            raise TelegramRefusedError(DOWNLOAD, why="the file is gone") from None

    async def set_commands(self, commands: Mapping[str, str], *, language: str | None) -> None:
        """The menu, by name; None is for everybody whose language is not ours."""
        menu = [BotCommand(name, words) for name, words in commands.items()]
        async with translated("setMyCommands"):
            await self._bot.set_my_commands(menu, language_code=language)

    async def webhook(self) -> Webhook:
        """Where updates are posted now."""
        async with translated("getWebhookInfo"):
            found = await self._bot.get_webhook_info()
        return Webhook(
            url=found.url,
            waiting=found.pending_update_count,
            failed_at=found.last_error_date,
            failure=found.last_error_message or "",
        )

    async def set_webhook(self, url: str, *, secret: str) -> None:
        """Have updates posted, one after the other so that their order is kept."""
        async with translated("setWebhook"):
            await self._bot.set_webhook(
                url, secret_token=secret, allowed_updates=ALLOWED, max_connections=1
            )

    async def delete_webhook(self) -> None:
        """Have updates wait to be asked for; none is dropped."""
        async with translated("deleteWebhook"):
            await self._bot.delete_webhook(drop_pending_updates=False)

    async def leave(self, chat: str) -> None:
        """Leave a group or channel."""
        async with translated("leaveChat"):
            await self._bot.leave_chat(chat)


@asynccontextmanager
async def translated(method: str) -> AsyncIterator[None]:
    """Turns the library's errors into ours; their chains are cut, for some hold the token."""
    try:
        yield
    except theirs.TelegramError as error:
        _raise_own(method, error)


def _raise_own(method: str, error: theirs.TelegramError) -> NoReturn:
    match error:
        case theirs.RetryAfter():
            wait = error._retry_after.total_seconds()  # noqa: SLF001 - the public one warns of its own future
            raise TelegramBusyError(method, retry_after=wait) from None
        case theirs.InvalidToken():
            raise TelegramTokenError from None
        case theirs.Conflict():
            raise TelegramConflictError(webhook="webhook" in error.message.lower()) from None
        case theirs.Forbidden() | theirs.ChatMigrated():
            raise TelegramBlockedError(method) from None
        case theirs.BadRequest():
            why = error.message[:100].rstrip(".")
            if any(gone in why.lower() for gone in GONE):
                raise TelegramBlockedError(method) from None
            raise TelegramRefusedError(method, why=why) from None
        case _:
            raise TelegramDownError(method) from None
