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


async def test_another_process_can_type_commands_and_open_the_home(scene: Scene) -> None:
    async with httpx.AsyncClient(base_url=f"{scene.slack.url}/_control", trust_env=False) as client:
        group = {"id": "S0DESK", "handle": "desk", "users": [MARIA]}
        await client.post("/group", json=group)
        answer = await client.post("/command", json={"user": MARIA, "text": "queue"})
        await client.post("/open_home", json={"user": MARIA})
        await scene.slack.until(lambda: scene.slack.home_of(MARIA))
        home = await client.get("/home", params={"user": MARIA})
        nobodys = await client.get("/home", params={"user": "U0JONAS"})
        missing = await client.post("/click_home", json={"user": MARIA, "action_id": "open_card"})

    assert answer.json()["text"] == "Nobody waits for a person."
    assert "My cases (0)" in str(home.json()["view"]["blocks"])
    assert nobodys.json() == {"view": None}
    assert missing.status_code == 404
    assert scene.slack.workspace.groups["S0DESK"].users == [MARIA]
