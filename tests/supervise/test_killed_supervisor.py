import asyncio
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

from tests.supervise.stage import LifeLine, ended

ROOT = Path(__file__).parents[2]

SUPERVISING = """
import asyncio, os, sys
from pathlib import Path
from bot.supervise.program import Program
from bot.supervise.supervisor import Supervisor

code, folder = sys.argv[1], Path(sys.argv[2])
program = Program(
    name="rasa", command=(sys.executable, "-ISuc", code), log=folder / "rasa.log",
    pid_file=folder / "rasa.pid", cwd=folder, env=os.environ,
)
asyncio.run(Supervisor([program], listen=lambda event: None, grace=1.0).run())
"""


def supervising(code: str, folder: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", textwrap.dedent(SUPERVISING), code, str(folder)]
    return subprocess.Popen(command, cwd=ROOT)


async def test_programs_do_not_outlive_a_supervisor_killed_with_signal_nine(
    life_line: LifeLine, tmp_path: Path
) -> None:
    with supervising(life_line.program(), tmp_path) as supervisor:
        connection, _ = await asyncio.to_thread(life_line.take)
        os.kill(supervisor.pid, signal.SIGKILL)

        assert await asyncio.to_thread(ended, connection)


async def test_even_a_program_deaf_to_the_end_signal_does_not_outlive_it(
    life_line: LifeLine, tmp_path: Path
) -> None:
    deaf = life_line.program(then="signal.signal(signal.SIGTERM, signal.SIG_IGN)")

    with supervising(deaf, tmp_path) as supervisor:
        connection, _ = await asyncio.to_thread(life_line.take)
        os.kill(supervisor.pid, signal.SIGKILL)

        assert await asyncio.to_thread(ended, connection)
