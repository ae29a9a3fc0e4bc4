from dataclasses import replace

import pytest

from bot.conversations.model import Author, Button, Conversation, Holder, Language, Tone
from bot.conversations.ports import AssistantTurn, Context, Reply
from bot.conversations.router import GIVE_UP_AFTER, RETRY_EVERY, TryAgainError
from bot.disputes.names import CaseState, EscalationReason
from tests.conversations.conftest import Scene, answers
from tests.support.house import TEST


async def known(scene: Scene) -> Conversation:
    async with scene.house.unit() as work:
        return await work.conversations.get(TEST)


async def desk_items(scene: Scene) -> list[dict[str, str]]:
    async with scene.house.unit() as work:
        pending = await work.outbox.pending()
    return [dict(i.payload) for i in pending if i.name == "handoff.buyer_message"]


async def test_the_bots_answers_are_recorded_in_order_and_told(scene: Scene) -> None:
    scene.assistant.answer = answers("One moment.", "Here it is.")
    message = await scene.writes("Where is it?")

    await scene.router.handle(message.id)

    _, *replies = await scene.log()
    assert [r.draft.text for r in replies] == ["One moment.", "Here it is."]
    assert [r.draft.author for r in replies] == [Author.BOT, Author.BOT]
    assert scene.heard.announced == [TEST]
    assert scene.heard.typing == [True]
    assert await scene.is_handled(message)


async def test_buttons_and_pictures_of_an_answer_are_kept(scene: Scene) -> None:
    replies = (Reply("Which?", (Button("This", "/this"),)), Reply("", image="https://a.test/x.png"))
    scene.assistant.answer = AssistantTurn(replies, None, intent=None)
    message = await scene.writes("Hi")

    await scene.router.handle(message.id)

    _, first, second = await scene.log()
    assert first.draft.buttons == (Button("This", "/this"),)
    assert second.draft.text == "https://a.test/x.png"


async def test_a_message_handled_again_changes_nothing_but_is_told_again(scene: Scene) -> None:
    message = await scene.writes("Where is it?")
    await scene.router.handle(message.id)
    before = await scene.log()

    await scene.router.handle(message.id)

    assert await scene.log() == before
    assert len(scene.assistant.asked) == 1
    assert scene.heard.announced == [TEST, TEST]


async def test_while_a_person_holds_it_the_assistant_is_never_asked(scene: Scene) -> None:
    await scene.buyer.says("talk_to_human")
    handoff = (await scene.buyer.case()).open_handoff
    assert handoff is not None
    message = await scene.writes("Are you there?")

    await scene.router.handle(message.id)
    await scene.router.handle(message.id)

    assert scene.assistant.asked == []
    assert scene.heard.typing == []
    assert await desk_items(scene) == [{"handoff": handoff.id, "message": message.id}]
    assert await scene.is_handled(message)


async def test_the_desks_item_holds_ids_and_no_words(scene: Scene) -> None:
    await scene.buyer.says("talk_to_human")
    message = await scene.writes("My secret")

    await scene.router.handle(message.id)

    assert "secret" not in str(await desk_items(scene))


async def test_an_assistant_that_is_away_is_asked_again_and_told_so(scene: Scene) -> None:
    scene.assistant.answer = None
    message = await scene.writes("Hello?")

    with pytest.raises(TryAgainError) as later:
        await scene.router.handle(message.id)
    scene.assistant.answer = answers("Hello.")
    await scene.router.handle(message.id)

    assert later.value.seconds == RETRY_EVERY
    assert [retry for _, _, retry in scene.assistant.asked] == [False, True]
    assert [m.draft.text for m in await scene.log()] == ["Hello?", "Hello."]


async def test_a_message_of_before_the_restart_may_have_been_seen(scene: Scene) -> None:
    scene.clock.passes(minutes=-2)
    message = await scene.writes("Hello?")

    await scene.router.handle(message.id)

    assert scene.assistant.asked[0][2] is True


