"""Any day of the shop as a state machine: whatever happens in whatever order, the promises hold."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.casework.desk_port import Agent
from bot.casework.house import House
from bot.disputes.case import Handoff
from bot.disputes.money import Money
from bot.disputes.names import Tier
from bot.disputes.policy import Limit, Policy
from bot.policy.load import load_policy
from bot.shop.demo import Fault, Verb
from tests.soak.day import NAMES, Day, Pick, Plot
from tests.soak.drive import at_once
from tests.support.house import ROOT, START, WORDS, SetClock, speaker
from tests.support.memory import MemoryUnit
from tests.support.memory_shop import MemoryShop

PLOTS = [
    Plot("missing_items", "A-1001"),
    Plot("missing_items", "A-1001", count=1, confirmed=False),
    Plot("quality_complaint", "A-1008", line=1, count=1),
    Plot("quality_complaint", "A-1008", line=2, count=2),
    Plot("quality_complaint", "A-1001", line=2, count=1),
    Plot("wrong_item", "A-1011", count=1),
    Plot("late_delivery", "A-1002"),
    Plot("not_received", "A-1004"),
    Plot("not_received", "A-1001"),
    Plot("billing_duplicate", "A-1005"),
    Plot("billing_duplicate", "A-1006"),
    Plot("subscription_charge", "A-1010"),
    Plot("missing_items", "A-1012", count=0),
    Plot("missing_items", "A-1014", count=0),
    Plot("quality_complaint", "A-1014", count=1),
]
ORDERS = sorted({plot.order for plot in PLOTS})
SAYINGS = [
    "/talk_to_human",
    "/ask_why",
    "/no_photo",
    '/inform{"count": "1"}',
    '/inform{"count": "0"}',
    '/inform{"line": "A-1008-2"}',
    '/inform{"order_number": "A-1008"}',
    '/inform{"order_number": "A-9999"}',
    '/inform{"email": "ana@example.com"}',
    '/affirm{"offer": "of_of_another_day"}',
    "/missing_items",
    "/quality_complaint",
    "/billing_duplicate",
    "/greet",
    "There is smoke!",
    "You bloody thieves",
]
TEAM = [
    Agent("slack:U1", "Maria", Tier.AGENT),
    Agent("slack:U2", "Jonas", Tier.AGENT),
    Agent("slack:U3", "Olga", Tier.MANAGER),
    Agent("slack:U4", "Pia", Tier.MANAGER),
]
DEEDS = [
    "hand_back",
    "resolve",
    "take",
    "release",
    "reply",
    "note",
    "ask_photo",
    "refuse",
    "stop",
    "lift",
]
AMOUNTS = [0, 0, 500, 2_000, 6_000, 20_000]
SHOP_VERBS = [None, Verb.FIND_EFFECT, Verb.GET_ORDER, Verb.FIND_ORDER]
PAUSES = [
    timedelta(minutes=1),
    timedelta(minutes=16),
    timedelta(hours=5),
    timedelta(hours=73),
    timedelta(days=31),
]

who = st.integers(0, len(NAMES) - 1)
choice = st.integers(0, 5)
dies = st.sampled_from([None, None, None, 1, 2, 3, 4, 5])


def a_small_shop(policy: Policy) -> Policy:
    """Limits that a few cases reach: the day's, and the amount that two managers confirm."""
    return replace(
        _with(policy, Tier.BOT, "shop_day", 9_000), second_manager_above=Money(4_000, "EUR")
    )


def a_strict_shop(policy: Policy) -> Policy:
    """The same shop after a bad month."""
    policy = _with(_with(policy, Tier.BOT, "buyer", 3_000), Tier.AGENT, "case", 6_000)
    return replace(policy, second_manager_above=Money(2_000, "EUR"))


def _with(policy: Policy, tier: Tier, name: str, most: int) -> Policy:
    limits = policy.authority[tier]
    limit: Limit = replace(getattr(limits, name), most=Money(most, "EUR"))
    changed = replace(limits, **{name: limit})  # type: ignore[arg-type]  # one of the sums
    return replace(policy, authority={**policy.authority, tier: changed})


DEMO = load_policy(ROOT / "policy.yml")
LAX = a_small_shop(DEMO)
POLICIES = {"lax": LAX, "strict": a_strict_shop(LAX)}

Opened = Callable[[], AbstractContextManager[Day]]


@contextmanager
def in_memory() -> Iterator[Day]:
    """Casework as it is, over books and a shop in memory."""
    clock = SetClock()
    shop = MemoryShop(clock=clock, seeded_at=START)
    house = House(
        unit=MemoryUnit(),
        shop=shop,
        policy=LAX,
        speaker=speaker(DEMO.hours.zone),
        words=WORDS,
        clock=clock,
    )
    try:
        yield Day(house, run=at_once)
    finally:
        shop.close()


