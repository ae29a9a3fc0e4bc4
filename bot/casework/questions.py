"""Pure: the question for the fact that is missing, with its buttons."""

from dataclasses import replace

from bot.casework.buttons import PERSON
from bot.casework.pieces_text import pieces_text
from bot.casework.request_questions import ask_of_request
from bot.casework.says import UNKNOWN, Arg, Choice, Listed, Literal, Named, Say
from bot.disputes.case import Case, Offer
from bot.disputes.findings import open_lines
from bot.disputes.names import Asked, Kind, LineId
from bot.disputes.order import Line, Order
from bot.disputes.restate import RestatedLine, Restatement, restate


def question(case: Case, order: Order | None) -> Say | None:
    """What the bot is waiting for, asked again; None when it waits for nothing."""
    match case.asked:
        case None | Asked.ARRIVED | Asked.SCORE | Asked.COMMENT:
            return None  # what comes after a case is asked once, never insisted on
        case Asked.CONFIRMATION:
            return restatement(case, order)
        case Asked.OFFER:
            return offer_say(case.open_offer) if case.open_offer else None
        case Asked.STATEMENT:
            return Say("ask-statement")
        case Asked.ADDRESS | Asked.REASON | Asked.PRODUCT:
            return ask_of_request(case, order)
        case _:
            return _ask_fact(case, order)


def _ask_fact(case: Case, order: Order | None) -> Say:
    if case.asked is Asked.KIND:
        return _ask_which(case.facts.between)
    if case.asked in (Asked.ORDER_NUMBER, Asked.EMAIL):
        return _ask_identity(case)
    return _ask_goods(case, order)


def problem_name(kind: Kind) -> Named:
    """The problem in a buyer's words, the same as on its button."""
    return Named(f"button-{_slug(kind)}")


def _ask_which(kinds: tuple[Kind, ...]) -> Say:
    choices = [Choice(f"button-{_slug(kind)}", f"/{kind.value}") for kind in kinds]
    return Say("ask-which-kind", {}, (*choices, PERSON))


def _slug(kind: Kind) -> str:
    return kind.value.replace("_", "-")


def _ask_identity(case: Case) -> Say:
    if case.asked is Asked.EMAIL:
        return Say("ask-email", {"order": case.facts.order_number or ""})
    return Say("ask-order-number")


def _ask_goods(case: Case, order: Order | None) -> Say:
    if case.asked is Asked.PHOTO:
        return ask_photo_say(case)
    return _ask_line(case, order) if case.asked is Asked.LINE else _ask_count(case, order)


def restatement(case: Case, order: Order | None) -> Say:
    """The problem in our words, for the buyer to confirm before anything is offered."""
    problem = restate(case, order) if order else None
    told = _told(case, problem) if problem else None
    if told is None:
        told = Say("restate-unstated", {"order": case.facts.order_number or ""})
    more = _MORE if order and _may_miss_more(case, order) else ()
    choices = (Choice("button-right", "/affirm"), Choice("button-wrong", "/deny"), *more)
    return replace(told, choices=choices)


_MORE = (Choice("button-more-missing", "/missing_items"),)


def _may_miss_more(case: Case, order: Order) -> bool:
    counted = {piece.line for piece in case.facts.missing}
    open_ids = {line.id for line in open_lines(order)}
    return case.kind is Kind.MISSING_ITEMS and bool(counted) and bool(open_ids - counted)


def _told(case: Case, problem: Restatement) -> Say | None:
    """None where the kind is about pieces, and there are none."""
    order = problem.order_number
    match case.kind:
        case Kind.MISSING_ITEMS if len(problem.lines) > 1:
            return _told_of_lines(order, problem.lines)
        case Kind.MISSING_ITEMS | Kind.QUALITY_COMPLAINT | Kind.WRONG_ITEM:
            return _told_of_pieces(case.kind, order, problem.lines[0]) if problem.lines else None
        case Kind.LATE_DELIVERY:
            item, at = pieces_text(problem.lines), problem.promised_at or UNKNOWN
            return Say("restate-late-delivery", {"order": order, "item": item, "at": at})
        case Kind.NOT_RECEIVED:
            address = ", ".join(problem.ship_to)
            return Say("restate-not-received", {"order": order, "address": address})
        case Kind.BILLING_DUPLICATE | Kind.BILLING_UNRECOGNISED | Kind.SUBSCRIPTION_CHARGE:
            return Say(f"restate-{_slug(case.kind)}", {"order": order})
        case _:  # a request is not restated: its offer says what would be done
            return None


