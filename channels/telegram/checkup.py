"""The doctor's questions to Telegram: whether it knows the bot, and updates come as the settings say."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.checkup import Finding
from bot.settings import Settings
from channels.telegram.api import TelegramApi, Webhook, open_bot
from channels.telegram.config import WEBHOOK_PATH, Mode, TelegramConfig, config_of
from channels.telegram.errors import BY_WEBHOOK, TelegramError

BOT, UPDATES = "telegram", "telegram in"
FRESH = timedelta(minutes=10)  # so long ago an error still matters when nothing waits
CAUSES = (  # what Telegram says of an attempt, and what to do
    ("certificate", "The certificate must be valid for everybody, with its whole chain."),
    ("ssl", "The certificate must be valid for everybody, with its whole chain."),
    ("401", "Another secret is in force: start Amends again."),
    ("404", "The proxy must pass POST /telegram/webhook; start Amends again."),
    ("wrong response", "Look at the proxy, and at gateway.log."),
    ("", "Telegram does not reach the address: look at DNS, firewall and proxy."),
)


async def checkup(settings: Settings) -> Sequence[Finding]:
    """Ask, and change nothing."""
    try:
        config = config_of(settings)
        if config is None:
            words = "not set up; buyers write on the website"
            return [Finding(BOT, good=True, words=words)]
        return await _asked(config)
    except TelegramError as error:
        return [Finding(BOT, good=False, words=str(error))]


async def _asked(config: TelegramConfig) -> Sequence[Finding]:
    api = TelegramApi(open_bot(config))
    try:
        name = await api.who_am_i()
        webhook = await api.webhook()
    finally:
        await api.close()
    known = Finding(BOT, good=True, words=f"@{name}")
    if config.mode is Mode.WEBHOOK:
        return [known, _by_webhook(config, webhook)]
    if webhook.url and not webhook.url.endswith(WEBHOOK_PATH):
        return [known, Finding(UPDATES, good=False, words=BY_WEBHOOK)]
    return [known, Finding(UPDATES, good=True, words=f"asked for, {_waiting(webhook)}")]


def _by_webhook(config: TelegramConfig, webhook: Webhook) -> Finding:
    if not webhook.url:
        words = f"no webhook yet; `amends up` sets it to {config.webhook_url}."
        return Finding(UPDATES, good=True, words=words)
    if webhook.url != config.webhook_url:
        return Finding(
            UPDATES,
            good=False,
            words=f"Telegram sends updates elsewhere, not to {config.webhook_url}. `amends up` "
            "changes that; another program that uses this token would then get nothing.",
        )
    return _delivered(webhook) or Finding(
        UPDATES, good=True, words=f"come to {webhook.url}, {_waiting(webhook)}"
    )


def _delivered(webhook: Webhook) -> Finding | None:
    """What came of Telegram's attempts to deliver; None where nothing is wrong."""
    if webhook.failed_at is None:
        return None
    ago = datetime.now(UTC) - webhook.failed_at
    if ago > FRESH and not webhook.waiting:
        return None
    return Finding(
        UPDATES,
        good=False,
        words=f"Telegram could not deliver {_minutes(ago)} ago: {webhook.failure.rstrip('.')}; "
        f"{_waiting(webhook)}.",
        advice=next(todo for sign, todo in CAUSES if sign in webhook.failure.lower()),
    )


def _waiting(webhook: Webhook) -> str:
    return f"{webhook.waiting or 'none'} waiting"


def _minutes(ago: timedelta) -> str:
    minutes = int(ago.total_seconds() // 60)
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"  # noqa: PLR2004  # two hours
