"""What a rung costs, or why the shop cannot do it."""

from collections import Counter
from enum import StrEnum
from typing import assert_never

from bot.disputes import findings
from bot.disputes.money import Money
from bot.disputes.names import RemedyKind
from bot.disputes.order import Payment
from bot.disputes.policy import (
    DuplicateCharge,
    FixedAmount,
    LastRenewal,
    LinesPrice,
    Nothing,
    PercentOfLines,
    PerLine,
    PerPiece,
    Rung,
    WholeOrder,
)
from bot.disputes.situation import Situation

FROM_STOCK = frozenset({RemedyKind.RESEND, RemedyKind.REPLACEMENT})
COSTS_NOTHING = frozenset({RemedyKind.EXPLAIN, RemedyKind.END_SUBSCRIPTION})
NOT_PAID_BACK = FROM_STOCK | COSTS_NOTHING | {RemedyKind.STORE_CREDIT}


class Obstacle(StrEnum):
    """Why a rung whose conditions hold cannot be done."""

    NO_OBJECT = "there is nothing that it could be counted from"
    OUT_OF_STOCK = "the shop does not have the pieces"
    NO_MONEY = "nothing is left to pay back"
    NOTHING_TO_END = "no subscription goes on"
    FOREIGN = "the order is in another currency"


def amount_of(rung: Rung, situation: Situation) -> Money | Obstacle:
    """What the rung costs, never more than its cap and than what could be paid back."""
    amount = _stated(rung, situation)
    if amount is None:
        return Obstacle.NO_OBJECT
    caps = [rung.at_most] if rung.at_most else []
    if rung.remedy not in NOT_PAID_BACK:
        caps.append(situation.order.refundable())
    if any(one.currency != situation.order.currency for one in (amount, *caps)):
        return Obstacle.FOREIGN
    return _possible(rung, min([amount, *caps]), situation)


def _possible(rung: Rung, amount: Money, situation: Situation) -> Money | Obstacle:
    """The amount, if the shop could do it today: the goods are there, or the money is."""
    if rung.remedy is RemedyKind.EXPLAIN:
        return amount
    if rung.remedy is RemedyKind.END_SUBSCRIPTION:
        goes_on = situation.order.subscription and not situation.order.ended
        return amount if goes_on else Obstacle.NOTHING_TO_END
    if rung.remedy in FROM_STOCK:
        return amount if _in_stock(situation) else Obstacle.OUT_OF_STOCK
    return amount if amount.minor > 0 else Obstacle.NO_MONEY


def _in_stock(situation: Situation) -> bool:
    """Two lines of one product share its stock."""
    counts = {piece.line: piece.count for piece in situation.pieces}
    wanted: Counter[str] = Counter()
    for line in situation.order.lines:
        wanted[line.sku] += counts.get(line.id, 0)
    enough = all(line.stock >= wanted[line.sku] for line in situation.order.lines)
    return bool(situation.pieces) and enough


def _stated(rung: Rung, situation: Situation) -> Money | None:
    """What the rung's rule says; None where it has no object."""
    rule = rung.amount
    match rule:
        case Nothing():
            return Money.zero(situation.order.currency)
        case FixedAmount(money):
            return money
        case WholeOrder():
            return situation.order.refundable()
        case DuplicateCharge():
            return _amount(findings.duplicate_charge(situation.order, situation.policy))
        case LastRenewal():
            return _amount(_renewal(situation))
        case _:
            return _by_pieces(rule, situation)


def _by_pieces(
    rule: LinesPrice | PercentOfLines | PerPiece | PerLine, situation: Situation
) -> Money | None:
    price = situation.price_of_pieces
    if price is None:
        return None
    match rule:
        case LinesPrice():
            return price
        case PercentOfLines(percent):
            return price.percent(percent)
        case PerPiece(money):
            return money.times(sum(piece.count for piece in situation.pieces))
        case PerLine(money):
            return money.times(len(situation.pieces))
        case _:
            assert_never(rule)


def _amount(charge: Payment | None) -> Money | None:
    return charge.amount if charge else None


def _renewal(situation: Situation) -> Payment | None:
    return findings.refundable_renewal(situation.order, policy=situation.policy, now=situation.now)
