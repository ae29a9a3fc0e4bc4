"""What can go wrong in the durable engine; each error writes its own sentence."""


class DurableError(Exception):
    """Base of the engine's errors."""


class RetryLater(Exception):  # noqa: N818 (an instruction to the engine, as StopIteration is one)
    """Raised by a handler: try this item again after `seconds`.

    The wait survives a restart, and the item's lane waits too.
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"Try again in {seconds:g} s.")


class SqliteTooOldError(DurableError):
    """The SQLite of the running Python cannot hold the queue."""

    def __init__(self, have: str, need: str) -> None:
        super().__init__(
            f"SQLite {have} is too old for the durable queue on this Python, which needs {need}. "
            "Use Python 3.11, a Python with a newer SQLite, or Postgres (AMENDS_DATABASE_URL)."
        )


class AlreadyOpenError(DurableError):
    """The engine under ours exists once a process."""

    def __init__(self) -> None:
        super().__init__("A durable engine is already open in this process.")


class NotOpenError(DurableError):
    """Used before `start` or after `close`."""

    def __init__(self) -> None:
        super().__init__("The durable engine is not open.")


class OrderOutOfRangeError(DurableError):
    """An order number that the queue cannot hold."""

    def __init__(self, order: int) -> None:
        super().__init__(f"The order {order} is not between 1 and 2147483647.")


class LateRegistrationError(DurableError):
    """A handler came after the start, when its items may already have been taken up."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The handler of {name} must be registered before the engine starts.")


class SameNameError(DurableError):
    """Two handlers under one name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is a handler of {name} already.")
