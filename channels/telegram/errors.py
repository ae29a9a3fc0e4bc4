"""What Telegram can answer other than yes; each error says what to do."""


class TelegramError(Exception):
    """Base of the errors of the Telegram door."""


class TelegramBusyError(TelegramError):
    """Certainly not done; may be repeated after `retry_after` seconds."""

    def __init__(self, method: str, *, retry_after: float) -> None:
        self.retry_after = retry_after
        super().__init__(f"Telegram is busy ({method}); try again in {retry_after:g} s.")


class TelegramDownError(TelegramError):
    """Telegram did not answer; what was asked may be done or not."""

    def __init__(self, method: str) -> None:
        super().__init__(f"Telegram does not answer ({method}).")


class TelegramBlockedError(TelegramError):
    """The buyer does not want to hear from us, or the chat is gone: repeating will not help."""

    def __init__(self, method: str) -> None:
        super().__init__(f"The buyer cannot be reached on Telegram ({method}).")


class TelegramTokenError(TelegramError):
    """The bot's token does not work."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram does not know this bot. Check AMENDS_TELEGRAM_TOKEN: @BotFather shows it "
            "under /mybots, API Token."
        )


class TelegramConflictError(TelegramError):
    """Somebody else gets this bot's messages."""

    def __init__(self, *, webhook: bool) -> None:
        self.webhook = webhook
        super().__init__(BY_WEBHOOK if webhook else BY_POLLING)


BY_WEBHOOK = (
    "Messages go to a webhook that was set for this bot, so asking for them is refused. Set "
    "AMENDS_TELEGRAM_MODE=webhook, or remove the webhook that another program set (deleteWebhook)."
)
BY_POLLING = (
    "Another program asks for this bot's messages with the same token, so each gets only some. "
    "Stop the other one, or give it a bot of its own."
)


class TelegramRefusedError(TelegramError):
    """Telegram said no, and repeating will not help. `why` is its own sentence."""

    def __init__(self, method: str, *, why: str) -> None:
        self.why = why
        super().__init__(f"Telegram refused {method}: {why}.")


class TelegramSettingsError(TelegramError):
    """The Telegram settings do not fit together."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The Telegram settings do not work: {why}")
