"""A local Telegram for tests: the Bot API over real HTTP on loopback, by polling and by webhook.

Modelled from Telegram's public documentation (core.telegram.org/bots/api: making requests, getting
updates, webhooks, limits of messages, files and buttons). What it does not model is listed in
docs/telegram.md. Nothing of the library is replaced: it talks to this over HTTP.
"""

from tests.support.telegram_fake.fake import TelegramFake
from tests.support.telegram_fake.faults import Fault
from tests.support.telegram_fake.world import BOT_NAME, OTHER_TOKEN, TOKEN, Person

__all__ = ["BOT_NAME", "OTHER_TOKEN", "TOKEN", "Fault", "Person", "TelegramFake"]
