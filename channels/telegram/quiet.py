"""Keeps the libraries below the door from writing down what they must not.

httpx logs each address, and Telegram's hold the bot's token. The Telegram library logs whole
answers when it cannot read them, and those hold what buyers wrote. All it has to say comes as
exceptions as well, which the door tells in its own words.
"""

import logging

SILENT = logging.CRITICAL + 1


def quiet() -> None:
    """From now on, in this process."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("telegram").setLevel(SILENT)
