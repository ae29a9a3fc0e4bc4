"""The one Rasa release whose inside bot.nlu knows."""

from importlib.metadata import version

SUPPORTED_RASA = "3.6.21"


class UnknownRasaError(RuntimeError):
    """Another Rasa is installed than the one whose functions are replaced."""

    def __init__(self, installed: str) -> None:
        super().__init__(
            f"bot.nlu replaces functions of Rasa {SUPPORTED_RASA}, but {installed} is installed."
        )


def require_known_rasa() -> None:
    """Raise `UnknownRasaError` unless exactly the known release is installed."""
    installed = version("rasa")
    if installed != SUPPORTED_RASA:
        raise UnknownRasaError(installed)
