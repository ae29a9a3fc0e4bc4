"""Beside the buyer's words stands a machine's translation, later and once; the words themselves never wait."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversations.model import Language, OutboxItem
from bot.durable import RetryLater
from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig
from bot.translation.translator import MachineTranslator
from channels.desk.translations import LABEL, Translations
from channels.desk.verbs import Verb
from channels.slack import cards
from channels.slack.door import SlackDoor
from channels.slack.modals import modal_of, reply_modal
from channels.translating import GIVE_UP_AFTER
from tests.slack.conftest import MARIA, Scene, config
from tests.support.approved import ANSWERS
from tests.support.fake_desk import FakeDesk
from tests.support.hand_off import buyer_said, hand_off
from tests.support.slack_books import Books
from tests.support.slack_fake import SlackFake, faults
from tests.support.slack_fake.limits import check_message, check_view
from tests.support.slack_fake.workspace import Posted
from tests.support.translate_fake import Fault, TranslateFake
from tests.support.translated_desk import TranslatedDesk, a_translated_desk

WORDS = "¿Hay alguien?"
MACHINE = f"en: {WORDS}"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[TranslatedDesk]:
    async with a_translated_desk(tmp_path) as one:
        await one.opens()
        await one.carry_out()
        yield one


def shown(message: Posted) -> str:
    return words(message.blocks)


def words(blocks: Sequence[dict[str, Any]]) -> str:
    return "\n".join(block["text"]["text"] for block in blocks if "text" in block)


async def test_the_original_is_there_before_the_service_has_answered(desk: TranslatedDesk) -> None:
    desk.service.fails(Fault(hangs=True))
    await desk.writes(WORDS, key="c-1")

    await desk.step()
    translating = asyncio.create_task(desk.step())
    await desk.service.until(lambda: WORDS in desk.service.texts)
    [line] = desk.thread
    assert WORDS in shown(line)
    assert LABEL not in shown(line)

    desk.service.release()
    await translating
    await desk.carry_out()
    assert shown(line).index(WORDS) < shown(line).index(LABEL) < shown(line).index(MACHINE)


async def test_the_next_message_does_not_wait_for_the_translation_of_the_last(
    desk: TranslatedDesk,
) -> None:
    desk.service.fails(Fault(status=500, times=100))
    await desk.writes("uno", key="c-1")
    await desk.step()
    await desk.writes("dos", key="c-2")

    await desk.step()

    assert ["uno" in shown(desk.thread[0]), "dos" in shown(desk.thread[1])] == [True, True]


async def test_a_slow_service_takes_up_little_of_what_the_outbox_does_at_once(
    desk: TranslatedDesk,
) -> None:
    desk.service.fails(Fault(hangs=True))
    for text in ("uno", "dos", "tres"):
        message = await desk.writes(text, key=text)
        await desk.outbox.carry_out(f"{message.id}:desk")
    async with desk.house.unit() as work:
        keys = [item.key for item in await work.outbox.pending()]
    waiting = [asyncio.create_task(desk.outbox.carry_out(key)) for key in keys[:2]]
    await desk.service.until(lambda: desk.service.asked)

    with pytest.raises(RetryLater):
        await desk.outbox.carry_out(keys[2])

    desk.service.release()
    await asyncio.gather(*waiting)
    await desk.carry_out()
    assert [
        f"en: {text}" in line
        for text, line in zip(("uno", "dos", "tres"), map(shown, desk.thread), strict=True)
    ] == [True] * 3


async def test_the_card_gets_the_translation_of_the_words_it_quotes(desk: TranslatedDesk) -> None:
    await desk.writes("La caja llegó vacía", key="c-1")
    await desk.carry_out()

    await desk.notify.changed(desk.handoff)

    text = shown(desk.card)
    assert text.index("La caja llegó vacía") < text.index(LABEL)
    assert "en: La caja llegó vacía" in text


async def test_a_card_that_was_posted_without_is_drawn_again_once(tmp_path: Path) -> None:
    async with a_translated_desk(tmp_path) as desk:
        await desk.opens()
        await desk.writes("La caja llegó vacía", key="c-1")

        await desk.carry_out()

        assert "en: La caja llegó vacía" in shown(desk.card)
        updates = [call for call in desk.slack.calls("chat.update") if call["ts"] == desk.card.ts]
        assert len(updates) == 1


async def test_a_new_process_translates_what_the_old_one_left(desk: TranslatedDesk) -> None:
    desk.service.fails(Fault(lost=True))
    await desk.writes(WORDS, key="c-1")
    await desk.step()
    await desk.step()

    desk.restart()
    await desk.carry_out()

    [line] = desk.thread
    assert MACHINE in shown(line)


async def test_a_card_drawn_by_a_new_process_has_its_translations_again(
    desk: TranslatedDesk,
) -> None:
    await desk.writes(WORDS, key="c-1")
    await desk.carry_out()
    desk.restart()
    async with desk.house.unit() as work:
        lane = f"desk:{(await work.cases.with_handoff(desk.handoff)).conversation}"
        await work.outbox.put(
            OutboxItem("taken", lane, "handoff.changed", {"handoff": desk.handoff})
        )

    await desk.carry_out()

    assert MACHINE in shown(desk.card)


async def test_after_ten_minutes_nobody_waits_for_a_translation(desk: TranslatedDesk) -> None:
    desk.service.fails(Fault(status=500, times=1000))
    await desk.writes(WORDS, key="c-1")
    before = desk.clock()

    await desk.carry_out()

    [line] = desk.thread
    assert (WORDS in shown(line), LABEL in shown(line)) == (True, False)
    assert GIVE_UP_AFTER <= desk.clock() - before < 2 * GIVE_UP_AFTER


async def test_a_line_that_somebody_deleted_stays_deleted(desk: TranslatedDesk) -> None:
    await desk.writes(WORDS, key="c-1")
    await desk.step()
    desk.slack.workspace.messages.remove(desk.thread[0])

    await desk.carry_out()

    assert list(desk.thread) == []


async def test_numbers_and_smileys_are_sent_to_nobody(desk: TranslatedDesk) -> None:
    for number, text in enumerate(("A-1001", "🙏", "58.00")):
        await desk.writes(text, key=f"c-{number}")

    await desk.carry_out()

    assert len(desk.thread) == 3
    assert desk.service.asked == []


async def test_the_agents_own_language_is_sent_to_nobody(tmp_path: Path) -> None:
    async with a_translated_desk(tmp_path) as desk:
        await desk.opens(Language("en", decided=True))
        await desk.writes("is anybody there?", key="c-1")

        await desk.carry_out()

        assert desk.service.asked == []


async def test_a_language_that_was_only_guessed_is_left_to_the_service(tmp_path: Path) -> None:
    async with a_translated_desk(tmp_path) as desk:
        await desk.opens(Language("en"))
        await desk.writes(WORDS, key="c-1")

        await desk.carry_out()

        assert {body["source"] for body in desk.service.asked} == {"auto"}
        assert MACHINE in shown(desk.thread[0])


async def test_of_a_pressed_button_the_title_is_translated_and_never_the_payload(
    desk: TranslatedDesk,
) -> None:
    await desk.writes("/affirm", key="c-1", title="Sí, es correcto")

    await desk.carry_out()

    assert desk.service.texts == ["Sí, es correcto"]
    assert "en: Sí, es correcto" in shown(desk.thread[0])


async def test_what_the_service_says_cannot_call_people_or_draw_a_false_line(
    desk: TranslatedDesk,
) -> None:
    desk.service.words[WORDS] = "<!channel> *sent*\n> quoted"
    await desk.writes(WORDS, key="c-1")

    await desk.carry_out()

    text = shown(desk.thread[0])
    assert "&lt;!channel&gt;" in text
    assert "\n> \u2068&gt; quoted\u2069" in text


SERVICE = st.sampled_from(
    [
        None,
        Fault(status=429),
        Fault(status=429, retry_after=7),
        Fault(status=500),
        Fault(status=403),
        Fault(status=400),
        Fault(lost=True),
        Fault(body=b"garbage"),
        Fault(body=b'{"translatedText": "'),
        Fault("languages", status=500),
    ]
)
SLACK = st.sampled_from(
    [
        None,
        faults.Fault("chat.postMessage", lost=True),
        faults.Fault("chat.update", lost=True),
        faults.Fault("chat.update", retry_after=3),
        faults.Fault("conversations.replies", lost=True),
    ]
)


@given(st.lists(st.tuples(SERVICE, SLACK, st.booleans()), min_size=1, max_size=8))
@settings(max_examples=5, deadline=None)
def test_whatever_fails_the_original_is_in_the_thread_exactly_once(
    troubles: list[tuple[Fault | None, faults.Fault | None, bool]],
) -> None:
    asyncio.run(_written_in_trouble(troubles))


async def _written_in_trouble(
    troubles: Sequence[tuple[Fault | None, faults.Fault | None, bool]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with a_translated_desk(Path(folder)) as desk:
            await desk.opens()
            await desk.carry_out()
            before = desk.clock()
            texts = [f"mensaje número {number} ¡por favor!" for number in range(len(troubles))]
            for text, (service, slack, restarts) in zip(texts, troubles, strict=True):
                if service:
                    desk.service.fails(replace(service))
                if slack:
                    desk.slack.fail(replace(slack))
                await desk.writes(text, key=text)
                await desk.step()
                if restarts:
                    desk.restart()
            await desk.carry_out()

            lines = [shown(message) for message in desk.thread]
            assert [sum(f"\u2068{text}\u2069" in line for line in lines) for text in texts] == [
                1 for _ in texts
            ]
            assert len(lines) == len(texts)
            refused = sum(service is not None and service.status == 400 for service, *_ in troubles)
            without = sum(LABEL not in line for line in lines)
            assert without <= refused or desk.clock() - before >= GIVE_UP_AFTER


def test_translations_keep_to_slacks_limits_and_never_crowd_out_the_original() -> None:
    view = hand_off(words=tuple("muy roto " * 250 + str(number) for number in range(6)))
    translated = {message.id: "<very> " * 2000 for message in view.transcript}
    message = view.transcript[0]

    check_message("summary", cards.card(view, translated))
    check_message("summary", cards.buyer_message(view, message, translated))
    check_view(reply_modal(view, translated))
    assert (
        cards.buyer_message(view, message, translated)[0] == cards.buyer_message(view, message)[0]
    )


def test_the_reply_modal_shows_each_last_word_with_its_translation_below() -> None:
    view = hand_off()
    translated = {view.buyer_words[0].id: "The coat arrived broken."}

    modal = modal_of(Verb.REPLY, view, translated)

    assert modal is not None
    texts = [b["text"]["text"] for b in modal["blocks"] if b["type"] == "section"]
    assert ["El abrigo" in texts[0], LABEL in texts[1], "Quiero mi dinero" in texts[2]] == [
        True
    ] * 3
    assert len(texts) == 3


@pytest.mark.parametrize("hangs", [False, True])
async def test_a_press_of_reply_opens_in_time_with_the_translation_where_it_came(
    slack: SlackFake, *, hangs: bool
) -> None:
    async with TranslateFake() as service:
        if hangs:
            service.fails(Fault(hangs=True))
        translator = MachineTranslator(LibreTranslate(LibreTranslateConfig(service.url)), to="en")
        translations, fake, books = Translations(translator), FakeDesk(), Books()
        door = SlackDoor(
            config(slack),
            desk=fake,
            threads=books,
            seen=books,
            answers=ANSWERS,
            translations=translations,
        )
        await door.start()
        scene = Scene(slack, fake, books, door)
        card = await scene.open()

        await scene.presses(card, "reply")
        await slack.until(lambda: slack.view_of(MARIA))

        view = slack.view_of(MARIA)
        assert view is not None
        text = words(view.body["blocks"])
        assert "Quiero mi dinero." in text
        assert ("en: Quiero mi dinero." in text) is not hangs
        service.release()
        await door.stop()
        await translations.close()


def test_a_translation_from_right_to_left_does_not_turn_what_stands_around_it() -> None:
    view = hand_off(words=("My coat is broken",), language="en")
    translated = {view.buyer_words[0].id: "معطفي مكسور"}

    assert "> \u2068معطفي مكسور\u2069" in words(cards.card(view, translated))


async def test_a_correction_shows_as_one_with_what_it_replaces(desk: TranslatedDesk) -> None:
    await desk.writes("El pedido es A-1001", key="c-1")
    await desk.writes("El pedido es A-1002", key="c-1:2", corrects="c-1")
    await desk.writes("El pedido es A-1003", key="c-1:3", corrects="c-1")

    await desk.carry_out()

    first, second, third = map(shown, desk.thread)
    assert "corrected" not in first
    assert "corrected, instead of “\u2068El pedido es A-1001\u2069”" in second
    assert "corrected, instead of “\u2068El pedido es A-1002\u2069”" in third
    assert "> \u2068El pedido es A-1003\u2069" in third
    assert [m.text.split(" in ")[0] for m in desk.thread] == [
        "The buyer wrote",
        "The buyer corrected a message",
        "The buyer corrected a message",
    ]


async def test_a_correction_of_what_the_log_does_not_have_says_so(desk: TranslatedDesk) -> None:
    await desk.writes("El pedido es A-1002", key="c-1:2", corrects="c-1")

    await desk.carry_out()

    assert "corrected an earlier message:" in shown(desk.thread[0])


def test_a_correction_is_marked_among_the_words_on_the_card_and_in_the_modal() -> None:
    view = hand_off()
    last = view.buyer_words[-1]
    newer = replace(last, draft=replace(last.draft, corrects="client-1"))
    view = replace(view, buyer_words=(view.buyer_words[0], newer))

    for blocks in (cards.card(view), reply_modal(view)["blocks"]):
        assert words(blocks).count("_corrected:_") == 1


def test_a_long_correction_of_a_long_message_keeps_to_slacks_limits() -> None:
    first = buyer_said("& " * 2000)
    second = buyer_said("< " * 2000, seq=2)
    second = replace(second, draft=replace(second.draft, corrects=first.draft.key))
    view = replace(hand_off(), transcript=(first, second), buyer_words=(first, second))

    check_message("summary", cards.buyer_message(view, second))
    check_message("summary", cards.card(view))
