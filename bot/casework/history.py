"""Lines of a case's history. They hold ids and facts for replay, never a photo's bytes or a secret."""

import json
from datetime import datetime
from typing import Any

from bot.disputes.case import CaseEvent


def event(name: str, at: datetime, *, actor: str = "bot", **data: str | int | None) -> CaseEvent:
    """A line of history, its data as canonical JSON."""
    return CaseEvent(name, at, actor, canonical(data))


def canonical(data: Any) -> str:  # noqa: ANN401  # anything JSON can hold
    """JSON with one spelling: sorted keys, no spaces."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
