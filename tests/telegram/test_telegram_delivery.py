"""Replies reach the chat: in order, whole, once, through trouble and restarts."""

from uuid import uuid4

from bot.casework.desk_port import DeskOutcome
from bot.casework.reach import REACHABLE, UNREACHABLE
from bot.conversations.ports import Reply
from tests.support.pictures import phone_photo
from tests.support.telegram_fake import Fault, TelegramFake
from tests.support.telegram_fake.bot_api import units
from tests.support.telegram_scene import ANA, FARID, MARIA, Scene


async def test_an_agents_words_and_the_news_that_a_person_joined_come_in_order(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()

    await scene.replies(handoff, "Hello Ana, I am looking into it.")

    await telegram.reads(ANA, "Maria: Hello Ana, I am looking into it.")
    assert telegram.texts(ANA)[-2:] == [
        "Maria has joined the conversation.",
        "Maria: Hello Ana, I am looking into it.",
    ]


async def test_an_agents_photo_comes_without_what_the_phone_wrote_into_it(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    body = phone_photo()
    sent = await scene.gateway.desk.reply_photo(
        handoff, MARIA, body, filename="x.jpg", key=uuid4().hex
    )
    assert sent is DeskOutcome.DONE

    await telegram.until(lambda: telegram.chat(ANA)[-1].photo)
    shown = telegram.chat(ANA)[-1].photo
    assert shown is not None
    assert shown.startswith(b"\xff\xd8")
    assert b"Kept-at-home" not in shown


async def test_a_long_answer_comes_in_pieces_that_end_with_sentences(
    scene: Scene, telegram: TelegramFake
) -> None:
    said = " ".join(f"This is sentence {number} about your order 😀." for number in range(300))
    scene.assistant.script.append((Reply(said),))
    telegram.says(ANA, "tell me all")
    await telegram.reads(ANA, "sentence 299")

    texts = telegram.texts(ANA)
    assert len(texts) > 2
    assert all(units(text) <= 4096 and text.endswith(".") for text in texts)
    assert " ".join(texts) == said


async def test_nothing_in_a_text_is_taken_for_formatting(
    scene: Scene, telegram: TelegramFake
) -> None:
    said = "<b>*bold*</b> _and_ [a link](https://shop.example) `code` &amp;"
    scene.assistant.script.append((Reply(said),))
    telegram.says(ANA, "hello")

    shown = await telegram.reads(ANA, "bold")
    assert shown.text == said
    assert "parse_mode" not in shown.call


async def test_an_arabic_line_that_begins_and_ends_with_latin_letters_stays_right(
    scene: Scene, telegram: TelegramFake
) -> None:
    scene.assistant.language = "ar"
    scene.assistant.script.append((Reply("A-1001 هو رقم طلبك من Amends."),))
    telegram.says(FARID, "مرحبا")

    shown = await telegram.reads(FARID, "A-1001")
    assert shown.text == "\u200fA-1001 هو رقم طلبك من Amends.\u200f"


async def test_what_telegram_is_too_busy_for_comes_when_it_said(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.fail(Fault("sendMessage", retry_after=1, times=2))
    telegram.says(ANA, "hello")
    telegram.says(ANA, "are you there")

    await telegram.reads(ANA, "You said: are you there")
    assert telegram.texts(ANA) == ["You said: hello", "You said: are you there"]
    assert len(telegram.calls("sendMessage")) == 4


async def test_a_broken_server_loses_nothing(scene: Scene, telegram: TelegramFake) -> None:
    telegram.fail(Fault("sendMessage", status=502))
    telegram.says(ANA, "hello")

    await telegram.reads(ANA, "You said: hello")
    assert telegram.texts(ANA) == ["You said: hello"]


async def test_without_network_both_directions_wait(scene: Scene, telegram: TelegramFake) -> None:
    handoff = await scene.asks_for_person()
    telegram.world.down = True
    await scene.replies(handoff, "While you were away")
    telegram.says(ANA, "I am in a tunnel")
    before = len(telegram.world.calls)
    await telegram.until(lambda: len(telegram.world.calls) > before + 1)

    telegram.world.down = False

    await telegram.reads(ANA, "While you were away")
    await scene.until(lambda: has_said(scene, "I am in a tunnel"))


async def has_said(scene: Scene, text: str) -> bool:
    return text in await scene.said()


async def test_an_answer_whose_receipt_was_lost_is_at_worst_there_twice(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.fail(Fault("sendMessage", lost=True))
    telegram.says(ANA, "hello")
    telegram.says(ANA, "bye")

    await telegram.reads(ANA, "You said: bye")
    assert telegram.texts(ANA) == ["You said: hello", "You said: hello", "You said: bye"]


async def test_a_restart_goes_on_with_the_piece_that_was_not_sent_yet(
    scene: Scene, telegram: TelegramFake
) -> None:
    pieces = [f"{letter}" * 3000 + "." for letter in "abcd"]
    scene.assistant.script.append((Reply("\n".join(pieces)),))
    telegram.says(ANA, "tell me all")
    await telegram.reads(ANA, "a")
    telegram.world.down = True
    await scene.down()
    telegram.world.down = False

    await scene.up()

    await telegram.reads(ANA, "d")
    texts = telegram.texts(ANA)
    assert list(dict.fromkeys(texts)) == pieces
    assert len(texts) <= len(pieces) + 1


async def test_what_was_said_while_the_gateway_was_down_is_answered_after_it(
    scene: Scene, telegram: TelegramFake
) -> None:
    await scene.down()
    telegram.says(ANA, "anybody there")

    await scene.up()

    await telegram.reads(ANA, "You said: anybody there")


async def test_a_buyer_who_blocked_the_bot_is_noted_once_and_written_to_no_more(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    telegram.blocks(ANA, told=False)
    tries = len(telegram.calls("sendMessage"))

    await scene.replies(handoff, "Hello Ana")
    await scene.until(lambda: is_unreachable(scene))
    await scene.replies(handoff, "Are you there?")
    await scene.settled()

    assert len(telegram.calls("sendMessage")) == tries + 1
    assert await noted(scene) == [UNREACHABLE]
    view = await scene.gateway.desk.card(handoff)
    assert any("blocked us" in line for line in view.checked)


async def is_unreachable(scene: Scene) -> bool:
    return (await scene.delivery()).unreachable_since is not None


async def noted(scene: Scene) -> list[str]:
    case = await scene.case()
    async with scene.house.unit() as work:
        history = await work.cases.history(case.id)
    return [event.name for event in history if event.name in (REACHABLE, UNREACHABLE)]


async def test_whoever_lets_the_bot_in_again_gets_what_waited(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    telegram.blocks(ANA)
    await scene.until(lambda: is_unreachable(scene))
    await scene.replies(handoff, "First")
    await scene.replies(handoff, "Second")
    await scene.settled()

    telegram.unblocks(ANA)

    await telegram.reads(ANA, "Maria: Second")
    assert telegram.texts(ANA)[-2:] == ["Maria: First", "Maria: Second"]
    assert await noted(scene) == [UNREACHABLE, REACHABLE]
    view = await scene.gateway.desk.card(handoff)
    assert not any("blocked us" in line for line in view.checked)


async def test_what_telegram_refuses_for_good_is_left_out_and_shown_to_people(
    scene: Scene, telegram: TelegramFake
) -> None:
    telegram.fail(Fault("sendMessage", status=400))
    telegram.says(ANA, "one")
    telegram.says(ANA, "two")

    await telegram.reads(ANA, "You said: two")
    assert telegram.texts(ANA) == ["You said: two"]
    async with scene.house.unit() as work:
        [failed] = await work.outbox.given_up()
    assert failed.item.name == "telegram.message"
    assert "refused sendMessage" in failed.error
