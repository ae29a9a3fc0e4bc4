"""Who is there and what comes in: typing, a person, unread messages, the survey."""

import pytest
from playwright.async_api import expect

from bot.conversations.ports import Reply
from bot.disputes.names import ConversationId, HandoffId
from tests.browser.widget.conftest import Guest
from tests.browser.widget.scenes import SURVEY, SURVEY_WORDS
from tests.support.browser import Chat
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

WISH = "I want a person"


async def asks_for_a_person(chat: Chat, gateway: RunningGateway) -> HandoffId:
    gateway.assistant.meanings[WISH] = "/talk_to_human"
    await chat.open()
    await chat.says(WISH)
    await expect(chat.get("status")).to_contain_text("A person will join you here")
    case = await gateway.case(ConversationId(await chat.conversation()))
    assert case.open_handoff is not None
    return case.open_handoff.id


async def test_a_person_who_joins_is_announced_and_named_until_they_have_gone(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    handoff = await asks_for_a_person(chat, gateway)

    await gateway.takes(handoff, "Maria")

    await expect(chat.get("status")).to_contain_text("Maria")
    await chat.hears("Maria", author="system")
    await gateway.replies(handoff, "Maria", "I have your whole case before me.")
    await chat.hears("I have your whole case", author="agent")
    await expect(chat.get("message-agent").locator(".name")).to_have_text("Maria")


async def test_the_chat_shows_that_an_answer_is_being_written_until_it_is_there(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.open()
    gateway.assistant.go_on.clear()
    await chat.says("Hello")
    await expect(chat.get("typing")).to_contain_text("Assistant is writing")

    gateway.assistant.go_on.set()
    await chat.hears("You said: Hello")
    await expect(chat.get("typing")).to_have_count(0)


async def test_what_comes_while_the_chat_is_closed_is_counted_on_the_button_and_in_the_title(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.open()
    gateway.assistant.go_on.clear()
    gateway.assistant.script = [(Reply("First."), Reply("Second."))]
    await chat.says("Hello")
    await chat.get("close").click()
    gateway.assistant.go_on.set()

    await expect(chat.get("badge")).to_have_text("2")
    await expect(chat.page).to_have_title("(2) Corner shop")
    await expect(chat.get("launcher")).to_have_accessible_name("Help. New messages: 2")
    await chat.get("launcher").click()
    await expect(chat.page).to_have_title("Corner shop")
    await expect(chat.get("badge")).to_have_count(0)


async def test_a_survey_takes_one_of_five_and_then_words(
    guest: Guest, gateway: RunningGateway
) -> None:
    gateway.assistant.script = [(SURVEY,), (SURVEY_WORDS,), (Reply("Thank you for telling us."),)]
    chat = await guest()
    await chat.open()
    await chat.says("Thanks")
    await chat.hears("1 is poor, 5 is excellent")
    scores = chat.get("quick-reply")
    await expect(scores).to_have_text(["1", "2", "3", "4", "5"])
    await chat.presses("4")

    await chat.hears("in a few words why")
    await expect(chat.said("buyer", "4")).to_have_attribute("data-state", "sent")
    for score in await scores.all():
        await expect(score).to_be_disabled()
    await chat.says("Quick and kind")
    await chat.hears("Thank you for telling us.")
    assert gateway.assistant.texts()[-2:] == ['/inform{"count":4}', "Quick and kind"]
