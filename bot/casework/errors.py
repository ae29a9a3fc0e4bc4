"""What can go wrong in casework; each error writes its own sentence."""


class CaseworkError(Exception):
    """Base of casework's errors."""


class ConversationNotFoundError(CaseworkError):
    """No such conversation."""

    def __init__(self, conversation: str) -> None:
        super().__init__(f"There is no conversation {conversation}.")


class MessageNotFoundError(CaseworkError):
    """No such message."""

    def __init__(self, message: str) -> None:
        super().__init__(f"There is no message {message}.")


class CaseNotFoundError(CaseworkError):
    """No such case, or not this person's."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"There is no case for {wanted}.")


class CaseChangedError(CaseworkError):
    """Somebody saved the case meanwhile; load it again."""

    def __init__(self, case: str) -> None:
        super().__init__(f"Case {case} was changed meanwhile; load it again and retry.")


class NothingDecidedError(CaseworkError):
    """Policy cannot say anything about the case."""

    def __init__(self, case: str) -> None:
        super().__init__(
            f"Case {case} has no order that the shop knows, so policy decides nothing in it."
        )


class OtherCurrencyError(CaseworkError):
    """Two policies that cannot be compared."""

    def __init__(self, old: str, new: str) -> None:
        super().__init__(
            f"The present policy counts in {old}, the new one in {new}; keep one currency."
        )


class PhotoMissingError(CaseworkError):
    """The bytes of a photo are not where the index says."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is no photo at {path}.")


class PhotoChangedError(CaseworkError):
    """A sealed photo is not what was received."""

    def __init__(self, path: str) -> None:
        super().__init__(f"The photo at {path} was changed after it was received.")
