"""The demo shop: a whole seller's system in one SQLite file, so that everything can be tried."""

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from bot.casework.ports import Clock
from bot.casework.shop_port import Effect, Product, ShipTo
from bot.disputes.case import LineCount
from bot.disputes.mention import shared_words
from bot.disputes.money import Money
from bot.disputes.names import OrderId
from bot.disputes.order import Order
from bot.shop.demo import database, effects, faults, reading, seeding
from bot.shop.demo.catalogue import CURRENCY
from bot.shop.demo.effects import OrderEffect
from bot.shop.demo.faults import Fault, Verb
from bot.shop.demo.wish import Wish
from bot.shop.errors import BusyError, DownError, RejectedError, UnknownOutcomeError

Answer = TypeVar("Answer")

RETRY_AFTER = 1.0  # seconds, said by a busy shop


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DemoShop:
    """Fulfils `ShopBackend`, several processes at once. Faults set by any of them hold for all."""

    def __init__(self, path: Path, *, clock: Clock = _utc_now) -> None:
        self._path = path
        self._clock = clock
        self._prepared = False
        self._preparing = asyncio.Lock()

    async def seed(self, now: datetime | None = None) -> None:
        """Forget everything and write the demo orders as if today were `now`."""
        await self._changed(lambda connection: seeding.seed(connection, now or self._clock()))

    async def seed_if_empty(self, now: datetime | None = None) -> None:
        """Seed a shop that was never seeded; of several processes at once, one does."""

        def fill(connection: sqlite3.Connection) -> None:
            if not reading.has_orders(connection):
                seeding.seed(connection, now or self._clock())

        await self._changed(fill)

    async def find_order(self, number: str, email: str) -> Order | None:
        """The order, if the e-mail is its buyer's; else None, after the same work."""
        return await self._read(
            Verb.FIND_ORDER,
            lambda connection: reading.order_by_number_and_email(connection, number, email),
        )

    async def orders_of(self, email: str) -> Sequence[Order]:
        """A verified buyer's orders, the newest first."""
        return await self._read(
            Verb.ORDERS_OF, lambda connection: reading.orders_of(connection, email)
        )

    async def get_order(self, order: OrderId) -> Order | None:
        """The order of that id."""
        return await self._read(
            Verb.GET_ORDER, lambda connection: reading.order_by_id(connection, order)
        )

    async def find_products(self, words: str) -> Sequence[Product]:
        """The products whose titles share the most words with the text, and at least one."""

        def find(connection: sqlite3.Connection) -> Sequence[Product]:
            shared = {
                one: shared_words(one.title, words)
                for one in reading.products(connection, CURRENCY)
            }
            most = max(shared.values(), default=0)
            return [one for one, count in shared.items() if count == most and count]

        return await self._read(Verb.FIND_PRODUCTS, find)

    async def get_product(self, sku: str) -> Product | None:
        """The product of that SKU."""
        return await self._read(
            Verb.GET_PRODUCT, lambda connection: reading.product(connection, sku, CURRENCY)
        )

    async def refund(
        self, order: OrderId, amount: Money, *, key: str, reason: str, lines: Sequence[LineCount]
    ) -> Effect:
        """Pay back, never more than was taken. A full price also settles the lines' pieces."""
        wish = Wish(Verb.REFUND, key, reason, order_id=order, amount=amount, lines=tuple(lines))
        return await self._fulfil(wish)

    async def replace(
        self,
        order: OrderId,
        lines: Sequence[LineCount],
        *,
        key: str,
        reason: str,
        ship_to: ShipTo | None,
    ) -> Effect:
        """Send the lines again from stock, each piece once."""
        address = effects.ship_to_lines(ship_to)
        wish = Wish(Verb.REPLACE, key, reason, order_id=order, lines=tuple(lines), ship_to=address)
        return await self._fulfil(wish)

    async def store_credit(self, email: str, amount: Money, *, key: str, reason: str) -> Effect:
        """Give the buyer credit for the next order."""
        return await self._fulfil(Wish(Verb.STORE_CREDIT, key, reason, email=email, amount=amount))

    async def cancel(
        self, order: OrderId, amount: Money, *, key: str, reason: str, lines: Sequence[LineCount]
    ) -> Effect:
        """Take unshipped pieces off the order and pay back."""
        wish = Wish(Verb.CANCEL, key, reason, order_id=order, amount=amount, lines=tuple(lines))
        return await self._fulfil(wish)

    async def end_subscription(self, order: OrderId, *, key: str, reason: str) -> Effect:
        """Renew it no more."""
        return await self._fulfil(Wish(Verb.END_SUBSCRIPTION, key, reason, order_id=order))

    async def change_address(
        self, order: OrderId, ship_to: ShipTo, *, key: str, reason: str
    ) -> Effect:
        """Send an order that is still here to another address."""
        wish = Wish(Verb.CHANGE_ADDRESS, key, reason, order_id=order, ship_to=ship_to.lines)
        return await self._fulfil(wish)

    async def open_return(
        self,
        order: OrderId,
        lines: Sequence[LineCount],
        *,
        key: str,
        reason: str,
        exchange_for: str | None,
    ) -> Effect:
        """Expect these pieces back, each once; what comes in exchange is kept from the stock."""
        wish = Wish(
            Verb.OPEN_RETURN, key, reason, order_id=order, lines=tuple(lines), sku=exchange_for
        )
        return await self._fulfil(wish)

    async def substitute(
        self, order: OrderId, line: LineCount, sku: str, *, key: str, reason: str
    ) -> Effect:
        """Make an unshipped line another product's."""
        wish = Wish(Verb.SUBSTITUTE, key, reason, order_id=order, lines=(line,), sku=sku)
        return await self._fulfil(wish)

    async def add_note(self, order: OrderId, text: str, *, key: str) -> None:
        """Keep a note with the order."""

        def note(connection: sqlite3.Connection) -> Exception | None:
            fault = faults.take(connection, Verb.ADD_NOTE)
            if (not_done := _not_done(fault, key)) is not None:
                return not_done
            if reading.order_by_id(connection, order) is None:
                code = "not_found"
                return RejectedError(code)
            connection.execute(
                "INSERT OR IGNORE INTO notes VALUES (?, ?, ?, ?)",
                (key, order, text, database.stored(self._clock())),
            )
            return _done_but(fault, key)

        error = await self._changed(note)
        if error is not None:
            raise error

    async def find_effect(self, order: OrderId, key: str) -> Effect | None:
        """What was done under the key, for this order or its buyer."""

        def find(connection: sqlite3.Connection) -> Effect | None:
            return effects.find_of_order(connection, key, order, now=self._clock())

        return await self._read(Verb.FIND_EFFECT, find)

    async def orders(self) -> Sequence[Order]:
        """Every order, by number, for the storefront."""
        return await self._looked(reading.all_orders)

    async def products(self) -> Sequence[Product]:
        """The catalogue."""
        return await self._looked(lambda connection: reading.products(connection, CURRENCY))

    async def order_effects(self, number: str) -> Sequence[OrderEffect]:
        """What was done for the order of that number, the oldest first: its resends show here."""
        now = self._clock()
        return await self._looked(
            lambda connection: effects.of_order(connection, number.strip(), now=now)
        )

    async def inject(self, fault: Fault, *, verb: Verb | None = None, times: int = 1) -> None:
        """Let the next calls of the verb fail; without a verb, those that change something."""
        await self._changed(lambda connection: faults.add(connection, fault, verb, times))

    async def clear_faults(self) -> None:
        """Answer properly again."""
        await self._changed(faults.clear)

    async def _fulfil(self, wish: Wish) -> Effect:
        def attempt(connection: sqlite3.Connection) -> Effect | Exception:
            fault = faults.take(connection, wish.verb)
            if (not_done := _not_done(fault, wish.key)) is not None:
                return not_done
            pending = fault is Fault.PENDING
            try:
                with database.all_or_nothing(connection):
                    effect = effects.fulfil(connection, wish, now=self._clock(), pending=pending)
            except RejectedError as refusal:
                return refusal
            return _done_but(fault, wish.key) or effect

        answer = await self._changed(attempt)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def _read(self, verb: Verb, read: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """Read, unless a fault was set for this verb: no answer in time is a shop that is down."""
        awaiting = await self._looked(lambda connection: faults.next_fault(connection, verb))
        if awaiting is not None:
            fault = await self._changed(lambda connection: faults.take(connection, verb))
            if fault is Fault.BUSY:
                raise BusyError(RETRY_AFTER)
            if fault is not None:
                raise DownError
        return await self._looked(read)

    async def _looked(self, read: Callable[[sqlite3.Connection], Answer]) -> Answer:
        await self._prepare()

        def run() -> Answer:
            with database.reading(self._path) as connection:
                return read(connection)

        return await asyncio.to_thread(run)

    async def _changed(self, change: Callable[[sqlite3.Connection], Answer]) -> Answer:
        await self._prepare()

        def run() -> Answer:
            with database.transaction(self._path) as connection:
                return change(connection)

        return await asyncio.to_thread(run)

    async def _prepare(self) -> None:
        async with self._preparing:
            if not self._prepared:
                await asyncio.to_thread(database.prepare, self._path)
                self._prepared = True


def _not_done(fault: Fault | None, key: str) -> Exception | None:
    """What a shop says that did nothing."""
    match fault:
        case Fault.DOWN:
            return DownError()
        case Fault.BUSY:
            return BusyError(RETRY_AFTER)
        case Fault.TIMEOUT:
            return UnknownOutcomeError(key)
        case _:
            return None


def _done_but(fault: Fault | None, key: str) -> Exception | None:
    """What a shop says that did it and stumbled over its answer."""
    return UnknownOutcomeError(key) if fault is Fault.DONE_BUT_ERROR else None
