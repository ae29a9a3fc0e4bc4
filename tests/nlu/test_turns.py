import asyncio
from typing import Any

import pytest
from rasa.core.agent import Agent

from bot.nlu.turns import TurnRefusedError, TurnRequest, take_turn

TWO_REPLIES = {
    "events": [],
    "responses": [
        {"text": "Sorry.", "buttons": [{"title": "2", "payload": '/affirm{"count": 2}'}]},
        {"image": "https://shop.example/a.png", "custom": {"kind": "lines"}},
    ],
}


def request(conversation: str, text: str, message_id: str = "m1", **more: Any) -> TurnRequest:
    metadata: dict[str, Any] = more.pop("metadata", {})
    return TurnRequest(conversation, message_id, text, metadata, retry=more.get("retry", False))


async def test_a_turn_gives_back_every_reply_in_order(agent: Agent, actions: Any) -> None:
    actions.answers["action_report_problem"] = TWO_REPLIES
    answer = await take_turn(agent, request("all", "two towels are missing from the delivery"))
    assert answer["replies"] == [
        {
            "text": "Sorry.",
            "buttons": [{"title": "2", "payload": '/affirm{"count": 2}'}],
            "image": None,
            "custom": None,
        },
        {
            "text": None,
            "buttons": [],
            "image": "https://shop.example/a.png",
            "custom": {"kind": "lines"},
        },
    ]
    assert answer["intent"]["name"] == "missing_items"
    assert answer["language"]["code"] == "en"
    assert answer["failed_actions"] == []


async def test_a_retry_is_answered_from_memory_and_acts_no_second_time(
    agent: Agent, actions: Any
) -> None:
    actions.answers["action_report_problem"] = TWO_REPLIES
    first = await take_turn(agent, request("twice", "two towels are missing from the delivery"))
    again = await take_turn(agent, request("twice", "", retry=True))
    assert again == first
    assert actions.called == ["action_report_problem"]


async def test_an_older_turn_can_be_asked_for_again(agent: Agent, actions: Any) -> None:
    actions.answers["action_report_problem"] = TWO_REPLIES
    first = await take_turn(agent, request("older", "two towels are missing from the delivery"))
    await take_turn(agent, request("older", "yes that is right", "m2"))
    assert await take_turn(agent, request("older", "", retry=True)) == first


async def test_a_retry_of_a_message_that_never_came_is_handled(agent: Agent, actions: Any) -> None:
    await take_turn(agent, request("lost", "yes that is right", retry=True))
    assert actions.called == ["action_say_yes"]


async def test_a_retry_that_overtakes_its_first_try_waits_for_it(
    agent: Agent, actions: Any
) -> None:
    first, again = await asyncio.gather(
        take_turn(agent, request("race", "yes that is right")),
        take_turn(agent, request("race", "yes that is right", retry=True)),
    )
    assert again == first
    assert actions.called == ["action_say_yes"]


async def test_an_action_that_fails_is_named_also_in_the_retry(agent: Agent, actions: Any) -> None:
    actions.answers["action_ask_for_person"] = RuntimeError("the shop is closed")
    failed = await take_turn(agent, request("fails", "let me talk to a person"))
    again = await take_turn(agent, request("fails", "", retry=True))
    assert failed["failed_actions"] == again["failed_actions"] == ["action_ask_for_person"]
    assert failed["replies"] == []


async def test_the_actions_see_the_message_id_and_the_metadata(agent: Agent, actions: Any) -> None:
    seen: dict[str, Any] = {}

    async def look(*_: Any, json: dict[str, Any], **__: Any) -> Any:
        seen.update(json["tracker"]["latest_message"])
        return {"events": [], "responses": []}

    actions.request = look
    await take_turn(agent, request("meta", "yes that is right", metadata={"locale": ["es"]}))
    assert seen["metadata"]["message_id"] == "m1"
    assert seen["metadata"]["locale"] == ["es"]
    assert seen["language"]["code"] == "en"


async def test_a_pressed_button_brings_its_intent_and_entities(agent: Agent, actions: Any) -> None:
    answer = await take_turn(agent, request("button", '/affirm{"count": 2}'))
    assert answer["intent"] == {"name": "affirm", "confidence": 1.0}
    assert answer["language"] is None


async def test_an_empty_message_is_not_understood(agent: Agent, actions: Any) -> None:
    await take_turn(agent, request("empty", ""))
    assert actions.called == ["action_make_sense"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ([], "body"),
        ({"message_id": "m", "text": ""}, "conversation"),
        ({"conversation": "c", "message_id": "", "text": ""}, "message_id"),
        ({"conversation": "c", "message_id": "m"}, "text"),
        ({"conversation": "c", "message_id": "m", "text": "", "metadata": 3}, "metadata"),
    ],
)
def test_a_wrong_body_is_refused_by_the_name_of_its_field(body: object, field: str) -> None:
    with pytest.raises(TurnRefusedError, match=field):
        TurnRequest.parse(body)
