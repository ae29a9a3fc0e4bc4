from bot.conversations.model import Button
from bot.conversations.ports import Reply
from bot.disputes.names import EvidenceKind, HandoffState
from tests.support.gateway import RunningGateway, WebBuyer
from tests.support.pictures import encoded, scene


async def a_buyer(gateway: RunningGateway) -> WebBuyer:
    token, _ = await gateway.session()
    return await gateway.buyer({"token": token})


async def test_a_message_is_acknowledged_with_its_place_once_it_is_stored(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    gateway.assistant.go_on.clear()  # nobody answers yet

    ack = await buyer.says("Hello", "client-1")

    assert ack == {"ok": True, "seq": 1, "at": gateway.clock().isoformat()}
    async with gateway.house.unit() as work:
        [stored] = await work.messages.since(conversation, 0)
    assert (stored.seq, stored.draft.key, stored.draft.text) == (1, "client-1", "Hello")
    gateway.assistant.go_on.set()
    await buyer.hears("bot_uttered")


async def test_an_answer_has_nothing_at_the_top_that_rasas_clients_do_not_know(
    gateway: RunningGateway,
) -> None:
    buyer = await a_buyer(gateway)
    question = Reply("Which one?", (Button("Late", "/late_delivery"),))
    gateway.assistant.script = [(question, Reply("I listen."))]

    await buyer.says("My parcel")
    answer = await buyer.hears("bot_uttered")

    assert set(answer) == {"text", "quick_replies", "metadata"}
    assert set(await buyer.hears_text("I listen.")) == {"text", "metadata"}
    assert answer["text"] == "Which one?"
    assert answer["quick_replies"] == [
        {"content_type": "text", "title": "Late", "payload": "/late_delivery"}
    ]
    assert answer["metadata"]["seq"] == 2
    assert answer["metadata"]["author"] == "bot"
    assert answer["metadata"]["lang"] == "en"


async def test_a_client_that_comes_back_hears_what_it_missed_and_nothing_twice(
    gateway: RunningGateway,
) -> None:
    token, _ = await gateway.session()
    first = await gateway.buyer({"token": token})
    await first.says("one")
    await first.hears_text("one")
    await first.leaves()
    other = await gateway.buyer({"token": token})
    await other.says("two")
    await other.hears_text("two")

    back = await gateway.buyer({"token": token, "since": 2})
    await back.says("three")
    await back.hears_text("three")

    assert [m["text"] for m in back.all("bot_uttered")] == ["You said: two", "You said: three"]
    assert [m["seq"] for m in back.all("buyer_message")] == [3, 5]


async def test_sync_gives_the_log_after_a_place_and_who_holds_the_conversation(
    gateway: RunningGateway,
) -> None:
    buyer = await a_buyer(gateway)
    await buyer.says("one", "c-1")
    await buyer.hears("bot_uttered")

    whole = await buyer.asks("sync", {"since": 0})
    rest = await buyer.asks("sync", {"since": 1})

    assert [(m["seq"], m["author"], m["text"]) for m in whole["messages"]] == [
        (1, "buyer", "one"),
        (2, "bot", "You said: one"),
    ]
    assert [m["client_id"] for m in whole["messages"]] == ["c-1", None]
    assert [m["seq"] for m in rest["messages"]] == [2]
    assert whole["status"] == {
        "holder": "bot",
        "agent_name": None,
        "language": "en",
        "online": True,
    }


async def test_the_clients_zone_is_kept_with_the_conversation_and_nonsense_is_not(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})

    async def known() -> str | None:
        async with gateway.house.unit() as work:
            return (await work.conversations.get(conversation)).zone

    await buyer.says("one", zone="Mars/Olympus")
    assert await known() is None
    await buyer.says("two", zone="Asia/Tokyo", locale=["ja"])
    assert await known() == "Asia/Tokyo"
    await buyer.says("three", locale=["ja"])
    assert await known() == "Asia/Tokyo"
    await buyer.says("four", zone="Europe/Lisbon")
    assert await known() == "Europe/Lisbon"


async def test_a_message_sent_twice_acts_once_and_is_acknowledged_alike(
    gateway: RunningGateway,
) -> None:
    buyer = await a_buyer(gateway)

    first = await buyer.says("Where is it?", "same")
    again = await buyer.says("Where is it?", "same")
    await buyer.says("end")
    await buyer.hears_text("end")

    assert first == again
    assert [text for text, _ in gateway.assistant.asked] == ["Where is it?", "end"]
    assert len(buyer.all("bot_uttered")) == 2


async def test_a_message_sent_again_over_another_connection_acts_once(
    gateway: RunningGateway,
) -> None:
    token, _ = await gateway.session()
    lost = await gateway.buyer({"token": token})
    first = await lost.says("Where is it?", "same")
    await lost.leaves()

    back = await gateway.buyer({"token": token, "since": 0})
    again = await back.says("Where is it?", "same")

    assert again["seq"] == first["seq"] == 1
    await back.hears("bot_uttered")
    assert len(gateway.assistant.asked) == 1


