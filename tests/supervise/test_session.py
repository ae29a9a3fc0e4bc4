import asyncio
import os
import signal
from collections.abc import Callable

import pytest

from bot.supervise.errors import KeepsDyingError, NotReadyError
from bot.supervise.events import Ended, Listen
from bot.supervise.program import Program
from bot.supervise.ready import answers
from bot.supervise.session import Readiness, run_session
from bot.supervise.supervisor import Supervisor
from tests.supervise.stage import QUICK, SOON, LifeLine, MakeProgram, Witness, ended

NEVER = "http://127.0.0.1:9/readyz"


def over(*programs: Program) -> Callable[[Listen], Supervisor]:
    return lambda listen: Supervisor(programs, listen=listen, backoff=QUICK, grace=SOON)


async def at_once() -> None:
    """Be ready without waiting."""


async def never() -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_stop_signal_ends_every_program(
    program: MakeProgram, life_line: LifeLine, number: signal.Signals
) -> None:
    witness = Witness()
    both = over(program("gateway", life_line.program()), program("rasa", life_line.program()))
    readiness = Readiness(at_once, announce=lambda: None)

    async with asyncio.timeout(SOON):
        session = asyncio.create_task(run_session(both, listen=witness, readiness=readiness))
        lines = [await asyncio.to_thread(life_line.take) for _ in range(2)]
        os.kill(os.getpid(), number)
        await session

    assert all(ended(connection) for connection, _ in lines)
    assert {event.name for event in witness.of(Ended)} == {"gateway", "rasa"}


async def test_readiness_is_announced_once_the_gateway_answers(
    program: MakeProgram, life_line: LifeLine
) -> None:
    announced = asyncio.Event()
    readiness = Readiness(at_once, announce=announced.set)
    one = over(program("gateway", life_line.program()))

    async with asyncio.timeout(SOON):
        session = asyncio.create_task(run_session(one, listen=Witness(), readiness=readiness))
        await announced.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        await session


async def test_a_program_that_dies_three_times_while_starting_ends_the_session(
    program: MakeProgram,
) -> None:
    broken = over(program("actions", "raise SystemExit(7)"))
    readiness = Readiness(never, announce=lambda: None)

    async with asyncio.timeout(SOON):
        with pytest.raises(KeepsDyingError, match=r"actions ended 3 times.*exit code 7"):
            await run_session(broken, listen=Witness(), readiness=readiness)


async def test_programs_that_never_answer_are_ended_with_a_sentence(
    program: MakeProgram, life_line: LifeLine
) -> None:
    one = over(program("gateway", life_line.program()))
    readiness = Readiness(lambda: answers(NEVER, within=0.05), announce=lambda: None)

    with pytest.raises(NotReadyError, match="did not answer"):
        await run_session(one, listen=Witness(), readiness=readiness)
