"""Rasa's tracker in, a typed turn out: the only place that knows how Rasa spells things."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from rasa_sdk.interfaces import Tracker

from bot.casework.turn import Heard, Said, Turn
from bot.disputes.names import (
    DISPUTES,
    ConversationId,
    EvidenceId,
    Kind,
    LineId,
    MessageId,
    OfferId,
)

SURE = 0.6  # below it a yes moves no money, and a problem with a rival is asked about
LIKELY = 0.2  # far above one in 37, what a kind has by chance; a kind below it is no rival
# Of two likely kinds one is taken only with half as much again as the other. With less, they are close: then it is
# better to ask which of the two than to guess, or to say that nothing was understood.
AHEAD = 1.5
_REJECTED = "nlu_fallback"
_KINDS = frozenset(DISPUTES)
_SAFE_ID = re.compile(r"[\w.:-]{1,64}")


class MessageWithoutIdError(Exception):
    """The turn did not come through the gateway."""

    def __init__(self) -> None:
        super().__init__("The message has no message_id; messages come through the gateway only.")


def read_turn(tracker: Tracker, *, at: datetime) -> Turn:
    """The latest message of a tracker. Raises `MessageWithoutIdError`."""
    latest = mapping(tracker.latest_message)
    message_id = mapping(latest.get("metadata")).get("message_id")
    if not isinstance(message_id, str) or not message_id:
        raise MessageWithoutIdError
    text = str(latest.get("text") or "")
    ranking = mappings(latest.get("intent_ranking"))
    return Turn(
        conversation=ConversationId(tracker.sender_id),
        message=MessageId(message_id),
        text=text,
        intent=str(mapping(latest.get("intent")).get("name") or ""),
        said=read_said(mappings(latest.get("entities"))),
        heard=read_heard(latest),
        at=at,
        sure=text.startswith("/") or _confidence(latest) >= SURE,
        likely=read_likely(ranking),
        between=read_between(ranking),
        pressed=text.startswith("/"),
    )


def _confidence(latest: Mapping[str, Any]) -> float:
    value = mapping(latest.get("intent")).get("confidence")
    return float(value) if isinstance(value, int | float) else 0.0


def read_likely(ranking: Iterable[dict[str, Any]]) -> Kind | None:
    """The kind that stands out among the kinds: a fifth of all, and half as much again as the next."""
    kinds = _kinds(ranking)
    if not kinds:
        return None
    (best, kind), second = kinds[0], kinds[1][0] if len(kinds) > 1 else 0.0
    return kind if best >= LIKELY and best >= AHEAD * second else None


def read_between(ranking: Sequence[dict[str, Any]]) -> tuple[Kind, Kind] | None:
    """The two kinds that both stand out and are close, where the message is not sure of anything else."""
    kinds = _kinds(ranking)
    if len(kinds) < 2 or _surest(ranking) >= SURE:  # noqa: PLR2004  # a pair
        return None
    (best, first), (next_best, second) = kinds[:2]
    close = next_best >= LIKELY and best < AHEAD * next_best
    return (first, second) if close and first is not second else None


def _kinds(ranking: Iterable[dict[str, Any]]) -> list[tuple[float, Kind]]:
    """The kinds of dispute in the ranking, best first."""
    kinds = [
        (_share(one.get("confidence")), Kind(str(one["name"])))
        for one in ranking
        if str(one.get("name")) in _KINDS
    ]
    return sorted(kinds, key=lambda kind: kind[0], reverse=True)


def _surest(ranking: Iterable[dict[str, Any]]) -> float:
    """The confidence of the best intent; that a message was rejected is none."""
    shares = (_share(one.get("confidence")) for one in ranking if one.get("name") != _REJECTED)
    return max(shares, default=0.0)


def read_heard(latest: dict[str, Any]) -> Heard:
    """The detector's verdict; a button has none and keeps the conversation's language."""
    verdict = mapping(latest.get("language"))
    if verdict.get("code"):
        return Heard(
            code=str(verdict["code"]),
            supported=bool(verdict.get("supported", True)),
            undecided=bool(verdict.get("undecided", False)),
        )
    current = mapping(mapping(latest.get("metadata")).get("language")).get("current")
    return Heard(code=str(current or "en"))


def read_said(entities: Iterable[dict[str, Any]]) -> Said:
    """The facts among the entities; what is no fact of ours is left out."""
    found: dict[str, list[Any]] = {}
    for entity in entities:
        found.setdefault(str(entity.get("entity")), []).append(entity.get("value"))
    counts = tuple(n for n in (_whole(v) for v in found.get("count", [])) if n is not None)
    totals = [n for n in (_whole(v) for v in found.get("total", [])) if n is not None]
    line, offer, photo = _id(found, "line"), _id(found, "offer"), _id(found, "evidence_id")
    return Said(
        order_number=_text(found, "order_number"),
        email=_text(found, "email"),
        counts=counts,
        total=totals[-1] if totals else None,
        line=LineId(line) if line else None,
        offer=OfferId(offer) if offer else None,
        photo=EvidenceId(photo) if photo else None,
        language=_text(found, "language"),
        product=_id(found, "product"),
        other_kind=_kind(found),
    )


def mapping(value: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON
    """A JSON object; an empty one for whatever else came."""
    return value if isinstance(value, dict) else {}


def mappings(value: Any) -> list[dict[str, Any]]:  # noqa: ANN401  # JSON
    """The objects in a JSON list."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _share(value: Any) -> float:  # noqa: ANN401  # JSON
    return float(value) if isinstance(value, int | float) and 0 <= value <= 1 else 0.0


def _whole(value: Any) -> int | None:  # noqa: ANN401  # an entity's value can be anything
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if 0 <= number <= 10_000 else None  # noqa: PLR2004  # more is no count of pieces


def _text(found: dict[str, list[Any]], name: str) -> str | None:
    values = [_storable(str(value)) for value in found.get(name, []) if value]
    return (values[-1][:200] or None) if values else None


def _storable(text: str) -> str:
    """Without NUL and half characters: a button's payload is JSON, which can spell both."""
    return text.encode("utf-8", "ignore").decode().replace("\0", "")


def _kind(found: dict[str, list[Any]]) -> Kind | None:
    name = _text(found, "other_kind")
    return Kind(name) if name in _KINDS else None


def _id(found: dict[str, list[Any]], name: str) -> str | None:
    value = _text(found, name)
    return value if value and _SAFE_ID.fullmatch(value) else None
