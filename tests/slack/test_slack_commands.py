"""`/amends` over the real Bolt, by Socket Mode and by signed HTTP."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest

from bot.casework.desk_port import CardView
from bot.disputes.case import Survey
from bot.disputes.names import CaseState, HandoffId, HandoffState, Kind
from tests.slack.conftest import JONAS, MARIA, Scene, a_scene
from tests.support.hand_off import HANDOFF, NOW, hand_off, in_state
from tests.support.memory import MemoryUnit, MemoryWork
from tests.support.slack_fake import CHANNEL, Group, SlackFake, User
from tests.support.slack_fake.faults import Fault
from tests.support.slack_shop import Shop, numbered

WORDS = ("case", "queue", "policy", "report", "who", "away", "back", "help")


@dataclass(frozen=True)
class Answer:
    """What a person reads, and how it was said."""

    words: str
    text: str


@pytest.fixture(params=["socket", "http"])
async def scene(slack: SlackFake, request: pytest.FixtureRequest) -> AsyncIterator[Scene]:
    async with a_scene(slack, by_http=request.param == "http") as made:
        yield made


async def typed(scene: Scene, text: str, *, user: str = MARIA) -> Answer:
    """What comes with the acknowledgement; only the person sees it."""
    answer = await scene.slack.command(user, text)
    assert answer is not None
    assert answer.ephemeral_to == user
    return Answer(_words(answer.blocks), answer.text)


def _words(blocks: Sequence[Any]) -> str:
    texts = [block.get("text") or block["elements"][0] for block in blocks]
    return "\n".join(text["text"] for text in texts)


async def kept(scene: Scene, view: CardView | None = None, **changes: Any) -> CardView:
    """A case with a card in Slack."""
    view = view or hand_off()
    case = await scene.shop.keep(view, **changes)
    view = replace(view, case=case)
    await scene.open(view)
    return view


async def test_a_case_is_shown_with_its_holder_its_deadlines_and_its_card(scene: Scene) -> None:
    taken = in_state(hand_off(), HandoffState.TAKEN, by=f"slack:{MARIA}", name="Maria")
    await kept(scene, taken)
    card = scene.slack.messages(CHANNEL)[-1]

    found = (await typed(scene, "case c-1042")).words

    assert "C-1042 · Quality complaint · order A-1014" in found
    assert "Maria holds the conversation." in found
    assert "Settled by Nov 23, 2025" in found
    assert "Suggested: Full refund €180.00" in found
    link = f"https://amends.slack.com/archives/{CHANNEL}/p{card.ts.replace('.', '')}"
    assert f"<{link}|Open the card>" in found


@pytest.mark.parametrize("name", ["C-1042", "1042", "#1042", "A-1014", "a-1014", "1014"])
async def test_a_case_is_found_by_its_number_and_by_its_orders(scene: Scene, name: str) -> None:
    await kept(scene)

    assert "C-1042 ·" in (await typed(scene, f"case {name}")).words


async def test_a_number_of_several_cases_lists_them(scene: Scene) -> None:
    await scene.shop.keep(numbered(hand_off(), 1014))
    other = numbered(hand_off(handoff=HandoffId("handoff-2")), 1050)
    await scene.shop.keep(other, state=CaseState.CLOSED)

    found = (await typed(scene, "case 1014")).words

    assert "2 cases are called “1014”" in found
    assert "C-1050 · Quality complaint · order A-1014, closed" in found
    assert "C-1014 ·" in found


async def test_a_case_that_no_person_held_is_the_bots(scene: Scene) -> None:
    view = hand_off()
    async with scene.shop.unit() as work:
        await work.cases.add(replace(view.case, handoffs=(), state=CaseState.OFFERED))

    found = (await typed(scene, "case C-1042")).words

    assert "An offer waits for the buyer" in found
    assert "no person ever did" in found


@pytest.mark.parametrize("name", ["C-9999", "9999", "<!channel>"])
async def test_a_case_that_is_not_there_gets_a_sentence_and_nothing_typed_can_call_anybody(
    scene: Scene, name: str
) -> None:
    found = (await typed(scene, f"case {name}")).words

    assert found.startswith("No case is called “")
    assert "<!" not in found
    assert "erased" in found


async def test_a_case_without_a_name_asks_for_one(scene: Scene) -> None:
    assert "Which case?" in (await typed(scene, "case")).words


async def test_a_case_whose_card_was_deleted_is_shown_without_a_link(scene: Scene) -> None:
    await kept(scene)
    scene.slack.fail(Fault("chat.getPermalink", error="message_not_found"))

    found = (await typed(scene, "case C-1042")).words

    assert "C-1042 ·" in found
    assert "Open the card" not in found


async def test_the_queue_shows_the_most_pressing_first_and_how_many_more(scene: Scene) -> None:
    for number in range(1, 18):
        due = NOW + timedelta(hours=1, minutes=number)
        view = hand_off(handoff=HandoffId(f"handoff-{number}"), answer_by=due)
        await scene.shop.keep(numbered(view, number))
    late = hand_off(handoff=HandoffId("handoff-99"), answer_by=NOW - timedelta(hours=1))
    await scene.shop.keep(numbered(late, 99))

    answer = await typed(scene, "queue")

    lines = answer.words.splitlines()
    assert [line.split()[1] for line in lines[:3]] == ["*C-99*", "*C-1*", "*C-2*"]
    assert "late" in lines[0]
    assert "€180.00 at stake" in lines[0]
    assert "working time left: 1 h 01 min" in lines[1]
    assert len(lines) == 16
    assert lines[-1] == "and 3 more"


async def test_the_queue_links_each_card_and_names_who_holds_it(scene: Scene) -> None:
    taken = in_state(hand_off(), HandoffState.TAKEN, by=f"slack:{JONAS}", name="Jonas")
    await kept(scene, taken)

    found = (await typed(scene, "queue")).words

    assert "<https://amends.slack.com/archives/" in found
    assert "|C-1042>" in found
    assert "with \u2068Jonas\u2069" in found
    assert "nobody has taken it" not in found


async def test_an_empty_queue_says_so(scene: Scene) -> None:
    assert (await typed(scene, "queue")).words == "Nobody waits for a person."


async def test_the_policy_is_told_with_its_clauses_its_version_and_what_buyers_hear(
    scene: Scene,
) -> None:
    found = (await typed(scene, "policy returns")).words

    assert "Within 30 days of delivery, unused." in found
    assert "`requests.return_request`" in found
    assert "> \u2068You can send unused items back within 30 days of delivery." in found
    assert "Policy 2026-11-22" in found


async def test_the_policy_lists_its_topics_and_helps_with_near_misses(scene: Scene) -> None:
    assert "`missing_items`" in (await typed(scene, "policy")).words
    assert "Did you mean:\n`shipping`" in (await typed(scene, "policy shiping")).words
    unknown = (await typed(scene, "policy zzzz")).words
    assert "no topic “zzzz”" in unknown
    assert "`returns`" in unknown


async def test_every_topic_of_the_policy_fits_into_an_answer(scene: Scene) -> None:
    listed = (await typed(scene, "policy")).words
    names = listed.partition("\n")[2].partition("\n")[0].split(", ")
    for name in names:
        assert "Policy 2026-11-22" in (await typed(scene, f"policy {name.strip('`')}")).words


async def test_the_report_tells_numbers_and_no_buyer(scene: Scene) -> None:
    survey = Survey(NOW, 4, NOW, "palabras")
    await kept(scene, surveys=(survey,), opened_at=NOW - timedelta(days=3))
    old = numbered(hand_off(handoff=HandoffId("handoff-2")), 7)
    await scene.shop.keep(old, opened_at=NOW - timedelta(days=40), kind=Kind.WRONG_ITEM)

    found = (await typed(scene, "report")).words

    assert "1 case opened, 0 settled" in found
    assert "Quality complaint 1" in found
    assert "4.0 of 5, from 1" in found
    assert "2 waiting for a person" in found
    assert "Bot: €0.00 today, €0.00 in 30 days, €500.00 left today" in found
    assert "palabras" not in found
    assert "Noah" not in found


async def test_away_and_back_are_kept_with_their_time(scene: Scene) -> None:
    assert "not called" in (await typed(scene, "away 2h")).words
    [absence] = await scene.shop.away()
    assert (absence.person, absence.until) == (f"slack:{MARIA}", NOW + timedelta(hours=2))

    assert "`/amends back`" in (await typed(scene, "away")).words
    assert [one.until for one in await scene.shop.away()] == [None]

    for back in ("back", "away back"):
        await typed(scene, "away")
        assert "Welcome back" in (await typed(scene, back)).words
        assert await scene.shop.away() == []


async def test_a_time_that_nobody_understands_changes_nothing_and_is_explained(
    scene: Scene,
) -> None:
    found = (await typed(scene, "away until whenever")).words

    assert "until when “until whenever” is" in found
    assert "until 14:00" in found
    assert await scene.shop.away() == []


async def test_who_tells_who_is_away_and_how_many_cases_each_holds(scene: Scene) -> None:
    await scene.shop.office.goes_away(f"slack:{JONAS}", None)
    for number, who in ((1, JONAS), (2, MARIA), (3, MARIA)):
        view = hand_off(handoff=HandoffId(f"handoff-{number}"))
        taken = in_state(view, HandoffState.TAKEN, by=f"slack:{who}", name=who)
        await scene.shop.keep(numbered(taken, number))
    await scene.shop.keep(numbered(hand_off(handoff=HandoffId("handoff-4")), 4))

    found = (await typed(scene, "who")).words

    assert "There is no rota" in found
    assert f"*Away*: <@{JONAS}> until they are back" in found
    assert f"*Cases held*: <@{MARIA}> 2, <@{JONAS}> 1" in found
    assert "*Waiting*: 1" in found


@pytest.mark.parametrize("text", ["help", "", "   "])
async def test_help_lists_every_word(scene: Scene, text: str) -> None:
    found = (await typed(scene, text)).words

    assert all(f"`{word}" in found for word in WORDS if word != "away")


async def test_an_unknown_word_gets_the_list(scene: Scene) -> None:
    found = (await typed(scene, "refund everybody")).words

    assert found.startswith("There is no `/amends refund`")
    assert "`queue`" in found


async def test_a_word_is_understood_in_capitals_too(scene: Scene) -> None:
    assert (await typed(scene, "QUEUE")).words == "Nobody waits for a person."


async def test_a_stranger_is_refused_politely_and_it_is_logged(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    scene.slack.workspace.users["U0GUEST"] = User("U0GUEST", "Gil", is_restricted=True)

    found = (await typed(scene, "queue", user="U0GUEST")).words

    assert "not on the list" in found
    [record] = [one for one in caplog.records if one.message == "slack person refused"]
    assert record.user == "U0GUEST"  # type: ignore[attr-defined]  # from `extra`


async def test_a_missing_scope_is_in_the_log_from_the_start(
    slack: SlackFake, caplog: pytest.LogCaptureFixture
) -> None:
    slack.workspace.scopes = ("chat:write",)
    async with a_scene(slack, agents={"S0DESK": "manager"}):
        await slack.until(lambda: slack.calls("usergroups.users.list"))
    [record] = [one for one in caplog.records if one.message == "slack group not read"]
    assert "usergroups:read" in record.error  # type: ignore[attr-defined]  # from `extra`


async def test_a_missing_scope_is_told_with_its_name(slack: SlackFake) -> None:
    scopes = slack.workspace.scopes
    slack.workspace.scopes = tuple(one for one in scopes if one != "usergroups:read")
    async with a_scene(slack, agents={"S0DESK": "agent"}, everyone_is_agent=False) as scene:
        found = (await typed(scene, "queue")).words

    assert "missing_scope (usergroups:read)" in found
    assert "slack/manifest.yml" in found


async def test_a_member_of_a_group_may_ask(slack: SlackFake) -> None:
    slack.workspace.groups["S0DESK"] = Group("S0DESK", "desk", [MARIA])
    async with a_scene(slack, agents={"S0DESK": "agent"}, everyone_is_agent=False) as scene:
        assert (await typed(scene, "queue")).words == "Nobody waits for a person."
        assert "not on the list" in (await typed(scene, "queue", user=JONAS)).words


async def test_what_fails_inside_is_told_without_its_text(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    await kept(scene)
    scene.desk.cards.clear()  # the desk does not know it

    found = (await typed(scene, "case C-1042")).words

    assert "This did not work" in found
    [record] = [one for one in caplog.records if one.message == "slack command failed"]
    assert record.command == "case"  # type: ignore[attr-defined]  # from `extra`
    assert HANDOFF not in caplog.text


async def test_by_http_bolt_drops_a_text_with_the_word_payload_and_slack_shows_an_error(
    slack: SlackFake,
) -> None:
    async with a_scene(slack, by_http=True):
        assert await slack.command(MARIA, "case payload") is None
    assert slack.warnings == ["http_error"]


async def test_a_command_from_any_channel_is_answered(scene: Scene) -> None:
    answer = await scene.slack.command(MARIA, "queue", channel="D0MARIA")

    assert answer is not None
    assert answer.channel == "D0MARIA"


class Gated(MemoryUnit):
    """A database that answers once the test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[MemoryWork]:
        await self.gate.wait()
        async with super().__call__() as work:
            yield work


