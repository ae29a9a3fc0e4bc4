"""`/delete`: asked once by a button, then a person hears of it for sure, and the buyer is told the truth."""

from bot.conversations.model import Holder, OutboxItem
from channels.jobs import doers
from tests.support.telegram_fake import Person, TelegramFake
from tests.support.telegram_fake.world import Sent
from tests.support.telegram_scene import ANA, FARID, Scene
from tests.telegram.test_telegram_reach import Told


def sentence(scene: Scene, key: str, language: str = "en") -> str:
    return scene.house.speaker.sentence(key, language=language)


async def asks(
    scene: Scene, telegram: TelegramFake, who: Person = ANA, language: str = "en"
) -> Sent:
    """The bot's question, with its button."""
    telegram.says(who, "/delete")
    return await telegram.reads(who, sentence(scene, "telegram-delete", language))


async def test_nothing_is_asked_of_anybody_before_the_button_is_pressed(
    scene: Scene, telegram: TelegramFake
) -> None:
    question = await asks(scene, telegram)
    await scene.settled()

    assert question.titles == [sentence(scene, "button-delete-data")]
    assert (await scene.conversation()).holder is Holder.BOT


async def test_the_request_goes_to_a_person_and_is_on_their_card(
    scene: Scene, telegram: TelegramFake
) -> None:
    await asks(scene, telegram, FARID, "ar")
    telegram.presses(FARID, sentence(scene, "button-delete-data", "ar"))
    await telegram.reads(FARID, sentence(scene, "telegram-delete-asked", "ar"))

    case, conversation = await scene.case(FARID), await scene.conversation(FARID)
    await telegram.reads(FARID, case.ref)  # by when a person answers
    assert conversation.holder is Holder.PERSON
    card = await scene.gateway.desk.card(case.handoffs[-1].id)
    wanted = f"The buyer asks to have their data deleted: conversation {conversation.id}."
    assert wanted in card.checked
    assert scene.assistant.asked == []  # no assistant was asked what it means


async def test_a_person_who_holds_the_conversation_already_is_alarmed(
    scene: Scene, telegram: TelegramFake
) -> None:
    handoff = await scene.asks_for_person()
    await asks(scene, telegram)
    press = telegram.presses(ANA, sentence(scene, "button-delete-data"))
    await telegram.reads(ANA, sentence(scene, "telegram-delete-asked"))
    await scene.settled()

    case = await scene.case()
    assert [one.id for one in case.handoffs] == [handoff]
    assert press in telegram.world.answered


async def test_pressing_twice_asks_once(scene: Scene, telegram: TelegramFake) -> None:
    question = await asks(scene, telegram)
    data = question.keyboard[0][0]["callback_data"]
    telegram.presses_data(ANA, question, data)
    telegram.presses_data(ANA, question, data)
    await telegram.reads(ANA, sentence(scene, "telegram-delete-asked"))
    await scene.settled()

    assert telegram.texts(ANA).count(sentence(scene, "telegram-delete-asked")) == 1
    assert len((await scene.case()).handoffs) == 1


async def test_the_alarm_names_the_conversation(scene: Scene, telegram: TelegramFake) -> None:
    handoff = await scene.asks_for_person()
    told = Told()
    item = OutboxItem(
        "k", "l", "buyer.erasure", {"handoff": handoff, "conversation": "cv_of_a_test"}
    )

    await doers(scene.house, told, announce=scene.gateway.announce)[item.name](item)  # type: ignore[arg-type]  # the part that is used

    (alarm,) = told.said
    assert alarm[0] == handoff
    assert "asks to have their data deleted: conversation cv_of_a_test" in alarm[1]
