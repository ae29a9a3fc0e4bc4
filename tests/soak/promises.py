"""What must hold after every step, worked out anew from what is stored: none of our own rules is asked."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from itertools import permutations
from zoneinfo import ZoneInfo

from bot.conversations.model import Holder
from bot.disputes.case import Case, Offer, Proposal, Remedy
from bot.disputes.names import SERVICES, CaseState, OfferState, RemedyKind, RemedyState, Tier
from bot.disputes.policy import Policy
from tests.soak.books import PAST, Seen

MOST_OFFERS = 3
MOST_RULINGS = 2
PEOPLE = (Tier.AGENT, Tier.MANAGER)
Granted = tuple[Case, Remedy]


def granted(cases: Iterable[Case]) -> list[Granted]:
    """Every remedy that took or may take effect, with its case; what is no remedy costs nothing."""
    return [
        (case, one)
        for case in cases
        for one in case.remedies
        if may_cost(one) and one.proposal.remedy not in SERVICES
    ]


def may_cost(remedy: Remedy) -> bool:
    surely_not = remedy.state is RemedyState.FAILED and remedy.failure != "no_answer"
    return not surely_not


def within_limits(mine: Granted, others: list[Granted], policy: Policy) -> None:
    """The remedy together with the others is inside every limit of the tier that granted it."""
    case, remedy = mine
    tier, proposal = remedy.granted_by, remedy.proposal
    ranks = list(Tier)
    assert ranks.index(tier) >= ranks.index(proposal.granted_by), "not this tier's to grant"
    assert bool(remedy.approved_by) is (tier in PEOPLE), "who granted it?"
    if tier is Tier.MANAGER:
        people = {person.id for person in remedy.approved_by}
        large = proposal.amount.minor > policy.second_manager_above.minor
        assert len(people) >= (2 if large else 1), "a large remedy with one manager"
        return
    for name, most, counted in _limits(case, remedy, others, policy):
        together = proposal.amount.minor + sum(one.proposal.amount.minor for one in counted)
        assert together <= most, f"over the {tier}'s limit of {name}: {together} of {most}"


def in_some_order(new: list[Granted], old: list[Granted], policy: Policy) -> None:
    """Granted or begun one after the other, nobody saw in which order: in one of them, all were inside."""
    broken: AssertionError | None = None
    for order in permutations(new):
        try:
            for place, mine in enumerate(order):
                within_limits(mine, [*old, *order[:place]], policy)
        except AssertionError as why:
            broken = why
        else:
            return
    if broken is not None:
        raise broken


def _limits(
    case: Case, mine: Remedy, others: list[Granted], policy: Policy
) -> Iterator[tuple[str, int, list[Remedy]]]:
    limits = policy.authority[mine.granted_by]
    in_case = [one for its, one in others if its.id == case.id]
    if limits.by_remedy is not None:
        group = [one for one in limits.by_remedy if mine.proposal.remedy in one.remedies]
        assert group, f"{mine.proposal.remedy} is not this tier's"
        kinds = group[0].remedies
        same = [one for one in in_case if one.proposal.remedy in kinds]
        yield "a remedy", group[0].most.minor, same
    if limits.case is not None:
        yield "a case", limits.case.most.minor, in_case
    if limits.buyer is not None:
        since = mine.granted_at - timedelta(days=90)
        email = case.facts.email
        of_buyer = [
            one for its, one in others if its.facts.email == email and one.granted_at >= since
        ]
        yield "a buyer", limits.buyer.most.minor, of_buyer
    if limits.shop_day is not None:
        today = _day(mine.granted_at, policy)
        yield (
            "the day",
            limits.shop_day.most.minor,
            [one for _, one in others if _day(one.granted_at, policy) == today],
        )


def _day(at: datetime, policy: Policy) -> object:
    return at.astimezone(ZoneInfo(policy.hours.zone)).date()


def each_effect_is_of_one_remedy(seen: Seen) -> None:
    """The shop did what was granted, for as much, once; and nothing else."""
    by_key = {one.key: one for case in seen.cases for one in case.remedies}
    for done in seen.ours:
        remedy = by_key.get(done.key)
        assert remedy is not None, "done, and nobody granted it"
        proposal = remedy.proposal
        at_once = (
            0 if proposal.with_return else proposal.amount.minor
        )  # paid when the goods are there
        assert proposal.remedy in SERVICES or done.amount == at_once, (
            "another amount than was granted"
        )
        assert remedy.state is not RemedyState.GRANTED or remedy.failure == "no_answer", (
            "done before it was begun"
        )
        assert may_cost(remedy), "done, and our books say that it was not"
    keys = {done.key for done in seen.ours}
    for case in seen.cases:
        effective: list[Proposal] = [one.proposal for one in case.remedies if one.key in keys]
        assert len(effective) == len(set(effective)), "the same remedy twice in a case"


def what_is_done_is_in_the_shop(seen: Seen) -> None:
    keys = {done.key for done in seen.ours}
    for case in seen.cases:
        for one in case.remedies:
            said_so = one.state is RemedyState.DONE and not one.key.startswith(PAST)
            costs_nothing = one.proposal.remedy is RemedyKind.EXPLAIN
            assert not said_so or costs_nothing or one.key in keys, "told, and not done"


def never_more_is_paid_back_than_was_paid(seen: Seen) -> None:
    refunds: Counter[str | None] = Counter()
    for done in seen.effects:
        if done.verb in ("refund", "cancel"):
            refunds[done.order] += done.amount
    paid: Counter[str | None] = Counter()
    for payment in seen.payments:
        assert 0 <= payment.refunded <= payment.amount
        paid[payment.order] += payment.amount
    assert all(refunds[order] <= paid[order] for order in refunds)


def offers_keep_their_word(case: Case) -> None:
    """At most three, one open at a time, and none for less than the same remedy was offered for before."""
    by_bot = [one for one in case.offers if one.by is None]
    assert len(by_bot) <= MOST_OFFERS, "a fourth offer"
    assert sum(one.state is OfferState.OPEN for one in case.offers) <= 1, "two open offers"
    for place, later in enumerate(case.offers):
        for earlier in case.offers[:place]:
            assert not _lowered(earlier, later), "a lowered offer"


def _lowered(earlier: Offer, later: Offer) -> bool:
    was, now = earlier.proposal, later.proposal
    if was.remedy is not now.remedy or now.amount.minor >= was.amount.minor:
        return False
    pieces = {piece.line: piece.count for piece in now.lines}
    return all(pieces.get(piece.line, 0) >= piece.count for piece in was.lines)


def who_holds_is_who_works(seen: Seen) -> None:
    """A conversation is a person's while a hand-off of it is open, and only then."""
    for name, conversation in seen.conversations.items():
        open_one = any(
            case.open_handoff is not None for case in seen.cases if case.conversation == name
        )
        assert (conversation.holder is Holder.PERSON) is open_one, "nobody, or two, hold it"


