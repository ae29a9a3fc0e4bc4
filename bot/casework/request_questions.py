"""Pure: the questions that only requests ask: the new address, why goods come back, what instead."""

from bot.casework.buttons import CANCEL_ITEM, FAULTY, WRONG
from bot.casework.says import UNKNOWN, Arg, Choice, Literal, Say
from bot.disputes.case import Case
from bot.disputes.findings import like_price, waiting_line
from bot.disputes.names import Asked, Kind, LineId
from bot.disputes.order import Line, Order


def ask_of_request(case: Case, order: Order | None) -> Say | None:
    """The question, with its buttons; None without the order it is about."""
    if order is None:
        return Say("ask-which-product") if case.asked is Asked.PRODUCT else None
    if case.asked is Asked.ADDRESS:
        return Say("ask-address", {"address": ", ".join(order.ship_to)})
    if case.asked is Asked.REASON:
        return _ask_reason(case, order)
    waits = case.kind is Kind.PRODUCT_AVAILABILITY
    line = waiting_line(order) if waits else _line_in_question(case, order)
    if line is None:
        return None
    return _ask_instead(line) if waits else _ask_exchange(line)


def _line_in_question(case: Case, order: Order) -> Line | None:
    lines = [piece.line for piece in case.facts.missing]
    return order.line(case.facts.line or (lines[0] if lines else LineId("")))


def _ask_reason(case: Case, order: Order) -> Say:
    line = _line_in_question(case, order)
    choices = (
        Choice("button-changed-mind", f"/{case.kind}"),
        FAULTY,
        WRONG,
    )
    return Say("ask-reason", {"item": line.title if line else ""}, choices)


def _ask_instead(line: Line) -> Say:
    args: dict[str, Arg] = {"item": line.title, "at": line.restock_at or UNKNOWN}
    wait = Choice("button-wait", "/deny")
    return Say("ask-product-instead", args, (*_products(line), wait, CANCEL_ITEM))


def _ask_exchange(line: Line) -> Say:
    choices = (*_products(line), Choice("button-other-product", "/talk_to_human"))
    return Say("ask-product-exchange", {"item": line.title}, choices)


def _products(line: Line) -> tuple[Choice, ...]:
    return tuple(
        Choice(Literal(one.title), f'/inform{{"product":"{one.sku}"}}') for one in like_price(line)
    )
