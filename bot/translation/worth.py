"""Which texts are worth a translation."""

import re

# What means the same in every language: addresses, numbers of orders and parcels, commands.
_SAME_EVERYWHERE = re.compile(
    r"https?://\S+|[^\s@]+@[^\s@]+|(?<!\S)/[a-z_]+(?!\S)|[a-z0-9_#/.-]*\d[a-z0-9_-]*",
    re.ASCII | re.IGNORECASE,
)


def is_worth(text: str, *, language: str | None, to: str) -> bool:
    """Whether it has words, in another language than the reader's."""
    if language is not None and base(language) == base(to):
        return False
    return any(letter.isalpha() for letter in _SAME_EVERYWHERE.sub(" ", text))


def base(language: str) -> str:
    """`pt` for `pt-BR`."""
    return language.replace("_", "-").split("-", maxsplit=1)[0].lower()
