import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.disputes.case import LineCount
from bot.disputes.money import Money, total
from bot.disputes.names import Level, OrderId
from bot.disputes.order import Line, Order, ParcelStatus, PaymentStatus
from bot.shop.demo import DemoShop, Fault, Verb, database, past_remedies, reading
from bot.shop.errors import BusyError, DownError

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@pytest.fixture
async def shop(tmp_path: Path) -> DemoShop:
    demo = DemoShop(tmp_path / "data" / "shop.sqlite", clock=lambda: NOW)
    await demo.seed(NOW)
    return demo


async def order(shop: DemoShop, number: str) -> Order:
    found = await shop.get_order(OrderId(f"demo-{number}"))
    assert found is not None
    return found


def some(of: Line, count: int = 1) -> LineCount:
    return LineCount(of.id, of.title, count, of.unit_price)


def euros(amount: float) -> Money:
    return Money(round(amount * 100), "EUR")


def days(moment: datetime | None) -> float | None:
    return None if moment is None else (moment - NOW) / timedelta(days=1)


Row = tuple[str, str, float, float, float | None, float | None]
CONTRACT: list[Row] = [
    ("A-1001", "ana@example.com", 99.00, -9, -2, -2),
    ("A-1002", "bruno@example.com", 45.00, -16, -6, None),
    ("A-1003", "chloe@example.com", 39.00, -3, 3, None),
    ("A-1004", "dmitri@example.com", 240.00, -8, -1, -1),
    ("A-1005", "elif@example.com", 119.80, -4, 2, None),
    ("A-1006", "farid@example.com", 74.50, -2, 5, None),
    ("A-1007", "giulia@example.com", 80.00, -52, -45, -45),
    ("A-1008", "hans@example.com", 71.00, -10, -5, -5),
    ("A-1009", "ines@example.com", 70.00, -1 / 24, 6, None),
    ("A-1010", "jun@example.com", 29.97, -62, None, None),
    ("A-1011", "kim@example.com", 50.00, -9, -3, -3),
    ("A-1012", "lena@example.com", 25.00, -7, -2, -2),
    ("A-1013", "mai@example.com", 60.00, -5, 1, None),
    ("A-1014", "noah@example.com", 180.00, -12, -4, -4),
    ("A-1015", "omar@example.com", 22.00, -20, -12, -12),
    ("A-1016", "priya@example.com", 41.00, -6, 1, None),
]


@pytest.mark.parametrize("row", CONTRACT, ids=[row[0] for row in CONTRACT])
async def test_the_seeded_orders_are_those_of_the_contract(shop: DemoShop, row: Row) -> None:
    number, email, paid, placed, promised, delivered = row
    found = await shop.find_order(number, email)

    assert found is not None
    assert found.paid() == euros(paid)
    assert days(found.placed_at) == pytest.approx(placed)
    assert days(found.promised_at) == promised
    assert days(found.delivered_at(found.lines[0].id)) == delivered


async def test_the_shop_holds_exactly_these_orders(shop: DemoShop) -> None:
    assert [one.number for one in await shop.orders()] == [row[0] for row in CONTRACT]


async def test_what_was_charged_is_what_the_lines_cost_but_for_the_charge_taken_twice(
    shop: DemoShop,
) -> None:
    for one in await shop.orders():
        cost = total((line.unit_price.times(line.ordered) for line in one.lines), currency="EUR")
        times = {"A-1005": 2, "A-1010": 3}.get(one.number, 1)
        assert one.paid() == cost.times(times)


async def test_the_double_charge_is_ninety_seconds_apart(shop: DemoShop) -> None:
    first, second = (await order(shop, "A-1005")).payments

    assert second.at - first.at == timedelta(seconds=90)
    assert {first.status, second.status} == {PaymentStatus.CAPTURED}


async def test_what_looks_like_a_double_charge_is_held_and_expires(shop: DemoShop) -> None:
    captured, held = (await order(shop, "A-1006")).payments

    assert (captured.status, held.status) == (PaymentStatus.CAPTURED, PaymentStatus.AUTHORISED)
    assert days(held.expires_at) == 5


