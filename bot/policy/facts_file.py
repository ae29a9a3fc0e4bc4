"""A case told in a JSON file, for `amends policy explain`; every mistake named by line and key.

docs/policy.md has the schema.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import yaml

from bot.disputes import findings
from bot.disputes.authority import Spent
from bot.disputes.case import Case, Evidence, Facts, LineCount, Offer, Proposal
from bot.disputes.checklist import conclude
from bot.disputes.money import Money
from bot.disputes.names import (
    DISPUTES,
    CaseId,
    CaseState,
    ConversationId,
    EvidenceId,
    EvidenceKind,
    Kind,
    OfferId,
    OfferState,
    RemedyKind,
)
from bot.disputes.order import Order
from bot.policy import values
from bot.policy.facts_order import order_told
from bot.policy.load import LOADER
from bot.policy.node import Place, Reading
from bot.policy.problems import FactsFileError

_NULL = "tag:yaml.org,2002:null"
_KINDS = tuple(kind.value for kind in DISPUTES)
_OPTIONAL = ("pieces", "evidence", "confirmed", "photo_refused", "declined", "spent")


@dataclass(frozen=True, slots=True)
class Told:
    """A case as a file tells it."""

    case: Case
    order: Order
    spent: Spent
    now: datetime


def read_facts(path: Path, *, currency: str, zone: str) -> Told:
    """The case of the file; amounts and times without their own are the policy's. Raises `FactsFileError`."""
    reading = Reading(str(path))
    told = None
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER)
        _leave_out_nulls(node)
        told = _told(Place(reading, "", node, node.start_mark if node else None), currency, zone)
    except OSError as error:
        reading.note(None, "", f"cannot be read ({error.strerror}); check the path.")
    except (UnicodeDecodeError, yaml.YAMLError):
        reading.note(None, "", "is not JSON; check it with a JSON editor.")
    if told is None or reading.problems:
        raise FactsFileError(reading.problems)
    return told


def _leave_out_nulls(node: yaml.Node | None) -> None:
    """A value of null is as good as none."""
    if isinstance(node, yaml.MappingNode):
        node.value = [pair for pair in node.value if pair[1].tag != _NULL]
    for part in node.value if isinstance(node, yaml.CollectionNode) else ():
        for one in part if isinstance(part, tuple) else (part,):
            _leave_out_nulls(one)


def _told(root: Place, currency: str, zone: str) -> Told | None:
    if not root.is_there:
        root.wrong("the file is empty; docs/policy.md has an example.")
        return None
    at = root.fields("kind", "now", "order", optional=_OPTIONAL)
    kind = values.one_of(at["kind"], _KINDS)
    now = values.moment(at["now"], zone)
    order = order_told(at["order"], currency=currency, zone=zone)
    if not kind or now is None or order is None:
        return None
    facts = Facts(
        order_number=order.number,
        email=order.email,
        order_id=order.id,
        missing=_pieces(at["pieces"], order),
        confirmed=values.truth(at["confirmed"], otherwise=True),
        no_photo=values.optional_whole(at["photo_refused"]),
    )
    case = Case(
        id=CaseId("told"),
        ref="told",
        conversation=ConversationId("told"),
        kind=Kind(kind),
        state=CaseState.ASSESSED,
        opened_at=now,
        facts=facts,
        evidence=_evidence(at["evidence"], now),
    )
    declined = _declined(at["declined"], conclude(case, order), order)
    spent = _spent(at["spent"], order.currency)
    return Told(_with_offers(case, declined), order, spent, now)


def _pieces(place: Place, order: Order) -> tuple[LineCount, ...]:
    """Pieces in question, by the position of their line."""
    found = []
    for item in place.items() if place.is_there else ():
        at = item.fields("line", "count")
        number = values.whole(at["line"], least=1)
        if number > len(order.lines):
            at["line"].wrong(f"there is no line {number}; the order has {len(order.lines)}.")
            continue
        found.append(findings.count_of(order.lines[number - 1], values.whole(at["count"], least=1)))
    return tuple(found)


def _evidence(place: Place, now: datetime) -> tuple[Evidence, ...]:
    kinds = values.choices(place, EvidenceKind) if place.is_there else ()
    return tuple(
        Evidence(EvidenceId(f"told-{number}"), kind, "", now) for number, kind in enumerate(kinds)
    )


def _declined(place: Place, case: Case, order: Order) -> tuple[Proposal, ...]:
    """Remedies that the buyer did not want, for the pieces that are in question."""
    remedies = values.choices(place, RemedyKind) if place.is_there else ()
    pieces, nothing = findings.claimed(case, order), Money.zero(order.currency)
    return tuple(Proposal(remedy, nothing, clause="told", lines=pieces) for remedy in remedies)


def _with_offers(case: Case, declined: tuple[Proposal, ...]) -> Case:
    offers = tuple(
        Offer(
            OfferId(f"told-{number}"), proposal, OfferState.DECLINED, case.opened_at, case.opened_at
        )
        for number, proposal in enumerate(declined)
    )
    return replace(case, offers=offers)


def _spent(place: Place, currency: str) -> Spent:
    names = ("case", "buyer", "shop_day")
    at = place.fields(optional=(*names, "remedies")) if place.is_there else {}
    case, buyer, shop = (
        values.money(at[name], currency) if name in at else Money.zero(currency) for name in names
    )
    remedies = values.optional_whole(at["remedies"]) if at else 0
    return Spent(case, buyer, shop, remedies)
