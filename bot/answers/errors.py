"""What can be wrong with the answers catalogue."""

from pathlib import Path


class AnswerError(Exception):
    """Base of the catalogue's errors."""


class NoAnswersError(AnswerError):
    """The folder holds no answers in the fallback language."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} holds no en.ftl; set AMENDS_ANSWERS_DIR to the answers' folder."
        )


class LanguageUnknownError(AnswerError):
    """A file that no language is named by."""

    def __init__(self, language: str) -> None:
        super().__init__(f"data/answers/{language}.ftl: {language!r} is the code of no language.")


class AnswerNotFoundError(AnswerError):
    """A language lacks a key."""

    def __init__(self, key: str, language: str) -> None:
        super().__init__(f"data/answers/{language}.ftl has no answer {key!r}.")


class AnswerBrokenError(AnswerError):
    """An answer cannot be rendered."""

    def __init__(self, key: str, language: str, why: str) -> None:
        super().__init__(
            f"Answer {key!r} in data/answers/{language}.ftl cannot be rendered: {why}."
        )
