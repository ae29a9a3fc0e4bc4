"""The Bot API's methods, with the refusals that Telegram documents."""

import json
import re
from collections.abc import Callable
from typing import Any

from tests.support.telegram_fake.world import (
    MOST_FILE,
    Json,
    RefusedError,
    Sent,
    Webhook,
    World,
    bot_json,
    now,
)

MOST_TEXT, MOST_CAPTION = 4096, 1024  # UTF-16 units
MOST_DATA = 64  # bytes of a button
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class BotApi:
    """Each method takes arguments and gives a result, or raises `RefusedError`."""

    def __init__(self, world: World) -> None:
        self._world = world

    def call(self, method: str, args: Json) -> Any:
        found = METHODS.get(method)
        if found is None:
            raise RefusedError(404, "Not Found")
        result = found(self, args)
        self._world.changed()
        return result

    def get_me(self, _: Json) -> Json:
        return bot_json() | {"can_join_groups": True, "supports_inline_queries": False}

    def send_message(self, args: Json) -> Json:
        chat = self._world.open_chat(args.get("chat_id"))
        text = str(args.get("text", ""))
        if not text.strip():
            raise RefusedError(400, "Bad Request: message text is empty")
        if units(text) > MOST_TEXT:
            raise RefusedError(400, "Bad Request: message is too long")
        keyboard = _keyboard(args)
        return self._post(Sent(chat, self._world.next_id(), text, keyboard=keyboard, call=args))

    def send_photo(self, args: Json) -> Json:
        chat = self._world.open_chat(args.get("chat_id"))
        caption = str(args.get("caption", ""))
        if units(caption) > MOST_CAPTION:
            raise RefusedError(400, "Bad Request: message caption is too long")
        body = args.get("photo")
        if not isinstance(body, bytes):
            raise RefusedError(400, "Bad Request: there is no photo in the request")
        keyboard = _keyboard(args)
        number = self._world.next_id()
        return self._post(
            Sent(chat, number, caption=caption, photo=body, keyboard=keyboard, call=args)
        )

    def edit_keyboard(self, args: Json) -> Json:
        message = self._world.message(
            self._world.open_chat(args.get("chat_id")), args.get("message_id")
        )
        keyboard = _keyboard(args)
        if keyboard == message.keyboard:
            raise RefusedError(400, NOT_MODIFIED)
        message.keyboard = keyboard
        return _sent_json(message)

    def edit_text(self, args: Json) -> Json:
        message = self._world.message(
            self._world.open_chat(args.get("chat_id")), args.get("message_id")
        )
        if (str(args.get("text")), _keyboard(args)) == (message.text, message.keyboard):
            raise RefusedError(400, NOT_MODIFIED)
        message.text, message.keyboard = str(args.get("text")), _keyboard(args)
        return _sent_json(message)

    def answer_press(self, args: Json) -> bool:
        press = str(args.get("callback_query_id"))
        if press not in self._world.presses or press in self._world.answered:
            why = "query is too old and response timeout expired or query ID is invalid"
            raise RefusedError(400, f"Bad Request: {why}")
        self._world.answered.add(press)
        self._world.presses[press] = args.get("text")
        return True

    def chat_action(self, args: Json) -> bool:
        chat = self._world.open_chat(args.get("chat_id"))
        self._world.actions.append((chat, str(args.get("action"))))
        return True

    def set_commands(self, args: Json) -> bool:
        commands = json.loads(str(args.get("commands", "[]")))
        language = str(args.get("language_code", ""))
        if language and not re.fullmatch(r"[a-z]{2}", language):
            raise RefusedError(400, "Bad Request: invalid language code specified")
        for one in commands:
            if not COMMAND.fullmatch(one["command"]):
                raise RefusedError(400, "Bad Request: BOT_COMMAND_INVALID")
            if not 1 <= len(one["description"]) <= 256:
                raise RefusedError(400, "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
        self._world.commands[language] = commands
        return True

    def set_webhook(self, args: Json) -> bool:
        url = str(args.get("url", ""))
        if not url:
            return self.delete_webhook(args)
        if not url.startswith(("https://", "http://127.0.0.1")):
            why = "An HTTPS URL must be provided for webhook"
            raise RefusedError(400, f"Bad Request: bad webhook: {why}")
        secret = args.get("secret_token")
        if secret is not None and not SECRET.fullmatch(str(secret)):
            raise RefusedError(400, "Bad Request: secret token contains unallowed characters")
        most = int(args.get("max_connections", 40))
        self._world.webhook = Webhook(url, None if secret is None else str(secret), most)
        return True

    def delete_webhook(self, args: Json) -> bool:
        self._world.webhook = None
        if str(args.get("drop_pending_updates", "")).lower() == "true":
            self._world.updates.clear()
        return True

    def webhook_info(self, _: Json) -> Json:
        hook = self._world.webhook
        found: Json = {
            "url": hook.url if hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._world.updates),
        }
        if hook and hook.last_error:
            found |= {"last_error_message": hook.last_error, "last_error_date": int(hook.failed_at)}
        return found

    def get_file(self, args: Json) -> Json:
        file = self._world.files.get(str(args.get("file_id")))
        if file is None:
            raise RefusedError(400, "Bad Request: invalid file_id")
        if file.size > MOST_FILE:
            raise RefusedError(400, "Bad Request: file is too big")
        return {
            "file_id": file.id,
            "file_unique_id": f"u-{file.id}",
            "file_size": file.size,
            "file_path": file.path,
        }

    def leave(self, args: Json) -> bool:
        self._world.left.append(self._world.open_chat(args.get("chat_id")))
        return True

    def _post(self, message: Sent) -> Json:
        self._world.sent.append(message)
        return _sent_json(message)


def _sent_json(message: Sent) -> Json:
    chat = {"id": message.chat, "type": "private" if message.chat > 0 else "group"}
    found: Json = {"message_id": message.id, "date": now(), "chat": chat, "from": bot_json()}
    found |= {"text": message.text} if message.text else {}
    if message.keyboard:
        found["reply_markup"] = {"inline_keyboard": message.keyboard}
    return found


def _keyboard(args: Json) -> list[list[Json]]:
    markup = json.loads(str(args.get("reply_markup") or "{}"))
    rows: list[list[Json]] = markup.get("inline_keyboard", [])
    for button in (button for row in rows for button in row):
        if not button.get("text"):
            raise RefusedError(400, "Bad Request: text buttons are unallowed in the keyboard")
        if not 1 <= len(str(button.get("callback_data", "")).encode()) <= MOST_DATA:
            raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
    return rows


METHODS: dict[str, Callable[[BotApi, Json], Any]] = {
    "getMe": BotApi.get_me,
    "sendMessage": BotApi.send_message,
    "sendPhoto": BotApi.send_photo,
    "editMessageReplyMarkup": BotApi.edit_keyboard,
    "editMessageText": BotApi.edit_text,
    "answerCallbackQuery": BotApi.answer_press,
    "sendChatAction": BotApi.chat_action,
    "setMyCommands": BotApi.set_commands,
    "setWebhook": BotApi.set_webhook,
    "deleteWebhook": BotApi.delete_webhook,
    "getWebhookInfo": BotApi.webhook_info,
    "getFile": BotApi.get_file,
    "leaveChat": BotApi.leave,
}
