from pathlib import Path

from bot.supervise.logfile import LogFile


def test_a_full_log_turns_its_page_and_keeps_only_the_newest(tmp_path: Path) -> None:
    path = tmp_path / "rasa.log"

    with LogFile(path, limit=4, keep=2) as log:
        for page in (b"one\n", b"two\n", b"three\n", b"end"):
            log.write(page)

    assert path.read_bytes() == b"end"
    assert (tmp_path / "rasa.log.1").read_bytes() == b"three\n"
    assert (tmp_path / "rasa.log.2").read_bytes() == b"two\n"
    assert not (tmp_path / "rasa.log.3").exists()


def test_a_log_goes_on_where_the_last_session_ended(tmp_path: Path) -> None:
    path = tmp_path / "rasa.log"

    for line in (b"one\n", b"two\n"):
        with LogFile(path) as log:
            log.write(line)

    assert path.read_bytes() == b"one\ntwo\n"