async def test_the_back_ordered_tray_comes_in_twelve_days(shop: DemoShop) -> None:
    pot, tray = (await order(shop, "A-1013")).lines

    assert (pot.shipped, tray.shipped) == (1, 0)
    assert (tray.stock, days(tray.restock_at)) == (0, 12)
    trays = [one for one in await shop.products() if "tray" in one.title.lower()]
    assert len([one for one in trays if one.stock]) == 2


async def test_the_returned_belt_was_refunded(shop: DemoShop) -> None:
    belt = await order(shop, "A-1015")
    (refund,) = await shop.order_effects("A-1015")

    assert belt.refundable() == euros(0)
    assert belt.lines[0].refunded == 1
    assert ParcelStatus.RETURNED in {parcel.status for parcel in belt.parcels}
    assert (refund.verb, refund.amount, days(refund.at)) == (Verb.REFUND, euros(22), -5)


async def test_the_subscription_renewed_three_times(shop: DemoShop) -> None:
    club = await order(shop, "A-1010")

    assert club.subscription
    assert [days(one.at) for one in club.payments] == [-62, -32, -2]


def test_lena_had_four_remedies_worth_ninety_six_in_ninety_days() -> None:
    had = past_remedies(NOW)

    assert len({one.key for one in had}) == 4
    assert total((one.amount for one in had), currency="EUR") == euros(96)
    assert all(NOW - timedelta(days=90) < one.at < NOW for one in had)
    assert {one.email for one in had} == {"lena@example.com"}


async def test_a_resend_shows_on_the_order_and_takes_stock(shop: DemoShop) -> None:
    ana = await order(shop, "A-1001")
    shirts = ana.lines[0]
    await shop.replace(
        ana.id, [some(shirts)], key="case-1:resend:1", reason="C-1 missing", ship_to=None
    )

    (effect,) = await shop.order_effects("a-1001")
    assert (effect.verb, effect.amount) == (Verb.REPLACE, euros(29))
    assert effect.lines == ((shirts.id, 1),)
    assert effect.reason == "C-1 missing"
    assert (await order(shop, "A-1001")).lines[0].stock == shirts.stock - 1


async def test_a_resend_of_which_one_line_is_sold_out_sends_nothing(shop: DemoShop) -> None:
    mai = await order(shop, "A-1013")
    pot, tray = mai.lines

    with pytest.raises(Exception, match="out_of_stock"):
        await shop.replace(mai.id, [some(pot), some(tray)], key="k", reason="r", ship_to=None)
    assert (await order(shop, "A-1013")).lines[0].stock == pot.stock


async def test_a_charge_taken_twice_is_paid_back_from_the_second(shop: DemoShop) -> None:
    elif_ = await order(shop, "A-1005")
    await shop.refund(elif_.id, euros(59.90), key="k", reason="r", lines=())

    first, second = (await order(shop, "A-1005")).payments
    assert (first.refunded, second.refunded) == (euros(0), euros(59.90))


async def test_a_large_refund_goes_over_both_charges(shop: DemoShop) -> None:
    elif_ = await order(shop, "A-1005")
    await shop.refund(elif_.id, euros(100), key="k", reason="r", lines=())

    assert [one.refunded for one in (await order(shop, "A-1005")).payments] == [
        euros(40.10),
        euros(59.90),
    ]


async def test_seeding_again_forgets_what_was_done_and_every_fault(shop: DemoShop) -> None:
    ana = await order(shop, "A-1001")
    await shop.refund(ana.id, euros(99), key="k", reason="r", lines=())
    await shop.inject(Fault.DOWN, times=3)

    await shop.seed(NOW)

    again = await order(shop, "A-1001")
    assert again == ana
    assert await shop.refund(again.id, euros(99), key="k2", reason="r", lines=())


