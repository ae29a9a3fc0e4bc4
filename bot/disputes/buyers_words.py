"""What rules know of buyers' words in all languages, built once from tables."""

from dataclasses import dataclass

from bot.disputes.counting import MissingReader
from bot.disputes.signals import SignalReader


@dataclass(frozen=True, slots=True)
class BuyersWords:
    """The readers of buyers' words."""

    missing: MissingReader
    signals: SignalReader
