"""The first page of a case that has less to tell than most."""

from bot.disputes.case import Facts
from bot.disputes.names import CaseId, Kind, RemedyKind
from bot.dossier.spelling import REMEDIES, Spelling
from bot.dossier.summary import summary
from tests.disputes.scenes import order
from tests.dossier.files import a_file, findings, spelling
from tests.support import stored

__all__ = ["spelling"]


def first_page(spelling: Spelling, **changes: object) -> dict[str, str]:
    file = a_file(**changes)  # type: ignore[arg-type]  # fields of a case file
    rows = summary(file, findings=findings(file), spelling=spelling)
    return {label: cell["text"] for label, cell in rows}


def test_a_problem_that_nobody_stated_is_said_to_be_so(spelling: Spelling) -> None:
    unstated = stored.case(CaseId("case-1"), "C-1", kind=Kind.UNSTATED, facts=Facts())

    told = first_page(spelling, case=unstated, kind=Kind.UNSTATED)

    assert told["Problem"] == "Not stated: the buyer asked for a person first"
    assert (told["Order"], told["Buyer"]) == ("None was verified.", "-")


def test_an_order_that_was_not_verified_is_not_told_as_the_buyers(spelling: Spelling) -> None:
    guessed = stored.case(CaseId("case-1"), "C-1", facts=Facts(order_number="A-1001"))

    assert first_page(spelling, case=guessed)["Order"] == "A-1001, not verified."


def test_the_kind_in_fact_stands_beside_the_stated_one(spelling: Spelling) -> None:
    told = first_page(spelling, kind=Kind.LATE_DELIVERY, bought=order(delivered=None))

    assert told["Problem"] == "Something is missing (missing_items)"
    assert told["By the order's facts"] == "My order is late (late_delivery)"


def test_a_clause_that_the_policy_has_no_more_is_told_by_its_id(spelling: Spelling) -> None:
    old = stored.decision(clause="missing_items.gift", policy_version="2019-01")
    decided = stored.case(CaseId("case-1"), "C-1", decisions=(old,))

    told = first_page(spelling, case=decided)

    assert told["By clause"] == "missing_items.gift"
    assert told["Decision"] == "offer:resend, policy 2019-01"


def test_a_remedy_that_is_not_done_has_no_reference(spelling: Spelling) -> None:
    granted = stored.case(CaseId("case-1"), "C-1", remedies=(stored.remedy(reference=None),))

    assert first_page(spelling, case=granted)["Remedy"] == "Sent again, €29.00, granted"


def test_every_remedy_and_every_kind_has_its_words(spelling: Spelling) -> None:
    assert set(REMEDIES) == set(RemedyKind)
    assert all(spelling.problem(kind)["text"] for kind in Kind)
