"""Words as they are compared: lower case, without accents."""

import unicodedata

_LAST_ACCENTED = (
    "\u0700"  # Latin, Cyrillic and Arabic end here; further on a mark makes another sign
)
# Letters that Unicode does not take apart, and Arabic endings that are typed either way.
_LETTERS = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "ة": "ه", "ى": "ي", "\u2019": "'"})


def plain(text: str) -> str:
    """Lower case without accents, for comparing words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    bare = (sign for sign in decomposed if sign > _LAST_ACCENTED or not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", "".join(bare))
