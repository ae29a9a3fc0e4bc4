"""`GET /api/cases`, for holders of the admin token."""

from typing import Any

import pytest
import pytest_asyncio
from fastapi import FastAPI
from httpx import ASGITransport, AsyncClient
from pydantic import SecretStr

from bot.disputes.names import ConversationId
from channels.web.cases_api import cases_router
from tests.support.gateway import ADMIN_TOKEN, RunningGateway
from tests.support.house import Buyer

pytestmark = pytest.mark.asyncio(loop_scope="module")

ADMIN = {"Authorization": f"Bearer {ADMIN_TOKEN}"}
SETTLED = ConversationId("cv_settled")
WAITING = ConversationId("cv_waiting")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def cases(module_gateway: RunningGateway) -> RunningGateway:
    """Ana's case is settled, Bruno waits for a person."""
    ana = await Buyer(module_gateway.house, SETTLED).arrives()
    await ana.reaches_restatement("A-1001")
    await ana.says("affirm")
    await ana.says("affirm")
    await module_gateway.gateway.announce(SETTLED)
    bruno = await Buyer(module_gateway.house, WAITING).arrives()
    await bruno.says("late_delivery", "my parcel is late")
    await bruno.says("talk_to_human")
    await module_gateway.gateway.engine.drained()
    return module_gateway


async def found(gateway: RunningGateway, **query: str) -> list[dict[str, Any]]:
    answer = await gateway.http.get("/api/cases", params=query, headers=ADMIN)
    assert answer.status_code == 200
    cases: list[dict[str, Any]] = answer.json()["cases"]
    return cases


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": ""},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Bearer {ADMIN_TOKEN}x"},
        {"Authorization": f"Bearer {ADMIN_TOKEN[:-1]}"},
        {"Authorization": "Bearer Ünïcode".encode()},
    ],
)
async def test_cases_are_for_the_admin_only(cases: RunningGateway, headers: dict[str, str]) -> None:
    for path in ("/api/cases", "/api/cases/case_1"):
        answer = await cases.http.get(path, headers=headers)

        assert answer.status_code == 401
        assert "cases" not in answer.json()


async def test_a_buyers_token_is_no_admin_token(cases: RunningGateway) -> None:
    token, _ = await cases.session()

    answer = await cases.http.get("/api/cases", headers={"Authorization": f"Bearer {token}"})

    assert answer.status_code == 401


async def test_an_empty_admin_token_opens_nothing(cases: RunningGateway) -> None:
    app = FastAPI()
    app.include_router(cases_router(cases.house.unit, admin_token=SecretStr("")))
    async with AsyncClient(transport=ASGITransport(app), base_url="http://gateway.test") as client:
        answer = await client.get("/api/cases", headers={"Authorization": "Bearer"})

    assert answer.status_code == 401


async def test_a_settled_case_tells_its_whole_way(cases: RunningGateway) -> None:
    [case] = await found(cases, conversation=SETTLED)

    assert case["conversation"] == SETTLED
    assert (case["channel"], case["language"], case["order"]) == ("web", "en", "A-1001")
    assert case["kind"] == "missing_items"
    [offer] = case["offers"]
    assert set(offer) == {"remedy", "amount_minor", "currency", "state"}
    assert (offer["remedy"], offer["state"]) == ("resend", "accepted")
    [remedy] = case["remedies"]
    what = {"remedy", "amount_minor", "currency", "state", "key", "failure"}
    assert set(remedy) == what | {"granted_by", "approved_by"}
    assert (remedy["amount_minor"], remedy["currency"]) == (offer["amount_minor"], "EUR")
    assert remedy["state"] == "done"
    [evidence] = case["evidence"]
    assert set(evidence) == {"id", "sha256", "kind"}
    assert case["handoffs"] == []
    assert set(case["decisions"][-1]) == {"policy_version", "clause", "outcome"}


async def test_a_case_with_a_person_tells_why(cases: RunningGateway) -> None:
    [case] = await found(cases, conversation=WAITING)

    assert case["handoffs"] == [{"reason": "asked_for", "tier": "agent", "state": "waiting"}]


async def test_a_case_has_all_fields_that_were_promised(cases: RunningGateway) -> None:
    promised = {
        "id", "conversation", "channel", "kind", "state", "language", "order", "offers",
        "remedies", "handoffs", "evidence", "decisions",
    }  # fmt: skip

    assert all(promised <= set(case) for case in await found(cases))


async def test_no_case_tells_who_the_buyer_is(cases: RunningGateway) -> None:
    answer = await cases.http.get("/api/cases", headers=ADMIN)

    assert "@" not in answer.text
    assert "my parcel is late" not in answer.text


async def test_cases_are_found_by_kind_and_state(cases: RunningGateway) -> None:
    late = await found(cases, kind="late_delivery")
    with_agent = await found(cases, state="with_agent")

    assert WAITING in [case["conversation"] for case in late]
    assert SETTLED not in [case["conversation"] for case in late]
    assert [case["conversation"] for case in with_agent] == [WAITING]
    assert await found(cases, conversation="cv_unknown") == []
    assert len(await found(cases, limit="1")) == 1


@pytest.mark.parametrize("query", ["state=nowhere", "kind=odd", "limit=0", "limit=1001", "limit=x"])
async def test_an_unknown_filter_is_refused(cases: RunningGateway, query: str) -> None:
    assert (await cases.http.get(f"/api/cases?{query}", headers=ADMIN)).status_code == 422


async def test_one_case_has_its_history(cases: RunningGateway) -> None:
    [listed] = await found(cases, conversation=SETTLED)

    case = (await cases.http.get(f"/api/cases/{listed['id']}", headers=ADMIN)).json()

    assert case.items() >= listed.items()
    assert case["history"][0]["name"] == "case opened"
    assert set(case["history"][0]) == {"name", "at", "actor"}


async def test_an_unknown_case_is_not_found(cases: RunningGateway) -> None:
    assert (await cases.http.get("/api/cases/nobodys", headers=ADMIN)).status_code == 404
