"""The fake as a process of its own: a bot at its front, its people played from elsewhere."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from tests.support.people import fake_process
from tests.support.pictures import encoded, scene
from tests.support.telegram_fake import TOKEN
from tests.support.telegram_people import MODULE, TelegramBuyer
from tests.support.telegram_scene import ANA, FARID

KEYBOARD = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}'


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with fake_process(MODULE) as url:
        yield url


@pytest.fixture
async def bot(address: str) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"{address}/bot{TOKEN}", trust_env=False) as client:
        yield client


@pytest.fixture
async def ana(address: str) -> AsyncIterator[TelegramBuyer]:
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        yield TelegramBuyer(client, ANA)


async def updates(bot: httpx.AsyncClient) -> list[dict[str, object]]:
    """What came; asking once more acknowledges it."""
    found = (await bot.post("/getUpdates")).json()["result"]
    await bot.post("/getUpdates", data={"offset": found[-1]["update_id"] + 1})
    return [{k: v for k, v in one.items() if k != "update_id"} for one in found]


async def test_another_process_can_play_a_buyer(bot: httpx.AsyncClient, ana: TelegramBuyer) -> None:
    number = await ana.says("Hello")
    await ana.edits(number, "Hello again")
    told = [list(one) for one in await updates(bot)]
    await bot.post(
        "/sendMessage", data={"chat_id": ANA.id, "text": "Is it so?", "reply_markup": KEYBOARD}
    )
    await ana.presses("Yes")
    (press,) = await updates(bot)

    assert told == [["message"], ["edited_message"]]
    assert press["callback_query"]["data"] == "yes"  # type: ignore[index]  # Telegram's JSON


async def test_a_photo_goes_through_byte_for_byte_both_ways(
    bot: httpx.AsyncClient, ana: TelegramBuyer, address: str
) -> None:
    mine, theirs = encoded(scene(1)), encoded(scene(2))
    await ana.sends_photo(mine, caption="Here")
    (sent,) = await updates(bot)
    file = sent["message"]["photo"][-1]["file_id"]  # type: ignore[index]  # Telegram's JSON
    path = (await bot.post("/getFile", data={"file_id": file})).json()["result"]["file_path"]
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        fetched = await client.get(f"/file/bot{TOKEN}/{path}")
    await bot.post("/sendPhoto", data={"chat_id": ANA.id}, files={"photo": theirs})

    assert fetched.content == mine
    assert await ana.sees_photo() == theirs


async def test_each_person_sees_their_own_chat_only(
    bot: httpx.AsyncClient, ana: TelegramBuyer, address: str
) -> None:
    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        farid = TelegramBuyer(client, FARID)
        await asyncio.gather(ana.says("Hi"), farid.says("Hi"))
        await updates(bot)
        await bot.post("/sendMessage", data={"chat_id": FARID.id, "text": "Only for Farid"})

        assert (await farid.reads("Only for Farid")).buttons == ()
        assert "Only for Farid" not in await ana.everything()


async def test_a_button_that_does_not_show_is_said_to_be_not_there(address: str) -> None:
    press = {"who": {"id": 99, "first_name": "Nobody"}, "title": "Yes"}

    async with httpx.AsyncClient(base_url=address, trust_env=False) as client:
        answer = await client.post("/_control/presses", json=press)

    assert answer.status_code == 404
