"""The errors of the `ShopBackend` port, under the name that backends import them by."""

from bot.casework.shop_errors import (
    BusyError,
    DownError,
    RejectedError,
    ShopError,
    UnknownOutcomeError,
)

__all__ = ["BusyError", "DownError", "RejectedError", "ShopError", "UnknownOutcomeError"]