def a_case_is_where_its_parts_are(case: Case) -> None:
    under_way = any(
        one.state in (RemedyState.GRANTED, RemedyState.EXECUTING) for one in case.remedies
    )
    if case.state is CaseState.EXECUTING:
        assert under_way, "waits for nothing"
    if case.state is CaseState.OFFERED:
        assert case.open_offer is not None, "offered, without an offer"
    if case.open_offer is not None and case.open_handoff is None:
        assert case.state is CaseState.OFFERED, "an open offer in a case that is elsewhere"
    if case.open_offer is not None and case.open_handoff is not None:
        assert case.open_offer.by is not None, "the bot's offer in a case that a person has"
        assert case.stop is None, "an offer in a case that is stopped"


def rulings_are_by_others(case: Case) -> None:
    """Two at most, one after the other, each by people who had no part in the case before."""
    assert len(case.rulings) <= MOST_RULINGS, "a third ruling"
    waits = [one for one in case.rulings if one.ruled_at is None]
    assert bool(waits) is (case.state is CaseState.ARBITRATION), "a ruling that nobody waits for"
    for place, ruling in enumerate(case.rulings):
        ids = [handoff.id for handoff in case.handoffs]
        held = {one.taken_by for one in case.handoffs[: ids.index(ruling.handoff)]}
        before = held | {person.id for one in case.rulings[:place] for person in one.by}
        assert not before & {person.id for person in ruling.by}, "ruled on their own decision"


def resolved_by_a_remedy_that_is_done(case: Case, history: list[str]) -> None:
    """Unless it was explained, or a person said so."""
    if case.state is not CaseState.RESOLVED:
        return
    done = any(one.state is RemedyState.DONE for one in case.remedies)
    assert done or {"explained", "resolved"} & set(history), "resolved by nothing"
