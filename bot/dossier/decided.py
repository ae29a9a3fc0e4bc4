"""Offers, decisions, remedies and rulings on the page."""

from collections.abc import Sequence

from bot.disputes.case import Case, Ruling
from bot.dossier.parts import Part, table
from bot.dossier.spelling import REMEDIES, Cell, Spelling, cell

OFFERS = {
    "Remedy": 1, "Amount": 0, "Made (UTC)": 0, "Open until (UTC)": 0, "State": 0, "Clause": 2,
}  # fmt: skip
DECISIONS = {"UTC": 0, "Outcome": 0, "Clause": 1, "Policy version": 0}
REMEDIES_DONE = {
    "Remedy": 1, "Amount": 0, "Granted by": 0, "Granted (UTC)": 0, "State": 0, "Shop's reference": 1,
}  # fmt: skip
RULINGS = {"Asked (UTC)": 0, "Ruled (UTC)": 0, "Given": 1, "Reasons": 2}
TITLES = "The version is of the policy that decided; titles are those of today's policy."


def decided_parts(case: Case, spelling: Spelling) -> Sequence[Part]:
    """The first three are said to be empty where they are; rulings are shown where there are any."""
    note = TITLES if case.decisions else ""
    rulings = (table("Rulings", RULINGS, _rulings(case, spelling)),) if case.rulings else ()
    return (
        table("Offers", OFFERS, _offers(case, spelling)),
        table("Decisions", DECISIONS, _decisions(case, spelling), note=note),
        table("Remedies", REMEDIES_DONE, _remedies(case, spelling)),
        *rulings,
    )


def _offers(case: Case, spelling: Spelling) -> list[list[Cell]]:
    return [
        [
            cell(REMEDIES[one.proposal.remedy]),
            cell(spelling.money(one.proposal.amount)),
            cell(spelling.utc(one.made_at)),
            cell(spelling.utc(one.expires_at)),
            cell(one.state.value),
            spelling.clause(one.proposal.clause),
        ]
        for one in case.offers
    ]


def _decisions(case: Case, spelling: Spelling) -> list[list[Cell]]:
    return [
        [
            cell(spelling.utc(one.at)),
            cell(one.outcome),
            spelling.clause(one.clause),
            cell(one.policy_version),
        ]
        for one in case.decisions
    ]


def _remedies(case: Case, spelling: Spelling) -> list[list[Cell]]:
    return [
        [
            cell(REMEDIES[one.proposal.remedy]),
            cell(spelling.money(one.proposal.amount)),
            cell(one.granted_by.value),
            cell(spelling.utc(one.granted_at)),
            cell(one.state.value),
            cell(one.reference),
        ]
        for one in case.remedies
    ]


def _rulings(case: Case, spelling: Spelling) -> list[list[Cell]]:
    """What is given is told with its amount; the buyer's statement is among the messages."""
    return [
        [
            cell(spelling.utc(one.asked_at)),
            cell(spelling.utc(one.ruled_at) if one.ruled_at else None),
            cell(_given(one, spelling)),
            cell(one.reasons),
        ]
        for one in case.rulings
    ]


def _given(ruling: Ruling, spelling: Spelling) -> str:
    if ruling.ruled_at is None:
        return "waits"
    if ruling.gives is None:
        return "nothing: the decision stands"
    return f"{REMEDIES[ruling.gives.remedy]}, {spelling.money(ruling.gives.amount)}"
