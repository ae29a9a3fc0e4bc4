"""Settings and cases for the command line's tests."""

from pathlib import Path
from typing import Any

from bot.settings import Settings

SECRETS = {
    "admin_token": "an-admin-token",
    "session_secret": "a-session-secret",
    "rasa_token": "a-rasa-token",
    "actions_token": "an-actions-token",
}


def some_settings(**changes: Any) -> Settings:  # any setting
    """Settings of a shop that has set nothing but what is given."""
    return Settings(_env_file=None, **{"data_dir": Path(".amends"), **SECRETS, **changes})


def a_case() -> dict[str, object]:
    """A settled case, as `GET /api/cases` shows it."""
    money = {"amount_minor": 2900, "currency": "EUR"}
    return {
        "id": "case-1",
        "ref": "1",
        "conversation": "c-7",
        "channel": "web",
        "kind": "missing_items",
        "state": "resolved",
        "language": "es",
        "order": "A-1001",
        "opened_at": "2026-01-02T03:04:05+00:00",
        "offers": [{"remedy": "resend", **money, "state": "accepted"}],
        "remedies": [{"remedy": "resend", **money, "state": "done", "key": "case-1:resend"}],
        "handoffs": [],
        "evidence": [{"id": "e-1", "sha256": "00ff", "kind": "photo"}],
        "promises": [
            {"kind": "goods", "by": "bot", "due_at": "2026-01-09T17:00:00+00:00", "state": "open"}
        ],
        "surveys": [{"score": 4, "commented": False, "asked_at": "2026-01-03T03:04:05+00:00"}],
        "decisions": [
            {"policy_version": "2026-01", "clause": "missing_items.resend", "outcome": "granted"}
        ],
        "history": [{"name": "case_opened", "at": "2026-01-02T03:04:05+00:00", "actor": "bot"}],
    }
