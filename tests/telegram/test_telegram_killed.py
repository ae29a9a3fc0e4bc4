"""The real gateway process, killed without a word in the middle of an album."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.disputes.names import EvidenceId
from tests.support.pictures import encoded
from tests.support.pictures import scene as drawn
from tests.support.stack import Stack, prepare
from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_people import log_of, telegram_settings
from tests.support.telegram_scene import ANA

PHOTOS = [encoded(drawn(seed)) for seed in (11, 12, 13)]
START = 60.0  # seconds that a process may take to ask for its first updates


@pytest.fixture
async def stack(telegram: TelegramFake, tmp_path: Path) -> AsyncIterator[Stack]:
    """The gateway alone: what the door does needs neither Rasa nor the action server."""
    one = Stack(tmp_path, telegram_settings(telegram.url))
    await asyncio.to_thread(prepare, one)
    one.start("gateway")
    yield one
    await asyncio.to_thread(one.stop)


async def photos(stack: Stack) -> list[EvidenceId]:
    found = [message.draft.evidence for message in await log_of(stack, ANA)]
    return [evidence for evidence in found if evidence is not None]


@pytest.mark.timeout(200)
async def test_a_killed_gateway_hands_the_album_in_after_its_restart_once(
    stack: Stack, telegram: TelegramFake
) -> None:
    for body in PHOTOS[:2]:
        telegram.sends_photo(ANA, body, album="a1")
    await telegram.until(lambda: len(telegram.calls("getFile")) == 2, within=START)
    stack.kill("gateway")
    telegram.sends_photo(ANA, PHOTOS[2], album="a1")
    polls = len(telegram.calls("getUpdates"))

    stack.start("gateway")

    await telegram.until(lambda: len(telegram.calls("getUpdates")) > polls, within=START)
    async with asyncio.timeout(START):
        while len(await photos(stack)) < 3:  # noqa: ASYNC110 - another process wakes nobody here
            await asyncio.sleep(0.1)
    telegram.says(ANA, "/help")
    await telegram.reads(ANA, "/human")
    assert len(set(await photos(stack))) == 3


@pytest.mark.timeout(200)
async def test_a_killed_gateway_takes_updates_again_that_it_did_not_acknowledge(
    stack: Stack, telegram: TelegramFake
) -> None:
    await telegram.until(lambda: telegram.calls("getUpdates"), within=START)
    telegram.says(ANA, "/help")
    stack.kill("gateway")
    telegram.says(ANA, "/status")

    stack.start("gateway")

    await telegram.until(lambda: len(telegram.chat(ANA)) >= 2, within=START)
    keys = [message.draft.key for message in await log_of(stack, ANA)]
    assert len(keys) == len(set(keys)) == 2
