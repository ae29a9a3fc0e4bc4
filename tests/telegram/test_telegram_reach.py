"""That a buyer cannot be reached is told to the people who hold the case, once."""

from bot.casework.reach import note_reachable, note_unreachable
from bot.conversations.model import OutboxItem
from bot.disputes.names import HandoffId
from channels.jobs import doers
from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_scene import ANA, Scene


class Told:
    """The part of `Notify` that tells colleagues something."""

    def __init__(self) -> None:
        self.said: list[tuple[HandoffId | None, str]] = []

    async def alarm(self, handoff: HandoffId | None, text: str, *, key: str) -> None:
        self.said.append((handoff, text))


async def put_by(scene: Scene, *, reachable: bool) -> list[OutboxItem]:
    """What the outbox has for the desk afterwards that it had not before."""
    note = note_reachable if reachable else note_unreachable
    conversation = (await scene.conversation()).id
    async with scene.house.unit() as work:
        before = {item.key for item in await work.outbox.pending()}
        await note(work, conversation, now=scene.clock())
        await note(work, conversation, now=scene.clock())
        return [item for item in await work.outbox.pending() if item.key not in before]


async def test_the_agent_is_told_once_and_the_card_is_drawn_again(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    await scene.settled()

    gone = await put_by(scene, reachable=False)

    assert [item.name for item in gone] == ["buyer.reach", "handoff.changed"]
    told = Told()
    do = doers(scene.house, told, announce=scene.gateway.announce)  # type: ignore[arg-type]  # only this part is used
    await do["buyer.reach"](gone[0])
    [(about, words)] = told.said
    assert about == handoff
    assert words.startswith("The buyer has blocked us on Telegram")


async def test_that_the_buyer_is_back_is_told_too(scene: Scene, telegram: TelegramFake) -> None:
    await scene.asks_for_person()
    await put_by(scene, reachable=False)
    scene.clock.passes(minutes=1)

    back = await put_by(scene, reachable=True)

    assert [item.name for item in back] == ["buyer.reach", "handoff.changed"]


async def test_without_a_case_nobody_is_told(scene: Scene, telegram: TelegramFake) -> None:
    telegram.says(ANA, "hello")
    await telegram.reads(ANA, "You said: hello")

    assert await put_by(scene, reachable=False) == []
