"""The desk page has what Slack's card has: offers, agreements, refusals, stops, undo, approved answers."""

from dataclasses import replace

import pytest

from bot.casework.desk_port import Chosen, DeskOutcome
from bot.disputes.case import Person
from bot.disputes.money import Money
from bot.disputes.names import HandoffState, Tier
from channels.desk.access import colleague
from tests.desk.conftest import CASE, Page
from tests.support.hand_off import HANDOFF, hand_off, in_state, with_options


@pytest.fixture
async def page(page: Page) -> Page:
    page.desk.put(with_options(hand_off()))
    await page.sign_in()
    return page


async def test_a_remedy_is_offered_with_an_amount(page: Page) -> None:
    answer = await page.submits("offer", option="goodwill:0", amount="7,50")
    assert answer.headers["location"].endswith("?did=offer&ended=done")
    assert page.desk.offered == [("Support", Chosen("goodwill:0", Money(750, "EUR")))]
    told = (await page.browser.get(answer.headers["location"])).text
    assert "The buyer has the offer" in told


async def test_an_amount_that_is_no_number_is_refused_with_a_sentence(page: Page) -> None:
    answer = await page.submits("offer", option="goodwill:0", amount="plenty")
    assert answer.status_code == 409
    assert "cannot be given" in answer.text
    assert page.desk.offered == []


async def test_an_offer_above_the_tier_says_that_a_manager_is_asked(page: Page) -> None:
    page.desk.answers_offers = DeskOutcome.FOR_MANAGER
    answer = await page.submits("offer", option="full_refund:18000")
    assert "asks a manager now" in (await page.browser.get(answer.headers["location"])).text


async def test_a_case_is_handed_back_with_what_was_agreed(page: Page) -> None:
    await page.submits("hand_back", option="full_refund:18000", text="He prefers money.")
    assert page.desk.agreed == [(Chosen("full_refund:18000"), "He prefers money.")]


async def test_a_manager_refuses_and_an_agent_does_not_see_the_form(page: Page) -> None:
    await page.submits("refuse", text="Ask for a photo first.")
    assert page.desk.refused == [("Support", "Ask for a photo first.")]

    page.desk.put(with_options(hand_off()))
    link = page.access.login_link(
        "http://desk.test", colleague("olga@shop.example", "Olga", Tier.AGENT)
    )
    await page.browser.get(link)
    assert "Refuse what is suggested" not in (await page.browser.get(CASE)).text


async def test_a_stop_is_shown_and_nothing_that_grants_is_left(page: Page) -> None:
    await page.submits("stop", text="The battery <burns>.")
    html = (await page.browser.get(CASE)).text
    assert "Stopped by Support" in html
    assert "The battery &lt;burns&gt;." in html
    for gone in ("/offer", "/approve", "/hand_back", "/resolve", "/refuse"):
        assert f"{CASE}{gone}" not in html
    await page.submits("lift")
    assert page.desk.cards[HANDOFF].handoff.stop is None


async def test_a_reply_waits_on_the_page_and_can_be_taken_back(page: Page) -> None:
    page.desk.holds = True
    answer = await page.submits("reply", text="Hola <b>")
    html = (await page.browser.get(answer.headers["location"])).text
    assert "until then you can take it back" in html
    assert "Hola &lt;b&gt;" in html
    (reply,) = page.desk.cards[HANDOFF].held

    await page.submits("undo", about=reply.key)

    assert page.desk.taken_back == [reply.key]
    assert "Undo" not in (await page.browser.get(CASE)).text


async def test_a_case_goes_to_a_colleague_who_works_here_and_to_nobody_else(page: Page) -> None:
    page.desk.team = (Person("desk:olga@shop.example", "Olga"),)
    assert "Olga" in (await page.browser.get(CASE)).text
    refused = await page.submits("assign", about="desk:stranger")
    assert refused.status_code == 409
    await page.submits("assign", about="desk:olga@shop.example")
    assert page.desk.cards[HANDOFF].handoff.taken_by_name == "Olga"


async def test_a_taken_case_can_be_released_and_a_photo_asked_for(page: Page) -> None:
    page.desk.put(in_state(hand_off(), HandoffState.TAKEN, by="desk:admin", name="Support"))
    await page.submits("ask_photo")
    await page.submits("release")
    assert page.desk.photos_asked == ["Support"]
    assert page.desk.cards[HANDOFF].handoff.state is HandoffState.WAITING


async def test_approved_answers_are_found_and_put_into_the_reply(page: Page) -> None:
    html = (await page.browser.get(CASE)).text
    assert "Put it into the reply" not in html

    found = (await page.browser.get(CASE, params={"find": "photo"})).text
    assert "Put it into the reply" in found
    nothing = (await page.browser.get(CASE, params={"find": "zeppelin"})).text
    assert "No approved answer holds these words" in nothing

    link = found.split('class="use" href="')[1].split('"')[0].replace("&amp;", "&")
    filled = (await page.browser.get(link)).text
    reply = filled.split('id="reply"')[1].split(">")[1].split("<")[0]
    assert len(reply) > 20


async def test_an_answer_that_does_not_exist_leaves_the_reply_empty(page: Page) -> None:
    html = (await page.browser.get(CASE, params={"answer": "agent-nothing"})).text
    assert html.split('id="reply"')[1].split(">")[1].split("<")[0] == ""


async def test_history_and_evidence_stay_on_the_page_after_the_end(page: Page) -> None:
    ended = in_state(hand_off(), HandoffState.RESOLVED, by="desk:admin", name="Support")
    page.desk.put(replace(ended, options=()))
    html = (await page.browser.get(CASE)).text
    assert "Handed over" in html
    assert f"{CASE}/offer" not in html
