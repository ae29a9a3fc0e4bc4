"""What every shop backend must keep. A backend's tests derive from `ShopContract`.

They bring a fixture `given`: a fresh shop that holds an order of `ana@example.com` with three shirts
at 29.00 and one mug at 12.00, captured in full and in stock, and the means to make it fail.
"""

import asyncio
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.casework.shop_port import Effect, ShipTo, ShopBackend
from bot.disputes.case import LineCount
from bot.disputes.money import Money, total
from bot.disputes.order import Order
from bot.shop.demo import Fault
from bot.shop.errors import BusyError, DownError, RejectedError, UnknownOutcomeError

EMAIL = "ana@example.com"
STRANGER = "stranger@example.com"


class Given(ABC):
    """A shop under test, and its levers."""

    shop: ShopBackend
    number: str

    @abstractmethod
    async def fail_next(self, fault: Fault) -> None:
        """Let the next call that changes something go wrong."""

    @abstractmethod
    async def let_time_pass(self) -> None:
        """Until what was pending is done."""

    @abstractmethod
    async def sell_out(self, order: Order) -> None:
        """No stock of the order's products any more."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The order as it is at the beginning."""

    given: Given
    order: Order

    @property
    def shop(self) -> ShopBackend:
        return self.given.shop

    def shirts(self, count: int) -> LineCount:
        line = self.order.lines[0]
        return LineCount(line.id, line.title, count, line.unit_price)

    async def refund(self, euros: float, *lines: LineCount, key: str = "refund-1") -> Effect:
        amount = Money(round(euros * 100), self.order.currency)
        return await self.shop.refund(self.order.id, amount, key=key, reason="test", lines=lines)

    async def resend(self, *lines: LineCount, key: str = "resend-1") -> Effect:
        return await self.shop.replace(
            self.order.id, lines, key=key, reason="test", ship_to=ShipTo(("Elsewhere 1",))
        )

    async def now(self) -> Order:
        order = await self.shop.get_order(self.order.id)
        assert order is not None
        return order

    async def refunded(self) -> Money:
        order = await self.now()
        return order.paid() - order.refundable()


