import httpx

from tests.slack.conftest import MARIA, Scene
from tests.support.slack_fake import CHANNEL


async def test_another_process_can_play_the_agent(scene: Scene) -> None:
    card = await scene.open()
    place = {"user": MARIA, "channel": CHANNEL}

    async with httpx.AsyncClient(base_url=f"{scene.slack.url}/_control", trust_env=False) as client:
        await client.post(
            "/click", json=place | {"message_ts": card.ts, "action_id": "amends_take"}
        )
        await client.post("/type", json=place | {"text": "> Hola", "thread_ts": card.ts})
        await scene.slack.idle()
        thread = await client.get("/thread", params={"channel": CHANNEL, "ts": card.ts})
        state = await client.get("/state")

    assert scene.desk.sent == [("Maria", "Hola")]
    assert thread.json()["messages"][0]["text"] == "&gt; Hola"
    assert thread.json()["messages"][0]["reactions"] == ["white_check_mark"]
    assert state.json() == {"connections": 1, "warnings": [], "retries": []}


async def test_a_button_that_is_not_there_is_said_to_be_not_there(scene: Scene) -> None:
    card = await scene.open()
    press = {"user": MARIA, "channel": CHANNEL, "message_ts": card.ts, "action_id": "amends_no"}

    async with httpx.AsyncClient(base_url=f"{scene.slack.url}/_control", trust_env=False) as client:
        answer = await client.post("/click", json=press)

    assert answer.status_code == 404
