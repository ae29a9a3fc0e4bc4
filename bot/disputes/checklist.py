"""What to ask the buyer next, and nothing that is known already."""

from dataclasses import replace

from bot.disputes import evidence, findings, requests
from bot.disputes.case import Case, Facts
from bot.disputes.names import REQUESTS, Asked, Kind, LineId, Need
from bot.disputes.order import Order
from bot.disputes.policy import Policy


def next_needed(case: Case, order: Order | None, policy: Policy) -> Asked | None:
    """The next question, or None when the case can be assessed.

    A number and an e-mail that did not match are asked for again from the number on. Goods that
    have not arrived need no count, photo or confirmation: `assess` explains where they are.
    """
    if not case.facts.verified or order is None:
        return _identity(case)
    known = conclude(case, order)
    if case.kind in REQUESTS:
        return requests.needed(known, order)
    return _pieces(known, order) or _proof(known, order, policy)


def conclude(case: Case, order: Order) -> Case:
    """The case with what follows from the order without asking.

    An order with one line is about that line; of a line with one piece, that piece. Of several lines
    that were named, the next to be counted is the one in question.
    """
    if case.kind not in findings.ABOUT_GOODS | findings.COMING_BACK:
        return case
    facts = _with_next_named(_with_only_line(case.facts, order))
    return replace(case, facts=_with_only_piece(facts, order))


def _identity(case: Case) -> Asked:
    facts = case.facts
    if case.kind is Kind.PRODUCT_AVAILABILITY and facts.order_number is None:
        return Asked.PRODUCT  # perhaps there is no order at all
    if facts.order_number is not None and facts.email is None:
        return Asked.EMAIL
    return Asked.ORDER_NUMBER


def _pieces(case: Case, order: Order) -> Asked | None:
    """Which line, and how many of it."""
    if case.kind not in findings.ABOUT_GOODS or _nothing_arrived(order):
        return None
    line = case.facts.line
    if case.facts.more:
        return Asked.LINE
    if line is None:
        return None if case.facts.missing or not findings.open_lines(order) else Asked.LINE
    if _counted(case.facts, line) or not _arrived(order, line):
        return None
    return Asked.COUNT


def _proof(case: Case, order: Order, policy: Policy) -> Asked | None:
    """The photo, then the buyer's yes to the restatement."""
    if _still_under_way(case, order) or evidence.refused(case, order, policy):
        return None
    if Need.PHOTO in evidence.missing(case, order, policy):
        return Asked.PHOTO
    return None if case.facts.confirmed else Asked.CONFIRMATION


def _still_under_way(case: Case, order: Order) -> bool:
    if case.kind not in findings.ABOUT_GOODS:
        return False
    return not findings.have_arrived(order, findings.claimed(case, order))


def _nothing_arrived(order: Order) -> bool:
    lines = findings.open_lines(order)
    return bool(lines) and not any(_arrived(order, line.id) for line in lines)


def _arrived(order: Order, line_id: LineId) -> bool:
    """Whether at least a piece of the line could be with the buyer."""
    line = order.line(line_id)
    whole = findings.count_of(line, line.ordered) if line else None
    return whole is not None and findings.has_arrived(order, whole)


def _counted(facts: Facts, line: LineId) -> bool:
    return any(count.line == line for count in facts.missing)


def _with_only_line(facts: Facts, order: Order) -> Facts:
    lines = findings.open_lines(order)
    if facts.line is not None or facts.missing or len(lines) != 1:
        return facts
    return replace(facts, line=lines[0].id)


def _with_next_named(facts: Facts) -> Facts:
    if facts.more or (facts.line is not None and not _counted(facts, facts.line)):
        return facts
    left = (line for line in facts.named if not _counted(facts, line))
    return replace(facts, line=next(left, facts.line))


def _with_only_piece(facts: Facts, order: Order) -> Facts:
    line = order.line(facts.line) if facts.line else None
    if line is None or findings.open_pieces(line) != 1 or _counted(facts, line.id):
        return facts
    return replace(facts, missing=(*facts.missing, findings.count_of(line, 1)))
