"""A buyer asks to have their data deleted. No program does that by itself, so a person hears of it for sure."""

from datetime import datetime

from bot.casework.fail_remedy import card_changed
from bot.casework.hand_over import handoff_say, pass_to_person
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.open_case import open_case
from bot.casework.ports import Work
from bot.casework.says import Choice, Say
from bot.casework.tell import tell_all
from bot.conversations.model import Conversation, MessageDraft, OutboxItem
from bot.disputes.case import Case
from bot.disputes.names import EscalationReason

ERASURE_ASKED = "erasure asked"
ERASE = Choice("button-delete-data", "/erase")  # never shown to the assistant


async def ask_erasure(press: MessageDraft, *, house: House) -> None:
    """Record the press, alarm the person who holds the conversation or gets it now, and tell the buyer.

    All in one transaction; a repeat of the press changes nothing.
    """
    now = house.clock()
    async with house.unit() as work:
        message = await work.messages.append(press)
        if await work.messages.is_handled(message.id):
            return
        conversation = await work.conversations.get(press.conversation)
        case = await work.cases.current(conversation.id)
        case = case or await open_case(work, conversation.id, now=now)
        held = case.open_handoff
        asked = event(ERASURE_ASKED, now, actor="buyer", conversation=conversation.id)
        case = await work.cases.save(case, asked)
        says = [Say("telegram-delete-asked")]
        if held is None:
            case = await _hand_over(work, conversation, case, house=house, now=now)
            says.append(handoff_say(case, now))
        key, handoff = f"{message.id}:erasure", case.handoffs[-1]
        told = {"handoff": handoff.id, "conversation": conversation.id}
        await work.outbox.put(OutboxItem(key, f"desk:{conversation.id}", "buyer.erasure", told))
        await work.outbox.put(card_changed(case, handoff, key=key))
        await tell_all(work, house, conversation, tuple(says), key=key, now=now)
        await work.messages.mark_handled(message.id, now)


async def _hand_over(
    work: Work, conversation: Conversation, case: Case, *, house: House, now: datetime
) -> Case:
    """Nobody holds the conversation yet."""
    reason, policy = EscalationReason.ASKED_FOR, house.policy
    return await pass_to_person(work, conversation, case, reason, policy=policy, now=now)
