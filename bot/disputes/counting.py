"""How many pieces are missing, from the numbers in a buyer's words."""

import re
import unicodedata

# Words near which a number counts what is absent, not what came. Compared without accents, lower case.
_MISSING = re.compile(
    r"\b(missing|short|lack\w*|absent|falt\w+|fehl\w+|manqu\w+|manca\w*)\b"
    r"|少|缺|没收到|ناقص|ينقص|مفقود|لم تصل|لم يصل"
)
# "three did not arrive": the verb of arriving, denied.
_NOT_ARRIVED = re.compile(
    r"\b(not|n'?t|never|no|nicht|nie)\b.{0,12}\b(arriv\w*|came|come|received|get|got|there|llega\w*|lleg\w*"
    r"|recib\w*|angekommen|gekommen|da|dabei)\b"
)
_ALL = re.compile(
    r"\b(none|nothing|ningun\w*|nada|keine?\w*|nichts)\b|都没|一个也没|ولا واحد|لا شيء"
)


def plain(text: str) -> str:
    """Lower case without accents, for comparing words."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def missing_count(
    ordered: int, *, counts: tuple[int, ...], total: int | None, words: str
) -> int | None:
    """How many of `ordered` pieces are missing, None where the words do not tell.

    A number next to a word of absence counts what is missing, any other number what arrived:
    the bot asks "how many arrived?".
    """
    told = plain(words)
    if not counts:
        return ordered if _ALL.search(told) else None
    if total is not None and total != ordered:
        return None
    count = _the_count(ordered, _without_denied(counts, told))
    if not 0 <= count <= ordered:
        return None
    absent = _MISSING.search(told) or _NOT_ARRIVED.search(told)
    missing = count if absent and not _only_arrived(told) else ordered - count
    return missing if missing > 0 else None


# "it was 2, not 1": the number behind the word is the one that is wrong.
_DENIED = re.compile(
    r"(?:\b(?:not|no|nicht|instead of|en vez de|statt)\s+|不是|وليس\s+|ليس\s+)(\d+)\b"
)


def _without_denied(counts: tuple[int, ...], told: str) -> tuple[int, ...]:
    denied = {int(number) for number in _DENIED.findall(told)}
    kept = tuple(count for count in counts if count not in denied)
    return kept or counts


def _the_count(ordered: int, counts: tuple[int, ...]) -> int:
    """The number that is not just the size of the order ("I ordered 3 and 2 came"); the last one said wins."""
    others = [count for count in counts if count != ordered]
    return others[-1] if others else counts[-1]


def _only_arrived(told: str) -> bool:
    """Whether the number says what came, as in "only two arrived, something is missing"."""
    return bool(
        re.search(
            r"\b(only|just|solo|solamente|nur|bloss)\b.{0,20}\b(arriv\w*|came|got|received|have|in the box"
            r"|llegaron|llego|recibi\w*|angekommen|gekommen|bekommen|erhalten|da)\b|只(收到|有|来)",
            told,
        )
        or re.search(r"وصلني|وصل (منها|فقط)|استلمت", told)
    )