@pytest.mark.parametrize("by_http", [False, True])
@pytest.mark.parametrize("fault", [None, Fault("response_url", retry_after=0)])
async def test_an_answer_that_takes_long_is_acknowledged_in_time_and_comes_later(
    slack: SlackFake, by_http: bool, fault: Fault | None
) -> None:
    database = Gated()
    if fault:
        slack.fail(replace(fault))
    shop = Shop(unit=database)
    async with a_scene(slack, shop=shop, by_http=by_http, ack_seconds=0.05):
        assert await slack.command(MARIA, "queue") is None
        assert slack.warnings == []
        assert slack.ephemerals(MARIA) == []

        database.gate.set()
        await slack.until(lambda: slack.ephemerals(MARIA))
    assert slack.ephemerals(MARIA) == ["Nobody waits for a person."]


async def test_a_late_answer_that_slack_does_not_take_is_logged_and_nothing_else(
    slack: SlackFake, caplog: pytest.LogCaptureFixture
) -> None:
    database = Gated()
    slack.fail(Fault("response_url", error="gone"))
    async with a_scene(slack, shop=Shop(unit=database), ack_seconds=0.05):
        await slack.command(MARIA, "queue")
        database.gate.set()
    assert slack.ephemerals(MARIA) == []
    assert "slack late answer failed" in caplog.text
    assert "/commands/" not in caplog.text


async def test_approved_answers_are_found_by_their_words(scene: Scene) -> None:
    found = (await typed(scene, "answer asking carrier")).words
    nothing = (await typed(scene, "answer unicorns")).words
    which = (await typed(scene, "answer")).words
    listed = (await typed(scene, "help")).words

    assert "`agent-asking-carrier`" in found
    assert "[tracking number]" in found
    assert "No approved answer has “unicorns”" in nothing
    assert "Type some words" in which
    assert "`answer late parcel`" in listed


async def test_many_approved_answers_are_cut_with_a_hint(scene: Scene) -> None:
    found = (await typed(scene, "answer the")).words

    assert found.count("`agent-") + found.count("`explain-") <= 8
    assert "more; add a word to narrow it down." in found


async def test_a_wrong_signature_answers_nothing(slack: SlackFake) -> None:
    async with a_scene(slack, by_http=True):
        slack.use_http(slack._delivery.url, secret="guessed")  # type: ignore[attr-defined]  # HTTP delivery has one
        assert await slack.command(MARIA, "away") is None
    assert slack.warnings == ["http_error"]
