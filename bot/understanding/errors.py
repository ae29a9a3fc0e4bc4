"""What can go wrong while understanding is measured; each error writes its own sentence."""

from pathlib import Path


class UnderstandingError(Exception):
    """Base of the errors of measuring."""


class FileUnreadableError(UnderstandingError):
    """A file of examples cannot be read, or a report not written."""

    def __init__(self, path: Path, *, why: str) -> None:
        super().__init__(f"{path} cannot be used: {why}.")


class NoExamplesError(UnderstandingError):
    """There is nothing to measure on."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} has no examples: each line must be a JSON object.")


class BadLineError(UnderstandingError):
    """A line is not an example."""

    def __init__(self, path: Path, *, line: int, why: str) -> None:
        super().__init__(f"{path}, line {line}: {why}.")


class ProgramEndedError(UnderstandingError):
    """The program that understands ended before it had answered."""

    def __init__(self, *, code: int, last_words: str) -> None:
        said = last_words or "it said nothing"
        super().__init__(f"The program that understands messages ended ({code}): {said}")


class ProgramGarbledError(UnderstandingError):
    """The program that understands said something else than an answer."""

    def __init__(self) -> None:
        super().__init__("The program that understands messages gave no proper answer.")
