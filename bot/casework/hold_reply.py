"""A reply waits some seconds before it goes to the buyer, so that it can be taken back."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.casework.desk_click import Click, draft_of, kept_by, now_with, person
from bot.casework.desk_port import Agent, DeskOutcome
from bot.casework.errors import CaseNotFoundError
from bot.casework.history import event
from bot.casework.house import House
from bot.casework.ports import Work
from bot.casework.take_handoff import taken
from bot.conversations.model import HeldReply, MessageDraft, OutboxItem, Timer
from bot.disputes.names import ConversationId, Tier


async def send_or_hold(
    click: Click, draft: MessageDraft, *, place: str, hold: timedelta, house: House
) -> DeskOutcome:
    """Send it at once where nothing is held, else keep it for that long."""
    click = now_with(click, await taken(click, house=house))
    if not hold:
        await _send(click, draft)
        return DeskOutcome.DONE
    reply = HeldReply(
        key=click.key,
        handoff=click.handoff.id,
        conversation=click.case.conversation,
        by=person(click.agent),
        text=draft.text,
        due_at=click.now + hold,
        evidence=draft.evidence,
        place=place,
    )
    await click.work.held.put(reply)
    await click.work.timers.set(_timer(reply))
    return DeskOutcome.HELD


async def undo(click: Click, reply: str) -> DeskOutcome:
    """Forget it, if it is still here; the writer's own to take back, and a manager's."""
    held = await click.work.held.get(reply)
    if held is None or held.handoff != click.handoff.id:
        return DeskOutcome.GONE_OUT
    if held.by.id != click.agent.id and click.agent.tier is not Tier.MANAGER:
        return DeskOutcome.TAKEN_BY_OTHER
    await _forget(click.work, held)
    undone = event("reply taken back", click.now, actor=click.agent.id, by=click.agent.name)
    await click.work.cases.save(click.case, undone)
    return DeskOutcome.DONE


async def reword(click: Click, reply: str, text: str) -> DeskOutcome:
    """Change its words, if it is still here; the writer's own alone."""
    held = await click.work.held.get(reply)
    if held is None or held.handoff != click.handoff.id or held.evidence is not None:
        return DeskOutcome.GONE_OUT
    if held.by.id != click.agent.id:
        return DeskOutcome.TAKEN_BY_OTHER
    await click.work.held.reword(reply, text)
    return DeskOutcome.DONE


async def send_held(key: str, *, house: House) -> ConversationId | None:
    """Its time has come; None for one that was taken back or is out."""
    async with house.unit() as work:
        held = await work.held.get(key)
        if held is None:
            return None
        try:
            click = await _click(work, held, now=house.clock())
        except CaseNotFoundError:  # erased meanwhile
            await _forget(work, held)
            return None
        await _send_held(click, held)
        return held.conversation


async def send_all_held(click: Click) -> Click:
    """What waits goes out now: the hand-off ends, and nothing comes after its end."""
    for held in await click.work.held.of(click.handoff.id):
        await _send_held(await _click(click.work, held, now=click.now), held)
    return now_with(click, await click.work.cases.get(click.case.id))


async def drop_all_held(click: Click) -> None:
    """Nothing that waits goes out."""
    for held in await click.work.held.of(click.handoff.id):
        await _forget(click.work, held)


async def _click(work: Work, held: HeldReply, *, now: datetime) -> Click:
    case = await work.cases.with_handoff(held.handoff)
    handoff = next(one for one in case.handoffs if one.id == held.handoff)
    conversation = await work.conversations.get(held.conversation)
    writer = Agent(held.by.id, held.by.name, Tier.AGENT)
    return Click(work, conversation, case, handoff, writer, held.key, now)


async def _send_held(click: Click, held: HeldReply) -> None:
    await _forget(click.work, held)
    draft = replace(draft_of(click, text=held.text), evidence=held.evidence)
    message = await _send(click, draft)
    ids = {"handoff": held.handoff, "message": message, "place": held.place}
    lane = f"desk:{held.conversation}"
    await click.work.outbox.put(OutboxItem(f"{held.key}:sent", lane, "handoff.reply_sent", ids))


async def _send(click: Click, draft: MessageDraft) -> str:
    message = await click.work.messages.append(draft)
    replied = event("replied", click.now, actor=click.agent.id, message=message.id)
    case, answered = kept_by(click, click.case)
    await click.work.cases.save(case, replied, *answered)
    return message.id


async def _forget(work: Work, held: HeldReply) -> None:
    await work.held.take(held.key)
    await work.timers.cancel(_timer(held).key)


def _timer(reply: HeldReply) -> Timer:
    ids = {"reply": reply.key, "handoff": reply.handoff}
    return Timer(f"reply:{reply.key}", "reply.send", reply.due_at, ids)