def _told_of_lines(order: str, lines: tuple[RestatedLine, ...]) -> Say:
    listed = Listed(tuple(_missing_line(line) for line in lines))
    return Say("restate-missing-lines", {"order": order, "lines": listed})


def _missing_line(line: RestatedLine) -> Say:
    return Say("missing-line", {"missing": line.count, "ordered": line.ordered, "item": line.title})


def _told_of_pieces(kind: Kind, order: str, line: RestatedLine) -> Say:
    item, count, ordered = line.title, line.count, line.ordered
    args: dict[str, Arg]
    match kind:
        case Kind.QUALITY_COMPLAINT:
            args = {"order": order, "item": item, "count": count, "ordered": ordered}
            return Say("restate-quality-complaint", args)
        case Kind.WRONG_ITEM:
            return Say("restate-wrong-item", {"order": order, "item": item, "count": count})
        case _:
            args = {"order": order, "item": item, "missing": count, "ordered": ordered}
            return Say("restate-missing-items", args)


def offer_say(offer: Offer) -> Say:
    """The offer in one sentence, with the buttons to answer it."""
    proposal = offer.proposal
    args: dict[str, Arg] = {
        "amount": proposal.amount,
        "item": pieces_text(proposal.lines),
        "until": offer.expires_at,
        "by": proposal.act_by or UNKNOWN,
        "address": ", ".join(proposal.ship_to),
        "product": proposal.product.title if proposal.product else "",
    }
    choices = (
        Choice("button-accept", f'/affirm{{"offer":"{offer.id}"}}'),
        Choice("button-decline", f'/deny{{"offer":"{offer.id}"}}'),
        *((Choice("button-why", "/ask_why"),) if offer.by is None else ()),  # a person says why
    )
    return Say(f"offer-{proposal.remedy.value.replace('_', '-')}", args, choices)


def _ask_line(case: Case, order: Order | None) -> Say:
    counted = {piece.line for piece in case.facts.missing} if case.facts.more else set()
    lines = [line for line in open_lines(order) if line.id not in counted] if order else []
    key = "ask-line-missing" if case.kind is Kind.MISSING_ITEMS else "ask-line"
    args = {"name": first_name(case.facts.buyer_name), "order": case.facts.order_number or ""}
    return Say(key, args, tuple(_line_choice(line) for line in lines))


def first_name(name: str | None) -> str:
    """What we call the buyer; empty while we do not know."""
    return (name or "").split(" ")[0]


def _line_choice(line: Line) -> Choice:
    return Choice(Literal(f"{line.ordered} × {line.title}"), f'/inform{{"line":"{line.id}"}}')


def _ask_count(case: Case, order: Order | None) -> Say:
    line = order.line(case.facts.line or LineId("")) if order else None
    ordered = line.ordered if line else 0
    counts = tuple(
        Choice(Literal(str(count)), f'/inform{{"count":"{count}"}}')
        for count in _counts(case, ordered)
    )
    key = "ask-count" if case.kind is Kind.MISSING_ITEMS else "ask-count-affected"
    return Say(key, {"item": line.title if line else "", "ordered": ordered}, counts)


def _counts(case: Case, ordered: int) -> range:
    """How many arrived: not all. How many are affected: not none."""
    most = min(ordered, 8)
    return range(most) if case.kind is Kind.MISSING_ITEMS else range(1, most + 1)


def ask_photo_say(case: Case) -> Say:
    """What a photo should show: all that arrived, or the fault."""
    no_photo = Choice("button-no-photo", "/no_photo")
    key = "ask-photo-again" if case.facts.no_photo else "ask-photo"
    return Say(
        f"{key}-{'arrived' if case.kind is Kind.MISSING_ITEMS else 'fault'}", {}, (no_photo,)
    )
