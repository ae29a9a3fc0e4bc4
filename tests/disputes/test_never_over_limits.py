"""Any buyer, any order of events: what the bot grants stays inside the policy's limits."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.disputes import offers
from bot.disputes.assess import assess
from bot.disputes.authority import Grant, Spent, decide
from bot.disputes.case import Case, Remedy
from bot.disputes.decision import MakeOffer
from bot.disputes.money import Money
from bot.disputes.names import CaseState, Kind, OfferId, RemedyState, Tier
from bot.disputes.states import move
from tests.disputes.scenes import (
    NO_MONEY,
    NOW,
    about,
    case,
    demo_policy,
    facts,
    line,
    order,
    picture,
    remedy,
)

BOUGHT = order(
    line(1, ordered=5, price=9.50),
    line(2, title="Stone mug", ordered=4, price=12),
    line(3, title="Wool scarf", ordered=2, price=39),
)
NUMBERS = st.integers(0, 3)
KINDS = st.sampled_from([Kind.MISSING_ITEMS, Kind.QUALITY_COMPLAINT, Kind.WRONG_ITEM])


def cost(remedies: list[Remedy]) -> Money:
    done = (one for one in remedies if one.state is not RemedyState.FAILED)
    return sum((one.proposal.amount for one in done), start=NO_MONEY)


class OneBuyerOnOneDay(RuleBasedStateMachine):
    """Four cases at once: claims change, offers come and go, executions fail, cases reopen."""

    @initialize(kinds=st.lists(KINDS, min_size=4, max_size=4))
    def open_cases(self, kinds: list[Kind]) -> None:
        self.cases = [case(kind, state=CaseState.GATHERING) for kind in kinds]

    @rule(number=NUMBERS, counts=st.tuples(*[st.integers(0, 5)] * 3))
    def claim(self, number: int, counts: tuple[int, ...]) -> None:
        if self.cases[number].state is CaseState.EXECUTING:
            return
        pieces = tuple(
            about(one, count) for one, count in zip(BOUGHT.lines, counts, strict=True) if count
        )
        self.cases[number] = replace(self.cases[number], facts=facts(missing=pieces))

    @rule(number=NUMBERS)
    def assess(self, number: int) -> None:
        current = self.cases[number]
        if current.state in {CaseState.EXECUTING, CaseState.RESOLVED, CaseState.WITH_AGENT}:
            return
        current = move(offers.supersede(current), CaseState.ASSESSED)
        decision = assess(
            current, BOUGHT, policy=demo_policy(), spent=self._spent(current), now=NOW
        )
        if isinstance(decision, MakeOffer):
            offer_id = OfferId(f"offer-{number}-{len(current.offers)}")
            current = offers.make(
                current, decision.proposal, offer_id=offer_id, policy=demo_policy(), now=NOW
            )
        else:
            current = move(current, CaseState.WITH_AGENT)
        self.cases[number] = current

    @rule(number=NUMBERS, fails=st.booleans())
    def accept(self, number: int, fails: bool) -> None:
        current = self.cases[number]
        offer = current.open_offer
        if offer is None:
            return
        verdict = decide(
            offer.proposal,
            tier=Tier.BOT,
            policy=demo_policy(),
            spent=self._spent(current),
            granted=current.remedies,
        )
        if isinstance(verdict, Grant):
            state = RemedyState.FAILED if fails else RemedyState.DONE
            granted = (*current.remedies, remedy(offer.proposal, state))
            current = replace(offers.accept(current, offer.id, now=NOW), remedies=granted)
            current = move(move(current, CaseState.EXECUTING), CaseState.RESOLVED)
        else:
            current = move(offers.supersede(current), CaseState.WITH_AGENT)
        self.cases[number] = current

    @rule(number=NUMBERS)
    def decline(self, number: int) -> None:
        offer = self.cases[number].open_offer
        if offer is not None:
            self.cases[number] = offers.decline(self.cases[number], offer.id)

    @rule(number=NUMBERS)
    def come_back(self, number: int) -> None:
        current = self.cases[number]
        if current.state is CaseState.RESOLVED:
            current = move(current, CaseState.REOPENED)
        elif current.state is CaseState.WITH_AGENT:
            current = move(current, CaseState.GATHERING)
        self.cases[number] = replace(current, evidence=(picture(),))

    @invariant()
    def every_limit_holds(self) -> None:
        limits = demo_policy().authority[Tier.BOT]
        assert limits.case is not None
        assert limits.buyer is not None
        for one in getattr(self, "cases", []):
            assert cost(list(one.remedies)) <= limits.case.most
            for limit in limits.by_remedy or ():
                counted = [r for r in one.remedies if r.proposal.remedy in limit.remedies]
                assert cost(counted) <= limit.most
        assert cost(self._everything()) <= limits.buyer.most

    @invariant()
    def at_most_three_offers_a_case(self) -> None:
        assert all(len(one.offers) <= 3 for one in getattr(self, "cases", []))

    @invariant()
    def no_fourth_remedy_without_a_person(self) -> None:
        done = [one for one in self._everything() if one.state is not RemedyState.FAILED]
        # The bot stops at three; offers that were open by then may still be taken.
        assert len(done) <= demo_policy().patience.repeat_claims + 3

    def _everything(self) -> list[Remedy]:
        cases: list[Case] = getattr(self, "cases", [])
        return [one for each in cases for one in each.remedies]

    def _spent(self, current: Case) -> Spent:
        everything = self._everything()
        done = sum(one.state is not RemedyState.FAILED for one in everything)
        return Spent(cost(list(current.remedies)), cost(everything), cost(everything), done)


TestOneBuyerOnOneDay = OneBuyerOnOneDay.TestCase
TestOneBuyerOnOneDay.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
