"""A ruling in English words: both sides, what can be given, and what was."""

from dataclasses import dataclass, replace

from bot.casework.desk_port import RulingView, Settled
from bot.casework.rule import STANDS
from channels.desk import words
from channels.desk.options import OptionWords, option_words, proposal_words

_STAYS = OptionWords(STANDS, "Nothing: the decision stays as it was", "the buyer may appeal once")


@dataclass(frozen=True, slots=True)
class RulingBrief:
    """What whoever rules reads, and the options they choose from."""

    title: str
    buyer: str
    shop: tuple[str, ...]
    options: tuple[OptionWords, ...]
    outcome: str | None  # None: it waits


def ruling_brief(view: RulingView) -> RulingBrief:
    """All words of a ruling. An option whose clause does not hold as the facts stand says so."""
    title = "Appeal" if view.appeal else "Ruling"
    return RulingBrief(
        title=title,
        buyer=view.statement,
        shop=tuple(_settled(one) for one in view.shop),
        options=(*map(option_words, view.options), _last(view)),
        outcome=_outcome(view),
    )


def _settled(one: Settled) -> str:
    reason = one.reason or "settled it without a reason; see the conversation"
    return f"{one.by}, {words.moment(one.at)}: {reason}"


def _last(view: RulingView) -> OptionWords:
    return replace(_STAYS, note="this is the last word") if view.appeal else _STAYS


def _outcome(view: RulingView) -> str | None:
    ruling = view.ruling
    if ruling.ruled_at is None:
        return None
    people = " and ".join(person.name for person in ruling.by)
    what = proposal_words(ruling.gives) if ruling.gives else "The decision stays as it was"
    return f"{what}. Ruled by {people}, {words.moment(ruling.ruled_at)}: {ruling.reasons}"
