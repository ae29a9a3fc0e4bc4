"""A postal address in a buyer's words."""

import re

_MOST_LINES = 6
_MOST_LETTERS = 80  # a line
_LEAST_LETTERS = 8
_EMAIL = re.compile(r"\S+@\S+")
_INTRODUCTION = re.compile(r"^[^\d\n]*[:：]")  # "My new address is: ..."
_BREAKS = re.compile(r"\s*[\n,，、;；]+\s*")


def address_in(text: str) -> tuple[str, ...]:
    """The lines of an address; empty where the text cannot be one.

    An address has a number in it, whatever its script, and more than a word. It is read back before it is used.
    """
    said = _INTRODUCTION.sub("", _EMAIL.sub("", text).strip()).strip(" .。")
    lines = tuple(line[:_MOST_LETTERS] for line in _BREAKS.split(said) if line)
    letters = [sign for sign in said if sign.isalnum()]
    numbered = any(sign.isdigit() for sign in letters)
    named = any(not sign.isdigit() for sign in letters)
    if not (numbered and named) or len(letters) < _LEAST_LETTERS or len(lines) > _MOST_LINES:
        return ()
    return lines
