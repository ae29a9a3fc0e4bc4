"""The first page: what a reader wants who has one minute."""

from collections.abc import Iterator

from bot.casework.card import evidence_words
from bot.casework.case_file import CaseFile
from bot.casework.verify_evidence import Findings, told
from bot.disputes.case import Remedy
from bot.disputes.findings import claimed
from bot.disputes.money import total
from bot.disputes.order import Order
from bot.dossier.spelling import REMEDIES, Cell, Spelling, cell

Row = tuple[str, Cell]


def summary(file: CaseFile, *, findings: Findings, spelling: Spelling) -> list[Row]:
    """Labels, and what is to be said under each."""
    return [
        *_case(file, spelling),
        *_order(file, spelling),
        *_outcome(file, spelling),
        *(("Evidence", cell(evidence_words(one))) for one in file.wanted),
        ("Photos", cell(len(file.photos))),
        *(("Integrity", cell(one)) for one in told(findings)),
    ]


def _case(file: CaseFile, spelling: Spelling) -> Iterator[Row]:
    case = file.case
    yield "Case", cell(f"{case.ref}, {case.state.value}")
    yield "Problem", spelling.problem(case.kind)
    if file.kind is not case.kind:
        yield "By the order's facts", spelling.problem(file.kind)
    yield "Buyer", cell(first_name(file))
    yield "Opened", cell(spelling.both(case.opened_at))
    if case.updated_at is not None:
        yield "Last change", cell(spelling.both(case.updated_at))
    conversation = file.conversation
    yield "Channel, language", cell(f"{conversation.channel}, {conversation.language.code}")


def first_name(file: CaseFile) -> str:
    """Enough to know of whom is spoken."""
    name = file.order.buyer_name if file.order else file.case.facts.buyer_name
    return (name or "-").split()[0]


def _order(file: CaseFile, spelling: Spelling) -> Iterator[Row]:
    if file.order is None:
        yield "Order", cell(no_order(file))
        return
    order = file.order
    yield "Order", cell(order.number)
    yield "Paid", cell(spelling.money(order.paid()))
    yield "Paid back", cell(spelling.money(order.paid() - order.refundable()))
    yield from _in_question(file, order, spelling)


def no_order(file: CaseFile) -> str:
    """Why the packet tells nothing of the order."""
    number = file.case.facts.order_number
    if file.shop_silent:
        return f"{number}: the shop's order system did not answer when this packet was made."
    return f"{number}, not verified." if number else "None was verified."


def _in_question(file: CaseFile, order: Order, spelling: Spelling) -> Iterator[Row]:
    pieces = claimed(file.case, order)
    if pieces:
        value = total([piece.value for piece in pieces], currency=order.currency)
        yield "In question", cell(f"{spelling.pieces(pieces)}: {spelling.money(value)}")


def _outcome(file: CaseFile, spelling: Spelling) -> Iterator[Row]:
    case = file.case
    if case.decisions:
        last = case.decisions[-1]
        yield "Decision", cell(f"{last.outcome}, policy {last.policy_version}")
        yield "By clause", spelling.clause(last.clause)
    for remedy in case.remedies:
        yield "Remedy", cell(_remedy(remedy, spelling))


def _remedy(remedy: Remedy, spelling: Spelling) -> str:
    amount = spelling.money(remedy.proposal.amount)
    told_of = f"{REMEDIES[remedy.proposal.remedy]}, {amount}, {remedy.state.value}"
    return f"{told_of}, reference {remedy.reference}" if remedy.reference else told_of
