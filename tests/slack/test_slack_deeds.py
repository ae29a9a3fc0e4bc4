"""The card's other deeds: offers, agreements, refusals, stops, photos, promises, colleagues, and what only shows."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.casework.desk_port import Chosen, DeskOutcome, EvidenceLine
from bot.disputes.case import CaseEvent
from bot.disputes.money import Money
from bot.disputes.names import EvidenceId, HandoffState
from channels.slack.modals import NOTHING_AGREED
from tests.slack.conftest import JONAS, MARIA, Scene
from tests.support.hand_off import HANDOFF, NOW, hand_off, in_state, with_options
from tests.support.slack_fake import CHANNEL
from tests.support.slack_fake.workspace import User

REFUND = {"option": "full_refund:18000"}
GOODWILL = {"option": "goodwill:0"}


async def body(scene: Scene, user: str = MARIA) -> str:
    view = scene.slack.view_of(user)
    assert view is not None
    return json.dumps(view.body, ensure_ascii=False)


async def test_a_remedy_is_offered_with_an_amount_of_the_agents_own(scene: Scene) -> None:
    card = await scene.open(with_options(hand_off()))
    await scene.presses(card, "offer")
    shown = await body(scene)
    assert "Goodwill, an amount of your own" in shown
    assert "What is above your tier goes to a manager first." in shown

    assert await scene.submits(option=GOODWILL, amount="12,50") == {}

    assert scene.desk.offered == [("Maria", Chosen("goodwill:0", Money(1_250, "EUR")))]


async def test_an_offer_above_the_tier_says_that_a_manager_is_asked(scene: Scene) -> None:
    scene.desk.answers_offers = DeskOutcome.FOR_MANAGER
    card = await scene.open(with_options(hand_off()))
    await scene.presses(card, "offer")

    assert await scene.submits(option=REFUND, amount=None) == {}

    await scene.slack.until(lambda: scene.slack.ephemerals(MARIA))
    assert "asks a manager now" in scene.slack.ephemerals(MARIA)[0]
    assert scene.desk.offered == [("Maria", Chosen("full_refund:18000"))]


@pytest.mark.parametrize("amount", ["a lot", "1.234", "1e400", "NaN", "Infinity"])
async def test_an_amount_that_is_none_keeps_the_window_open(scene: Scene, amount: str) -> None:
    card = await scene.open(with_options(hand_off()))
    await scene.presses(card, "offer")

    errors = await scene.submits(option=REFUND, amount=amount)

    assert "cannot be given" in errors["amount"]
    assert scene.desk.offered == []


async def test_a_hand_back_tells_the_bot_what_was_agreed(scene: Scene) -> None:
    card = await scene.open(with_options(hand_off()))
    await scene.presses(card, "hand_back")
    assert "Nothing: the bot goes on where it stopped" in await body(scene)

    assert await scene.submits(option=REFUND, amount=None, reply="He prefers money.") == {}

    assert scene.desk.agreed == [(Chosen("full_refund:18000"), "He prefers money.")]


async def test_a_hand_back_without_an_agreement_offers_nothing(scene: Scene) -> None:
    card = await scene.open(with_options(hand_off()))
    await scene.presses(card, "hand_back")
    await scene.submits(option={"option": NOTHING_AGREED}, amount=None, reply=None)
    assert scene.desk.agreed == [(None, "")]


async def test_a_manager_refuses_with_reasons_and_an_agent_cannot(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "refuse")
    errors = await scene.submits(reply="Too much.")
    assert "Only a manager" in errors["reply"]

    await scene.presses(card, "refuse", user=JONAS)
    assert await scene.submits(JONAS, reply="Ask for a photo first.") == {}

    assert scene.desk.refused == [("Jonas", "Ask for a photo first.")]


async def test_a_safety_stop_needs_its_reason_and_only_a_manager_lifts_it(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "stop")
    assert "say why" in (await scene.submits(reply="  "))["reply"]
    assert await scene.submits(reply="Smoke.") == {}
    await scene.door.notify.changed(HANDOFF)

    await scene.presses(card, "lift")
    assert "Only a manager" in scene.slack.ephemerals(MARIA)[-1]
    await scene.presses(card, "lift", user=JONAS)

    assert scene.desk.cards[HANDOFF].handoff.stop is None


async def test_a_case_is_assigned_to_a_colleague_and_not_to_a_guest(scene: Scene) -> None:
    guest = User("U0GUEST", "Gus Guest", "Gus", is_restricted=True)
    scene.slack.workspace.users[guest.id] = guest
    card = await scene.open()
    await scene.presses(card, "assign")

    errors = await scene.submits(person={"user": guest.id})
    assert "choose a colleague" in errors["person"]
    assert await scene.submits(person={"user": JONAS}) == {}

    handoff = scene.desk.cards[HANDOFF].handoff
    assert (handoff.taken_by, handoff.taken_by_name) == (f"slack:{JONAS}", "Jonas")


async def test_a_released_case_waits_again(scene: Scene) -> None:
    card = await scene.open(
        in_state(hand_off(), HandoffState.TAKEN, by=f"slack:{MARIA}", name="Maria")
    )
    await scene.presses(card, "release")
    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.WAITING
    assert "Back in the queue" in scene.slack.ephemerals(MARIA)[0]


async def test_a_photo_is_asked_for_by_one_press(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "ask_photo")
    await scene.slack.redeliver()
    assert scene.desk.photos_asked == ["Maria"]


async def test_a_promise_is_kept_with_its_time(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "promise")
    until = datetime(2030, 1, 7, 9, 30, tzinfo=UTC)

    errors = await scene.submits(until={"at": int(until.timestamp())}, reply="I call the carrier.")

    assert errors == {}
    assert scene.desk.promised == [("Maria", "I call the carrier.", until)]


async def test_evidence_and_history_only_show_and_stay_after_the_end(scene: Scene) -> None:
    photo = EvidenceLine(EvidenceId("ev_1"), NOW, "ab12cd34ef56ab78", "C-1007")
    note = CaseEvent("note", NOW, f"slack:{JONAS}", json.dumps({"by": "Jonas", "text": "<b>Hm"}))
    view = in_state(hand_off(), HandoffState.RESOLVED, by=f"slack:{MARIA}", name="Maria")
    card = await scene.open(replace(view, evidence=(photo,), history=(*view.history, note)))

    await scene.presses(card, "evidence")
    shown = await body(scene)
    assert "ab12cd34ef56" in shown
    assert "the same picture was used in case C-1007" in shown
    assert "submit" not in json.loads(shown)

    scene.slack.workspace.views.clear()
    await scene.presses(card, "history")
    shown = await body(scene)
    assert "Handed over" in shown
    assert "*Jonas*: Note" in shown
    assert "&lt;b&gt;Hm" in shown


async def test_a_long_history_fits_into_what_slack_shows(scene: Scene) -> None:
    words = json.dumps({"by": "Jonas", "text": "word " * 200})
    many = tuple(CaseEvent("note", NOW, "slack:U1", words) for _ in range(400))
    card = await scene.open(replace(hand_off(), history=many))
    await scene.presses(card, "history")
    view = scene.slack.view_of(MARIA)
    assert view is not None
    assert len(view.body["blocks"]) <= 20


async def test_a_press_on_an_old_card_for_what_is_not_possible_now_says_so(scene: Scene) -> None:
    card = await scene.open(with_options(hand_off()))
    scene.desk.put(hand_off(suggested=None))
    await scene.presses(card, "offer")
    assert "not possible as the case stands" in scene.slack.ephemerals(MARIA)[0]
    assert scene.slack.view_of(MARIA) is None


async def test_an_approved_answer_is_found_seen_in_both_languages_and_sent(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "answer")
    everything = await scene.slack.search(MARIA, "amends_find_answer", "")
    found = await scene.slack.search(MARIA, "amends_find_answer", "photo")
    assert 0 < len(found) < len(everything)

    await scene.slack.pick(MARIA, "amends_find_answer", found[0])

    view = scene.slack.view_of(MARIA)
    assert view is not None
    (block,) = [one for one in view.body["blocks"] if one["type"] == "input"]
    spanish = block["element"]["initial_value"]
    assert "In English" in json.dumps(view.body)
    errors = await scene.slack.submit(MARIA, view.id, {block["block_id"]: {"text": spanish}})
    assert errors == {}
    assert scene.desk.sent == [("Maria", spanish)]


async def test_a_search_without_a_hit_shows_no_option(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "answer")
    assert await scene.slack.search(MARIA, "amends_find_answer", "zeppelin") == []


async def test_the_buyers_thread_shows_the_sent_answer(scene: Scene) -> None:
    card = await scene.open()
    await scene.presses(card, "answer")
    found = await scene.slack.search(MARIA, "amends_find_answer", "photo")
    await scene.slack.pick(MARIA, "amends_find_answer", found[0])
    view = scene.slack.view_of(MARIA)
    assert view is not None
    (block,) = [one for one in view.body["blocks"] if one["type"] == "input"]
    await scene.slack.submit(MARIA, view.id, {block["block_id"]: {"text": "Hola, Noah."}})
    await scene.slack.until(lambda: scene.slack.thread(CHANNEL, card.ts))
    assert "Hola, Noah." in str(scene.slack.thread(CHANNEL, card.ts)[0].blocks)