async def test_after_ninety_seconds_without_assistant_a_person_takes_over(scene: Scene) -> None:
    scene.assistant.answer = None
    message = await scene.writes("Hello?")
    scene.clock.now += GIVE_UP_AFTER

    await scene.router.handle(message.id)

    await is_owned_up_to(scene)
    assert await scene.is_handled(message)


async def test_a_second_before_that_the_bot_is_still_waited_for(scene: Scene) -> None:
    scene.assistant.answer = None
    message = await scene.writes("Hello?")
    scene.clock.now += GIVE_UP_AFTER
    scene.clock.passes(seconds=-1)

    with pytest.raises(TryAgainError):
        await scene.router.handle(message.id)

    assert (await known(scene)).holder is Holder.BOT


async def test_an_assistant_without_words_is_owned_up_to_at_once(scene: Scene) -> None:
    scene.assistant.answer = AssistantTurn((), None, intent=None, failed_actions=("action_x",))
    message = await scene.writes("Hello?")

    await scene.router.handle(message.id)

    await is_owned_up_to(scene)


async def is_owned_up_to(scene: Scene) -> None:
    """The buyer is told, the conversation is a person's, and the reason is ours."""
    [handoff] = (await scene.buyer.case()).handoffs
    assert handoff.reason is EscalationReason.SYSTEM_ERROR
    assert (await known(scene)).holder is Holder.PERSON
    told = (await scene.log())[-1].draft
    assert told.author is Author.BOT
    assert told.text
    assert scene.heard.announced == [TEST]


async def test_after_trouble_the_next_message_goes_to_the_person(scene: Scene) -> None:
    scene.assistant.answer = AssistantTurn((), None, intent=None)
    await scene.router.handle((await scene.writes("Hello?")).id)
    asked = len(scene.assistant.asked)

    await scene.router.handle((await scene.writes("Anybody?", key="c-2")).id)

    assert len(scene.assistant.asked) == asked
    assert len(await desk_items(scene)) == 1


async def test_the_assistant_is_told_where_the_dialogue_stands(scene: Scene) -> None:
    await scene.router.handle((await scene.writes("Hi")).id)
    await scene.buyer.says("missing_items", "something is missing")
    case = await scene.buyer.case()

    await scene.router.handle((await scene.writes("A-1001", key="c-2")).id)

    contexts = [context for _, context, _ in scene.assistant.asked]
    assert contexts == [Context(), Context(CaseState.GATHERING, case.asked)]


async def test_the_language_of_a_message_becomes_the_conversations(scene: Scene) -> None:
    scene.assistant.answer = answers("Claro.", language="es")

    await scene.router.handle((await scene.writes("¿Dónde está?")).id)

    language = (await known(scene)).language
    assert (language.code, language.decided, language.evidence) == ("es", True, {"es": 1.0})
    assert (await scene.log())[-1].draft.language == "es"


async def test_a_language_the_buyer_chose_is_never_overruled(scene: Scene) -> None:
    async with scene.house.unit() as work:
        chosen = Language("de", locked=True, decided=True)
        await work.conversations.save(replace(await work.conversations.get(TEST), language=chosen))
    scene.assistant.answer = answers("Gut.", language="en")

    await scene.router.handle((await scene.writes("ok")).id)

    language = (await known(scene)).language
    assert (language.code, language.locked) == ("de", True)
    assert (await scene.log())[-1].draft.language == "de"


async def test_a_language_we_do_not_speak_leaves_the_known_one(scene: Scene) -> None:
    scene.assistant.answer = answers("I speak these.", language="sw", supported=False)

    await scene.router.handle((await scene.writes("Habari")).id)

    assert (await known(scene)).language.code == "en"


async def test_short_words_are_answered_shortly(scene: Scene) -> None:
    for number, text in enumerate(("not here", "nope", "yes")):
        await scene.router.handle((await scene.writes(text, key=f"c-{number}")).id)

    assert (await known(scene)).tone is Tone.TERSE