async def test_thirty_quick_messages_keep_their_order(gateway: RunningGateway) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    words = [f"message {number}" for number in range(30)]

    for number, text in enumerate(words):
        metadata = {"client_id": f"c-{number}"}
        await buyer.emits("user_uttered", {"message": text, "metadata": metadata})
    await buyer.hears("bot_uttered", times=30)

    assert [m["text"] for m in buyer.all("buyer_message")] == words
    assert gateway.assistant.texts() == words
    assert [m["text"] for m in buyer.all("bot_uttered")] == [f"You said: {w}" for w in words]
    async with gateway.house.unit() as work:
        log = await work.messages.since(conversation, 0)
    assert [m.seq for m in log] == list(range(1, 61))


async def test_all_sockets_of_a_conversation_hear_it_and_no_others(gateway: RunningGateway) -> None:
    token, _ = await gateway.session()
    one, two = await gateway.buyer({"token": token}), await gateway.buyer({"token": token})
    stranger = await a_buyer(gateway)

    await one.says("Hello", "c-1")
    for tab in (one, two):
        assert (await tab.hears("bot_uttered"))["text"] == "You said: Hello"
        assert (await tab.hears("buyer_message"))["client_id"] == "c-1"

    await stranger.says("Mine")
    await stranger.hears_text("Mine")
    assert len(stranger.all("bot_uttered")) == len(stranger.all("buyer_message")) == 1


async def test_a_socket_that_left_stops_nothing_for_the_others(gateway: RunningGateway) -> None:
    token, _ = await gateway.session()
    one, two = await gateway.buyer({"token": token}), await gateway.buyer({"token": token})

    await one.leaves()
    await two.says("Still here")

    await two.hears_text("Still here")


async def test_a_place_that_the_log_never_reached_silences_nobody(gateway: RunningGateway) -> None:
    token, _ = await gateway.session()
    buyer = await gateway.buyer({"token": token, "since": 4_000})

    await buyer.says("Hello")

    await buyer.hears_text("Hello")


async def test_a_log_of_many_pages_is_replayed_whole(gateway: RunningGateway) -> None:
    token, _ = await gateway.session()
    gateway.assistant.script = [tuple(Reply(f"answer {n}") for n in range(620))]
    buyer = await gateway.buyer({"token": token})
    await buyer.says("Tell me all")
    await buyer.hears("bot_uttered", times=620)

    back = await gateway.buyer({"token": token, "since": 0})
    await back.hears_text("answer 619")

    assert len(back.all("bot_uttered")) == 620
    assert len((await back.asks("sync", {"since": 0}))["messages"]) == 621


async def test_the_bot_is_seen_to_write_while_it_thinks(gateway: RunningGateway) -> None:
    buyer = await a_buyer(gateway)
    gateway.assistant.go_on.clear()

    await buyer.says("Hello")

    assert await buyer.hears("typing") == {"on": True, "who": "bot"}
    assert buyer.all("bot_uttered") == []
    gateway.assistant.go_on.set()
    await buyer.hears("bot_uttered")


async def test_the_header_shows_when_a_person_is_awaited_and_has_come(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})

    await buyer.says("/talk_to_human", title="A person, please")
    await buyer.hears("status", lambda s: s["holder"] == "waiting")
    handoff = (await gateway.case(conversation)).open_handoff
    assert handoff is not None
    await gateway.takes(handoff.id, "Ada")

    joined = await buyer.hears("status", lambda s: s["holder"] == "agent")
    assert joined["agent_name"] == "Ada"
    assert (await gateway.case(conversation)).handoffs[-1].state is HandoffState.TAKEN


async def test_while_a_person_holds_the_conversation_the_bot_hears_nothing(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})
    await buyer.says("/talk_to_human", title="A person, please")
    await buyer.hears("status", lambda s: s["holder"] == "waiting")
    handoff = (await gateway.case(conversation)).open_handoff
    assert handoff is not None

    await buyer.says("Are you there?")
    await gateway.gateway.engine.drained()
    await gateway.replies(handoff.id, "Ada", "I am.")
    answer = await buyer.hears_text("I am.")

    assert gateway.assistant.texts() == ["/talk_to_human"]
    assert (answer["metadata"]["author"], answer["metadata"]["name"]) == ("agent", "Ada")


async def test_a_pressed_button_shows_its_title_and_never_its_payload(
    gateway: RunningGateway,
) -> None:
    buyer = await a_buyer(gateway)
    gateway.assistant.script = [(Reply("Fine."),)]

    await buyer.says('/inform{"line":"l-1"}', title="Linen shirt")
    await buyer.hears("bot_uttered")

    [shown] = buyer.all("buyer_message")
    [logged, _] = (await buyer.asks("sync", {"since": 0}))["messages"]
    assert (shown["text"], logged["text"]) == ("Linen shirt", "Linen shirt")
    assert "/inform" not in str(shown) + str(logged)


async def test_a_photo_of_the_buyer_is_shown_to_the_conversations_tabs(
    gateway: RunningGateway,
) -> None:
    token, conversation = await gateway.session()
    buyer = await gateway.buyer({"token": token})

    kept = (await gateway.upload(token, encoded(scene()))).json()
    shown = await buyer.hears("buyer_message")

    assert shown["seq"] == kept["seq"]
    assert shown["text"] == ""
    address = shown["attachment"]["payload"]["src"]
    photo = await gateway.http.get(address)
    assert photo.headers["content-type"] == "image/jpeg"
    async with gateway.house.unit() as work:
        stored = await work.photos.get(conversation, kept["evidence_id"])
    assert stored is not None
    assert stored.evidence.kind is EvidenceKind.PHOTO
