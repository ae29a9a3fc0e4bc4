from tests.support.gateway import RunningGateway


async def test_a_message_is_acknowledged_with_its_place_and_answered(gateway: RunningGateway) -> None:
    token, _ = await gateway.session()
    buyer = await gateway.buyer({"token": token})

    ack = await buyer.says("Hello")

    assert ack["ok"] is True
    assert ack["seq"] == 1
    assert (await buyer.hears("bot_uttered"))["text"] == "You said: Hello"
