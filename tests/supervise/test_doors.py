import socket
from pathlib import Path

import pytest

from bot.supervise.doors import Door, only_one, runs
from bot.supervise.errors import AlreadyRunningError, PortInUseError


def test_a_port_in_use_is_told_with_its_number_and_its_variable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(PortInUseError) as refused:
            Door("127.0.0.1", port, variable="AMENDS_PORT").check()

    assert str(refused.value) == (
        f"Port {port} on 127.0.0.1 is already in use; end the program that holds it, "
        "or set AMENDS_PORT to a free port."
    )


def test_a_free_port_is_let_go_after_the_check() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    door = Door("127.0.0.1", port, variable="AMENDS_PORT")

    door.check()
    door.check()


def test_a_data_folder_belongs_to_one_supervisor_at_a_time(tmp_path: Path) -> None:
    with only_one(tmp_path):
        assert runs(tmp_path)
        with pytest.raises(AlreadyRunningError), only_one(tmp_path):
            pass

    assert not runs(tmp_path)


def test_a_data_folder_that_was_let_go_can_be_taken_again(tmp_path: Path) -> None:
    with only_one(tmp_path):
        pass

    with only_one(tmp_path):
        assert runs(tmp_path)
