"""A case and its parts, as frozen values: a change makes a new case."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.disputes.alternative import Alternative
from bot.disputes.money import Money
from bot.disputes.names import (
    Asked,
    CaseId,
    CaseState,
    ConversationId,
    EscalationReason,
    EvidenceId,
    EvidenceKind,
    HandoffId,
    HandoffState,
    Kind,
    LineId,
    MessageId,
    OfferId,
    OfferState,
    OrderId,
    PromiseId,
    PromiseKind,
    PromiseState,
    RemedyId,
    RemedyKind,
    RemedyState,
    RulingId,
    Tier,
)


@dataclass(frozen=True, slots=True)
class LineCount:
    """Pieces of one order line, e.g. how many are missing."""

    line: LineId
    title: str
    count: int
    unit_price: Money

    @property
    def value(self) -> Money:
        """What these pieces cost the buyer."""
        return self.unit_price.times(self.count)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the buyer told us and we checked, never asked for twice."""

    order_number: str | None = None
    email: str | None = None
    order_id: OrderId | None = None  # set once number and e-mail matched: the buyer is verified
    buyer_name: str | None = None
    line: LineId | None = None  # the line being asked about
    missing: tuple[LineCount, ...] = ()  # the pieces in question, one entry a line
    named: tuple[LineId, ...] = ()  # where several lines are in question, all of them
    more: bool = False  # the buyer says that another line is in question too
    no_photo: int = 0  # how often a photo was asked for and not sent
    confirmed: bool = False  # the buyer said "yes, that is right" to the restatement
    story: str = ""  # the buyer's first words about the problem
    told_counts: tuple[int, ...] = ()  # numbers said before their line was known
    told_total: int | None = None  # the 3 of "2 of 3"
    anger: int = 0  # angry messages so far; the first gets one calm answer
    also: tuple[
        Kind, ...
    ] = ()  # problems noted beside this one; each becomes a case when this one ends
    between: tuple[Kind, ...] = ()  # the kinds that the first words fit alike, while none is stated
    new_address: tuple[str, ...] = ()  # address lines without the name
    changed_mind: bool = False  # goods shall come back without a fault
    product: str | None = None  # the SKU that the buyer wants instead
    waits: bool = False  # for goods that are out of stock
    wish: RemedyKind | None = None  # what the buyer would like done about the problem
    marketplace: str | None = None  # where the verified order was bought, if not in the shop itself
    earlier: CaseId | None = None  # a closed case of this conversation about the same problem

    @property
    def verified(self) -> bool:
        """Whether the buyer showed that the order is theirs."""
        return self.order_id is not None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A photo or statement, kept as received. `sha256` is of the sealed original."""

    id: EvidenceId
    kind: EvidenceKind
    sha256: str
    at: datetime
    reused_from: CaseId | None = None  # the same picture was used in that case


@dataclass(frozen=True, slots=True)
class Proposal:
    """A remedy that policy names for a case, with its price, before anyone may grant it."""

    remedy: RemedyKind
    amount: Money  # what it costs the shop, at the prices the buyer paid
    clause: str  # the policy clause, e.g. "missing_items.resend"
    lines: tuple[LineCount, ...] = ()
    with_return: bool = False  # the goods come back first
    granted_by: Tier = Tier.BOT  # the least tier that policy lets grant it, whatever the amount
    ship_to: tuple[str, ...] = ()  # the new address of an address change
    product: Alternative | None = None  # what comes instead
    act_by: datetime | None = None  # until when the buyer sends goods back


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody at the desk, as their platform knows them: "slack:U123", "Olga"."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal that the buyer was told of. `tier` grants it when the buyer accepts."""

    id: OfferId
    proposal: Proposal
    state: OfferState
    made_at: datetime
    expires_at: datetime
    tier: Tier = Tier.BOT
    by: Person | None = None  # who at the desk made it; nobody where the bot did


NO_ANSWER = "no_answer"  # the shop never said whether it was done


