"""Runs a verb of the dialogue for a message, once: a repeat gives the first answer and changes nothing."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from bot.casework.house import House, Lookup, Spoken, Talk
from bot.casework.ports import Work
from bot.casework.says import Says
from bot.casework.says_json import says_from_json, says_to_json
from bot.casework.shop_errors import ShopError
from bot.casework.shop_port import Product
from bot.casework.turn import Turn
from bot.conversations.model import Conversation
from bot.disputes.case import Case, Facts
from bot.disputes.names import Asked, Kind
from bot.disputes.order import Order

Verb = Callable[[Talk], Awaitable[Says]]

WRONG_TRIES = 5  # of one conversation, then its lookups are closed for a while
WRONG_TRIES_AN_ORDER = 20  # from anywhere: nobody tries e-mails against one order from many windows
CLOSED_FOR = timedelta(hours=1)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Known:
    """What the turn finds."""

    conversation: Conversation
    case: Case | None
    wanted: tuple[str, str] | None  # order number and e-mail to look up
    closed: bool  # after too many wrong tries
    names_product: bool = False  # the message may name one of the shop's, with no order known

    @property
    def needs_shop(self) -> bool:
        """Whether the shop is asked before the verb runs."""
        if self.wanted is not None:
            return not self.closed
        return self.names_product or (
            self.case is not None and self.case.facts.order_id is not None
        )


@dataclass(frozen=True, slots=True)
class _Found:
    """What the shop said."""

    lookup: Lookup
    order: Order | None = None
    products: tuple[Product, ...] = ()


async def take_turn(name: str, verb: Verb, turn: Turn, *, house: House) -> tuple[Spoken, ...]:
    """What to say to the message; the shop is asked between two short transactions, never inside one.

    Where the shop is not needed, one transaction does. `name` tells the verbs of one message apart:
    the same name for the same message runs once.
    """
    key = f"{turn.message}:{name}"
    async with house.unit() as work:
        known = await _read(work, turn)
        kept = await work.turns.answer(key)
        if kept is not None:
            return _speak(says_from_json(kept), known.conversation, turn, house=house)
        if not known.needs_shop:
            lookup = Lookup.NOT_TRIED if known.wanted is None else Lookup.CLOSED
            talk = _talk(work, turn, known, house=house, found=_Found(lookup))
            return await _act(key, verb, talk, house=house)
    found = await _ask_shop(turn, known, house=house)
    async with house.unit() as work:
        known = await _read(work, turn)
        return await _act(
            key, verb, _talk(work, turn, known, house=house, found=found), house=house
        )


async def _act(key: str, verb: Verb, talk: Talk, *, house: House) -> tuple[Spoken, ...]:
    """Run the verb and keep what it says, in the talk's transaction."""
    says = await verb(talk)
    await talk.work.turns.keep(key, says_to_json(says))
    conversation = await talk.work.conversations.get(talk.turn.conversation)
    logger.info("turn taken", extra={"turn": key})
    return _speak(says, conversation, talk.turn, house=house)


def _speak(
    says: Says, conversation: Conversation, turn: Turn, *, house: House
) -> tuple[Spoken, ...]:
    language = conversation.language.code if conversation.language.locked else turn.heard.code
    speak = partial(
        house.speaker.speak,
        language=language,
        tone=conversation.tone,
        zone=conversation.zone,
        channel=conversation.channel,
    )
    return tuple(map(speak, says))


def wanted_order(
    case: Case | None, conversation: Conversation, turn: Turn
) -> tuple[str, str] | None:
    """The order number and e-mail to look up: those just said, else those said before."""
    facts = case.facts if case else Facts()
    number = turn.said.order_number or facts.order_number
    email = turn.said.email or facts.email or conversation.verified_email
    unchanged = facts.verified and number == facts.order_number
    return None if unchanged or not number or not email else (number, email)


def try_subjects(turn: Turn, number: str) -> tuple[str, str]:
    """Under which names wrong tries are counted."""
    return f"conversation:{turn.conversation}", f"order:{number.upper()}"


async def _read(work: Work, turn: Turn) -> _Known:
    conversation = await work.conversations.get(turn.conversation)
    case = await work.cases.current(turn.conversation)
    wanted = wanted_order(case, conversation, turn)
    closed = wanted is not None and await _is_closed(work, turn, wanted[0])
    return _Known(conversation, case, wanted, closed, _names_product(case, turn))


def _names_product(case: Case | None, turn: Turn) -> bool:
    if turn.pressed:
        return turn.intent == Kind.PRODUCT_AVAILABILITY and turn.said.product is not None
    ordered = case is not None and case.facts.order_id is not None
    asked = case is not None and case.asked is Asked.PRODUCT
    wanted = asked or turn.intent == Kind.PRODUCT_AVAILABILITY
    return wanted and not ordered


async def _is_closed(work: Work, turn: Turn, number: str) -> bool:
    since = turn.at - CLOSED_FOR
    mine, order = try_subjects(turn, number)
    if await work.lookups.failures(mine, since) >= WRONG_TRIES:
        return True
    return await work.lookups.failures(order, since) >= WRONG_TRIES_AN_ORDER


async def _ask_shop(turn: Turn, known: _Known, *, house: House) -> _Found:
    try:
        if known.wanted is not None:
            order = await house.shop.find_order(*known.wanted)
            return _Found(Lookup.FOUND if order else Lookup.NOT_FOUND, order)
        if known.names_product:
            return _Found(Lookup.NOT_TRIED, products=await _products(turn, house=house))
        if known.case and known.case.facts.order_id:
            order = await house.shop.get_order(known.case.facts.order_id)
            return _Found(Lookup.NOT_TRIED, order)
    except ShopError:
        logger.warning("shop does not answer", extra={"message_id": turn.message})
        return _Found(Lookup.SHOP_DOWN)
    return _Found(Lookup.NOT_TRIED)


async def _products(turn: Turn, *, house: House) -> tuple[Product, ...]:
    if turn.said.product is not None:
        product = await house.shop.get_product(turn.said.product)
        return (product,) if product else ()
    return tuple(await house.shop.find_products(turn.text))


def _talk(work: Work, turn: Turn, known: _Known, *, house: House, found: _Found) -> Talk:
    return Talk(
        work=work,
        turn=turn,
        policy=house.policy,
        words=house.words,
        languages=house.speaker.languages,
        conversation=known.conversation,
        case=known.case,
        order=found.order,
        lookup=found.lookup,
        products=found.products,
    )
