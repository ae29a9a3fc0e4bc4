"""Telegram's settings, checked where they are read."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit

from bot.loopback import is_here
from bot.settings import Settings
from channels.telegram.errors import TelegramSettingsError

WEBHOOK_PATH = "/telegram/webhook"
PORTS = (None, 443, 80, 88, 8443)  # None: no port in the address

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class Mode(StrEnum):
    """How updates come: the door asks for them, or Telegram posts them."""

    POLLING = "polling"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class TelegramConfig:
    """What the door needs to know. Raises `TelegramSettingsError`."""

    token: str = field(repr=False)
    own_url: str  # how Telegram reaches the gateway, without a slash at the end
    mode: Mode = Mode.POLLING
    secret: str | None = field(default=None, repr=False)
    base_url: str = "https://api.telegram.org/bot"
    base_file_url: str = "https://api.telegram.org/file/bot"
    poll_seconds: int = 50  # how long Telegram may wait for news before it answers
    album_seconds: float = 2.0  # after a photo of an album, for the next one
    messages_a_minute: int = 40  # of one chat; what comes faster waits
    first_pause: float = 1.0  # seconds until the second try, doubled from then on

    def __post_init__(self) -> None:
        if self.mode is Mode.POLLING:
            return
        if self.secret is None or not _SECRET.fullmatch(self.secret):
            why = "for webhooks set AMENDS_TELEGRAM_WEBHOOK_SECRET to 1 to 256 of A-Z a-z 0-9 _ -."
            raise TelegramSettingsError(why)
        if not (self.own_url.startswith("https://") or self.is_local):
            why = "webhooks need AMENDS_PUBLIC_URL, an address that begins with https://."
            raise TelegramSettingsError(why)
        if not (self.is_local or _has_port_of(PORTS, self.own_url)):
            why = "Telegram posts to the ports 443, 80, 88 and 8443 only; see AMENDS_PUBLIC_URL."
            raise TelegramSettingsError(why)

    @property
    def webhook_url(self) -> str:
        """Where Telegram shall post updates."""
        return f"{self.own_url}{WEBHOOK_PATH}"

    @property
    def is_local(self) -> bool:
        """Whether Telegram is on this machine: an emulator, or the Bot API server of one's own."""
        return is_here(self.base_url)


def _has_port_of(ports: Collection[int | None], url: str) -> bool:
    try:
        return urlsplit(url).port in ports
    except ValueError:
        return False


def config_of(settings: Settings) -> TelegramConfig | None:
    """None where no token is set. Raises `TelegramSettingsError`."""
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    if not token:
        return None
    secret = settings.telegram_webhook_secret
    return TelegramConfig(
        token=token,
        own_url=settings.own_url,
        mode=Mode(settings.telegram_mode),
        secret=secret.get_secret_value() if secret else None,
        base_url=settings.telegram_base_url,
        base_file_url=settings.telegram_base_file_url,
        messages_a_minute=settings.messages_a_minute,
    )
