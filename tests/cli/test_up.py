import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bot.cli.place import ROOT, SECRETS

# `amends up` with everything real but the preparation and the three programs themselves: the
# gateway is a small server that is ready at once, Rasa and the actions wait.
DRIVER = """
import os, sys
from pathlib import Path
from bot.cli import app, up
from bot.supervise.program import Program

folder = Path(os.environ["AMENDS_DATA_DIR"])
gateway = '''
import http.server, os
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/readyz" else 404)
        self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(os.environ["AMENDS_PORT"])), Ready).serve_forever()
'''
waiting = "print('a word of rasa'); import time; time.sleep(600)"

def program(name, code):
    return Program(
        name=name, command=(sys.executable, "-ISuc", code), log=folder / f"{name}.log",
        pid_file=folder / f"{name}.pid", cwd=folder, env=os.environ,
    )

up.ENV_FILE = folder / ".env"
up.SECRETS = ()
up.prepare = lambda settings, steps: folder / "model"
up.programs = lambda settings, model: (program("rasa", waiting), program("gateway", gateway))
sys.exit(app.run(["up", *sys.argv[1:]]))
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as door:
        return int(door.getsockname()[1])


@contextmanager
def amends_up(
    folder: Path, *arguments: str, port: int | None = None
) -> Iterator[subprocess.Popen[str]]:
    told = dict.fromkeys(SECRETS, "only-for-tests") | {
        "AMENDS_DATA_DIR": str(folder),
        "AMENDS_PORT": str(port or free_port()),
        "AMENDS_ACTIONS_PORT": str(free_port()),
        "AMENDS_RASA_PORT": str(free_port()),
        "COLUMNS": "200",
    }
    with subprocess.Popen(  # our own Python
        [sys.executable, "-c", DRIVER, *arguments],
        cwd=ROOT,
        env=os.environ | told,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def lines_until(process: subprocess.Popen[str], pattern: str) -> list[str]:
    """What it says, up to the line that has the words; all of it when it never says them."""
    said: list[str] = []
    for line in process.stdout or ():
        said.append(line)
        if re.search(pattern, line):
            break
    return said


def test_up_says_where_everything_is_and_ctrl_c_stops_all_of_it(tmp_path: Path) -> None:
    with amends_up(tmp_path) as amends:
        said = "".join(lines_until(amends, "Ctrl-C stops"))
        rasa = int((tmp_path / "rasa.pid").read_text())
        os.killpg(amends.pid, signal.SIGINT)  # as a terminal does
        rest, _ = amends.communicate(timeout=30)

    assert "/demo/" in said
    assert "AMENDS_ADMIN_TOKEN in .env" in said
    assert "All processes have ended." in rest
    assert amends.returncode == 0
    assert not Path(f"/proc/{rasa}").exists()


def test_a_gateway_killed_with_signal_nine_is_reported_and_started_again(tmp_path: Path) -> None:
    with amends_up(tmp_path) as amends:
        lines_until(amends, "Ctrl-C stops")
        first = int((tmp_path / "gateway.pid").read_text())
        os.kill(first, signal.SIGKILL)
        said = "".join(lines_until(amends, "gateway started"))
        amends.terminate()
        amends.communicate(timeout=30)

    assert f"gateway ended by itself (signal SIGKILL); its log: {tmp_path}/gateway.log" in said
    assert "gateway is started again in 0.5 s" in said


def test_what_the_programs_print_is_shown_only_when_asked_for(tmp_path: Path) -> None:
    with amends_up(tmp_path, "--verbose") as amends:
        said = "".join(lines_until(amends, "a word of rasa"))
        amends.terminate()
        amends.communicate(timeout=30)

    assert "rasa     a word of rasa" in said


def test_a_port_in_use_ends_it_with_one_sentence_before_anything_starts(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        with amends_up(tmp_path, port=port) as amends:
            said, problem = amends.communicate(timeout=60)

    assert amends.returncode == 1
    assert problem == (
        f"Port {port} on 127.0.0.1 is already in use; end the program that holds it, "
        "or set AMENDS_PORT to a free port.\n"
    )
    assert "started" not in said


def test_a_second_up_in_the_same_folder_is_told_who_runs(tmp_path: Path) -> None:
    with amends_up(tmp_path) as first:
        lines_until(first, "Ctrl-C stops")
        with amends_up(tmp_path) as second:
            _, problem = second.communicate(timeout=60)
        first.terminate()
        first.communicate(timeout=30)

    assert second.returncode == 1
    assert f"(process {first.pid}); stop it first" in problem
