"""What a shop backend may answer other than an effect."""


class ShopError(Exception):
    """Base of a shop backend's errors."""


class RejectedError(ShopError):
    """Certainly not done, and repeating will not help."""

    def __init__(self, code: str) -> None:
        # not_found, bad_amount, bad_address, exceeds_refundable, out_of_stock, line_qty, shipped,
        # key_reused, unsupported
        self.code = code
        super().__init__(f"The shop refused: {code}.")


class BusyError(ShopError):
    """Certainly not done; may be repeated after `retry_after` seconds."""

    def __init__(self, retry_after: float) -> None:
        self.retry_after = retry_after
        super().__init__(f"The shop is busy; try again in {retry_after:g} s.")


class DownError(ShopError):
    """Certainly not done; may be repeated."""

    def __init__(self) -> None:
        super().__init__("The shop does not answer.")


class UnknownOutcomeError(ShopError):
    """May have been done: look with `find_effect` before any retry."""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(f"The shop did not say whether {key} was done.")
