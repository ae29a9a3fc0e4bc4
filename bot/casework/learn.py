"""Pure: what a message adds to the facts of a case."""

from collections.abc import Mapping
from dataclasses import replace

from bot.casework.turn import Said, Turn
from bot.disputes.address import address_in
from bot.disputes.case import Case, Facts, LineCount
from bot.disputes.counting import MissingReader, Told
from bot.disputes.findings import count_of, like_price, open_pieces
from bot.disputes.mention import mentioned_line, mentioned_lines, shares_word
from bot.disputes.names import Asked, Kind
from bot.disputes.order import Line, Order


def learn_order(facts: Facts, said: Said) -> Facts:
    """Order number and e-mail as said; another number than the verified one starts the order's facts anew."""
    number = said.order_number or facts.order_number
    email = said.email or facts.email
    if facts.verified and number != facts.order_number:
        facts = replace(
            facts,
            order_id=None,
            buyer_name=None,
            marketplace=None,
            line=None,
            missing=(),
            named=(),
            more=False,
            confirmed=False,
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
        marketplace=order.marketplace,
    )


def learn_request(case: Case, turn: Turn, order: Order) -> Facts:
    """The new address, or which other product, where one of them was asked."""
    facts = case.facts
    if case.asked is Asked.ADDRESS and not turn.pressed:
        return replace(facts, new_address=address_in(turn.text) or facts.new_address)
    if case.asked is Asked.PRODUCT:
        return replace(facts, product=turn.said.product or _named_product(turn, order))
    return facts


def _named_product(turn: Turn, order: Order) -> str | None:
    """The one product whose title shares a word with what was typed."""
    every = {one.sku: one for line in order.lines for one in like_price(line)}
    skus = (
        []
        if turn.pressed
        else [sku for sku, one in every.items() if shares_word(one.title, turn.text)]
    )
    return skus[0] if len(skus) == 1 else None


def learn_pieces(case: Case, turn: Turn, order: Order, reader: MissingReader) -> Facts:
    """Which lines and how many pieces, from the buttons, the words, or what was told before the line was known."""
    case = replace(case, facts=_with_named(_with_told(case.facts, turn), case, turn, order))
    line = _line(case, turn, order)
    if line is None:
        return case.facts
    facts = replace(case.facts, line=line.id, more=False)
    if facts.named and line.id not in facts.named:
        facts = replace(facts, named=(*facts.named, line.id))
    missing = _count(line, replace(case, facts=facts), turn, reader)
    if missing is None:
        return facts if facts.named else _without_other_lines(facts, line)
    piece = LineCount(line.id, line.title, missing, line.unit_price)
    others = tuple(one for one in facts.missing if one.line != line.id) if facts.named else ()
    changed = set(facts.missing) != {*others, piece}
    return replace(
        facts,
        missing=(*others, piece),
        confirmed=facts.confirmed and not changed,
        told_counts=(),
        told_total=None,
    )


def name_more(facts: Facts) -> Facts:
    """Another line is missing too: which is asked, and what was counted stays."""
    lines = tuple(piece.line for piece in facts.missing)
    return replace(
        facts, named=lines, more=True, line=None, confirmed=False, told_counts=(), told_total=None
    )


def _with_named(facts: Facts, case: Case, turn: Turn, order: Order) -> Facts:
    """Several lines named in one message are all missing; of a line with one piece, that piece."""
    if case.kind is not Kind.MISSING_ITEMS or turn.pressed:
        return facts
    lines = mentioned_lines(order, turn.text)
    if not lines and facts.line is None and not facts.missing:
        lines = mentioned_lines(order, facts.story)  # said before the order was known
    if len(lines) <= 1:
        return facts
    known = {piece.line for piece in facts.missing}
    single = tuple(
        count_of(line, 1) for line in lines if open_pieces(line) == 1 and line.id not in known
    )
    named = dict.fromkeys((*facts.named, *known, *(line.id for line in lines)))
    several = next((line.id for line in lines if open_pieces(line) > 1), facts.line)
    return replace(
        facts,
        named=tuple(named),
        missing=(*facts.missing, *single),
        line=several,
        more=False,
        confirmed=False,
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
    said = turn.said
    held: Mapping[Asked, bool] = {
        Asked.ORDER_NUMBER: said.order_number is not None,
        Asked.EMAIL: said.email is not None,
        Asked.COUNT: bool(said.counts),
        Asked.LINE: said.line is not None,
        Asked.PHOTO: said.photo is not None,
        Asked.ADDRESS: not turn.pressed and bool(address_in(turn.text)),
        Asked.PRODUCT: said.product is not None,
    }
    return asked is not None and held.get(asked, False)