class AnyDay(RuleBasedStateMachine):
    """Buyers, people at the desk, the shop, the clock and the machines, each at any time."""

    opened: ClassVar[Opened] = staticmethod(in_memory)

    def __init__(self) -> None:
        super().__init__()
        self._open = type(self).opened()
        self.day = self._open.__enter__()
        self.is_well = True

    @initialize(plots=st.lists(st.sampled_from(PLOTS), min_size=1, max_size=len(NAMES)))
    def the_morning(self, plots: list[Plot]) -> None:
        for number, plot in enumerate(plots):
            self.day.complains(number, plot)

    @rule(who=who, plot=st.sampled_from(PLOTS))
    def complain(self, who: int, plot: Plot) -> None:
        self.day.complains(who, plot)

    @rule(who=who, dies=dies)
    def agree(self, who: int, dies: int | None) -> None:
        self.day.says(who, "/affirm", dies=dies)

    @rule(who=who, dies=dies)
    def decline(self, who: int, dies: int | None) -> None:
        self.day.says(who, "/deny", dies=dies)

    @rule(who=who, dies=dies)
    def withdraw(self, who: int, dies: int | None) -> None:
        self.day.says(who, "/withdraw", dies=dies)

    @rule(who=who, text=st.sampled_from(SAYINGS), dies=dies)
    def say(self, who: int, text: str, dies: int | None) -> None:
        self.day.says(who, text, dies=dies)

    @rule(who=who)
    def show(self, who: int) -> None:
        self.day.shows(who)

    @rule(dies=dies)
    def work(self, dies: int | None) -> None:
        self.day.works(dies=dies)

    @precondition(lambda self: self.day.handoffs())
    @rule(agent=st.sampled_from(TEAM), which=st.integers(0, 3), dies=dies)
    def approve(self, agent: Agent, which: int, dies: int | None) -> None:
        self.day.clicks("approve", agent, self._handoff(which), dies=dies)

    @precondition(lambda self: self.day.handoffs())
    @rule(
        deed=st.sampled_from(DEEDS),
        agent=st.sampled_from(TEAM),
        which=st.integers(0, 3),
        dies=dies,
    )
    def click(self, deed: str, agent: Agent, which: int, dies: int | None) -> None:
        self.day.clicks(deed, agent, self._handoff(which), dies=dies)

    @precondition(lambda self: self.day.handoffs())
    @rule(
        agent=st.sampled_from(TEAM),
        which=st.integers(0, 3),
        ruler=st.sampled_from([None, *TEAM]),
        choice=choice,
        dies=dies,
    )
    def settle(
        self, agent: Agent, which: int, ruler: Agent | None, choice: int, dies: int | None
    ) -> None:
        """A person says the last word, the buyer does not take it, and somebody may rule at once."""
        handoff = self._handoff(which)
        self.day.clicks("resolve", agent, handoff)
        self.day.look()
        self.day.objects(handoff, dies=dies)
        self.day.look()
        if ruler is not None:
            self.day.rules(ruler, 0, choice)

    @precondition(lambda self: self.day.handoffs())
    @rule(
        deed=st.sampled_from(["offer", "offer", "hand_back"]),
        agent=st.sampled_from(TEAM),
        which=st.integers(0, 3),
        pick=st.builds(Pick, st.integers(0, 5), st.sampled_from(AMOUNTS)),
        answer=st.sampled_from([None, True, True, False]),
        dies=dies,
    )
    def offer(  # noqa: PLR0913, PLR0917  # what a rule draws
        self, deed: str, agent: Agent, which: int, pick: Pick, answer: bool | None, dies: int | None
    ) -> None:
        """A person offers something, and the buyer may answer by its button."""
        handoff = self._handoff(which)
        self.day.offers(deed, agent, handoff, pick=pick, dies=dies)
        self.day.look()
        if answer is not None:
            self.day.answers_offer(self.day.whose(handoff), yes=answer, dies=dies)

    @precondition(lambda self: any(case.rulings for case in self.day.seen.cases))
    @rule(agent=st.sampled_from(TEAM), which=st.integers(0, 1), choice=choice, dies=dies)
    def rule_on(self, agent: Agent, which: int, choice: int, dies: int | None) -> None:
        self.day.rules(agent, which, choice, dies=dies)

    def _handoff(self, which: int) -> Handoff:
        newest_first = self.day.handoffs()[::-1]
        return newest_first[which % len(newest_first)]

    @rule(
        fault=st.sampled_from(Fault),
        verb=st.sampled_from(SHOP_VERBS),
        times=st.sampled_from([1, 3]),
    )
    def stumble(self, fault: Fault, verb: Verb | None, times: int) -> None:
        self.day.stumbles(fault, verb, times)

    @rule(fault=st.sampled_from([Fault.DONE_BUT_ERROR, Fault.TIMEOUT, Fault.DOWN]))
    def fall_quiet(self, fault: Fault) -> None:
        """The shop may have done it, and does not say so until people have to look."""
        self.day.stumbles(fault, None, 1)
        self.day.stumbles(Fault.DOWN, Verb.FIND_EFFECT, 3)
        for _ in range(2):
            self.day.works()
            self.day.passes(timedelta(minutes=16))

    @rule(order=st.sampled_from(ORDERS), part=st.sampled_from([40, 100]))
    def pay_back(self, order: str, part: int) -> None:
        self.day.pays_back(order, part)

    @rule(time=st.sampled_from(PAUSES))
    def wait(self, time: timedelta) -> None:
        self.day.passes(time)

    @rule(policy=st.sampled_from(["strict", "lax"]))
    def rule_by(self, policy: str) -> None:
        self.day.rules_by(POLICIES[policy])

    @invariant()
    def promises_hold(self) -> None:
        self.is_well = False
        self.day.look()
        self.is_well = True

    def teardown(self) -> None:
        try:
            if self.is_well:
                self.day.end()
        finally:
            self._open.__exit__(None, None, None)
