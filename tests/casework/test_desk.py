"""A person's work at the desk, over real storage and the demo shop."""

import tempfile

import pytest

from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.errors import CaseNotFoundError
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.conversations.model import Author, Holder
from bot.disputes.names import (
    CaseState,
    ConversationId,
    HandoffId,
    HandoffState,
    Kind,
    RemedyState,
    Tier,
)
from bot.disputes.noted import noted
from bot.storage.photos import PhotoStore
from tests.support.house import Buyer

MARIA = Agent("slack:U1", "Maria", Tier.AGENT)
JONAS = Agent("slack:U2", "Jonas", Tier.AGENT)
BOSS = Agent("slack:U3", "Olga", Tier.MANAGER)


class Announced:
    """Remembers which conversations were told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    async def __call__(self, conversation: ConversationId) -> None:
        self.told.append(conversation)


@pytest.fixture
def announced() -> Announced:
    return Announced()


@pytest.fixture
def desk(house: House, announced: Announced, tmp_path_factory: pytest.TempPathFactory) -> CaseDesk:
    store = PhotoStore(str(tmp_path_factory.mktemp("photos")))
    return CaseDesk(house, photos=PhotoKeeper(store, house.clock), announce=announced)


def a_desk(house: House) -> CaseDesk:
    """A desk whose photos nobody looks at."""
    keeper = PhotoKeeper(PhotoStore(tempfile.gettempdir()), house.clock)
    return CaseDesk(house, photos=keeper, announce=Announced())


@pytest.fixture
async def handoff(buyer: Buyer) -> HandoffId:
    """Two missing shirts: 58.00, over the bot's 40.00."""
    await buyer.reaches_restatement(arrived=1)
    await buyer.says("affirm", "yes")
    return (await buyer.case()).handoffs[0].id


async def said_to(buyer: Buyer) -> list[tuple[Author, str]]:
    async with buyer.house.unit() as work:
        log = await work.messages.since(buyer.conversation, 0)
    return [(message.draft.author, message.draft.text) for message in log]


async def test_the_card_holds_the_whole_case(desk: CaseDesk, handoff: HandoffId) -> None:
    card = await desk.card(handoff)
    assert "Order A-1001 and e-mail match." in card.checked
    assert any("missing: 2 × Linen shirt" in line for line in card.checked)
    assert "Clause" in card.stopped_because
    assert card.handoff.suggested is not None
    assert len(card.photos) == 1
    assert card.holder is Holder.PERSON


async def test_taking_tells_the_buyer_who_joined(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, announced: Announced
) -> None:
    assert await desk.take(handoff, MARIA, key="k1") is DeskOutcome.DONE
    assert (Author.SYSTEM, "Maria has joined the conversation.") in await said_to(buyer)
    assert announced.told == [buyer.conversation]


