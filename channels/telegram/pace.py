"""How fast a buyer may write. What comes faster waits its turn: Telegram takes nothing back, so nothing is lost."""

from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta

from bot.casework.ports import Clock
from bot.disputes.names import ConversationId

WINDOW = timedelta(minutes=1)
LOOK_AGAIN = 5.0  # seconds at most: a restart forgets the counts, and a long wait with them
MANY = 1_000  # chats; then those that were quiet for a minute are forgotten


class TooFastError(Exception):
    """The chat is past its pace: what came waits `seconds`. The conversation's log may have grown."""

    def __init__(self, conversation: ConversationId, seconds: float) -> None:
        self.conversation = conversation
        self.seconds = seconds
        super().__init__(f"Faster than the limit; taken in again in {seconds:g} s.")


@dataclass(slots=True)
class _Lately:
    """What a chat sent, the oldest first. An album counts under one name, and a repeat under its own."""

    names: deque[str] = field(default_factory=deque)
    times: deque[float] = field(default_factory=deque)


class Pace:
    """Counts in this process, chat by chat."""

    def __init__(self, messages_a_minute: int, clock: Clock) -> None:
        self._most = messages_a_minute
        self._clock = clock
        self._chats: dict[str, _Lately] = {}

    def admit(self, chat: str, name: str) -> float:
        """0 for what may be taken in, which is counted then; else the seconds until it may try again."""
        now = self._clock().timestamp()
        lately = self._lately(chat, now)
        if name in lately.names:
            return 0.0
        if len(lately.names) >= self._most:
            free_at = lately.times[0] + WINDOW.total_seconds()
            return min(free_at - now, LOOK_AGAIN)
        lately.names.append(name)
        lately.times.append(now)
        return 0.0

    def _lately(self, chat: str, now: float) -> _Lately:
        if len(self._chats) >= MANY:
            self._chats = {key: one for key, one in self._chats.items() if not _old(one, now)}
        lately = self._chats.setdefault(chat, _Lately())
        while lately.times and _past(lately.times[0], now):
            lately.times.popleft()
            lately.names.popleft()
        return lately


def _old(lately: _Lately, now: float) -> bool:
    return not lately.times or _past(lately.times[-1], now)


def _past(time: float, now: float) -> bool:
    return time <= now - WINDOW.total_seconds()
