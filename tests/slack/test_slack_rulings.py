"""A ruling in Slack: both sides on the card, and a modal that asks for a choice and its reasons."""

import json

from bot.disputes.names import HandoffState
from channels.slack import cards
from tests.slack.conftest import JONAS, MARIA, Scene
from tests.slack.test_slack_press_scenarios import opened_modal
from tests.support.hand_off import HANDOFF, asked_to_rule, hand_off
from tests.support.slack_fake import CHANNEL


def entered(option: str, reasons: str) -> dict[str, dict[str, object]]:
    return {"option": {"text": {"option": option}}, "reply": {"text": reasons}}


def test_the_card_shows_both_sides_and_no_other_way_to_end_it() -> None:
    drawn = cards.card(asked_to_rule())

    shown = json.dumps(drawn, ensure_ascii=False)
    assert "Ruling: the buyer" in shown
    assert "El abrigo tiene un agujero" in shown
    assert "Maria, Nov 20, 2025, 10:00 UTC: The photo shows no hole." in shown
    rows = [block for block in drawn if block["type"] == "actions"]
    shown_ = [one["text"]["text"] for row in rows for one in row["elements"]]
    assert {"Take", "Reply…", "Rule…"} <= set(shown_)
    assert not {"Hand back to the bot…", "Resolve…", "Offer a remedy…"} & set(shown_)


async def test_the_modal_holds_both_sides_and_what_can_be_given(scene: Scene) -> None:
    card = await scene.open(asked_to_rule())
    await scene.presses(card, "rule")

    modal = await opened_modal(scene)

    shown = json.dumps(modal.body, ensure_ascii=False)
    assert "El abrigo tiene un agujero" in shown
    assert "The photo shows no hole." in shown
    [asked] = [block for block in modal.body["blocks"] if block.get("block_id") == "option"]
    assert [one["value"] for one in asked["element"]["options"]] == ["full_refund:18000", "stands"]
    assert "beyond policy" in shown


async def test_a_ruling_is_given_and_shown_to_colleagues(scene: Scene) -> None:
    card = await scene.open(asked_to_rule())
    await scene.presses(card, "rule", user=JONAS)
    modal = scene.slack.view_of(JONAS)
    assert modal is not None

    errors = await scene.slack.submit(JONAS, modal.id, entered("stands", "La foto es clara."))

    assert errors == {}
    assert scene.desk.ruled == [("Jonas", "stands", "La foto es clara.")]
    assert scene.desk.cards[HANDOFF].handoff.state is HandoffState.RESOLVED
    await scene.slack.until(lambda: scene.slack.thread(CHANNEL, card.ts))
    assert "La foto es clara." in str(scene.slack.thread(CHANNEL, card.ts)[0].blocks)


async def test_a_ruling_without_reasons_keeps_the_modal_open(scene: Scene) -> None:
    card = await scene.open(asked_to_rule())
    await scene.presses(card, "rule")
    modal = await opened_modal(scene)

    errors = await scene.slack.submit(MARIA, modal.id, entered("stands", "  "))

    assert "say why" in errors["reply"]
    assert scene.desk.ruled == []


async def test_a_press_on_a_card_that_waits_for_no_ruling_opens_nothing(scene: Scene) -> None:
    card = await scene.open(asked_to_rule())
    scene.desk.put(hand_off())

    await scene.presses(card, "rule")

    assert scene.slack.view_of(MARIA) is None
    assert "waits for no ruling" in scene.slack.ephemerals(MARIA)[0]
