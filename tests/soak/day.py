"""A shop's day that tests write: buyers talk, people click, the shop stumbles, processes die, time passes."""

import json
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from bot.casework.answer_desk_offer import answer_desk_offer
from bot.casework.desk import CaseDesk
from bot.casework.desk_port import Agent, Chosen
from bot.casework.execute_remedy import ShopNotReadyError
from bot.casework.house import House
from bot.casework.ports import StoredPhoto
from bot.casework.rule import STANDS
from bot.casework.trouble import own_up
from bot.conversations.model import Author, Holder, Message, MessageDraft
from bot.conversations.outbox import Outbox
from bot.conversations.router import Router
from bot.disputes.case import Case, Evidence, Handoff
from bot.disputes.money import Money
from bot.disputes.names import (
    Asked,
    CaseId,
    CaseState,
    ConversationId,
    EvidenceId,
    EvidenceKind,
    OrderId,
    RemedyId,
    RemedyState,
)
from bot.disputes.policy import Policy
from bot.disputes.rulings import is_ruling
from bot.shop.demo import DemoShop, Fault, Verb
from bot.shop.demo.effects import fulfil
from bot.shop.demo.wish import Wish
from channels.desk_platform import PageOnly
from channels.jobs import alarms, doers
from tests.casework.test_desk import a_desk
from tests.soak import promises
from tests.soak.books import PAST, STAFF, Seen, look
from tests.soak.fragile import DiedError, FragileUnit
from tests.support.house import BUYERS, SetClock, a_conversation
from tests.support.scripted_assistant import ScriptedAssistant

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]

NAMES = tuple(ConversationId(f"cv_{number}") for number in range(3))
OBJECTION = "I do not accept this at all; please look at the parcel's weight."
WORDS = {
    "There is smoke!": "/quality_complaint",
    "You bloody thieves": "/affirm",
    OBJECTION: "/deny",
}


@dataclass(frozen=True, slots=True)
class Plot:
    """What a buyer complains of, and what they answer when asked."""

    kind: str
    order: str
    line: int = 1
    count: int = 2
    confirmed: bool = True  # says yes to the restatement


@dataclass(frozen=True, slots=True)
class Pick:
    """Which of the options a person offers, and for how much; 0: as it is named."""

    option: int
    amount: int


