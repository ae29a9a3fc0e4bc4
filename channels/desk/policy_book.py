"""The shop's policy in words for its people: by topic, each rule with the id that decisions name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from bot.casework.policy_answers import policy_args
from bot.casework.says import Say
from bot.disputes.names import DISPUTES, Kind, RemedyKind
from bot.disputes.policy import Policy, Rung
from channels.desk import words
from channels.desk.policy_numbers import NUMBERS, rung_words

CLOSE = 0.6  # how alike a name must be to be meant


@dataclass(frozen=True, slots=True)
class Topic:
    """What can be asked for. `clauses` are ids, or the beginnings of ids that end with a dot."""

    title: str
    clauses: tuple[str, ...] = ()
    answer: str | None = None  # the catalogue's sentence that buyers are told
    remedy: RemedyKind | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A clause in words."""

    clause: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """All about a topic."""

    title: str
    version: str  # of the policy
    numbers: tuple[str, ...]  # windows, hours and limits, each a sentence
    rules: tuple[Rule, ...]
    told: Say | None  # what the bot tells buyers about it


def topics(policy: Policy) -> Mapping[str, Topic]:
    """By name: what every shop has, then its kinds of dispute, then the remedies of their ladders."""
    given = {rung.remedy for rung in _rungs(policy).values()}
    kinds = {
        kind.value: Topic(words.KINDS[kind], (f"{kind.value}.",))
        for kind in DISPUTES
        if kind in policy.kinds
    }
    remedies = {
        one.value: Topic(words.REMEDIES[one], remedy=one)
        for one in RemedyKind
        if one in given and one is not RemedyKind.EXPLAIN
    }
    return {**_EVERYWHERE, **kinds, **remedies}


def find_topic(name: str, policy: Policy) -> str | None:
    """The topic of that name, or one that people call so."""
    wanted = _plain(name)
    there = topics(policy)
    forms = (wanted, f"{wanted}s", wanted.removesuffix("s"))
    names = (*forms, *map(_ALSO.get, forms))
    return next((one for one in names if one in there), None)


def topics_like(name: str, policy: Policy) -> Sequence[str]:
    """The topics whose names are nearly so, the nearest first."""
    there = topics(policy)
    close = get_close_matches(_plain(name), [*there, *_ALSO], n=3, cutoff=CLOSE)
    found = (one if one in there else _ALSO[one] for one in close)
    return tuple(one for one in dict.fromkeys(found) if one in there)


def page(name: str, policy: Policy) -> Page:
    """The topic in words, with the rules that policy.yml states. Raises `KeyError` for a name that is none."""
    topic = topics(policy)[name]
    rungs = _rungs(policy)
    rules = tuple(
        Rule(clause.id, clause.title + _details(rungs.get(clause.id)))
        for clause in policy.clauses.values()
        if clause.line and _is_about(topic, clause.id, rungs.get(clause.id))
    )
    numbers = NUMBERS[name](policy) if name in NUMBERS else ()
    told = Say(topic.answer, policy_args(policy)) if topic.answer else None
    return Page(topic.title, policy.version, numbers, rules, told)


_EVERYWHERE: Mapping[str, Topic] = {
    "returns": Topic(
        "Returns and exchanges",
        ("requests.return_request", "requests.exchange_request"),
        "ask-return-policy",
    ),
    "refunds": Topic("Refunds", ("requests.refund_status",), "ask-refund-policy"),
    "shipping": Topic(
        "Shipping",
        ("requests.track_order", "requests.change_address", "late_delivery.", "not_received."),
        "ask-shipping-policy",
    ),
    "payment": Topic(
        "Payment and charges",
        ("billing_duplicate.", "billing_unrecognised.", "subscription_charge."),
        "ask-payment-methods",
    ),
    "cancellation": Topic("Cancellation", ("requests.cancel_order",)),
    "stock": Topic("Out of stock", ("requests.product_availability",)),
    "limits": Topic("Who may grant what", ("authority.",)),
    "people": Topic("When a person takes over", ("always_a_person.",)),
    "rulings": Topic("Rulings", ("always_a_person.ruling",)),
    "deadlines": Topic("Deadlines of the desk"),
    "hours": Topic("Opening hours"),
    "offers": Topic("Offers"),
}
_ALSO: Mapping[str, str] = {
    "exchanges": "returns",
    "send_back": "returns",
    "money_back": "refunds",
    "delivery": "shipping",
    "tracking": "shipping",
    "address": "shipping",
    "parcels": "shipping",
    "charges": "payment",
    "billing": "payment",
    "payments": "payment",
    "cancel": "cancellation",
    "out_of_stock": "stock",
    "authority": "limits",
    "handoffs": "people",
    "hand_offs": "people",
    "escalation": "people",
    "appeals": "rulings",
    "marketplaces": "deadlines",
    "business_hours": "hours",
    "opening_hours": "hours",
    "damaged": Kind.QUALITY_COMPLAINT.value,
    "broken": Kind.QUALITY_COMPLAINT.value,
    "quality": Kind.QUALITY_COMPLAINT.value,
    "missing": Kind.MISSING_ITEMS.value,
    "late": Kind.LATE_DELIVERY.value,
    "subscriptions": Kind.SUBSCRIPTION_CHARGE.value,
}


def _rungs(policy: Policy) -> Mapping[str, Rung]:
    """By the id of their clauses."""
    return {rung.clause.id: rung for kind in policy.kinds.values() for rung in kind.ladder}


def _plain(name: str) -> str:
    return "_".join(name.lower().replace("-", " ").replace("_", " ").split())


def _is_about(topic: Topic, clause: str, rung: Rung | None) -> bool:
    if topic.remedy is not None:
        return rung is not None and rung.remedy is topic.remedy
    exact, beginnings = clause in topic.clauses, (one for one in topic.clauses if one[-1] == ".")
    return exact or clause.startswith(tuple(beginnings))


def _details(rung: Rung | None) -> str:
    return rung_words(rung) if rung else ""
