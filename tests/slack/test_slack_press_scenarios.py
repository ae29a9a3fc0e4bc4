import json

import pytest

from bot.disputes.names import HandoffState, Tier
from tests.slack.conftest import JONAS, MARIA, Scene
from tests.support.hand_off import HANDOFF, buyer_said, hand_off
from tests.support.slack_fake import CHANNEL
from tests.support.slack_fake.workspace import View


async def opened_modal(scene: Scene) -> View:
    view = scene.slack.view_of(MARIA)
    assert view is not None
    return view


def typed(text: str) -> dict[str, dict[str, str]]:
    return {"reply": {"text": text}}


async def test_take_makes_the_case_the_agents(scene: Scene) -> None:
    card = await scene.open()

    await scene.presses(card, "take")

    handoff = scene.desk.cards[HANDOFF].handoff
    assert (handoff.state, handoff.taken_by_name) == (HandoffState.TAKEN, "Maria")
    assert "This case is yours" in scene.slack.ephemerals(MARIA)[0]


async def test_a_press_delivered_twice_acts_and_speaks_once(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "approve", user=JONAS)

    await scene.slack.redeliver()

    assert scene.desk.granted == [f"slack:{JONAS}"]
    assert len(scene.slack.ephemerals(JONAS)) == 1


async def test_an_agent_cannot_grant_what_needs_a_manager(scene: Scene) -> None:
    scene.desk.needs = Tier.MANAGER
    card = await scene.open()

    await scene.presses(card, "approve")
    assert scene.desk.granted == []
    assert "ask a manager" in scene.slack.ephemerals(MARIA)[0]

    await scene.presses(card, "approve", user=JONAS)
    assert scene.desk.granted == [f"slack:{JONAS}"]


async def test_hand_back_gives_the_conversation_to_the_bot(scene: Scene) -> None:
    card = await scene.open()

    await scene.presses(card, "hand_back")
    assert await scene.submits(reply="Call back on Monday.") == {}

    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.HANDED_BACK
    assert scene.desk.agreed == [(None, "Call back on Monday.")]


@pytest.mark.parametrize("reason", ["The photo shows three shirts.", None])
async def test_resolve_asks_for_a_reason_and_takes_none_too(
    scene: Scene, reason: str | None
) -> None:
    card = await scene.open()
    await scene.presses(card, "resolve")
    modal = await opened_modal(scene)

    errors = await scene.slack.submit(MARIA, modal.id, {"reply": {"text": reason}})

    assert errors == {}
    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.RESOLVED
    assert scene.desk.reasons == [reason or ""]
    assert scene.desk.sent == []


async def test_reply_opens_a_modal_and_sends_what_is_written_in_it(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    modal = await opened_modal(scene)

    errors = await scene.slack.submit(MARIA, modal.id, typed("Hola, lo arreglo."))

    assert errors == {}
    assert scene.slack.view_of(MARIA) is None
    assert scene.desk.sent == [("Maria", "Hola, lo arreglo.")]
    await scene.slack.until(lambda: scene.slack.thread(CHANNEL, card.ts))
    assert "Maria to the buyer" in str(scene.slack.thread(CHANNEL, card.ts)[0].blocks)


async def test_an_empty_reply_keeps_the_modal_open_with_a_sentence(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    modal = await opened_modal(scene)

    errors = await scene.slack.submit(MARIA, modal.id, typed("   "))

    assert errors == {"reply": "Please write what the buyer should read."}
    assert scene.desk.sent == []
    assert scene.slack.view_of(MARIA) is not None


async def test_a_reply_that_a_colleague_overtook_is_refused_in_the_modal(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    modal = await opened_modal(scene)
    await scene.presses(card, "take", user=JONAS)

    errors = await scene.slack.submit(MARIA, modal.id, typed("Hola"))

    assert "A colleague holds this case" in errors["reply"]
    assert scene.desk.sent == []


async def test_a_submission_delivered_twice_sends_once(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "reply")
    modal = await opened_modal(scene)
    await scene.slack.submit(MARIA, modal.id, typed("Hola"))

    await scene.slack.redeliver()

    await scene.slack.until(lambda: scene.slack.thread(CHANNEL, card.ts))
    assert scene.desk.sent == [("Maria", "Hola")]
    assert len(scene.slack.thread(CHANNEL, card.ts)) == 1


async def test_the_modal_shows_the_buyers_words_and_the_direction_they_read(scene: Scene) -> None:
    card = await scene.open(hand_off(words=("معطفي مكسور",), language="ar"))

    await scene.presses(card, "reply")

    modal = json.dumps((await opened_modal(scene)).body, ensure_ascii=False)
    assert "\u2068معطفي مكسور\u2069" in modal
    assert "Arabic, written from right to left" in modal


async def test_an_expired_press_asks_for_another_one(scene: Scene) -> None:
    scene.slack.workspace.trigger_lifetime = -1.0
    card = await scene.open()

    await scene.presses(card, "reply")

    assert scene.slack.view_of(MARIA) is None
    assert "press the button once more" in scene.slack.ephemerals(MARIA)[0]


async def test_a_press_on_a_case_that_is_gone_gets_a_sentence(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.cards.clear()

    await scene.presses(card, "take")

    assert "not there any more" in scene.slack.ephemerals(MARIA)[0]


async def test_a_press_that_fails_inside_says_so(scene: Scene) -> None:
    card = await scene.open()
    scene.desk.broken = RuntimeError("the database is locked")

    await scene.presses(card, "take")

    assert "This did not work" in scene.slack.ephemerals(MARIA)[0]
    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.WAITING


async def test_no_token_and_no_word_of_buyer_or_agent_is_logged(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    card = await scene.open(hand_off(words=("palabras del comprador",)))
    await scene.types(card, "> palabras de Maria")
    scene.desk.broken = RuntimeError("broken")
    await scene.presses(card, "take")
    await scene.door.notify.buyer_message(HANDOFF, buyer_said("palabras nuevas", seq=8))

    assert "palabras" not in caplog.text
    assert "xoxb-" not in caplog.text
    assert "xapp-" not in caplog.text
