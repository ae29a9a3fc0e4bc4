"""A shop's commerce policy as frozen values; `bot.policy` reads them from policy.yml."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum

from bot.disputes.money import Money
from bot.disputes.names import EscalationReason, Fault, Kind, Need, RemedyKind, Tier
from bot.disputes.when import Between, OneOf


@dataclass(frozen=True, slots=True)
class Clause:
    """A rule that an answer can name: "why?" gives its id and title."""

    id: str  # short and stable, e.g. "missing_items.resend"
    title: str  # English
    titles: Mapping[str, str] = field(default_factory=dict)  # by language code
    line: int = field(default=0, compare=False)  # of policy.yml; 0: it is not written there

    def title_in(self, language: str) -> str:
        """The title in that language, else in English."""
        return self.titles.get(language, self.title)


class Condition(StrEnum):
    """What a case can be without any number or word; `bot.disputes.conditions` decides each."""

    LATE = "late"
    NOT_LATE = "not_late"
    NOT_DELIVERED = "not_delivered"
    WITHIN_WAIT = "within_wait"
    NO_DUPLICATE = "no_duplicate"
    CHARGES_FOUND = "charges_found"
    RENEWAL_WINDOW_OVER = "renewal_window_over"


When = Condition | Between | OneOf


@dataclass(frozen=True, slots=True)
class LinesPrice:
    """What the buyer paid for the pieces in question."""


@dataclass(frozen=True, slots=True)
class PercentOfLines:
    """A share of that price."""

    percent: int  # 1 to 100


@dataclass(frozen=True, slots=True)
class FixedAmount:
    """The same amount for everybody."""

    money: Money


@dataclass(frozen=True, slots=True)
class PerPiece:
    """So much for each piece in question."""

    money: Money


@dataclass(frozen=True, slots=True)
class PerLine:
    """So much for each line that a piece in question is of."""

    money: Money


@dataclass(frozen=True, slots=True)
class WholeOrder:
    """All that can still be paid back."""


@dataclass(frozen=True, slots=True)
class DuplicateCharge:
    """The charge that was taken twice."""


@dataclass(frozen=True, slots=True)
class LastRenewal:
    """The newest renewal of a subscription, inside its window."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """An explanation costs nothing."""


AmountRule = (
    LinesPrice
    | PercentOfLines
    | FixedAmount
    | PerPiece
    | PerLine
    | WholeOrder
    | DuplicateCharge
    | LastRenewal
    | Nothing
)


@dataclass(frozen=True, slots=True)
class ToPerson:
    """A person of the tier decides, and why it is theirs."""

    reason: EscalationReason
    tier: Tier  # agent or manager


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of a kind's ladder: a remedy, an explanation, or a person who decides."""

    gives: RemedyKind | ToPerson
    amount: AmountRule
    clause: Clause
    when: tuple[When, ...] = ()  # all must hold
    return_from: Money | None = None  # goods of this value or more come back; None: never
    granted_by: Tier = Tier.BOT  # the least tier, whatever the amount
    at_most: Money | None = None  # caps the amount

    @property
    def remedy(self) -> RemedyKind | None:
        """The remedy or explanation; None where a person decides."""
        return self.gives if isinstance(self.gives, RemedyKind) else None

    @property
    def ends(self) -> bool:
        """Whether nothing after it is looked at once it applies."""
        return self.remedy in (None, RemedyKind.EXPLAIN)


@dataclass(frozen=True, slots=True)
class KindPolicy:
    """What a kind of dispute needs, and its remedies in order."""

    evidence: frozenset[Need]
    ladder: tuple[Rung, ...]
    fault: Fault = Fault.NOBODY


_NOTHING_STATED = KindPolicy(frozenset(), ())


@dataclass(frozen=True, slots=True)
class Limit:
    """The most that may be granted together."""

    most: Money
    clause: Clause


@dataclass(frozen=True, slots=True)
class RemedyLimit:
    """The most that these remedies may cost together in one case."""

    remedies: frozenset[RemedyKind]
    most: Money
    clause: Clause


@dataclass(frozen=True, slots=True)
class TierLimits:
    """What a tier may grant; None is no limit of that sort."""

    by_remedy: tuple[RemedyLimit, ...] | None = None  # a remedy in none of them is not this tier's
    case: Limit | None = None
    buyer: Limit | None = None  # in `Policy.buyer_window`
    shop_day: Limit | None = None

    def for_remedy(self, remedy: RemedyKind) -> RemedyLimit | None:
        """The limit that counts this remedy."""
        return next((one for one in self.by_remedy or () if remedy in one.remedies), None)


@dataclass(frozen=True, slots=True)
class OfferRules:
    """How often and how long an offer stands."""

    most: int  # a case
    valid: timedelta


@dataclass(frozen=True, slots=True)
class Windows:
    """The shop's promises and waiting times."""

    returns: timedelta  # from delivery, unused
    return_postage: str  # who pays it when the shop is not at fault: "buyer" or "shop"
    refund_business_days: int  # from the receipt of a return, or from the grant
    resend_business_days: int
    not_received_wait: timedelta  # after the carrier's delivery scan
    duplicate_within: timedelta  # equal charges so close together are one charge taken twice
    renewal_refund: timedelta  # from the renewal
    late_grace_days: int  # 0: late from the day after the promise
    cancel_up_to: Money  # a cancellation before shipping refunds so much by itself


@dataclass(frozen=True, slots=True)
class Patience:
    """After how many times a person takes over."""

    repeat_claims: int  # remedies of a buyer in `repeat_window`
    repeat_window: timedelta
    photo_asked: int
    not_understood: int  # in a row
    calm_answers: int  # to anger


@dataclass(frozen=True, slots=True)
class Deadlines:
    """By when people act."""

    first_answer_business_hours: int
    resolution: timedelta
    remind_at: tuple[int, ...]  # percent of a deadline's time, rising
    escalate_at: int  # percent of the first answer's time


class ClockUnit(StrEnum):
    """What a marketplace's clock counts."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"


@dataclass(frozen=True, slots=True)
class MarketplaceClock:
    """By when a marketplace wants the seller's answer, and what it does otherwise."""

    name: str
    count: int
    unit: ClockUnit
    default: str | None  # what happens to a seller who stays silent


@dataclass(frozen=True, slots=True)
class Period:
    """Open from `start` until just before `end`, shop's wall clock."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class BusinessHours:
    """When people work. At least one weekday has a period."""

    zone: str  # IANA name
    week: tuple[tuple[Period, ...], ...]  # Monday first, seven days
    holidays: frozenset[date]


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What follows a resolution."""

    survey_after: timedelta
    reopen_within: timedelta


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything a shop decided beforehand."""

    version: str
    currency: str
    kinds: Mapping[Kind, KindPolicy]
    authority: Mapping[Tier, TierLimits]
    buyer_window: timedelta
    second_manager_above: Money
    offers: OfferRules
    patience: Patience
    windows: Windows
    deadlines: Deadlines
    marketplaces: tuple[MarketplaceClock, ...]
    hours: BusinessHours
    afterwards: Afterwards
    always_a_person: Mapping[EscalationReason, Clause]
    clauses: Mapping[str, Clause]  # all of them, by id

    def for_kind(self, kind: Kind) -> KindPolicy:
        """What the kind needs and gets: nothing for a problem nobody has stated yet."""
        return self.kinds.get(kind, _NOTHING_STATED)

    def clause(self, clause_id: str) -> Clause | None:
        """The clause of that id, if this version of the policy has it."""
        return self.clauses.get(clause_id)
