from dataclasses import replace

import httpx
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.conftest import MARIA
from tests.support.slack_fake import BOT_TOKEN, CHANNEL, Group, SlackFake
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.workspace import Json

SECTION: Json = {"type": "section", "text": {"type": "mrkdwn", "text": "words"}}
MODAL: Json = {"type": "modal", "title": {"type": "plain_text", "text": "Title"}, "blocks": []}


@pytest.fixture
def client(slack: SlackFake) -> AsyncWebClient:
    made = AsyncWebClient(token=BOT_TOKEN, base_url=slack.base_url, retry_handlers=[])
    made.proxy = None
    return made


async def code_of(call: object) -> str:
    with pytest.raises(SlackApiError) as refused:
        await call  # type: ignore[misc]  # any call of the client
    return str(refused.value.response["error"])


async def test_a_wrong_token_is_refused(slack: SlackFake, client: AsyncWebClient) -> None:
    client.token = "xoxb-other"

    assert await code_of(client.auth_test()) == "invalid_auth"


@pytest.mark.parametrize(
    "blocks",
    [
        [SECTION] * 51,
        [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}],
        [{"type": "section", "text": {"type": "mrkdwn", "text": ""}}],
        [{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}],
        [{"type": "actions", "elements": []}],
        [{"type": "unheard_of"}],
    ],
)
async def test_blocks_over_slacks_limits_are_refused(
    client: AsyncWebClient, blocks: list[Json]
) -> None:
    posted = client.chat_postMessage(channel=CHANNEL, text="x", blocks=blocks)

    assert await code_of(posted) == "invalid_blocks"


async def test_fifty_blocks_are_taken(slack: SlackFake, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel=CHANNEL, text="x", blocks=[SECTION] * 50)

    assert len(slack.messages(CHANNEL)) == 1


async def test_metadata_comes_only_to_those_who_ask(client: AsyncWebClient) -> None:
    metadata = {"event_type": "mine", "event_payload": {"key": "1"}}
    await client.chat_postMessage(channel=CHANNEL, text="x", metadata=metadata)

    plain = await client.conversations_history(channel=CHANNEL)
    full = await client.conversations_history(channel=CHANNEL, include_all_metadata=True)

    assert "metadata" not in plain["messages"][0]
    assert full["messages"][0]["metadata"] == metadata


async def test_replies_come_in_pages(client: AsyncWebClient) -> None:
    parent = await client.chat_postMessage(channel=CHANNEL, text="parent")
    for number in range(4):
        await client.chat_postMessage(
            channel=CHANNEL, text=f"reply {number}", thread_ts=parent["ts"]
        )

    first = await client.conversations_replies(channel=CHANNEL, ts=parent["ts"], limit=3)
    cursor = first["response_metadata"]["next_cursor"]
    rest = await client.conversations_replies(channel=CHANNEL, ts=parent["ts"], cursor=cursor)

    texts = [m["text"] for m in (*first["messages"], *rest["messages"])]
    assert texts == ["parent", "reply 0", "reply 1", "reply 2", "reply 3"]


async def test_a_trigger_opens_one_modal_and_expires(
    slack: SlackFake, client: AsyncWebClient
) -> None:
    trigger = slack.workspace.new_trigger("U0MARIA")
    await client.views_open(trigger_id=trigger, view=MODAL)
    late = slack.workspace.new_trigger("U0MARIA")
    slack.workspace.trigger_lifetime = -1.0

    again = client.views_open(trigger_id=trigger, view=MODAL)
    assert await code_of(again) == "exchanged_trigger_id"
    assert await code_of(client.views_open(trigger_id=late, view=MODAL)) == "expired_trigger_id"


async def test_only_ones_own_messages_can_be_changed(
    slack: SlackFake, client: AsyncWebClient
) -> None:
    ts = slack.type("U0MARIA", "mine", channel=CHANNEL)

    changed = client.chat_update(channel=CHANNEL, ts=ts, text="yours")

    assert await code_of(changed) == "cant_update_message"


async def test_reacting_twice_is_refused(slack: SlackFake, client: AsyncWebClient) -> None:
    ts = slack.type("U0MARIA", "mine", channel=CHANNEL)
    await client.reactions_add(channel=CHANNEL, timestamp=ts, name="lock")

    again = client.reactions_add(channel=CHANNEL, timestamp=ts, name="lock")

    assert await code_of(again) == "already_reacted"


async def test_a_limited_call_carries_retry_after(slack: SlackFake, client: AsyncWebClient) -> None:
    slack.fail(Fault("auth.test", retry_after=3))

    with pytest.raises(SlackApiError) as limited:
        await client.auth_test()

    assert limited.value.response.status_code == 429
    assert limited.value.response.headers["Retry-After"] == "3"


async def test_a_file_goes_up_and_is_shared(slack: SlackFake, client: AsyncWebClient) -> None:
    await client.files_upload_v2(channel=CHANNEL, filename="x.png", file=b"pixels")

    [message] = slack.messages(CHANNEL)
    assert [file.body for file in message.files] == [b"pixels"]


