"""What of a client's text can be kept."""

LONGEST_ID = 100  # characters


def storable(text: str) -> str:
    """The text without what no database keeps: NUL, and halves of characters that JSON can spell."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


def is_storable(text: str) -> bool:
    """Whether nothing would be left out."""
    return storable(text) == text