class Day:
    """Drives casework as the gateway does, one thing after the other, and checks what it promises."""

    def __init__(self, house: House, *, run: Callable[[Coroutine[Any, Any, Any]], Any]) -> None:
        assert isinstance(house.clock, SetClock)
        assert isinstance(house.shop, DemoShop)
        self.clock, self.shop, self.run = house.clock, house.shop, run
        self.unit = FragileUnit(house.unit)
        self._counted = 0
        self._tried: set[RemedyId] = (
            set()
        )  # their first try had no answer, so the shop is asked first
        self._known: dict[tuple[RemedyId, object], RemedyState] = {}
        self._stopped: set[CaseId] = set()
        self._build(replace(house, unit=self.unit))
        self.run(self._arrive())
        self.look()

    def _build(self, house: House) -> None:
        self.house = house
        self.outbox = Outbox(
            house.unit,
            doers=doers(house, PageOnly(), announce=_nobody),
            alarms=alarms(house, announce=_nobody),
            clock=house.clock,
        )
        self.desk: CaseDesk = a_desk(house)
        self.router = Router(
            house.unit,
            ScriptedAssistant(house, meanings=WORDS),
            announce=_nobody,
            trouble=self._own_up,
            typing=_no_dots,
            answer=partial(answer_desk_offer, house=self.house),
            clock=house.clock,
        )

    async def _own_up(self, message: Message) -> None:
        await own_up(self.house, message)

    async def _arrive(self) -> None:
        async with self.house.unit() as work:
            for name in NAMES:
                await work.conversations.add(a_conversation(name))

    # What can happen.

    def says(self, who: int, text: str, *, dies: int | None = None) -> None:
        """A buyer writes. A turn that a death cut off is taken again."""
        message = self.run(self._store(who, text))
        held = self.run(self._holder(who)) is Holder.PERSON
        self._until_done(lambda: self.router.handle(message.id), dies)
        if held:
            assert not self.run(self._answered(who, message)), "the bot spoke while a person holds"

    def complains(self, who: int, plot: Plot) -> None:
        """Report a problem and answer what is asked, up to the decision."""
        self.says(who, f"/{plot.kind}")
        for _ in range(7):
            case = self.case_of(who)
            answer = self._answer(who, case, plot) if case else None
            if answer is None:
                return
            self.says(who, answer)

    def shows(self, who: int) -> None:
        """A photo nobody sent before."""
        self.says(who, self._photo(who))

    def objects(self, handoff: Handoff, *, dies: int | None = None) -> None:
        """The buyer asks for a ruling on what that hand-off ended with, and says why."""
        case, who = self._of(handoff), self.whose(handoff)
        if case.state is CaseState.RESOLVED:
            self.says(who, f'/deny{{"offer": "ruling:{case.id}"}}')
            self.says(who, OBJECTION, dies=dies)

    def works(self, *, dies: int | None = None) -> None:
        """What is recorded is carried out, in order, as far as the shop lets it."""
        self._until_done(self._carry_out, dies)

    def passes(self, time: timedelta) -> None:
        """Time passes, and timers fire."""
        self.clock.now += time
        self.run(self._fire())

    def clicks(self, deed: str, agent: Agent, handoff: Handoff, *, dies: int | None = None) -> None:
        """A person at the desk. A click that a death cut off is sent again by the platform."""
        self._counted += 1
        key = f"click{self._counted}"
        act = getattr(self.desk, deed)
        words = ("I will see to it.",) if deed in ("reply", "note", "refuse", "stop") else ()
        self._until_done(lambda: act(handoff.id, agent, *words, key=key), dies)

    def rules(self, agent: Agent, which: int, choice: int, *, dies: int | None = None) -> None:
        """A person rules on a case that waits for it: one of the options, or it stands."""
        waiting = [
            case.open_handoff
            for case in self.seen.cases
            if case.open_handoff is not None and is_ruling(case.open_handoff)
        ]
        if not waiting:
            return
        self._counted += 1
        key, handoff = f"click{self._counted}", waiting[which % len(waiting)]
        view = self.run(self.desk.card(handoff.id)).ruling
        choices = [*(one.id for one in view.options), STANDS]
        chosen = choices[choice % len(choices)]
        self._until_done(
            lambda: self.desk.rule(handoff.id, agent, chosen, "I looked at it.", key=key), dies
        )

    def offers(
        self, deed: str, agent: Agent, which: Handoff, *, pick: Pick, dies: int | None
    ) -> None:
        """A person offers something, or hands back with it as agreed."""
        options = self.run(self.desk.card(which.id)).options
        if not options:
            return
        option = options[pick.option % len(options)]
        currency = option.proposal.amount.currency
        amount = Money(pick.amount, currency) if option.adjustable and pick.amount else None
        chosen = Chosen(option.id, amount)
        self._counted += 1
        key = f"click{self._counted}"
        if deed == "offer":
            self._until_done(lambda: self.desk.offer(which.id, agent, chosen, key=key), dies)
        else:
            self._until_done(
                lambda: self.desk.hand_back(which.id, agent, key=key, agreed=chosen), dies
            )

    def answers_offer(self, who: int, *, yes: bool, dies: int | None = None) -> None:
        """The buyer presses a button of the last offer of any case, open or not."""
        mine = [one for one in self.seen.cases if one.conversation == NAMES[who] and one.offers]
        if mine:
            word, offer = "affirm" if yes else "deny", mine[-1].offers[-1].id
            self.says(who, f'/{word}{{"offer":"{offer}"}}', dies=dies)

    def stumbles(self, fault: Fault, verb: Verb | None, times: int) -> None:
        """The shop will answer badly."""
        self.run(self.shop.inject(fault, verb=verb, times=times))

    def pays_back(self, order: str, part: int) -> None:
        """The shop's own people pay some of it back, behind our back."""
        self.run(self._pay_back(order, part))

    def rules_by(self, policy: Policy) -> None:
        """The shop's policy changes, and the processes start again with it."""
        self._build(replace(self.house, policy=policy))

    # What can be seen.

    def whose(self, handoff: Handoff) -> int:
        return NAMES.index(self._of(handoff).conversation)

    def _of(self, handoff: Handoff) -> Case:
        return next(one for one in self.seen.cases if handoff.id in {h.id for h in one.handoffs})

    def case_of(self, who: int) -> Case | None:
        found: Case | None = self.run(self._current(who))
        return found

    def handoffs(self) -> list[Handoff]:
        """All there were, the oldest first."""
        return [one for case in self.seen.cases for one in case.handoffs]

    def look(self) -> None:
        """Look at everything and check what was promised."""
        self.seen: Seen = self.run(look(self.house.unit, self.shop, NAMES))
        self._check_grants()
        promises.each_effect_is_of_one_remedy(self.seen)
        promises.what_is_done_is_in_the_shop(self.seen)
        promises.never_more_is_paid_back_than_was_paid(self.seen)
        promises.who_holds_is_who_works(self.seen)
        for case in self.seen.cases:
            promises.offers_keep_their_word(case)
            promises.a_case_is_where_its_parts_are(case)
            promises.rulings_are_by_others(case)

    def end(self) -> None:
        """The shop is well again and all work is done: every remedy has an end, every history is whole."""
        self.run(self.shop.clear_faults())
        for _ in range(3):
            self.works()
            self.passes(timedelta(minutes=16))
        self.look()
        for case in self.seen.cases:
            self.run(self._check_history(case))
            for remedy in case.remedies:
                assert remedy.state in (RemedyState.DONE, RemedyState.FAILED), "without an end"

    def _check_grants(self) -> None:
        """Who granted it could, when it was granted and again when it began.

        What began on a later day is counted from that day on; several may have begun since the last look.
        """
        everything = promises.granted(self.seen.cases)
        before, policy = dict(self._known), self.house.policy
        stopped = {case.id for case in self.seen.cases if case.stop is not None}
        old = [one for one in everything if _mark(one) in before]
        new = [one for one in everything if _mark(one) not in before]
        asked = [one for one in new if not one[1].key.startswith(PAST)]
        promises.in_some_order(asked, old, policy)
        for mine in old:
            remedy = mine[1]
            begun = remedy.state in (RemedyState.EXECUTING, RemedyState.DONE)
            was = before[_mark(mine)]
            held_back = mine[0].id in stopped & self._stopped
            assert not (was is RemedyState.GRANTED and begun and held_back), "begun, though stopped"
            if was is RemedyState.GRANTED and begun and remedy.id not in self._tried:
                promises.within_limits(mine, [one for one in old if one is not mine], policy)
        self._stopped = stopped
        self._known |= {_mark(one): one[1].state for one in everything}
        self._tried |= {remedy.id for _, remedy in everything if remedy.failure is not None}

    # How it is done.

    def _until_done(self, act: Callable[[], Awaitable[Any]], dies: int | None) -> None:
        self.unit.left = dies
        try:
            self.run(_awaited(act))
        except DiedError:
            self.unit.left = None
            self._build(self.house)
            self.run(_awaited(act))
        finally:
            self.unit.left = None

    async def _store(self, who: int, text: str) -> Message:
        self._counted += 1
        draft = MessageDraft(
            NAMES[who], Author.BUYER, text, key=f"client{self._counted}", at=self.clock()
        )
        async with self.house.unit() as work:
            return await work.messages.append(draft)

    async def _holder(self, who: int) -> Holder:
        async with self.house.unit() as work:
            return (await work.conversations.get(NAMES[who])).holder

    async def _answered(self, who: int, message: Message) -> bool:
        async with self.house.unit() as work:
            log = await work.messages.since(NAMES[who], message.seq)
        return any(one.draft.key.startswith(message.id) for one in log)

    async def _current(self, who: int) -> Case | None:
        async with self.house.unit() as work:
            return await work.cases.current(NAMES[who])

    def _answer(self, who: int, case: Case, plot: Plot) -> str | None:
        if case.asked is Asked.PHOTO:
            return self._photo(who)
        if case.asked is Asked.CONFIRMATION:
            return "/affirm" if plot.confirmed else None
        told = {
            Asked.ORDER_NUMBER: {"order_number": plot.order},
            Asked.EMAIL: {"email": f"{BUYERS[plot.order]}@example.com"},
            Asked.LINE: {"line": f"{plot.order}-{plot.line}"},
            Asked.COUNT: {"count": str(plot.count)},
        }
        return f"/inform{json.dumps(told[case.asked])}" if case.asked in told else None

    def _photo(self, who: int) -> str:
        self._counted += 1
        name = EvidenceId(f"ev_{self._counted}")
        self.run(self._keep(who, name))
        return f"/provide_photo{json.dumps({'photo': name})}"

    async def _keep(self, who: int, name: EvidenceId) -> None:
        unlike = f"{self._counted * 0x9E37_79B9_7F4A_7C15 % 2**64:016x}"
        photo = StoredPhoto(
            evidence=Evidence(name, EvidenceKind.PHOTO, name * 8, self.clock()),
            conversation=NAMES[who],
            original_path=name,
            view_path=name,
            content_type="image/jpeg",
            size=1_000,
            phash=unlike,
        )
        async with self.house.unit() as work:
            await work.photos.add(photo)

    async def _carry_out(self) -> None:
        async with self.house.unit() as work:
            pending = await work.outbox.pending()
        waiting: set[str] = set()
        for item in pending:
            if item.lane in waiting:
                continue
            try:
                await self.outbox.carry_out(item.key)
            except ShopNotReadyError:
                waiting.add(item.lane)

    async def _fire(self) -> None:
        async with self.house.unit() as work:
            due = [one for one in await work.timers.pending() if one.due_at <= self.clock()]
        for timer in due:
            with suppress(ShopNotReadyError):  # it is tried again, as the engine would
                await self.outbox.fire(timer.key)

    async def _pay_back(self, number: str, part: int) -> None:
        self._counted += 1
        orders = {order.number: order for order in await self.shop.orders()}
        order = orders[number]
        left = order.refundable()
        amount = replace(left, minor=left.minor * part // 100)
        if amount.minor:
            key = f"{STAFF}{self._counted}"
            await self._by_hand(order.id, amount, key)

    async def _by_hand(self, order: OrderId, amount: Money, key: str) -> None:
        """Past the faults, which are for our calls."""
        wish = Wish(Verb.REFUND, key, "by hand", order_id=order, amount=amount)
        now = self.clock()
        await self.shop._changed(lambda books: fulfil(books, wish, now=now, pending=False))

    async def _check_history(self, case: Case) -> None:
        async with self.house.unit() as work:
            cases: Any = work.cases
            assert (await cases.seal(case.id)).breaks == ()
            history = [event.name for event in await work.cases.history(case.id)]
        promises.resolved_by_a_remedy_that_is_done(case, history)


def _mark(grant: promises.Granted) -> tuple[RemedyId, object]:
    """The remedy as of the day that it counts on."""
    return grant[1].id, grant[1].granted_at


async def _awaited(act: Callable[[], Awaitable[T]]) -> T:
    return await act()


async def _nobody(conversation: ConversationId) -> None:
    pass


async def _no_dots(conversation: ConversationId, *, on: bool) -> None:
    pass