class ShopContract:
    """The promises of `ShopBackend`."""

    @pytest.fixture
    async def scene(self, given: Given) -> Scene:
        order = await given.shop.find_order(given.number, EMAIL)
        assert order is not None
        return Scene(given, order)

    async def test_an_order_is_found_by_number_in_any_case_and_email(self, scene: Scene) -> None:
        found = await scene.shop.find_order(f" {scene.given.number.lower()} ", EMAIL.upper())

        assert found == scene.order
        assert found == await scene.shop.get_order(scene.order.id)

    async def test_a_wrong_email_and_an_unknown_order_are_the_same_answer(
        self, scene: Scene
    ) -> None:
        assert await scene.shop.find_order(scene.given.number, STRANGER) is None
        assert await scene.shop.find_order("X-0000", EMAIL) is None
        assert await scene.shop.find_order("", "") is None

    async def test_a_buyer_sees_their_own_orders(self, scene: Scene) -> None:
        assert scene.order in await scene.shop.orders_of(EMAIL)
        assert list(await scene.shop.orders_of(STRANGER)) == []

    async def test_a_refund_reaches_the_payments(self, scene: Scene) -> None:
        effect = await scene.refund(10)

        assert (effect.amount, effect.pending) == (Money(1_000, "EUR"), False)
        assert effect.reference
        assert await scene.refunded() == effect.amount

    async def test_the_price_of_lines_settles_their_pieces(self, scene: Scene) -> None:
        await scene.refund(58, scene.shirts(2))

        assert (await scene.now()).lines[0].refunded == 2

    async def test_a_part_of_the_price_leaves_the_pieces_open(self, scene: Scene) -> None:
        await scene.refund(8.70, scene.shirts(1))

        assert (await scene.now()).lines[0].refunded == 0

    async def test_a_resend_keeps_the_money_and_costs_what_the_goods_cost(
        self, scene: Scene
    ) -> None:
        effect = await scene.resend(scene.shirts(2))

        assert effect.amount == Money(5_800, "EUR")
        assert effect.expected_at is not None
        assert (await scene.refunded()).minor == 0

    async def test_the_same_key_does_it_once(self, scene: Scene) -> None:
        first, again = await scene.refund(10), await scene.refund(10)
        sent, sent_again = await scene.resend(scene.shirts(1)), await scene.resend(scene.shirts(1))

        assert (first, sent) == (again, sent_again)
        assert await scene.refunded() == first.amount

    async def test_the_same_key_at_the_same_time_does_it_once(self, scene: Scene) -> None:
        effects = await asyncio.gather(*(scene.refund(10) for _ in range(8)))

        assert len({effect.reference for effect in effects}) == 1
        assert await scene.refunded() == Money(1_000, "EUR")

    async def test_a_key_is_for_one_wish_only(self, scene: Scene) -> None:
        await scene.refund(10, key="key-1")

        with pytest.raises(RejectedError, match="key_reused"):
            await scene.refund(11, key="key-1")
        with pytest.raises(RejectedError, match="key_reused"):
            await scene.resend(scene.shirts(1), key="key-1")

    async def test_eight_refunds_at_once_never_pass_what_is_refundable(self, scene: Scene) -> None:
        answers = await asyncio.gather(
            *(scene.refund(30, key=f"parallel-{number}") for number in range(8)),
            return_exceptions=True,
        )

        done = [answer for answer in answers if isinstance(answer, Effect)]
        refused = [answer for answer in answers if isinstance(answer, RejectedError)]
        assert (len(done), len(refused)) == (3, 5)
        assert {one.code for one in refused} == {"exceeds_refundable"}
        assert await scene.refunded() == total((one.amount for one in done), currency="EUR")

    async def test_no_more_than_was_paid_is_refunded(self, scene: Scene) -> None:
        with pytest.raises(RejectedError, match="exceeds_refundable"):
            await scene.refund(scene.order.paid().minor / 100 + 0.01)
        assert (await scene.refunded()).minor == 0

    @pytest.mark.parametrize("euros", [0, -5])
    async def test_nothing_and_less_is_no_refund(self, scene: Scene, euros: float) -> None:
        with pytest.raises(RejectedError, match="bad_amount"):
            await scene.refund(euros)

    async def test_another_currency_is_no_refund(self, scene: Scene) -> None:
        with pytest.raises(RejectedError, match="bad_amount"):
            await scene.shop.refund(
                scene.order.id, Money(100, "USD"), key="dollars", reason="test", lines=()
            )

    async def test_more_pieces_than_were_bought_are_refused(self, scene: Scene) -> None:
        too_many, none = scene.shirts(4), scene.shirts(0)

        for lines in ((too_many,), (none,), (scene.shirts(1), scene.shirts(1)), ()):
            with pytest.raises(RejectedError, match="line_qty"):
                await scene.resend(*lines, key=f"resend-{lines}")
        with pytest.raises(RejectedError, match="line_qty"):
            await scene.refund(10, too_many)

    async def test_a_piece_is_sent_again_once(self, scene: Scene) -> None:
        await scene.resend(scene.shirts(2), key="first")

        with pytest.raises(RejectedError, match="line_qty"):
            await scene.resend(scene.shirts(2), key="second")
        await scene.resend(scene.shirts(1), key="third")

    async def test_a_line_of_another_order_is_not_found(self, scene: Scene) -> None:
        stranger = replace(scene.shirts(1), line="nowhere")  # type: ignore[arg-type]  # an id

        with pytest.raises(RejectedError, match="not_found"):
            await scene.resend(stranger)

    async def test_an_unknown_order_is_not_found(self, scene: Scene) -> None:
        unknown: Any = "nowhere"

        assert await scene.shop.get_order(unknown) is None
        assert await scene.shop.find_effect(unknown, "nothing") is None
        with pytest.raises(RejectedError, match="not_found"):
            await scene.shop.refund(
                unknown, Money(100, "EUR"), key="unknown", reason="test", lines=()
            )
        with pytest.raises(RejectedError, match="not_found"):
            await scene.shop.add_note(unknown, "Hello", key="unknown-note")

    async def test_goods_out_of_stock_are_not_sent_and_nothing_else_is(self, scene: Scene) -> None:
        await scene.given.sell_out(scene.order)

        with pytest.raises(RejectedError, match="out_of_stock"):
            await scene.resend(scene.shirts(1))
        assert await scene.shop.find_effect(scene.order.id, "resend-1") is None

    async def test_store_credit_is_given_to_a_known_buyer(self, scene: Scene) -> None:
        five = Money(500, "EUR")
        effect = await scene.shop.store_credit(EMAIL, five, key="credit-1", reason="test")

        assert effect.amount == five
        assert await scene.shop.find_effect(scene.order.id, "credit-1") == effect
        with pytest.raises(RejectedError, match="not_found"):
            await scene.shop.store_credit(STRANGER, five, key="credit-2", reason="test")
        with pytest.raises(RejectedError, match="bad_amount"):
            await scene.shop.store_credit(EMAIL, Money(0, "EUR"), key="credit-3", reason="test")

    async def test_a_note_may_be_added_twice_under_its_key(self, scene: Scene) -> None:
        await scene.shop.add_note(scene.order.id, "Shirt missing", key="note-1")
        await scene.shop.add_note(scene.order.id, "Shirt missing", key="note-1")

    async def test_an_effect_is_found_under_its_key_and_its_order_only(self, scene: Scene) -> None:
        effect = await scene.refund(10, key="key-1")
        others: Any = "nowhere"

        assert await scene.shop.find_effect(scene.order.id, "key-1") == effect
        assert await scene.shop.find_effect(scene.order.id, "key-2") is None
        assert await scene.shop.find_effect(others, "key-1") is None

    async def test_done_but_answered_with_an_error_is_found_and_not_done_again(
        self, scene: Scene
    ) -> None:
        await scene.given.fail_next(Fault.DONE_BUT_ERROR)
        with pytest.raises(UnknownOutcomeError, match="refund-1"):
            await scene.refund(10)

        found = await scene.shop.find_effect(scene.order.id, "refund-1")
        assert found is not None
        assert await scene.refund(10) == found
        assert await scene.refunded() == Money(1_000, "EUR")

    async def test_a_time_out_leaves_no_effect_and_may_be_repeated(self, scene: Scene) -> None:
        await scene.given.fail_next(Fault.TIMEOUT)
        with pytest.raises(UnknownOutcomeError):
            await scene.resend(scene.shirts(1))

        assert await scene.shop.find_effect(scene.order.id, "resend-1") is None
        assert (await scene.resend(scene.shirts(1))).amount == Money(2_900, "EUR")

    async def test_a_shop_that_is_down_did_nothing(self, scene: Scene) -> None:
        await scene.given.fail_next(Fault.DOWN)
        with pytest.raises(DownError):
            await scene.refund(10)

        assert await scene.shop.find_effect(scene.order.id, "refund-1") is None
        assert await scene.refund(10)

    async def test_a_busy_shop_says_when_to_come_back_and_did_nothing(self, scene: Scene) -> None:
        await scene.given.fail_next(Fault.BUSY)
        with pytest.raises(BusyError) as busy:
            await scene.refund(10)

        assert busy.value.retry_after > 0
        assert (await scene.refunded()).minor == 0

    async def test_a_pending_effect_is_promised_then_done(self, scene: Scene) -> None:
        await scene.given.fail_next(Fault.PENDING)
        promised = await scene.refund(10)
        await scene.given.let_time_pass()
        done = await scene.shop.find_effect(scene.order.id, "refund-1")

        assert promised.pending
        assert done == replace(promised, pending=False)
        assert await scene.refunded() == promised.amount

    @pytest.mark.parametrize("fault", [Fault.DONE_BUT_ERROR, Fault.DOWN])
    async def test_a_failing_note_says_so(self, scene: Scene, fault: Fault) -> None:
        await scene.given.fail_next(fault)

        with pytest.raises((UnknownOutcomeError, DownError)):
            await scene.shop.add_note(scene.order.id, "Shirt missing", key="note-1")