@dataclass(frozen=True, slots=True)
class Remedy:
    """A granted remedy. `key` makes its execution in the shop happen once."""

    id: RemedyId
    proposal: Proposal
    state: RemedyState
    key: str
    granted_by: Tier
    granted_at: datetime
    reference: str | None = None  # the shop's own number of what it did
    due_at: datetime | None = None  # by when we told the buyer it would happen
    approved_by: tuple[Person, ...] = ()  # who at the desk; nobody where the bot granted it
    failure: str | None = None  # why it was not done, as a code; stays when it is granted again

    @property
    def counts(self) -> bool:
        """Whether limits count it: unless it was surely not done."""
        return self.state is not RemedyState.FAILED or self.failure == NO_ANSWER


@dataclass(frozen=True, slots=True)
class Approval:
    """A manager's yes that waits for another manager's."""

    proposal: Proposal
    by: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Stop:
    """Somebody at the desk fears harm: until a manager lifts it, nothing is granted, begun or ended."""

    by: Person
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Handoff:
    """A case passed to a person."""

    id: HandoffId
    reason: EscalationReason
    tier: Tier
    state: HandoffState
    at: datetime
    answer_by: datetime
    suggested: Proposal | None = None
    taken_by: str | None = None  # the agent's id on the platform they work on
    taken_by_name: str | None = None
    escalated_at: datetime | None = None  # when it went to the manager because nobody took it
    approval: Approval | None = None  # the first of two managers
    released_at: datetime | None = None  # when the last holder gave it back to the queue
    stop: Stop | None = None


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """Why something was decided, replayable: policy version, clause, facts and evidence."""

    policy_version: str
    clause: str
    outcome: str  # "offer:resend", "escalate:over_authority", "explain:..."
    facts: str  # canonical JSON of the facts used
    evidence: tuple[EvidenceId, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """Something the buyer was told would happen by a time."""

    id: PromiseId
    kind: PromiseKind
    by: str  # "bot", or the id of the agent who gave it
    made_at: datetime
    due_at: datetime
    state: PromiseState = PromiseState.OPEN
    about: str | None = None  # the remedy or hand-off whose effect keeps it
    text: str = ""  # an agent's own words


@dataclass(frozen=True, slots=True)
class Survey:
    """How the buyer found the help; asked once a case."""

    asked_at: datetime
    score: int | None = None  # 1 to 5
    scored_at: datetime | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What somebody else decided when the buyer did not accept how a person settled the case."""

    id: RulingId
    handoff: HandoffId  # by which the case came to whoever rules
    asked_at: datetime
    statement: MessageId  # the buyer's side, in their own words
    by: tuple[Person, ...] = ()  # who ruled; nobody has yet
    ruled_at: datetime | None = None
    gives: Proposal | None = None  # once ruled, None: the decision stands
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One dispute of one buyer about one order."""

    id: CaseId
    ref: str  # the short number people say, e.g. "C-1042"
    conversation: ConversationId
    kind: Kind
    state: CaseState
    opened_at: datetime
    asked: Asked | None = None
    facts: Facts = field(default_factory=Facts)
    evidence: tuple[Evidence, ...] = ()
    offers: tuple[Offer, ...] = ()
    remedies: tuple[Remedy, ...] = ()
    handoffs: tuple[Handoff, ...] = ()
    decisions: tuple[DecisionRecord, ...] = ()
    promises: tuple[Promise, ...] = ()
    surveys: tuple[Survey, ...] = ()  # one at most
    rulings: tuple[Ruling, ...] = ()  # one, and its appeal
    resolved_at: datetime | None = None  # of the last resolution
    updated_at: datetime | None = None
    version: int = 0  # raised by the store at every save

    @property
    def open_offer(self) -> Offer | None:
        """The offer the buyer can still answer."""
        return next((o for o in self.offers if o.state is OfferState.OPEN), None)

    @property
    def open_handoff(self) -> Handoff | None:
        """The hand-off a person has not finished."""
        live = (HandoffState.WAITING, HandoffState.TAKEN)
        return next((h for h in reversed(self.handoffs) if h.state in live), None)

    @property
    def stop(self) -> Stop | None:
        """The safety stop that holds, if one does."""
        return self.open_handoff.stop if self.open_handoff else None


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One line of a case's history; nothing is ever rewritten."""

    name: str  # e.g. "offer made"
    at: datetime
    actor: str  # "buyer", "bot", or an agent's id
    data: str  # canonical JSON