async def test_text_is_kept_escaped_as_slack_keeps_it(slack: SlackFake) -> None:
    ts = slack.type("U0MARIA", "> a & b", channel=CHANNEL)

    assert slack.workspace.message(CHANNEL, ts).text == "&gt; a &amp; b"


HOME: Json = {"type": "home", "blocks": [SECTION]}


async def test_the_members_of_a_group_are_told_to_those_who_may_ask(
    slack: SlackFake, client: AsyncWebClient
) -> None:
    slack.workspace.groups["S1"] = Group("S1", "desk", [MARIA])
    slack.workspace.groups["S2"] = Group("S2", "old", [MARIA], disabled=True)

    members = await client.usergroups_users_list(usergroup="S1")
    groups = await client.usergroups_list(include_users=True)
    assert members["users"] == [MARIA]
    assert [(one["handle"], one["users"]) for one in groups["usergroups"]] == [("desk", [MARIA])]
    for unknown in ("S2", "S9"):
        assert await code_of(client.usergroups_users_list(usergroup=unknown)) == "no_such_subteam"

    slack.workspace.scopes = ("chat:write",)
    with pytest.raises(SlackApiError) as refused:
        await client.usergroups_users_list(usergroup="S1")
    assert refused.value.response["needed"] == "usergroups:read"


async def test_a_home_is_published_for_a_member(slack: SlackFake, client: AsyncWebClient) -> None:
    first = await client.views_publish(user_id=MARIA, view=HOME)
    again = await client.views_publish(user_id=MARIA, view=HOME, hash=first["view"]["hash"])

    assert again["view"]["id"] == first["view"]["id"]
    assert slack.home_of(MARIA) is not None
    stale = client.views_publish(user_id=MARIA, view=HOME, hash=first["view"]["hash"])
    assert await code_of(stale) == "hash_conflict"
    assert await code_of(client.views_publish(user_id="U9", view=HOME)) == "invalid_arguments"


@pytest.mark.parametrize(
    ("view", "code"),
    [
        (MODAL, "invalid_blocks"),
        ({**HOME, "title": MODAL["title"]}, "invalid_blocks"),
        ({**HOME, "blocks": [SECTION] * 101}, "invalid_blocks"),
        ({**HOME, "private_metadata": "x" * 250_000}, "view_too_large"),
    ],
)
async def test_a_home_over_slacks_limits_is_refused(
    client: AsyncWebClient, view: Json, code: str
) -> None:
    assert await code_of(client.views_publish(user_id=MARIA, view=view)) == code


async def test_a_home_that_the_manifest_does_not_have_is_refused_and_never_opened(
    slack: SlackFake, client: AsyncWebClient
) -> None:
    slack.workspace.installed = replace(slack.workspace.installed, home=False)

    assert await code_of(client.views_publish(user_id=MARIA, view=HOME)) == "not_enabled"
    with pytest.raises(LookupError):
        slack.open_home(MARIA)


async def test_the_address_of_a_message_names_its_channel_and_its_thread(
    client: AsyncWebClient,
) -> None:
    parent = await client.chat_postMessage(channel=CHANNEL, text="x")
    reply = await client.chat_postMessage(channel=CHANNEL, text="y", thread_ts=parent["ts"])

    top = await client.chat_getPermalink(channel=CHANNEL, message_ts=parent["ts"])
    below = await client.chat_getPermalink(channel=CHANNEL, message_ts=reply["ts"])

    assert top["permalink"].endswith(f"/archives/{CHANNEL}/p{parent['ts'].replace('.', '')}")
    assert below["permalink"].endswith(f"?thread_ts={parent['ts']}&cid={CHANNEL}")
    gone = client.chat_getPermalink(channel=CHANNEL, message_ts="1.000001")
    assert await code_of(gone) == "message_not_found"


async def test_an_answer_address_takes_five_answers_and_needs_no_token(slack: SlackFake) -> None:
    address = slack.workspace.new_address(MARIA, CHANNEL)
    async with httpx.AsyncClient(base_url=slack.url, trust_env=False) as http:
        answers = [
            await http.post(f"/commands/{address}", json={"text": f"answer {number}"})
            for number in range(6)
        ]
        unknown = await http.post("/commands/guessed", json={"text": "x"})

    assert [answer.status_code for answer in answers] == [200] * 5 + [404]
    assert answers[-1].text == "used_url"
    assert unknown.status_code == 404
    assert len(slack.ephemerals(MARIA)) == 5


async def test_a_command_or_event_that_the_manifest_does_not_have_is_not_sent(
    slack: SlackFake,
) -> None:
    slack.workspace.installed = replace(
        slack.workspace.installed, commands=frozenset(), events=frozenset()
    )
    with pytest.raises(LookupError):
        await slack.command(MARIA, "help")
    slack.open_home(MARIA)
    slack.type(MARIA, "hello", channel=CHANNEL)
    await slack.idle()
    assert slack.retries == []
