"""What a person can give, in English words: each option and how it stands to the policy."""

from dataclasses import dataclass

from bot.disputes.case import Proposal
from bot.disputes.options import BY_A_PERSON, Option
from channels.desk import words

OWN_AMOUNT = "an amount of your own"
_BY_POLICY = "by policy"
_BEYOND = "beyond policy: a condition does not hold"
_NO_RUNG = "not in the policy's ladder for this case"


@dataclass(frozen=True, slots=True)
class OptionWords:
    """One thing that can be given; `note` says how it stands to the policy."""

    id: str
    words: str
    note: str


def option_words(one: Option) -> OptionWords:
    """Of what no rung names, the person says how much."""
    proposal = one.proposal
    if proposal.clause == BY_A_PERSON:
        return OptionWords(one.id, f"{words.REMEDIES[proposal.remedy]}, {OWN_AMOUNT}", _NO_RUNG)
    note = _BY_POLICY if one.by_policy else _BEYOND
    return OptionWords(one.id, proposal_words(proposal), f"{note} ({proposal.clause})")


def proposal_words(proposal: Proposal) -> str:
    """`Send again €58.00 (2 x Linen shirt)`."""
    name = words.REMEDIES[proposal.remedy]
    pieces = ", ".join(f"{c.count} x {c.title}" for c in proposal.lines)
    return f"{name} {words.money(proposal.amount)}" + (f" ({pieces})" if pieces else "")
