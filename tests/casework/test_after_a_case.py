"""After a case: whether goods came, the survey, coming back, and the end."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Agent
from bot.casework.errors import CaseNotFoundError
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.promise_book import PromiseBook
from bot.casework.report import one_case
from bot.conversations.model import Message
from bot.disputes.case import Case
from bot.disputes.names import (
    Asked,
    CaseState,
    ConversationId,
    EscalationReason,
    PromiseId,
    RemedyKind,
    Tier,
)
from bot.shop.demo import DemoShop, Fault, Verb
from bot.storage.photos import PhotoStore
from tests.support.house import START, Buyer, SetClock
from tests.support.passing_time import PassingTime

DAY = timedelta(days=1)
MARIA = Agent("slack:U1", "Maria", Tier.AGENT)


@pytest.fixture
def time(house: House, clock: SetClock) -> PassingTime:
    return PassingTime(house, clock)


@pytest.fixture
def desk(house: House, time: PassingTime, tmp_path: Path) -> CaseDesk:
    photos = PhotoKeeper(PhotoStore(str(tmp_path / "photos")), house.clock)
    return CaseDesk(house, photos=photos, announce=time._announce)


@pytest.fixture
async def resent(buyer: Buyer, time: PassingTime) -> Case:
    """A missing shirt was sent again."""
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    await buyer.says("affirm", "yes")
    await time.carry_out()
    return await buyer.case()


async def log(buyer: Buyer) -> list[Message]:
    async with buyer.house.unit() as work:
        return list(await work.messages.since(buyer.conversation, 0))


async def surveys(buyer: Buyer) -> list[Message]:
    return [message for message in await log(buyer) if "How did we do" in message.draft.text]


async def check_ins(buyer: Buyer) -> list[Message]:
    return [message for message in await log(buyer) if "Has it arrived" in message.draft.text]


async def presses(buyer: Buyer, message: Message, title: str) -> str:
    """Press a button of a message, as Rasa reads its payload."""
    payload = next(b.payload for b in message.draft.buttons if b.title == title)
    intent, _, facts = payload.removeprefix("/").partition("{")
    parts = [part.split(":", 1) for part in facts.rstrip("}").replace('"', "").split(",")]
    said: dict[str, Any] = {name: value for name, value in parts}  # noqa: C416  # pairs, for mypy
    if "count" in said:
        said["counts"] = (int(said.pop("count")),)
    return await buyer.says(intent, **said)


def due(case: Case) -> datetime:
    at = case.remedies[0].due_at
    assert at is not None
    return at


# ---------------------------------------------------------------- survey


async def test_a_day_after_a_remedy_the_buyer_is_asked_once_how_it_went(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(START + DAY - timedelta(minutes=1))
    assert await surveys(buyer) == []

    await time.until(START + 3 * DAY)

    [survey] = await surveys(buyer)
    assert [button.title for button in survey.draft.buttons] == ["1", "2", "3", "4", "5"]
    assert buyer.conversation in time.announced
    assert (await buyer.case()).asked is Asked.SCORE


async def test_a_pressed_score_and_the_next_words_are_kept(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(START + 2 * DAY)
    [survey] = await surveys(buyer)

    assert "in a few words" in await presses(buyer, survey, "4")
    assert await buyer.says("nlu_fallback", "quick, but the box was torn") == (
        "Thank you for telling us."
    )

    [kept] = (await buyer.case()).surveys
    assert (kept.score, kept.comment) == (4, "quick, but the box was torn")
    assert (await buyer.case()).asked is None
    report = await one_case(buyer.house.unit, resent.id)
    assert [(one["score"], one["commented"]) for one in report["surveys"]] == [(4, True)]
    assert "torn" not in str(report)


async def test_a_number_typed_is_the_score(resent: Case, buyer: Buyer, time: PassingTime) -> None:
    await time.until(START + 2 * DAY)

    await buyer.says("inform", "4", counts=(4,))

    assert (await buyer.case()).surveys[0].score == 4


@pytest.mark.parametrize("counts", [(), (0,), (6,), (2, 3)])
async def test_what_is_no_number_from_one_to_five_is_no_score(
    resent: Case, buyer: Buyer, time: PassingTime, counts: tuple[int, ...]
) -> None:
    await time.until(START + 2 * DAY)

    await buyer.says("inform", "some words", counts=counts)

    assert (await buyer.case()).surveys[0].score is None


async def test_the_first_score_stays(resent: Case, buyer: Buyer, time: PassingTime) -> None:
    await time.until(START + 2 * DAY)
    [survey] = await surveys(buyer)
    await presses(buyer, survey, "4")

    assert await presses(buyer, survey, "1") == "Thank you for telling us."

    assert (await buyer.case()).surveys[0].score == 4


async def test_nobody_scores_a_strangers_case(
    resent: Case, house: House, time: PassingTime, buyer: Buyer
) -> None:
    await time.until(START + 2 * DAY)
    stranger = await Buyer(house, ConversationId("cv_stranger")).arrives()

    await stranger.says("inform", counts=(1,), offer=f"survey:{resent.id}")
    await stranger.says("inform", counts=(1,), offer="survey:nothing")

    assert (await buyer.case()).surveys[0].score is None


async def test_a_problem_told_after_the_score_is_a_comment_and_a_problem(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(START + 2 * DAY)
    await buyer.says("inform", "1", counts=(1,))

    said = await buyer.says("billing_duplicate", "and you charged me twice")

    assert "seeing a charge twice" in said
    async with buyer.house.unit() as work:
        first = await work.cases.get(resent.id)
    assert first.surveys[0].comment == "and you charged me twice"


async def test_words_a_day_after_the_score_are_about_something_new(
    resent: Case, buyer: Buyer, time: PassingTime, clock: SetClock
) -> None:
    await time.until(START + 2 * DAY)
    await buyer.says("inform", "5", counts=(5,))
    clock.passes(hours=25)

    await buyer.says("nlu_fallback", "hm")

    assert (await buyer.case()).surveys[0].comment == ""


async def test_a_person_asked_for_after_the_score_comes(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(START + 2 * DAY)
    await buyer.says("inform", "1", counts=(1,))

    await buyer.says("talk_to_human", "I want a person")

    assert (await buyer.case()).open_handoff is not None
    assert (await buyer.case()).surveys[0].comment == ""


async def test_a_withdrawn_case_is_not_asked_about(buyer: Buyer, time: PassingTime) -> None:
    await buyer.reaches_restatement()
    await buyer.says("withdraw", "never mind")

    await time.until(START + 30 * DAY)

    assert await surveys(buyer) == []


async def test_an_explanation_is_asked_about_only_when_the_buyer_accepted_it(
    house: House, time: PassingTime, clock: SetClock
) -> None:
    thanked = await Buyer(house, ConversationId("cv_thanks")).arrives()
    silent = await Buyer(house, ConversationId("cv_silent")).arrives()
    for buyer in (thanked, silent):
        await buyer.says("late_delivery", "where is it?", order_number="A-1003")
        await buyer.says("inform", "chloe@example.com", email="chloe@example.com")
        if (await buyer.case()).asked is Asked.CONFIRMATION:
            await buyer.says("affirm", "yes")
        assert (await buyer.case()).state is CaseState.RESOLVED
    await thanked.says("thank", "thank you")
    await thanked.says("thank", "thanks again")

    await time.until(START + 2 * DAY)

    assert (len(await surveys(thanked)), len(await surveys(silent))) == (1, 0)


async def test_a_case_that_a_person_resolved_is_asked_about(
    buyer: Buyer, desk: CaseDesk, time: PassingTime
) -> None:
    await buyer.says("talk_to_human", "a person")
    handoff = (await buyer.case()).handoffs[0].id
    await desk.resolve(handoff, MARIA, key="k")

    await time.until(START + 2 * DAY)
    await buyer.says("inform", "2", counts=(2,))

    assert len(await surveys(buyer)) == 1
    assert handoff in time.colleagues.shown
    assert (await buyer.case()).surveys[0].score == 2


async def test_the_survey_waits_while_a_person_or_another_case_has_the_buyer(
    resent: Case, buyer: Buyer, desk: CaseDesk, time: PassingTime, clock: SetClock
) -> None:
    await buyer.says("billing_duplicate", "you charged me twice")
    await buyer.says("talk_to_human", "a person")
    other = await buyer.case()
    assert other.id != resent.id

    await time.until(START + 3 * DAY)
    assert await surveys(buyer) == []
    await desk.resolve(other.handoffs[0].id, MARIA, key="k")
    await time.until(START + 3 * DAY + timedelta(hours=1))

    assert [resent.ref in survey.draft.text for survey in await surveys(buyer)] == [True]


async def test_the_survey_is_not_asked_any_more_when_it_waited_for_a_week(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await buyer.says("billing_duplicate", "you charged me twice")

    await time.until(START + 10 * DAY)
    await buyer.says("withdraw", "never mind")
    await time.until(START + 13 * DAY)

    assert await surveys(buyer) == []


# ---------------------------------------------------------------- check-in and promises


async def test_when_goods_should_have_come_the_buyer_is_asked_and_yes_keeps_the_promise(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent))
    [asked] = await check_ins(buyer)
    assert "1 × Linen shirt" in asked.draft.text

    assert "Good to hear" in await presses(buyer, asked, "Yes, it has arrived")

    case = await buyer.case()
    assert [promise.state for promise in case.promises] == ["kept"]
    await time.until(due(resent) + 3 * DAY)
    assert time.colleagues.alarmed == []
    assert len(await check_ins(buyer)) == 1


async def test_a_typed_yes_is_an_answer_too_but_not_a_doubtful_one(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent))

    await buyer.says("affirm", "hm yes?", sure=False)
    assert (await buyer.case()).promises[0].state == "open"
    await buyer.says("affirm", "yes, all here")

    assert (await buyer.case()).promises[0].state == "kept"


async def test_still_wrong_opens_the_case_again_and_goes_to_the_next_remedy_unasked(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent))
    [asked] = await check_ins(buyer)

    said = await presses(buyer, asked, "Something is still wrong")

    case = await buyer.case()
    assert case.id == resent.id
    assert f"opened your case {case.ref} again" in said
    assert case.asked is Asked.OFFER
    assert case.open_offer is not None
    assert case.open_offer.proposal.remedy is RemedyKind.PARTIAL_REFUND
    assert case.promises[0].state == "broken"
    async with buyer.house.unit() as work:
        assert "reopened" in [line.name for line in await work.cases.history(case.id)]


async def test_still_wrong_after_the_last_remedy_of_the_bot_gets_a_person(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent))
    await presses(buyer, (await check_ins(buyer))[0], "Something is still wrong")
    await buyer.says("deny", "no, not that")

    assert (await buyer.case()).open_handoff is not None


async def test_still_wrong_while_the_shop_is_down_gets_a_person(
    resent: Case, buyer: Buyer, time: PassingTime, house: House
) -> None:
    await time.until(due(resent))
    assert isinstance(house.shop, DemoShop)
    await house.shop.inject(Fault.DOWN, verb=Verb.GET_ORDER, times=3)

    await presses(buyer, (await check_ins(buyer))[0], "Something is still wrong")

    assert (await buyer.case()).handoffs[0].reason is EscalationReason.SYSTEM_ERROR


async def test_still_wrong_during_another_case_waits_beside_it(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent))
    [asked] = await check_ins(buyer)
    await buyer.says("billing_duplicate", "you charged me twice")

    said = await presses(buyer, asked, "Something is still wrong")

    assert "open question first" in said
    assert resent.kind in (await buyer.case()).facts.also


async def test_handing_back_a_case_that_came_back_goes_on_with_it(
    resent: Case, buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    await time.until(due(resent))
    await presses(buyer, (await check_ins(buyer))[0], "Something is still wrong")
    await buyer.says("talk_to_human", "a person")

    await desk.hand_back((await buyer.case()).handoffs[0].id, MARIA, key="k")

    assert (await buyer.case()).state is CaseState.GATHERING


async def test_still_wrong_of_an_older_case_opens_it_beside_a_newer_one_that_is_settled(
    resent: Case, buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    await time.until(due(resent))
    [asked] = await check_ins(buyer)
    await buyer.says("billing_duplicate", "you charged me twice")
    await buyer.says("talk_to_human", "a person")
    await desk.resolve((await buyer.case()).handoffs[0].id, MARIA, key="k")

    await presses(buyer, asked, "Something is still wrong")

    assert (await buyer.case()).id == resent.id
    assert (await buyer.case()).state is not CaseState.RESOLVED


async def test_a_button_of_another_conversation_or_of_nothing_does_nothing(
    resent: Case, house: House, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent))
    stranger = await Buyer(house, ConversationId("cv_stranger")).arrives()

    await stranger.says("affirm", offer=f"arrived:{resent.remedies[0].id}")
    await stranger.says("affirm", offer="arrived:nothing")

    assert (await buyer.case()).promises[0].state == "open"


async def test_the_question_waits_while_the_buyer_is_busy(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent) - timedelta(hours=2))
    await buyer.says("billing_duplicate", "you charged me twice")
    await time.until(due(resent) + timedelta(minutes=30))
    assert await check_ins(buyer) == []

    await buyer.says("withdraw", "never mind")
    await time.until(due(resent) + timedelta(hours=2))

    assert len(await check_ins(buyer)) == 1


async def test_goods_that_nobody_confirms_alarm_a_person_who_can_say_that_they_came(
    resent: Case, buyer: Buyer, time: PassingTime, house: House
) -> None:
    book = PromiseBook(house)
    await time.until(due(resent) + 2 * DAY)

    [(when, text)] = time.colleagues.alarmed
    assert when == due(resent) + DAY
    assert text.startswith(f"{resent.ref}: the buyer was promised goods by")
    [overdue] = await book.overdue()
    assert (overdue.ref, overdue.handoff) == (resent.ref, None)
    assert await book.kept(overdue.promise.id, MARIA)
    assert not await book.kept(overdue.promise.id, MARIA)
    assert await book.overdue() == []
    with pytest.raises(CaseNotFoundError):
        await book.kept(PromiseId("nothing"), MARIA)


async def refunded(buyer: Buyer, time: PassingTime) -> Case:
    """The price of the missing shirt was paid back."""
    await buyer.reaches_restatement()
    await buyer.says("affirm", "yes")
    await buyer.says("deny", "I would rather have the money")
    await buyer.says("affirm", "yes")
    await time.carry_out()
    return await buyer.case()


async def test_money_that_the_shop_paid_keeps_its_promise_by_itself(
    buyer: Buyer, time: PassingTime, house: House
) -> None:
    case = await refunded(buyer, time)
    assert isinstance(house.shop, DemoShop)

    await time.until(due(case) + DAY)

    assert [promise.state for promise in (await buyer.case()).promises] == ["kept"]
    assert time.colleagues.alarmed == []


async def test_money_that_is_not_in_the_shops_books_alarms_a_person(
    buyer: Buyer, time: PassingTime, house: House, clock: SetClock
) -> None:
    case = await refunded(buyer, time)
    assert isinstance(house.shop, DemoShop)
    await house.shop.seed(clock.now)  # the shop lost it

    await time.until(due(case) + DAY)

    [(when, text)] = time.colleagues.alarmed
    assert when == due(case)
    assert "promised money back by" in text


# ---------------------------------------------------------------- coming back, and the end


async def test_the_same_problem_while_goods_are_on_their_way_is_told_when_they_come(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    said = await buyer.says("missing_items", "the shirt is still missing")

    assert "should arrive by" in said
    assert (await buyer.case()).state is CaseState.RESOLVED
    assert len((await buyer.case()).offers) == 1


async def test_the_same_problem_while_money_is_on_its_way_is_told_when_it_comes(
    buyer: Buyer, time: PassingTime
) -> None:
    await refunded(buyer, time)
    assert "Your money" in await buyer.says("missing_items", "the shirt is still missing")


async def test_the_same_problem_in_time_is_the_same_case(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent) + DAY)

    await buyer.says("missing_items", "the shirt never came")

    case = await buyer.case()
    assert case.id == resent.id
    assert case.open_offer is not None
    assert case.open_offer.proposal.remedy is RemedyKind.PARTIAL_REFUND


async def test_another_order_is_another_case(resent: Case, buyer: Buyer, time: PassingTime) -> None:
    await time.until(due(resent) + DAY)

    await buyer.says("missing_items", "A-1008 lacks something", order_number="A-1008")

    assert (await buyer.case()).id != resent.id


async def test_after_the_time_to_come_back_the_case_is_closed_and_a_new_one_knows_it(
    resent: Case, buyer: Buyer, time: PassingTime, desk: CaseDesk
) -> None:
    await time.until(START + 15 * DAY)
    async with buyer.house.unit() as work:
        closed = await work.cases.get(resent.id)
        assert closed.state is CaseState.CLOSED
        assert [promise.state for promise in closed.promises] == ["cancelled"]
        assert await work.cases.current(buyer.conversation) is None

    await buyer.says("missing_items", "something is missing again")
    await buyer.says("talk_to_human", "a person")

    case = await buyer.case()
    assert case.facts.earlier == resent.id
    card = await desk.card(case.handoffs[0].id)
    assert f"The buyer had the same problem before, in case {resent.ref}." in card.checked


async def test_a_case_that_was_opened_again_is_closed_by_its_new_resolution(
    resent: Case, buyer: Buyer, time: PassingTime
) -> None:
    await time.until(due(resent) + DAY)
    await buyer.says("missing_items", "the shirt never came")
    await buyer.says("affirm", "yes")
    await time.carry_out()
    again = await buyer.case()
    assert again.resolved_at is not None

    await time.until(START + 15 * DAY)
    assert (await buyer.case()).state is CaseState.RESOLVED
    await time.until(again.resolved_at + 14 * DAY)

    async with buyer.house.unit() as work:
        assert (await work.cases.get(resent.id)).state is CaseState.CLOSED


async def test_no_question_follows_an_automatic_close(
    resent: Case, buyer: Buyer, time: PassingTime, house: House
) -> None:
    async with house.unit() as work:
        timers = await work.timers.pending()
    await time.until(START + 20 * DAY)
    before = len(await log(buyer))
    async with house.unit() as work:
        for timer in timers:
            await work.timers.set(timer)

    await time.without_us_until(START + 40 * DAY)

    assert len(await log(buyer)) == before
