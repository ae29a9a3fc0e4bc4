"""A conversation of the website goes on in Telegram by a one-time link."""

from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.conversations.model import Author, MessageDraft
from bot.disputes.names import ConversationId
from tests.support.gateway import WebBuyer
from tests.support.telegram_fake import BOT_NAME, Person, TelegramFake
from tests.support.telegram_scene import ANA, FARID, Scene


@dataclass
class Visitor:
    """A buyer on the website, over HTTP."""

    scene: Scene
    token: str
    conversation: ConversationId

    async def link(self) -> str:
        """The token in a fresh link."""
        answer = await self.scene.http.post(
            "/api/telegram-link", headers={"Authorization": f"Bearer {self.token}"}
        )
        answer.raise_for_status()
        url = urlsplit(answer.json()["url"])
        assert (url.netloc, url.path) == ("t.me", f"/{BOT_NAME}")
        return str(parse_qs(url.query)["start"][0])

    async def says(self, text: str) -> None:
        """As a socket would: into the inbox, answered by the bot."""
        pressed = "" if text.startswith("/") else None
        at = self.scene.clock()
        draft = MessageDraft(
            self.conversation, Author.BUYER, text, f"web:{text}", at, title=pressed
        )
        await self.scene.gateway.inbox.accept(draft)
        await self.scene.gateway.engine.drained()


async def visitor(scene: Scene) -> Visitor:
    answer = await scene.http.post("/api/token", json={"locale": ["pt-PT"]})
    found = answer.json()
    return Visitor(scene, found["token"], ConversationId(found["conversation"]))


async def test_the_conversation_goes_on_in_the_chat_with_its_case(
    scene: Scene, telegram: TelegramFake
) -> None:
    ana = await visitor(scene)
    await ana.says("/talk_to_human")

    telegram.says(ANA, f"/start {await ana.link()}")

    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-moved", language="en"))
    moved = await scene.conversation()
    assert (moved.id, moved.address) == (ana.conversation, str(ANA.id))
    telegram.says(ANA, "/status")
    await telegram.reads(ANA, (await scene.case()).ref, times=2)


async def test_the_last_answer_comes_along_so_that_its_buttons_can_be_pressed(
    scene: Scene, telegram: TelegramFake
) -> None:
    ana = await visitor(scene)
    await ana.says("hello")
    await ana.says("/switch_language")

    telegram.says(ANA, f"/start {await ana.link()}")

    await telegram.until(lambda: len(telegram.chat(ANA)) == 2)
    assert "You said: hello" not in telegram.texts(ANA)
    telegram.presses(ANA, "Deutsch")
    await telegram.reads(ANA, scene.house.speaker.sentence("language-switched", language="de"))


async def test_the_website_still_shows_the_log_and_answers_go_to_both(
    scene: Scene, telegram: TelegramFake
) -> None:
    ana = await visitor(scene)
    website = await WebBuyer(str(scene.http.base_url)).connects({"token": ana.token})
    telegram.says(ANA, f"/start {await ana.link()}")
    await website.hears_text(scene.house.speaker.sentence("telegram-moved", language="pt"))

    await website.says("typed on the website")
    await telegram.reads(ANA, "You said: typed on the website")

    telegram.says(ANA, "typed in Telegram")
    await website.hears_text("You said: typed in Telegram")
    await website.leaves()


async def test_a_link_works_once(scene: Scene, telegram: TelegramFake) -> None:
    ana = await visitor(scene)
    token = await ana.link()
    telegram.says(ANA, f"/start {token}")
    await telegram.until(lambda: telegram.chat(ANA))

    telegram.says(FARID, f"/start {token}")

    over = scene.house.speaker.sentence("telegram-link-over", language="ar")
    await telegram.reads(FARID, over)
    assert (await scene.conversation(FARID)).id != ana.conversation
    assert (await scene.conversation(ANA)).id == ana.conversation


async def test_the_same_press_twice_is_not_told_off(scene: Scene, telegram: TelegramFake) -> None:
    ana = await visitor(scene)
    token = await ana.link()
    telegram.says(ANA, f"/start {token}")
    telegram.says(ANA, f"/start {token}")
    telegram.says(ANA, "hello")
    await telegram.reads(ANA, "You said: hello")

    moved = scene.house.speaker.sentence("telegram-moved", language="pt")
    assert telegram.texts(ANA) == [moved, "You said: hello"]


async def test_an_expired_link_is_answered_kindly(scene: Scene, telegram: TelegramFake) -> None:
    ana = await visitor(scene)
    token = await ana.link()
    scene.clock.passes(minutes=16)

    telegram.says(ANA, f"/start {token}")

    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-link-over", language="en"))


@pytest.mark.parametrize("spoil", [str.swapcase, lambda token: token[:-1], lambda _: "x" * 64])
async def test_a_link_that_nobody_signed_opens_nothing(
    scene: Scene, telegram: TelegramFake, spoil: object
) -> None:
    ana = await visitor(scene)
    assert callable(spoil)

    telegram.says(ANA, f"/start {spoil(await ana.link())}")

    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-link-over", language="en"))
    assert (await scene.conversation()).id != ana.conversation


