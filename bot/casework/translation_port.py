"""Buyers' words in the language of the people at the desk, as far as a machine can give them."""

from typing import Protocol


class NotNowError(Exception):
    """The service cannot be asked now; asking again after `seconds` may help."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(f"No translation now; try again in {seconds:g} s.")


class Translator(Protocol):
    """Translates into one language, `to`. `language` is the text's own; None where nobody knows it."""

    @property
    def to(self) -> str:
        """The language of the people at the desk, e.g. "en"."""
        ...

    def lacks(self, text: str, language: str | None) -> bool:
        """Whether the text needs a translation that nobody asked for yet."""
        ...

    def known(self, text: str, language: str | None) -> str | None:
        """The translation, where it was asked for before; asks nobody."""
        ...

    async def learn(self, text: str, language: str | None) -> None:
        """Have it `known`, where the service has one; returns within seconds. Raises `NotNowError`."""
        ...

    async def close(self) -> None:
        """Close the connections."""
        ...


class NoTranslator:
    """No service is set up: nothing is sent anywhere."""

    to = ""

    def lacks(self, text: str, language: str | None) -> bool:  # noqa: ARG002  # the port's
        """Nothing is ever asked for."""
        return False

    def known(self, text: str, language: str | None) -> None:
        """Nothing is known."""

    async def learn(self, text: str, language: str | None) -> None:
        """Nobody to ask."""

    async def close(self) -> None:
        """Nothing is open."""