async def test_a_reply_takes_the_case_and_reaches_the_buyer_once(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    assert await desk.reply(handoff, MARIA, "We will fix it.", key="e1") is DeskOutcome.DONE
    assert await desk.reply(handoff, MARIA, "We will fix it.", key="e1") is DeskOutcome.ALREADY_DONE
    replies = [text for author, text in await said_to(buyer) if author is Author.AGENT]
    assert replies == ["We will fix it."]
    assert (await desk.card(handoff)).handoff.taken_by == MARIA.id


async def test_a_colleague_cannot_answer_over_the_holder(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    assert await desk.reply(handoff, JONAS, "Hi", key="k2") is DeskOutcome.TAKEN_BY_OTHER
    assert all(author is not Author.AGENT for author, _ in await said_to(buyer))


async def test_a_note_is_anybodys_and_never_reaches_the_buyer(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    assert await desk.note(handoff, JONAS, "She called before.", key="k2") is DeskOutcome.DONE
    assert all("called" not in text for _, text in await said_to(buyer))
    assert any(event.name == "note" for event in (await desk.card(handoff)).history)


async def test_an_approved_suggestion_is_carried_out_and_the_buyer_told(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    assert await desk.approve(handoff, MARIA, key="k1") is DeskOutcome.PENDING
    remedy = (await buyer.case()).remedies[0]
    assert remedy.granted_by is Tier.AGENT
    await execute_remedy(remedy.id, house=house)
    assert (await buyer.case()).remedies[0].state is RemedyState.DONE
    assert any("Done: 2 × Linen shirt" in text for _, text in await said_to(buyer))


async def test_a_suggestion_is_granted_once_however_often_it_is_approved(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.approve(handoff, MARIA, key="k1")
    assert await desk.approve(handoff, MARIA, key="k2") is DeskOutcome.ALREADY_DONE
    assert len((await buyer.case()).remedies) == 1


async def test_above_an_agents_limit_a_manager_approves_while_the_agent_stays(
    desk: CaseDesk, house: House
) -> None:
    buyer = await Buyer(house, conversation=ConversationId("cv_noah")).arrives()
    await buyer.reaches_restatement("A-1014")
    await buyer.says("affirm", "yes")
    handoff = (await buyer.case()).handoffs[0]
    assert handoff.tier is Tier.MANAGER
    await desk.take(handoff.id, MARIA, key="k1")
    assert await desk.approve(handoff.id, MARIA, key="k2") is DeskOutcome.OVER_TIER
    assert await desk.approve(handoff.id, BOSS, key="k3") is DeskOutcome.PENDING
    assert (await desk.card(handoff.id)).handoff.taken_by == MARIA.id


async def test_handed_back_the_bot_answers_again(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await desk.take(handoff, MARIA, key="k1")
    assert await desk.hand_back(handoff, MARIA, key="k2") is DeskOutcome.DONE
    async with house.unit() as work:
        assert (await work.conversations.get(buyer.conversation)).holder is Holder.BOT
    assert (await buyer.case()).handoffs[0].state is HandoffState.HANDED_BACK
    assert await desk.reply(handoff, MARIA, "one more", key="k3") is DeskOutcome.FINISHED


async def test_handed_back_with_the_remedy_done_the_bot_goes_on_with_the_noted_problem(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer, house: House
) -> None:
    await notes(buyer, Kind.BILLING_DUPLICATE)
    await desk.approve(handoff, MARIA, key="k1")
    await execute_remedy((await buyer.case()).remedies[0].id, house=house)
    await desk.hand_back(handoff, MARIA, key="k2")
    case = await buyer.case()
    assert (case.kind, case.facts.verified) == (Kind.BILLING_DUPLICATE, True)
    assert "two charges for order A-1001" in (await said_to(buyer))[-1][1]


async def test_a_problem_noted_with_a_case_that_an_agent_resolves_stays_on_its_card(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await notes(buyer, Kind.BILLING_DUPLICATE)
    await desk.resolve(handoff, MARIA, key="k1")
    assert (await buyer.case()).kind is Kind.MISSING_ITEMS
    assert any("billing duplicate" in line for line in (await desk.card(handoff)).checked)


async def notes(buyer: Buyer, kind: Kind) -> None:
    """A problem waits beside the buyer's case."""
    case = noted(await buyer.case(), (kind,))
    async with buyer.house.unit() as work:
        await work.cases.save(case)


async def test_a_resolved_case_is_settled_for_both(
    desk: CaseDesk, handoff: HandoffId, buyer: Buyer
) -> None:
    await desk.resolve(handoff, MARIA, key="k1")
    assert (await buyer.case()).state is CaseState.RESOLVED
    assert not await desk.queue()


async def test_the_queue_shows_the_earliest_deadline_first(
    desk: CaseDesk, handoff: HandoffId, house: House
) -> None:
    house.clock.passes(hours=1)  # type: ignore[attr-defined]  # the tests' own clock
    later = await Buyer(house, conversation=ConversationId("cv_later")).arrives()
    await later.says("talk_to_human", "a person please")
    assert next(card.handoff.id for card in await desk.queue()) == handoff


async def test_an_unknown_hand_off_is_said_so(desk: CaseDesk) -> None:
    with pytest.raises(CaseNotFoundError):
        await desk.card(HandoffId("ho_none"))