async def test_an_empty_shop_is_seeded_once_however_many_processes_start(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    shops = [DemoShop(path) for _ in range(4)]
    await asyncio.gather(*(one.seed_if_empty(NOW) for one in shops))
    ana = await order(shops[0], "A-1001")
    await shops[0].refund(ana.id, euros(1), key="k", reason="r", lines=())

    await shops[1].seed_if_empty(NOW + timedelta(days=9))

    assert (await order(shops[2], "A-1001")).placed_at == ana.placed_at
    assert len(await shops[3].order_effects("A-1001")) == 1


async def test_a_shop_that_was_never_seeded_finds_nothing(tmp_path: Path) -> None:
    assert await DemoShop(tmp_path / "shop.sqlite").find_order("A-1001", "ana@example.com") is None


async def test_a_fault_set_by_another_process_holds_here(shop: DemoShop, tmp_path: Path) -> None:
    other = DemoShop(tmp_path / "data" / "shop.sqlite")
    await other.inject(Fault.DOWN, verb=Verb.FIND_ORDER, times=2)

    for _ in range(2):
        with pytest.raises(DownError):
            await shop.find_order("A-1001", "ana@example.com")
    assert await shop.find_order("A-1001", "ana@example.com")


@pytest.mark.parametrize("verb", [Verb.FIND_EFFECT, Verb.GET_ORDER, Verb.ORDERS_OF])
async def test_reading_fails_only_when_it_is_named(shop: DemoShop, verb: Verb) -> None:
    ana = OrderId("demo-A-1001")
    reads: dict[Verb, Callable[[], Awaitable[object]]] = {
        Verb.FIND_EFFECT: lambda: shop.find_effect(ana, "k"),
        Verb.GET_ORDER: lambda: shop.get_order(ana),
        Verb.ORDERS_OF: lambda: shop.orders_of("ana@example.com"),
    }
    await shop.inject(Fault.BUSY)
    await reads[verb]()

    await shop.inject(Fault.BUSY, verb=verb)
    with pytest.raises(BusyError):
        await reads[verb]()


async def test_a_fault_for_one_verb_leaves_the_others_alone(shop: DemoShop) -> None:
    ana = await order(shop, "A-1001")
    await shop.inject(Fault.DOWN, verb=Verb.REPLACE)

    assert await shop.refund(ana.id, euros(1), key="k", reason="r", lines=())
    await shop.clear_faults()
    assert await shop.replace(ana.id, [some(ana.lines[0])], key="k2", reason="r", ship_to=None)


async def test_a_wrong_email_and_an_unknown_order_take_the_same_work(
    shop: DemoShop, tmp_path: Path
) -> None:
    def statements(number: str, email: str) -> list[str]:
        asked: list[str] = []
        with database.reading(tmp_path / "data" / "shop.sqlite") as connection:
            connection.set_trace_callback(lambda sql: asked.append(sql.split(" = ")[0]))
            assert reading.order_by_number_and_email(connection, number, email) is None
        return [sql for sql in asked if sql.startswith("SELECT")]

    wrong = statements("A-1001", "stranger@example.com")
    assert wrong == statements("A-9999", "ana@example.com")
    assert len(wrong) == 7


async def test_orders_of_a_buyer_are_found_whatever_the_case_of_the_email(shop: DemoShop) -> None:
    (one,) = await shop.orders_of(" ANA@Example.com ")

    assert one.number == "A-1001"


@pytest.mark.parametrize(
    ("number", "level", "country"),
    [("A-1001", Level.GOLD, "PT"), ("A-1008", Level.SILVER, "DE"), ("A-1016", Level.GUEST, "IE")],
)
async def test_an_order_tells_the_buyers_level_and_where_it_goes(
    shop: DemoShop, number: str, level: Level, country: str
) -> None:
    found = await order(shop, number)

    assert (found.level, found.country) == (level, country)


async def test_a_file_of_an_earlier_version_has_guests_from_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "shop.sqlite"
    await DemoShop(path, clock=lambda: NOW).seed(NOW)
    with database.transaction(path) as connection:
        for column in ("level", "country"):
            connection.execute(f"ALTER TABLE orders DROP COLUMN {column}")

    found = await order(DemoShop(path, clock=lambda: NOW), "A-1001")
    assert (found.level, found.country) == (Level.GUEST, "")
