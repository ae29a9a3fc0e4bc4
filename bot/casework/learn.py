"""Pure: what a message adds to the facts of a case."""

from dataclasses import replace

from bot.casework.turn import Said, Turn
from bot.disputes.case import Case, Facts, LineCount
from bot.disputes.counting import MissingReader, Told
from bot.disputes.mention import mentioned_line
from bot.disputes.names import Asked, Kind
from bot.disputes.order import Line, Order


def learn_order(facts: Facts, said: Said) -> Facts:
    """Order number and e-mail as said; another number than the verified one starts the order's facts anew."""
    number = said.order_number or facts.order_number
    email = said.email or facts.email
    if facts.verified and number != facts.order_number:
        facts = replace(
            facts, order_id=None, buyer_name=None, line=None, missing=(), confirmed=False
        )
    return replace(facts, order_number=number, email=email)


def learn_verified(facts: Facts, order: Order) -> Facts:
    """The order is the buyer's: its own spelling of number and e-mail from now on."""
    return replace(
        facts,
        order_id=order.id,
        order_number=order.number,
        email=order.email,
        buyer_name=order.buyer_name,
    )


def learn_pieces(case: Case, turn: Turn, order: Order, reader: MissingReader) -> Facts:
    """Which line and how many pieces, from the buttons, the words, or what was told before the line was known."""
    facts = _with_told(case.facts, turn)
    line = _line(case, turn, order)
    if line is None:
        return facts
    facts = replace(facts, line=line.id)
    missing = _count(line, replace(case, facts=facts), turn, reader)
    if missing is None:
        return _without_other_lines(facts, line)
    piece = LineCount(line.id, line.title, missing, line.unit_price)
    changed = facts.missing != (piece,)
    return replace(
        facts,
        missing=(piece,),
        confirmed=facts.confirmed and not changed,
        told_counts=(),
        told_total=None,
    )


def _with_told(facts: Facts, turn: Turn) -> Facts:
    if not turn.said.counts:
        return facts
    return replace(facts, told_counts=turn.said.counts, told_total=turn.said.total)


def _line(case: Case, turn: Turn, order: Order) -> Line | None:
    if turn.said.line is not None and (chosen := order.line(turn.said.line)):
        return chosen
    if len(order.lines) == 1:
        return order.lines[0]
    if (named := mentioned_line(order, turn.text)) and not turn.pressed:
        return named
    if case.facts.line is not None:
        return order.line(case.facts.line)
    return mentioned_line(order, case.facts.story)


def _count(line: Line, case: Case, turn: Turn, reader: MissingReader) -> int | None:
    facts, counting = case.facts, case.asked is Asked.COUNT
    if line.ordered == 1:
        return 1
    if case.kind is not Kind.MISSING_ITEMS:
        affected = [n for n in facts.told_counts if 0 < n <= line.ordered]
        return affected[-1] if affected and (counting or facts.told_total) else None
    if not facts.told_counts:
        words = turn.text if counting and not turn.pressed else ""  # "none of them"
    elif turn.said.counts:
        words = "" if turn.pressed else turn.text
    else:
        words = facts.story  # the numbers were said with the complaint
    told = Told(facts.told_counts, facts.told_total)
    return reader.missing(line.ordered, told, words=words, language=turn.heard.code)


def _without_other_lines(facts: Facts, line: Line) -> Facts:
    """Facts about another line go when the buyer turns to this one."""
    kept = tuple(piece for piece in facts.missing if piece.line == line.id)
    return replace(facts, missing=kept, confirmed=facts.confirmed and kept == facts.missing)


def answers(asked: Asked | None, turn: Turn) -> bool:
    """Whether the message holds what was asked, whatever else it seems to be about."""
    match asked:
        case Asked.ORDER_NUMBER:
            return turn.said.order_number is not None
        case Asked.EMAIL:
            return turn.said.email is not None
        case Asked.COUNT:
            return bool(turn.said.counts)
        case Asked.LINE:
            return turn.said.line is not None
        case Asked.PHOTO:
            return turn.said.photo is not None
        case Asked.CONFIRMATION | Asked.OFFER | Asked.KIND | None:
            return False
