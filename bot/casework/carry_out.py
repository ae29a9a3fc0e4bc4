"""What the shop is asked to do for each remedy."""

from bot.casework.shop_port import Effect, ShipTo, ShopBackend
from bot.disputes.case import Case, Proposal, Remedy
from bot.disputes.names import SERVICES, OrderId, RemedyKind


async def carry_out(case: Case, remedy: Remedy, order: OrderId, *, shop: ShopBackend) -> Effect:
    """Ask for it under the remedy's key. Raises what the shop raises."""
    proposal, key, reason = remedy.proposal, remedy.key, f"{case.ref} {remedy.proposal.clause}"
    if proposal.remedy in SERVICES:
        return await _serve(proposal, order, key=key, reason=reason, shop=shop)
    match proposal.remedy:
        case RemedyKind.RESEND | RemedyKind.REPLACEMENT:
            return await shop.replace(order, proposal.lines, key=key, reason=reason, ship_to=None)
        case RemedyKind.STORE_CREDIT:
            email = case.facts.email or ""
            return await shop.store_credit(email, proposal.amount, key=key, reason=reason)
        case RemedyKind.EXPLAIN:
            return Effect(key=key, reference=case.ref, amount=proposal.amount, pending=False)
        case _ if proposal.with_return:  # the shop pays back when the goods are there
            return await shop.open_return(
                order, proposal.lines, key=key, reason=reason, exchange_for=None
            )
        case _:
            lines = proposal.lines
            return await shop.refund(order, proposal.amount, key=key, reason=reason, lines=lines)


async def _serve(
    proposal: Proposal, order: OrderId, *, key: str, reason: str, shop: ShopBackend
) -> Effect:
    lines, product = proposal.lines, proposal.product
    match proposal.remedy:
        case RemedyKind.CANCELLATION:
            return await shop.cancel(order, proposal.amount, key=key, reason=reason, lines=lines)
        case RemedyKind.END_SUBSCRIPTION:
            return await shop.end_subscription(order, key=key, reason=reason)
        case RemedyKind.ADDRESS_CHANGE:
            ship_to = ShipTo(proposal.ship_to)
            return await shop.change_address(order, ship_to, key=key, reason=reason)
        case RemedyKind.SUBSTITUTION:
            sku = product.sku if product else ""
            return await shop.substitute(order, lines[0], sku, key=key, reason=reason)
        case _:
            sku_wanted = product.sku if product else None
            return await shop.open_return(
                order, lines, key=key, reason=reason, exchange_for=sku_wanted
            )
