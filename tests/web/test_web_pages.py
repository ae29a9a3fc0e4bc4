"""From which pages one may come, and what every answer forbids the browser."""

from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from channels.web.guard import CSP, StrictHeaders
from tests.support.gateway import RunningGateway, settings_for

pytestmark = pytest.mark.asyncio(loop_scope="module")

EVIL = "https://evil.example"
PATHS = [
    ("GET", "/"),
    ("GET", "/healthz"),
    ("GET", "/metrics"),
    ("GET", "/demo/"),
    ("GET", "/unknown"),
    ("GET", "/amends.js"),
    ("POST", "/api/token"),
    ("POST", "/api/uploads"),
    ("GET", "/api/cases"),
    ("GET", "/api/evidence/ev_1"),
    ("GET", "/desk/login"),
    ("DELETE", "/api/token"),
    ("GET", "/socket.io/?EIO=4&transport=polling"),
    ("GET", "/socket.io/?EIO=4&transport=unknown"),
]


async def test_a_shops_pages_are_allowed_by_setting() -> None:
    settings = settings_for(Path("unused"), 8080, allowed_origins=" https://shop.example/ ,")

    assert settings.origins == (
        "http://127.0.0.1:8080",
        "http://localhost:8080",
        "https://shop.example",
    )


async def test_only_allowed_pages_get_a_socket(module_gateway: RunningGateway) -> None:
    token, _ = await module_gateway.session()

    await module_gateway.refusal({"token": token}, headers={"Origin": EVIL})
    own = {"Origin": module_gateway.url}
    page = await module_gateway.buyer({"token": token}, headers=own)

    assert (await page.says("Hello"))["ok"] is True


async def test_only_allowed_pages_may_poll(module_gateway: RunningGateway) -> None:
    async def status(origin: str) -> int:
        address = "/socket.io/?EIO=4&transport=polling"
        answer = await module_gateway.http.get(address, headers={"Origin": origin})
        return answer.status_code

    assert await status(EVIL) == 400
    assert await status(module_gateway.url) == 200


async def preflight(gateway: RunningGateway, origin: str) -> httpx.Response:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    return await gateway.http.options("/api/token", headers=asked)


async def test_only_allowed_pages_may_read_answers(module_gateway: RunningGateway) -> None:
    own = await preflight(module_gateway, module_gateway.url)
    foreign = await preflight(module_gateway, EVIL)
    answer = await module_gateway.http.post("/api/token", headers={"Origin": EVIL})

    assert own.headers["access-control-allow-origin"] == module_gateway.url
    assert foreign.status_code == 400
    assert "access-control-allow-origin" not in foreign.headers
    assert "access-control-allow-origin" not in answer.headers


async def test_every_answer_has_strict_headers(module_gateway: RunningGateway) -> None:
    for method, path in PATHS:
        headers = (await module_gateway.http.request(method, path)).headers

        assert headers["x-content-type-options"] == "nosniff", path
        assert "default-src 'none'" in headers["content-security-policy"], path
        assert "unsafe" not in headers["content-security-policy"], path


async def test_a_failure_inside_has_strict_headers_too() -> None:
    app = FastAPI()

    @app.get("/broken")
    async def broken() -> None:
        raise RuntimeError

    transport = httpx.ASGITransport(StrictHeaders(app), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway.test") as client:
        answer = await client.get("/broken")

    assert answer.status_code == 500
    assert answer.headers["content-security-policy"] == CSP


@pytest.mark.parametrize("path", ["/amends-..%2Fsecret.js", "/amends%2F..%2Fx.js", "/amendsx.js"])
async def test_no_file_but_the_widgets_is_served_as_a_script(
    module_gateway: RunningGateway, path: str
) -> None:
    assert (await module_gateway.http.get(path)).status_code == 404


async def test_health_and_metrics_need_no_token_and_tell_no_secret(
    module_gateway: RunningGateway,
) -> None:
    assert (await module_gateway.http.get("/healthz")).json() == {"status": "ok"}
    assert (await module_gateway.http.get("/metrics")).status_code == 200


async def test_the_gateway_is_not_ready_while_the_action_server_is_away(
    module_gateway: RunningGateway,
) -> None:
    answer = await module_gateway.http.get("/readyz")

    assert answer.status_code == 503
    assert answer.json() == {"database": True, "actions": False, "rasa": True, "desk": True}
