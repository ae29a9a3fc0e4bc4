"""The whole case, read at once."""

from datetime import timedelta

import pytest

from bot.casework.case_file import about, case_file
from bot.casework.errors import CaseNotFoundError
from bot.casework.house import House
from bot.conversations.model import Author, Message, MessageDraft
from bot.disputes.names import CaseId, Kind, MessageId, Need
from bot.shop.demo import DemoShop, Fault, Verb
from tests.support.house import START, TEST, Buyer

BUYER, BOT = Author.BUYER, Author.BOT


def log(*authors: Author) -> list[Message]:
    """A message a minute."""
    return [
        Message(
            MessageId(f"m{seq}"),
            seq,
            MessageDraft(TEST, author, "words", f"k{seq}", START + timedelta(minutes=seq)),
        )
        for seq, author in enumerate(authors, start=1)
    ]


def seqs(messages: tuple[Message, ...]) -> list[int]:
    return [one.seq for one in messages]


def test_the_only_case_of_a_conversation_has_all_its_messages() -> None:
    assert seqs(about(log(BOT, BUYER, BOT), since=None, until=None)) == [1, 2, 3]
    assert about([], since=None, until=None) == ()


def test_the_turn_in_which_the_next_case_opens_belongs_to_both() -> None:
    messages = log(BUYER, BOT, BUYER, BOT, BUYER, BOT)
    opened = START + timedelta(minutes=3, seconds=1)  # in the turn of the third message

    assert seqs(about(messages, since=None, until=opened)) == [1, 2, 3, 4]
    assert seqs(about(messages, since=opened, until=None)) == [3, 4, 5, 6]


async def test_a_long_conversation_is_read_to_its_end(house: House, buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    async with house.unit() as work:
        for number in range(501):
            await work.messages.append(MessageDraft(TEST, BUYER, "more", f"k{number}", START))

    file = await case_file((await buyer.case()).id, house=house)

    assert len(file.messages) == 501


async def test_a_file_has_the_order_and_what_policy_wants(house: House, buyer: Buyer) -> None:
    await buyer.reaches_restatement()

    file = await case_file((await buyer.case()).id, house=house)

    assert file.order is not None
    assert (file.order.number, file.shop_silent, file.kind) == ("A-1001", False, Kind.MISSING_ITEMS)
    assert [(one.need, one.complete) for one in file.wanted] == [(Need.PHOTO, True)]
    assert len(file.photos) == file.seal.evidence.lines == 1


async def test_a_case_without_a_verified_order_has_none(house: House, buyer: Buyer) -> None:
    await buyer.says("missing_items", "something is missing")

    file = await case_file((await buyer.case()).id, house=house)

    assert (file.order, file.shop_silent, file.wanted) == (None, False, ())


async def test_a_shop_that_does_not_answer_is_told_in_the_file(house: House, buyer: Buyer) -> None:
    await buyer.reaches_restatement()
    assert isinstance(house.shop, DemoShop)
    await house.shop.inject(Fault.DOWN, verb=Verb.GET_ORDER)

    file = await case_file((await buyer.case()).id, house=house)

    assert (file.order, file.shop_silent) == (None, True)


async def test_there_is_no_file_of_a_case_that_nobody_has(house: House) -> None:
    with pytest.raises(CaseNotFoundError):
        await case_file(CaseId("case_nobody"), house=house)
