"""What is left of a message once everything that says nothing about its language is gone."""

import re
import unicodedata

_ADDRESSES = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")
# ASCII on purpose: with Unicode's \w this would eat whole Chinese or Japanese sentences.
_CODES = re.compile(r"[#A-Za-z0-9_/.-]*[0-9][A-Za-z0-9_/.-]*", re.ASCII)
_INTERNATIONAL = re.compile(r"\b(?:ok|okay|oki|hm+|ha(?:ha)+|lol|wow|paypal|tracking)\b")
_DOTTED_CAPITAL_I = "\u0130"  # its lower() is two characters, which no word list knows


def clean(text: str) -> str:
    """`text` in lower case, without addresses, codes, numbers and words like "ok"."""
    folded = unicodedata.normalize("NFKC", text)
    wordy = _CODES.sub(" ", _ADDRESSES.sub(" ", folded))
    lowered = wordy.replace(_DOTTED_CAPITAL_I, "i").lower()
    return " ".join(_INTERNATIONAL.sub(" ", lowered).split())


def words(cleaned: str) -> "list[str]":
    """The letter runs of a cleaned Latin message; an apostrophe separates."""
    return re.findall(r"[^\W\d_]+", cleaned)


def without_accents(word: str) -> str:
    """`word` as people type it on a keyboard without accents."""
    decomposed = unicodedata.normalize("NFD", word)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.replace("\u0131", "i").replace("\u0142", "l").replace("\u00df", "ss")
