"""What the Slack door stores, in memory."""

from dataclasses import dataclass, field

from bot.conversations.model import DeskThread
from bot.disputes.names import HandoffId


@dataclass(slots=True)
class Books:
    """`ThreadBook` and `SeenBook` in one."""

    threads: dict[str, DeskThread] = field(default_factory=dict)  # by ts, the newest last
    seen: set[tuple[str, str]] = field(default_factory=set)

    async def add(self, thread: DeskThread) -> None:
        self.threads.setdefault(thread.ts, thread)

    async def of_handoff(self, handoff: HandoffId) -> DeskThread | None:
        its = [thread for thread in self.threads.values() if thread.handoff == handoff]
        return its[-1] if its else None

    async def handoff_at(self, platform: str, channel: str, ts: str) -> HandoffId | None:
        for thread in self.threads.values():
            if (thread.platform, thread.channel, thread.ts) == (platform, channel, ts):
                return HandoffId(thread.handoff)
        return None

    async def first_time(self, source: str, event: str) -> bool:
        if (source, event) in self.seen:
            return False
        self.seen.add((source, event))
        return True
