"""Which addresses are this machine's own: no proxy leads there, and nothing leaves it."""

from urllib.parse import urlsplit

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def is_here(url: str) -> bool:
    """Whether the address is on this machine, e.g. an emulator's."""
    return urlsplit(url).hostname in LOOPBACK
