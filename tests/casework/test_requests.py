"""What a buyer may have without a dispute, by the demo shop's orders and policy; without Rasa."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.stock import look_for_stock
from bot.disputes.money import Money
from bot.disputes.names import (
    CaseState,
    ConversationId,
    EscalationReason,
    Kind,
    RemedyKind,
    RemedyState,
)
from bot.shop.demo import database
from tests.casework.told import order_of, tells
from tests.support.house import START, Buyer, SetClock


def strict(house: House) -> House:
    """The same house, where the bot may cancel orders of up to 60.00."""
    windows = replace(house.policy.windows, cancel_up_to=Money(6_000, "EUR"))
    return replace(house, policy=replace(house.policy, windows=windows))


NEW_ADDRESS = "Calle Sol 5, 28013 Madrid, Spain"


async def test_where_an_order_is_is_shown_with_the_carriers_last_word(buyer: Buyer) -> None:
    chloe = await tells(buyer, "track_order", "A-1003")

    assert "1 × Wool scarf: on its way" in chloe.heard
    assert "promised for November 21, 2026, so it is not late yet" in chloe.heard
    assert (await buyer.case()).state is CaseState.RESOLVED


async def test_a_late_parcel_that_was_looked_for_becomes_a_dispute_with_one_press(
    buyer: Buyer,
) -> None:
    bruno = await tells(buyer, "track_order", "A-1002")
    assert "promised for November 12, 2026" in bruno.heard
    assert "Shall I look into it?" in bruno.heard

    answer = await buyer.says("late_delivery")  # the button; the order is known
    assert "1 × Desk lamp of order A-1002" in answer
    assert (await buyer.case()).kind is Kind.LATE_DELIVERY


async def test_an_order_that_was_not_shipped_can_still_be_changed(buyer: Buyer) -> None:
    farid = await tells(buyer, "track_order", "A-1006")

    assert "is being prepared" in farid.heard
    assert "November 23, 2026" in farid.heard


async def test_tracking_tells_of_what_is_out_of_stock_too(buyer: Buyer) -> None:
    mai = await tells(buyer, "track_order", "A-1013")

    assert "1 × Tea pot: on its way" in mai.heard
    assert "1 × Tea tray is out of stock and expected back on November 30, 2026" in mai.heard


async def test_a_delivered_order_is_tracked_to_its_delivery(buyer: Buyer) -> None:
    ana = await tells(buyer, "track_order", "A-1001")

    assert "delivered by Parcel Post" in ana.heard
    assert "If you do not have it, tell me." in ana.heard


async def test_an_unshipped_order_is_cancelled_and_paid_back_once(
    buyer: Buyer, house: House
) -> None:
    ines = await tells(buyer, "cancel_order", "A-1009")
    assert "1 × Garden chair has not been sent yet" in ines.heard
    assert "€70.00" in ines.heard

    case = await ines.accepts()
    assert case.remedies[0].proposal.remedy is RemedyKind.CANCELLATION
    assert (case.remedies[0].state, case.state) == (RemedyState.DONE, CaseState.RESOLVED)
    assert "1 × Garden chair is cancelled" in await ines.told_after()
    await execute_remedy(case.remedies[0].id, house=house)  # a repeat
    order = await order_of(house, "A-1009")
    assert order.refundable().minor == 0
    assert order.lines[0].refunded == 1


async def test_a_cancellation_counts_as_no_remedy(buyer: Buyer, house: House) -> None:
    ines = await tells(buyer, "cancel_order", "A-1009")
    case = await ines.accepts()

    async with house.unit() as work:
        spent = await work.ledger.spent(
            case.id,
            email="ines@example.com",
            buyer_since=case.opened_at,
            shop_since=case.opened_at,
        )
    assert (spent.case.minor, spent.buyer.minor, spent.shop.minor, spent.remedies) == (0, 0, 0, 0)


async def test_who_does_not_want_to_cancel_after_all_keeps_the_order(
    buyer: Buyer, house: House
) -> None:
    await tells(buyer, "cancel_order", "A-1009")
    answer = await buyer.says("deny", "no, leave it")

    assert answer == "All right, everything stays as it is."
    assert (await buyer.case()).state is CaseState.RESOLVED
    assert (await order_of(house, "A-1009")).refundable().minor == 7_000


async def test_an_order_on_its_way_is_not_cancelled_but_can_be_sent_back(buyer: Buyer) -> None:
    chloe = await tells(buyer, "cancel_order", "A-1003")

    assert "has been sent already" in chloe.heard
    assert "30 days of delivery" in chloe.heard


async def test_only_the_line_that_was_not_shipped_is_cancelled(buyer: Buyer, house: House) -> None:
    mai = await tells(buyer, "cancel_order", "A-1013")
    assert "1 × Tea tray has not been sent yet" in mai.heard
    assert "€28.00" in mai.heard

    await mai.accepts()
    assert [line.refunded for line in (await order_of(house, "A-1013")).lines] == [0, 1]


async def test_a_subscription_ends_from_now_on(buyer: Buyer, house: House) -> None:
    jun = await tells(buyer, "cancel_order", "A-1010")
    assert "so that it is not renewed again" in jun.heard

    await jun.accepts()
    order = await order_of(house, "A-1010")
    assert order.ended
    assert order.refundable() == order.paid()

    answer = await buyer.says("cancel_order", "cancel my subscription")
    assert "has ended already" in answer


async def test_the_address_is_asked_read_back_and_changed(buyer: Buyer, house: House) -> None:
    ines = await tells(buyer, "change_address", "A-1009")
    assert "Your order would go to: Ines Garcia, Calle Mayor 30" in ines.heard

    answer = await buyer.says(
        "out_of_scope", NEW_ADDRESS
    )  # whatever it looks like, it is an address
    assert f"Ines Garcia, {NEW_ADDRESS}. Is it right?" in answer
    case = await ines.accepts()
    assert case.state is CaseState.RESOLVED
    expected = ("Ines Garcia", "Calle Sol 5", "28013 Madrid", "Spain")
    assert (await order_of(house, "A-1009")).ship_to == expected


async def test_words_that_are_no_address_are_asked_again(buyer: Buyer) -> None:
    await tells(buyer, "change_address", "A-1009")
    answer = await buyer.says("nlu_fallback", "to my aunt please")

    assert "Where should it go instead?" in answer
    assert (await buyer.case()).facts.new_address == ()


async def test_the_address_of_a_parcel_on_its_way_stays(buyer: Buyer) -> None:
    chloe = await tells(buyer, "change_address", "A-1003")
    assert "I cannot change its address any more" in chloe.heard


async def test_an_unused_item_goes_back_inside_the_window(buyer: Buyer, house: House) -> None:
    noah = await tells(buyer, "return_request", "A-1014")
    assert "Is something wrong with Winter coat, or have you changed your mind?" in noah.heard

    answer = await buyer.says("return_request")  # the button "I changed my mind"
    assert "within 30 days of delivery" in answer  # the terms
    assert "until December 14, 2026" in answer
    assert "€180.00" in answer

    case = await noah.accepts()
    assert case.remedies[0].proposal.remedy is RemedyKind.RETURN
    done = await noah.told_after()
    assert str(case.remedies[0].reference) in done
    assert "20457 Hamburg" in done
    assert (await order_of(house, "A-1014")).refundable().minor == 18_000  # paid after receipt


async def test_i_changed_my_mind_answers_why_and_does_not_close_the_case(buyer: Buyer) -> None:
    await tells(buyer, "return_request", "A-1014")
    answer = await buyer.says("withdraw", "I changed my mind, that is all")

    assert "Shall I register the return?" in answer


async def test_a_fault_told_as_the_reason_is_a_dispute(buyer: Buyer) -> None:
    await tells(buyer, "return_request", "A-1014")
    answer = await buyer.says("quality_complaint", "the zip is broken")

    assert "photo" in answer
    assert (await buyer.case()).kind is Kind.QUALITY_COMPLAINT


async def test_after_the_window_a_return_is_explained_and_rights_stay(buyer: Buyer) -> None:
    await tells(buyer, "return_request", "A-1007")
    answer = await buyer.says("return_request")

    assert "ended on November 3, 2026" in answer
    assert "Your statutory rights stay as they are" in answer
    assert (await buyer.case()).remedies == ()


async def test_the_last_moment_of_the_window_is_inside(buyer: Buyer, clock: SetClock) -> None:
    clock.passes(days=26)  # the coat came four days before, 30 days may pass
    await tells(buyer, "return_request", "A-1014")
    assert "Shall I register the return?" in await buyer.says("return_request")

    clock.passes(seconds=1)
    later = await Buyer(buyer.house, conversation=ConversationId("cv_later")).arrives()
    await tells(later, "return_request", "A-1014")
    assert "that time ended" in await later.says("return_request")


async def test_what_has_not_arrived_is_not_sent_back_yet(buyer: Buyer) -> None:
    chloe = await tells(buyer, "return_request", "A-1003")
    assert "is not with you yet" in chloe.heard


async def test_a_size_is_exchanged_for_another_product_of_like_price(
    buyer: Buyer, house: House
) -> None:
    kim = await tells(buyer, "exchange_request", "A-1011")
    answer = await buyer.says("exchange_request")
    assert "What would you like in exchange for Sneakers size 42?" in answer

    answer = await buyer.says("inform", product="SNEAKERS-39")
    assert "we send you Sneakers size 39" in answer
    case = await kim.accepts()
    assert case.remedies[0].proposal.remedy is RemedyKind.EXCHANGE
    assert "Sneakers size 39 is kept for you" in await kim.told_after()


async def test_a_product_can_be_named_in_words(buyer: Buyer) -> None:
    await tells(buyer, "product_availability", "A-1013")
    answer = await buyer.says("inform", "then the bamboo one please")

    assert "Bamboo tray in place of 1 × Tea tray" in answer


async def test_what_is_out_of_stock_is_replaced_cheaper_and_the_difference_paid_back(
    buyer: Buyer, house: House
) -> None:
    mai = await tells(buyer, "product_availability", "A-1013")
    assert "Tea tray is out of stock and expected back on November 30, 2026" in mai.heard

    answer = await buyer.says("inform", product="TRAY-BAMBOO")
    assert "€2.00" in answer
    await mai.accepts()
    order = await order_of(house, "A-1013")
    assert order.lines[1].title == "Bamboo tray"
    assert (order.paid() - order.refundable()).minor == 200


async def test_a_dearer_product_is_no_alternative(buyer: Buyer) -> None:
    await tells(buyer, "product_availability", "A-1013")
    spoken = await buyer.speaks("nlu_fallback", "hm")
    titles = [button.title for one in spoken for button in one.buttons]
    assert titles == ["Bamboo tray", "I will wait", "Cancel this item"]


async def test_who_waits_is_told_until_when(buyer: Buyer) -> None:
    await tells(buyer, "product_availability", "A-1013")
    answer = await buyer.says("deny")

    assert "We send it as soon as it is back" in answer
    assert (await buyer.case()).state is CaseState.RESOLVED


async def test_what_is_out_of_stock_can_be_cancelled_instead(buyer: Buyer) -> None:
    await tells(buyer, "product_availability", "A-1013")
    answer = await buyer.says("cancel_order")

    assert "1 × Tea tray has not been sent yet" in answer


async def test_a_refund_that_was_issued_is_shown_with_its_date(buyer: Buyer) -> None:
    omar = await tells(buyer, "refund_status", "A-1015")

    assert "€22.00 of it paid back" in omar.heard
    assert "by November 19, 2026 at the latest" in omar.heard


async def test_without_a_refund_the_reason_is_asked(buyer: Buyer) -> None:
    ana = await tells(buyer, "refund_status", "A-1001")
    assert "I see neither a refund nor a return" in ana.heard


async def test_money_back_without_a_reason_is_asked_what_it_is_about(buyer: Buyer) -> None:
    spoken = await buyer.speaks("refund_request", "I want my money back")

    assert spoken[0].text == "I can look into that. What is it about?"
    assert [button.payload for button in spoken[0].buttons][-1] == "/talk_to_human"


async def test_a_wish_during_a_dispute_goes_along_and_the_question_comes_again(
    buyer: Buyer,
) -> None:
    await tells(buyer, "quality_complaint", "A-1014")
    answer = await buyer.says("refund_request", "I want my money back")

    assert "I have noted what you would like" in answer
    assert "photo" in answer
    assert (await buyer.case()).facts.wish is RemedyKind.FULL_REFUND


async def test_news_during_a_dispute_are_given_at_once(buyer: Buyer) -> None:
    await tells(buyer, "missing_items", "A-1001")
    answer = await buyer.says("track_order", "when did it come at all?")

    assert "delivered by Parcel Post" in answer
    assert "Which item of order A-1001 is missing?" in answer


async def test_a_request_during_a_dispute_comes_after_it(buyer: Buyer) -> None:
    await tells(buyer, "billing_duplicate", "A-1006")
    answer = await buyer.says("cancel_order", "and cancel the order please")
    assert "settle the open question first" in answer

    answer = await buyer.says("affirm", "yes, twice")
    assert "Cancel the order" in answer  # the next problem is named
    assert "1 × Backpack has not been sent yet" in answer


async def test_another_request_takes_the_place_of_the_first(buyer: Buyer, house: House) -> None:
    ines = await tells(buyer, "cancel_order", "A-1009")
    answer = await buyer.says("change_address", "no, just send it somewhere else")
    assert "Where should it go instead?" in answer

    await buyer.says("inform", NEW_ADDRESS)
    case = await ines.accepts()
    assert [one.proposal.remedy for one in case.remedies] == [RemedyKind.ADDRESS_CHANGE]
    assert (await order_of(house, "A-1009")).refundable().minor == 7_000


async def test_a_matter_of_money_told_during_a_request_comes_after_it(buyer: Buyer) -> None:
    await tells(buyer, "cancel_order", "A-1009")
    answer = await buyer.says("billing_duplicate", "and the card was charged twice")

    assert "one after the other" in answer
    assert Kind.BILLING_DUPLICATE in (await buyer.case()).facts.also


async def test_a_cancellation_over_the_bots_limit_goes_to_a_person_with_the_suggestion(
    buyer: Buyer, house: House
) -> None:
    mean = await Buyer(strict(house), conversation=ConversationId("cv_strict")).arrives()
    ines = await tells(mean, "cancel_order", "A-1009")

    handoff = await ines.handoff()
    assert handoff.reason is EscalationReason.OVER_AUTHORITY
    assert (await ines.suggested()).remedy is RemedyKind.CANCELLATION


async def test_what_was_shipped_meanwhile_is_not_cancelled(buyer: Buyer, house: House) -> None:
    """The last look at the order finds it, and a person takes over."""
    ines = await tells(buyer, "cancel_order", "A-1009")
    await buyer.says("affirm", "yes")
    order = await order_of(house, "A-1009")
    (remedy,) = (await buyer.case()).remedies
    pieces = remedy.proposal.lines
    await house.shop.cancel(order.id, order.refundable(), key="other", reason="test", lines=pieces)
    await execute_remedy(remedy.id, house=house)

    assert (await ines.handoff()).reason is EscalationReason.OVER_AUTHORITY
    assert await house.shop.find_effect(order.id, remedy.key) is None


async def test_a_product_is_looked_up_without_an_order(buyer: Buyer) -> None:
    answer = await buyer.says("product_availability", "do you have the espresso machine?")
    assert answer == "Espresso machine is in stock and costs €240.00."


async def test_which_product_is_asked_where_none_is_named(buyer: Buyer) -> None:
    answer = await buyer.says("product_availability", "is it back?")
    assert "Which product is it?" in answer

    answer = await buyer.says("nlu_fallback", "tea tray")
    assert "Tea tray is out of stock and expected back on November 30, 2026." in answer


async def test_who_asked_to_be_told_hears_once_when_it_is_back(
    buyer: Buyer, house: House, clock: SetClock
) -> None:
    await buyer.says("product_availability", "is the tea tray back?")
    answer = await buyer.says("product_availability", product="TEA-TRAY")
    assert answer == "I will write to you here when Tea tray is back in stock."

    assert await told_of_stock(buyer, clock, days=1) == []
    restock(house, "TEA-TRAY")
    assert await told_of_stock(buyer, clock, days=2) == ["Good news: Tea tray is back in stock."]
    assert await told_of_stock(buyer, clock, days=3) == ["Good news: Tea tray is back in stock."]


async def test_a_button_of_a_product_that_is_gone_asks_which_one(buyer: Buyer) -> None:
    answer = await buyer.says("product_availability", product="NO-SUCH-THING")
    assert "Which product is it?" in answer


def restock(house: House, sku: str) -> None:
    """A delivery came in."""
    shop: Any = house.shop
    with database.transaction(
        shop._path
    ) as connection:  # the shop's own door is not open to buyers
        connection.execute("UPDATE products SET stock = 5 WHERE sku = ?", (sku,))


async def told_of_stock(buyer: Buyer, clock: SetClock, *, days: int) -> list[str]:
    """What was said outside turns when so many days have passed, the due timers fired."""
    clock.now = START + timedelta(days=days, minutes=1)
    async with buyer.house.unit() as work:
        due = [timer for timer in await work.timers.pending() if timer.due_at <= clock.now]
        for timer in due:
            await work.timers.fired(timer.key, clock.now)
    for timer in due:
        until = datetime.fromisoformat(timer.payload["until"])
        sku = timer.payload["sku"]
        await look_for_stock(buyer.conversation, sku, until, house=buyer.house)
    async with buyer.house.unit() as work:
        return [message.draft.text for message in await work.messages.since(buyer.conversation, 0)]
