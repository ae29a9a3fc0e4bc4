"""Which line of an order a buyer's words mean."""

from bot.disputes.order import Line, Order
from bot.disputes.plain import plain

SHORTEST_WORD = 3  # letters: articles and sizes name no product


def mentioned_line(order: Order, words: str) -> Line | None:
    """The one line whose title shares a word with the text; None for none or several."""
    said = {_stem(word) for word in _words(words)}
    hits = [line for line in order.lines if said & {_stem(word) for word in _words(line.title)}]
    return hits[0] if len(hits) == 1 else None


def _words(text: str) -> list[str]:
    letters = "".join(c if c.isalnum() else " " for c in plain(text))
    return [word for word in letters.split() if len(word) >= SHORTEST_WORD]


def _stem(word: str) -> str:
    return word.removesuffix("s")
