"""The packet's files for programs: the case, and its messages line by line."""

import json
from collections.abc import Sequence
from typing import Any

from bot.casework.case_file import CaseFile
from bot.casework.verify_evidence import Findings, told
from bot.disputes.case import Case, Proposal
from bot.disputes.money import Money
from bot.disputes.order import Order
from bot.dossier.chronology import chronology
from bot.dossier.masked import masked
from bot.dossier.order_parts import address
from bot.dossier.photos import Enclosed
from bot.dossier.said import said
from bot.dossier.spelling import Spelling
from bot.dossier.summary import first_name

Json = dict[str, Any]


def case_json(
    file: CaseFile, enclosed: Sequence[Enclosed], *, findings: Findings, spelling: Spelling
) -> Json:
    """All that case.pdf tells. Money is in minor units, times are ISO 8601 in UTC."""
    return {
        "made_at": file.at.isoformat(),
        "case": _head(file),
        "order": _order(file, file.order) if file.order else None,
        "shop_answered": not file.shop_silent,
        "chronology": [
            {"at": one.at.isoformat(), "who": one.who, "what": one.what}
            for one in chronology(file, spelling)
        ],
        **_decided(file.case),
        "wanted": [
            {"need": one.need.value, "count": one.count, "there": one.there} for one in file.wanted
        ],
        "evidence": [_photo(one) for one in enclosed],
        "chains": _chains(file, findings),
    }


def messages_jsonl(file: CaseFile) -> str:
    """A line for each message."""
    lines = (
        {
            "seq": one.seq,
            "at": one.at.isoformat(),
            "author": one.author,
            "language": one.language,
            "text": one.words,
            "evidence": one.evidence,
        }
        for one in said(file)
    )
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _head(file: CaseFile) -> Json:
    case = file.case
    return {
        "ref": case.ref,
        "id": case.id,
        "kind": case.kind.value,
        "kind_in_fact": file.kind.value,
        "state": case.state.value,
        "order": case.facts.order_number,
        "buyer": first_name(file),
        "channel": file.conversation.channel,
        "language": file.conversation.language.code,
        "opened_at": case.opened_at.isoformat(),
    }


def _order(file: CaseFile, order: Order) -> Json:
    return {
        "number": order.number,
        "placed_at": order.placed_at.isoformat(),
        "promised_at": order.promised_at.isoformat() if order.promised_at else None,
        "sent_to": list(address(file, order)),
        "lines": [
            {
                "title": line.title,
                "sku": line.sku,
                "ordered": line.ordered,
                "shipped": line.shipped,
                "paid_back": line.refunded,
                "unit_price": _money(line.unit_price),
            }
            for line in order.lines
        ],
        "parcels": [
            {
                "carrier": parcel.carrier,
                "tracking": parcel.tracking,
                "status": parcel.status.value,
                "shipped_at": parcel.shipped_at.isoformat() if parcel.shipped_at else None,
                "delivered_at": parcel.delivered_at.isoformat() if parcel.delivered_at else None,
            }
            for parcel in order.parcels
        ],
        "payments": [
            {
                "id": payment.id,
                "method": masked(payment.method),
                "status": payment.status.value,
                "amount": _money(payment.amount),
                "paid_back": _money(payment.refunded),
                "at": payment.at.isoformat(),
            }
            for payment in order.payments
        ],
    }


def _decided(case: Case) -> Json:
    return {
        "offers": [
            _proposal(one.proposal)
            | {
                "state": one.state.value,
                "made_at": one.made_at.isoformat(),
                "expires_at": one.expires_at.isoformat(),
            }
            for one in case.offers
        ],
        "decisions": [
            {
                "at": one.at.isoformat(),
                "outcome": one.outcome,
                "clause": one.clause,
                "policy_version": one.policy_version,
                "evidence": list(one.evidence),
            }
            for one in case.decisions
        ],
        "remedies": [
            _proposal(one.proposal)
            | {
                "state": one.state.value,
                "granted_by": one.granted_by.value,
                "granted_at": one.granted_at.isoformat(),
                "reference": one.reference,
            }
            for one in case.remedies
        ],
        "handoffs": [
            {"at": one.at.isoformat(), "reason": one.reason.value, "state": one.state.value}
            for one in case.handoffs
        ],
        "rulings": [
            {
                "asked_at": one.asked_at.isoformat(),
                "statement": one.statement,
                "ruled_at": one.ruled_at.isoformat() if one.ruled_at else None,
                "gives": _proposal(one.gives) if one.gives else None,
                "reasons": one.reasons,
            }
            for one in case.rulings
        ],
    }


def _proposal(proposal: Proposal) -> Json:
    return {
        "remedy": proposal.remedy.value,
        "amount": _money(proposal.amount),
        "clause": proposal.clause,
        "pieces": [{"title": one.title, "count": one.count} for one in proposal.lines],
    }


def _photo(photo: Enclosed) -> Json:
    return {
        "id": photo.evidence.id,
        "kind": photo.evidence.kind.value,
        "sha256": photo.evidence.sha256,
        "at": photo.evidence.at.isoformat(),
        "file": photo.file,
        "note": photo.note or None,
    }


def _chains(file: CaseFile, findings: Findings) -> Json:
    ends = {"history": file.seal.history, "evidence": file.seal.evidence}
    return {
        **{name: {"lines": end.lines, "ends_with": end.hash} for name, end in ends.items()},
        "whole": findings.whole,
        "findings": list(told(findings)),
    }


def _money(amount: Money) -> Json:
    return {"minor": amount.minor, "currency": amount.currency}
