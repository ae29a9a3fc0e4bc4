import asyncio
import os
import signal

import pytest

from bot.supervise.guard import Guard
from bot.supervise.guard_process import listed
from tests.supervise.stage import SOON


def test_only_groups_that_were_not_taken_off_are_ended() -> None:
    assert listed(["+10\n", "+11\n", "-10\n", "nonsense\n", "+\n"]) == {11}


async def test_a_guard_that_was_killed_is_replaced_and_told_everything_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started = []
    start = asyncio.create_subprocess_exec

    async def noted(*command: str, **options: object) -> asyncio.subprocess.Process:
        started.append(await start(*command, **options))  # type: ignore[arg-type]  # passed on
        return started[-1]

    monkeypatch.setattr(asyncio, "create_subprocess_exec", noted)
    async with asyncio.timeout(SOON), Guard(grace=0.0) as guard:
        os.kill(started[0].pid, signal.SIGKILL)
        await started[0].wait()
        while len(started) == 1:
            await guard.remove(999_999_999)

    assert len(started) == 2
