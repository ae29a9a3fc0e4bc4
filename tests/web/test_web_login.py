"""The shop's own login: a JWT that its backend signs names the buyer."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest

from bot.disputes.names import ConversationId
from tests.support.gateway import RunningGateway, a_gateway

SHOP_SECRET = "secret-that-shop-and-gateway-share"


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[RunningGateway]:
    async with a_gateway(tmp_path, shop_jwt_secret=SHOP_SECRET) as running:
        yield running


def login(*, secret: str = SHOP_SECRET, **changes: Any) -> str:
    soon = datetime.now(UTC) + timedelta(minutes=5)
    claims = {"email": "ana@example.com", "aud": "amends", "exp": soon} | changes
    return jwt.encode(claims, secret, algorithm="HS256")


async def test_a_login_of_the_shop_makes_the_buyers_email_known(shop: RunningGateway) -> None:
    answer = await shop.http.post("/api/token", json={"jwt": login(), "locale": ["es-ES", "en"]})

    async with shop.house.unit() as work:
        known = await work.conversations.get(ConversationId(answer.json()["conversation"]))
    assert known.verified_email == "ana@example.com"
    assert known.locale == ("es-ES", "en")
    assert known.language.code == "es"


async def test_a_login_that_is_not_the_shops_gets_no_token(shop: RunningGateway) -> None:
    late = datetime.now(UTC) - timedelta(seconds=1)
    for forged in (
        login(secret="secret-of-somebody-else-who-guesses"),
        login(exp=late),
        login(aud="session"),
        login(email=""),
        "nonsense",
    ):
        answer = await shop.http.post("/api/token", json={"jwt": forged})

        assert answer.status_code == 401
        assert "token" not in answer.json()


@pytest.mark.parametrize("body", [b"nonsense", b'{"jwt": 5}', b'{"locale": "es"}', b"[]"])
async def test_a_malformed_request_gets_no_token(gateway: RunningGateway, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}

    answer = await gateway.http.post("/api/token", content=body, headers=headers)

    assert answer.status_code == 422
