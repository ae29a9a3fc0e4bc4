"""How often one conversation and one address may knock."""

import time
from dataclasses import dataclass

from limits import RateLimitItem, RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter


@dataclass(frozen=True, slots=True)
class TooMany:
    """Come back after so many seconds."""

    retry_after: int


class RateLimits:
    """Counts in this process; several gateways each allow the full rate."""

    def __init__(self, *, messages_a_minute: int, requests_a_minute: int) -> None:
        self._messages = RateLimitItemPerMinute(messages_a_minute)
        self._requests = RateLimitItemPerMinute(requests_a_minute)
        self._uploads = RateLimitItemPerMinute(max(messages_a_minute // 2, 1))
        self._tokens = RateLimitItemPerMinute(max(requests_a_minute // 10, 1))
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    def message(self, conversation: str) -> TooMany | None:
        """A message of a conversation."""
        return self._hit(self._messages, "message", conversation)

    def upload(self, conversation: str) -> TooMany | None:
        """A photo of a conversation."""
        return self._hit(self._uploads, "upload", conversation)

    def request(self, address: str) -> TooMany | None:
        """Any request of an address."""
        return self._hit(self._requests, "request", address)

    def new_token(self, address: str) -> TooMany | None:
        """A new conversation of an address."""
        return self._hit(self._tokens, "token", address)

    def _hit(self, limit: RateLimitItem, what: str, who: str) -> TooMany | None:
        if self._limiter.hit(limit, what, who):
            return None
        window = self._limiter.get_window_stats(limit, what, who)
        return TooMany(max(1, round(window.reset_time - time.time())))
