"""Case files as values, with defaults: a test names only what it is about."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.answers.catalogue import Catalogue
from bot.casework.case_file import CaseFile
from bot.casework.evidence_port import ChainEnd, Seal
from bot.casework.verify_evidence import Findings
from bot.disputes.case import CaseEvent
from bot.disputes.names import CaseId, Kind
from bot.disputes.order import Order
from bot.dossier.spelling import Spelling
from tests.disputes.scenes import demo_policy
from tests.support import stored

AT = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def spelling() -> Spelling:
    policy = demo_policy()
    return Spelling("en", policy, Catalogue(ROOT / "data/answers", zone=policy.hours.zone))


def a_file(*history: CaseEvent, bought: Order | None = None, **changes: Any) -> CaseFile:
    empty = ChainEnd(0, "")
    values: dict[str, Any] = {
        "case": stored.case(CaseId("case-1"), "C-1042"),
        "kind": Kind.MISSING_ITEMS,
        "conversation": stored.conversation(),
        "order": bought,
        "shop_silent": False,
        "messages": (),
        "history": history,
        "seal": Seal(empty, empty),
        "photos": (),
        "wanted": (),
        "policy": demo_policy(),
        "at": AT,
    }
    return CaseFile(**(values | changes))


def findings(file: CaseFile) -> Findings:
    return Findings(file.case.ref, file.seal, photos=0, harmed=())
