import io

from rich.console import Console

from bot.cli.progress import progress, waiting


def test_without_a_terminal_progress_is_at_most_ten_plain_lines() -> None:
    out = io.StringIO()

    with progress("Parsing", 250, Console(file=out, width=80)) as tick:
        for _ in range(250):
            tick()

    said = out.getvalue().splitlines()
    assert said[0] == "Parsing: 25 of 250"
    assert said[-1] == "Parsing: 250 of 250"
    assert len(said) == 10


def test_on_a_terminal_progress_is_a_bar_that_goes_away() -> None:
    out = io.StringIO()

    with progress("Parsing", 2, Console(file=out, width=80, force_terminal=True)) as tick:
        tick()
        tick()

    assert "2/2" in out.getvalue()


def test_waiting_is_told_with_and_without_a_terminal() -> None:
    for terminal in (True, False):
        out = io.StringIO()

        with waiting("Loading the model", Console(file=out, force_terminal=terminal)):
            pass

        assert "Loading the model" in out.getvalue()