async def test_a_token_fits_into_a_link_of_telegrams(scene: Scene) -> None:
    token = await (await visitor(scene)).link()

    assert len(token) <= 64
    assert token.replace("-", "").replace("_", "").isalnum()


async def test_a_chat_with_an_open_case_finishes_that_one_first_and_the_link_stays_good(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    ref = (await scene.case()).ref
    ana = await visitor(scene)
    token = await ana.link()
    telegram.says(ANA, f"/start {token}")
    await telegram.reads(ANA, f"Your case {ref} is still open in this chat")

    await scene.replies(handoff, "All done")
    await resolve(scene, handoff)
    telegram.says(ANA, f"/start {token}")

    await telegram.reads(ANA, scene.house.speaker.sentence("telegram-moved", language="pt"))


async def resolve(scene: Scene, handoff: object) -> None:
    from tests.support.telegram_scene import MARIA

    await scene.gateway.desk.resolve(handoff, MARIA, key="resolve")  # type: ignore[arg-type]  # an id


async def test_what_the_chats_earlier_conversation_still_has_to_say_comes(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.says(ANA, "hello")
    await telegram.reads(ANA, "You said: hello")
    earlier = (await scene.conversation()).id
    ana = await visitor(scene)
    telegram.says(ANA, f"/start {await ana.link()}")
    await telegram.until(lambda: len(telegram.chat(ANA)) == 2)

    async with scene.house.unit() as work:
        late = MessageDraft(earlier, Author.BOT, "It is back in stock", "late", scene.clock())
        await work.messages.append(late)
    await scene.gateway.announce(earlier)

    await telegram.reads(ANA, "It is back in stock")


async def test_only_holders_of_a_session_get_a_link(scene: Scene) -> None:
    stranger = await scene.http.post(
        "/api/telegram-link", headers={"Authorization": "Bearer nonsense"}
    )
    nobody = await scene.http.post("/api/telegram-link")

    assert (stranger.status_code, nobody.status_code) == (401, 401)


async def test_links_last_a_quarter_of_an_hour(scene: Scene) -> None:
    ana = await visitor(scene)
    answer = await scene.http.post(
        "/api/telegram-link", headers={"Authorization": f"Bearer {ana.token}"}
    )

    until = (scene.clock() + timedelta(minutes=15)).isoformat()
    assert answer.json()["expires_at"] == until


async def test_a_visitor_is_told_whether_there_is_a_link_to_be_had(scene: Scene) -> None:
    told = (await scene.http.post("/api/token", json={})).json()
    await scene.restart(telegram_token=None)
    not_told = (await scene.http.post("/api/token", json={})).json()

    assert told["telegram"] is True
    assert set(not_told) == {"token", "conversation"}


async def test_without_telegram_there_is_no_link(scene: Scene) -> None:
    await scene.restart(telegram_token=None)
    ana = await visitor(scene)

    answer = await scene.http.post(
        "/api/telegram-link", headers={"Authorization": f"Bearer {ana.token}"}
    )

    assert answer.status_code == 404


async def test_a_second_chat_can_take_the_conversation_over_with_a_link_of_its_own(
    scene: Scene, telegram: TelegramFake
) -> None:
    ana = await visitor(scene)
    telegram.says(ANA, f"/start {await ana.link()}")
    await telegram.until(lambda: telegram.chat(ANA))
    tablet = Person(4999, "Ana", "pt")

    telegram.says(tablet, f"/start {await ana.link()}")

    await telegram.until(lambda: telegram.chat(tablet))
    assert (await scene.conversation(tablet)).id == ana.conversation


async def test_a_second_link_to_the_same_chat_says_so_and_repeats_nothing_else(
    scene: Scene, telegram: TelegramFake
) -> None:
    ana = await visitor(scene)
    await ana.says("hello")
    telegram.says(ANA, f"/start {await ana.link()}")
    await telegram.until(lambda: len(telegram.chat(ANA)) == 2)

    telegram.says(ANA, f"/start {await ana.link()}")

    await telegram.until(lambda: len(telegram.chat(ANA)) == 3)
    moved = scene.house.speaker.sentence("telegram-moved", language="en")
    assert telegram.texts(ANA) == ["You said: hello", moved, moved]


async def test_messages_of_two_chats_with_the_same_number_are_two(
    scene: Scene, telegram: TelegramFake
) -> None:
    ana = await visitor(scene)
    telegram.says(ANA, f"/start {await ana.link()}")
    telegram.says(ANA, "from the telephone", number=77_000)
    await telegram.reads(ANA, "You said: from the telephone")
    tablet = Person(4999, "Ana", "pt")
    telegram.says(tablet, f"/start {await ana.link()}")

    telegram.says(tablet, "from the tablet", number=77_000)

    await telegram.reads(tablet, "You said: from the tablet")
