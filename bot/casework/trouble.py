"""The machinery failed on a message: tell the buyer the truth and give the case to a person."""

from bot.casework.hand_over import handoff_say, pass_to_person
from bot.casework.house import House
from bot.casework.open_case import open_case
from bot.casework.tell import tell
from bot.conversations.model import Message
from bot.disputes.names import EscalationReason


async def own_up(house: House, message: Message) -> None:
    """Hand the conversation over for `system_error` and mark the message as handled."""
    now = house.clock()
    async with house.unit() as work:
        conversation = await work.conversations.get(message.draft.conversation)
        case = await work.cases.current(conversation.id)
        case = case or await open_case(work, conversation.id, now=now)
        case = await pass_to_person(
            work,
            conversation,
            case,
            EscalationReason.SYSTEM_ERROR,
            policy=house.policy,
            now=now,
        )
        say = handoff_say(case, now)
        await tell(work, house, conversation, say, key=f"{message.id}:trouble", now=now)
        await work.messages.mark_handled(message.id, now)
