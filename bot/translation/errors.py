"""What can go wrong with the translation service. None of the sentences holds what was to be translated."""


class TranslationError(Exception):
    """Base of the room's errors. `code` names it in the log."""

    code = "failed"


class ServiceDownError(TranslationError):
    """It does not answer in time, or says that it is broken."""

    code = "down"

    def __init__(self) -> None:
        super().__init__("The translation service does not answer.")


class NotUnderstoodError(TranslationError):
    """Whatever answered is no LibreTranslate."""

    code = "not_understood"

    def __init__(self) -> None:
        super().__init__("What answers there does not speak LibreTranslate's protocol.")


class ServiceBusyError(TranslationError):
    """Too many requests. `retry_after` is None where the service does not say."""

    code = "busy"

    def __init__(self, retry_after: float | None) -> None:
        self.retry_after = retry_after
        super().__init__("The translation service wants fewer requests.")


class KeyRefusedError(TranslationError):
    """It wants an API key, or another one."""

    code = "key_refused"

    def __init__(self) -> None:
        super().__init__("The translation service does not take the API key.")


class TextRefusedError(TranslationError):
    """It does not translate this text: too long for it, or a language it does not have."""

    code = "text_refused"

    def __init__(self) -> None:
        super().__init__("The translation service refuses this text.")
