"""Which line of an order a buyer's words mean."""

from bot.disputes.order import Line, Order
from bot.disputes.plain import plain

SHORTEST_WORD = 3  # letters: articles and sizes name no product


def mentioned_line(order: Order, words: str) -> Line | None:
    """The one line whose title shares a word with the text; None for none or several."""
    hits = mentioned_lines(order, words)
    return hits[0] if len(hits) == 1 else None


def mentioned_lines(order: Order, words: str) -> tuple[Line, ...]:
    """Every line whose title shares a word with the text."""
    return tuple(line for line in order.lines if shares_word(line.title, words))


def shares_word(title: str, words: str) -> bool:
    """Whether a product's title and a text have a word in common, with or without a plural's s."""
    return shared_words(title, words) > 0


def shared_words(title: str, words: str) -> int:
    """How many words they have in common."""
    return len({_stem(word) for word in _words(title)} & {_stem(word) for word in _words(words)})


def _words(text: str) -> list[str]:
    letters = "".join(c if c.isalnum() else " " for c in plain(text))
    return [word for word in letters.split() if len(word) >= SHORTEST_WORD]


def _stem(word: str) -> str:
    return word.removesuffix("s")
