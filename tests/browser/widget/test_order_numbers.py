"""An order number is read as one: no line of a narrow bubble ends at its hyphen."""

import pytest

from bot.conversations.model import Button
from bot.conversations.ports import Reply
from tests.browser.widget.conftest import Guest
from tests.support.gateway import RunningGateway

pytestmark = pytest.mark.asyncio(loop_scope="session")

NARROW = {"width": 320, "height": 640}
ENGLISH = [f"{'so ' * words}A-1006 {'so ' * words}C-1042" for words in range(1, 9)]
ARABIC = [f"{'هنا ' * words}\u2068A-1006\u2069 {'هنا ' * words}" for words in range(1, 9)]
LINES_OF_NUMBERS = """(log) => {
  const walk = document.createTreeWalker(log, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walk.nextNode()) {
    for (const found of walk.currentNode.data.matchAll(/[AC]-\\d+/g)) {
      const range = document.createRange();
      range.setStart(walk.currentNode, found.index);
      range.setEnd(walk.currentNode, found.index + found[0].length);
      lines.push(new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size);
    }
  }
  return lines;
}"""


@pytest.mark.parametrize(("locale", "sentences"), [("en-GB", ENGLISH), ("ar-EG", ARABIC)])
async def test_an_order_number_stays_on_one_line_wherever_it_stands(
    guest: Guest, gateway: RunningGateway, locale: str, sentences: list[str]
) -> None:
    spoken = tuple(Reply(words, (Button(words, f"/n{n}"),)) for n, words in enumerate(sentences))
    gateway.assistant.script = [spoken]
    gateway.assistant.language = locale[:2]
    chat = await guest(locale=locale, viewport=NARROW)
    await chat.open()
    await chat.says(sentences[-1])
    await chat.hears(sentences[-1])

    numbers = sum(words.count("-") for words in [*sentences, *sentences, sentences[-1]])
    assert await chat.get("log").evaluate(LINES_OF_NUMBERS) == [1] * numbers


async def test_what_is_copied_from_a_bubble_is_what_was_said(
    guest: Guest, gateway: RunningGateway
) -> None:
    words = "Order A-1006 is case C-1042."
    gateway.assistant.script = [(Reply(words),)]
    chat = await guest(viewport=NARROW)
    await chat.open()
    await chat.says("Where is it?")
    await chat.hears(words)

    bubble = chat.said("bot", words).locator(".bubble span")
    copied = await bubble.evaluate(
        "(one) => (getSelection().selectAllChildren(one), getSelection().toString())"
    )
    assert copied == words


async def test_arabic_that_begins_with_an_order_number_still_runs_from_the_right(
    guest: Guest,
) -> None:
    chat = await guest(locale="ar-EG")
    await chat.open()
    await chat.says("A-1006 لم يصل")

    words = chat.said("buyer", "لم يصل").locator("[dir=auto]")
    assert await words.evaluate("(one) => one.matches(':dir(rtl)')")
