import asyncio
import os
import signal
from pathlib import Path

from bot.supervise.events import Died, Ended, Restarting, Started
from tests.supervise.stage import LifeLine, MakeProgram, Witness, ended, running


async def test_a_program_killed_with_signal_nine_is_started_again_after_a_growing_pause(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()

    async with running([program("rasa", life_line.program())], witness):
        for _ in range(3):
            _, pid = await asyncio.to_thread(life_line.take)
            os.kill(pid, signal.SIGKILL)
        await witness.saw(Started, count=4)

    assert [event.delay for event in witness.of(Restarting)] == [0.01, 0.02, 0.04]
    assert len({event.pid for event in witness.of(Started)}) == 4


async def test_a_death_is_told_with_the_exit_code_the_last_lines_and_the_log(
    program: MakeProgram, tmp_path: Path
) -> None:
    witness = Witness()

    async with running([program("actions", "print('no policy'); raise SystemExit(3)")], witness):
        died = await witness.saw(Died)

    assert (died.name, died.how, died.tail) == ("actions", "exit code 3", ("no policy",))
    assert died.log == tmp_path / "logs" / "actions.log"
    assert died.log.read_text().startswith("no policy\n")


async def test_a_death_by_signal_is_told_by_the_signals_name(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()

    async with running([program("gateway", life_line.program())], witness):
        _, pid = await asyncio.to_thread(life_line.take)
        os.kill(pid, signal.SIGSEGV)
        died = await witness.saw(Died)

    assert died.how == "signal SIGSEGV"


async def test_one_program_may_die_while_the_others_go_on(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()

    async with running(
        [program("gateway", life_line.program()), program("rasa", "raise SystemExit(1)")], witness
    ):
        await witness.saw(Restarting, count=3)
        started = [event.name for event in witness.of(Started)]

    assert started.count("gateway") == 1


async def test_stopping_ends_the_programs_and_all_that_they_started(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()
    parent = program("rasa", life_line.program(then="os.fork()"))

    async with running([parent], witness):
        first, _ = await asyncio.to_thread(life_line.take)
        await witness.saw(Started)

    assert ended(first)
    assert witness.of(Ended) == [Ended("rasa", forced=False)]
    assert not parent.pid_file.exists()


async def test_what_a_dead_program_leaves_behind_is_ended_before_its_restart(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()
    leaves_a_child = (
        "import os\n"
        "if os.fork() == 0:\n"
        + "".join(f"    {line}\n" for line in life_line.program().splitlines())
        + "os.wait()\n"
    )

    async with running([program("rasa", leaves_a_child)], witness):
        orphan, _ = await asyncio.to_thread(life_line.take)
        started = await witness.saw(Started)
        os.kill(started.pid, signal.SIGKILL)
        await witness.saw(Started, count=2)

        assert await asyncio.to_thread(ended, orphan)


async def test_a_program_that_will_not_end_is_killed_after_its_grace(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()
    deaf = "signal.signal(signal.SIGTERM, signal.SIG_IGN)"

    async with running([program("rasa", life_line.program(then=deaf))], witness, grace=0.1):
        connection, _ = await asyncio.to_thread(life_line.take)

    assert ended(connection)
    assert witness.of(Ended) == [Ended("rasa", forced=True)]


async def test_asking_twice_to_stop_does_not_wait_for_the_grace(
    program: MakeProgram, life_line: LifeLine
) -> None:
    witness = Witness()
    deaf = "signal.signal(signal.SIGTERM, signal.SIG_IGN)"

    async with running([program("rasa", life_line.program(then=deaf))], witness, grace=600) as it:
        await asyncio.to_thread(life_line.take)
        it.stop()

    assert witness.of(Ended) == [Ended("rasa", forced=True)]


async def test_a_running_programs_process_id_is_in_its_file(
    program: MakeProgram, life_line: LifeLine
) -> None:
    rasa = program("rasa", life_line.program())

    async with running([rasa], Witness()):
        _, pid = await asyncio.to_thread(life_line.take)

        assert rasa.pid_file.read_text() == f"{pid}\n"
