"""Behind the gateway something fails: the buyer hears something true, and nothing is lost."""

from bot.casework.ports import CaseFilter
from bot.disputes.names import ConversationId, EscalationReason, MessageId, RemedyState
from tests.support.gateway import RunningGateway
from tests.support.house import Buyer


async def reason(gateway: RunningGateway, conversation: ConversationId) -> EscalationReason:
    [handoff] = (await gateway.case(conversation)).handoffs
    return handoff.reason


async def test_a_message_waits_for_an_assistant_that_is_starting(gateway: RunningGateway) -> None:
    token, _ = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    gateway.assistant.down = True

    first = await buyer.says("one")
    second = await buyer.says("two")
    await buyer.hears("typing")
    gateway.assistant.down = False
    await buyer.hears_text("two")

    assert (first["seq"], second["seq"]) == (1, 2)
    assert [m["text"] for m in buyer.all("bot_uttered")] == ["You said: one", "You said: two"]


async def test_an_assistant_that_stays_away_is_owned_up_to(gateway: RunningGateway) -> None:
    token, conversation = await gateway.session(locale=["es-ES"])
    buyer = await gateway.buyer({"token": token})
    gateway.assistant.down = True

    await buyer.says("Hola")
    await buyer.hears("typing")
    gateway.clock.passes(seconds=90)

    told = await buyer.hears("bot_uttered")
    assert told["metadata"]["lang"] == "es"
    await buyer.hears("status", lambda s: s["holder"] == "waiting")
    assert await reason(gateway, conversation) is EscalationReason.SYSTEM_ERROR


async def test_a_turn_that_fails_for_good_is_owned_up_to(gateway: RunningGateway) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    gateway.assistant.go_on.clear()
    await buyer.says("Hello")
    async with gateway.house.unit() as work:
        [message] = await work.messages.since(conversation, 0)

    await gateway.gateway._turn_given_up(MessageId(message.id), LookupError())

    await buyer.hears("bot_uttered")
    assert await reason(gateway, conversation) is EscalationReason.SYSTEM_ERROR
    gateway.assistant.go_on.set()


async def test_an_accepted_remedy_is_executed_and_the_buyer_hears_of_it(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()
    await Buyer(gateway.house, conversation).reaches_restatement("A-1001")
    buyer = await gateway.buyer({"token": token})
    await buyer.says("/affirm", title="Yes, that is right")
    await buyer.hears("bot_uttered")

    await buyer.says("/affirm", title="Accept")
    await gateway.gateway.engine.drained()

    async with gateway.house.unit() as work:
        [case] = await work.cases.find(CaseFilter(conversation=conversation))
    assert [remedy.state for remedy in case.remedies] == [RemedyState.DONE]
    done = (await buyer.hears("bot_uttered", times=3))["metadata"]
    assert done["author"] == "bot"
