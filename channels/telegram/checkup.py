"""The doctor's questions to Telegram: whether it knows the bot, and updates come as the settings say."""

from dataclasses import dataclass

from bot.settings import Settings
from channels.telegram.api import TelegramApi, open_bot
from channels.telegram.config import WEBHOOK_PATH, Mode, TelegramConfig, config_of
from channels.telegram.errors import BY_WEBHOOK, TelegramError


@dataclass(frozen=True, slots=True)
class Checkup:
    """One sentence; about a problem, it says what to do."""

    good: bool
    words: str


async def checkup(settings: Settings) -> Checkup:
    """Ask, and change nothing."""
    try:
        config = config_of(settings)
        if config is None:
            return Checkup(good=True, words="not set up; buyers write on the website")
        return await _asked(config)
    except TelegramError as error:
        return Checkup(good=False, words=str(error))


async def _asked(config: TelegramConfig) -> Checkup:
    api = TelegramApi(open_bot(config))
    try:
        name = await api.who_am_i()
        webhook = await api.webhook()
    finally:
        await api.close()
    if config.mode is Mode.WEBHOOK:
        return _by_webhook(config, name, webhook)
    if webhook and not webhook.endswith(WEBHOOK_PATH):
        return Checkup(good=False, words=BY_WEBHOOK)
    return Checkup(good=True, words=f"@{name}, updates are asked for")


def _by_webhook(config: TelegramConfig, name: str, webhook: str) -> Checkup:
    if webhook == config.webhook_url:
        return Checkup(good=True, words=f"@{name}, updates come to {webhook}")
    if not webhook:
        words = f"@{name} has no webhook yet; `amends up` sets it to {config.webhook_url}."
        return Checkup(good=True, words=words)
    return Checkup(
        good=False,
        words=f"@{name} sends updates elsewhere, not to {config.webhook_url}. `amends up` changes "
        "that; another program that uses this token would then get nothing.",
    )
