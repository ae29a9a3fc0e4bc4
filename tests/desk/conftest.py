"""The desk page over a fake desk, asked by a browser's worth of httpx."""

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import httpx
import pytest
from fastapi import FastAPI

from bot.casework.budget import Budget
from bot.casework.desk_port import Agent
from bot.casework.errors import CaseNotFoundError
from bot.casework.promise_book import OverduePromise
from bot.disputes.money import Money
from bot.disputes.names import PromiseId, Tier
from channels.desk.access import DeskAccess
from channels.desk.page import DeskPage
from channels.desk.ports import Failure
from tests.support.approved import ANSWERS
from tests.support.fake_desk import FakeDesk
from tests.support.hand_off import NOW

ADMIN = "admin-token"
CASE = "/desk/cases/handoff-1"


@dataclass(slots=True)
class Failed:
    items: list[Failure] = field(default_factory=list)

    async def list(self) -> Sequence[Failure]:
        return self.items


@dataclass(slots=True)
class Promised:
    items: list[OverduePromise] = field(default_factory=list)
    kept_by: list[tuple[str, str]] = field(default_factory=list)

    async def overdue(self) -> Sequence[OverduePromise]:
        return self.items

    async def kept(self, promise: PromiseId, agent: Agent) -> bool:
        if promise not in {one.promise.id for one in self.items}:
            raise CaseNotFoundError(promise)
        self.kept_by.append((promise, agent.name))
        return True


@dataclass(slots=True)
class Granted:
    by_bot: int = 0
    by_agents: int = 0
    limit: int | None = 50_000

    async def today(self) -> Budget:
        today = {
            Tier.BOT: Money(self.by_bot, "EUR"),
            Tier.AGENT: Money(self.by_agents, "EUR"),
            Tier.MANAGER: Money(0, "EUR"),
        }
        limit = None if self.limit is None else Money(self.limit, "EUR")
        limits = {Tier.BOT: limit, Tier.AGENT: None, Tier.MANAGER: None}
        return Budget(today, today, limits, "EUR")


@dataclass(slots=True)
class Page:
    """`browser` keeps cookies and follows no redirect by itself."""

    browser: httpx.AsyncClient
    desk: FakeDesk
    failed: Failed
    granted: Granted
    access: DeskAccess
    clock: list[datetime]
    promised: Promised

    async def sign_in(self) -> None:
        link = self.access.login_link("http://desk.test")
        answer = await self.browser.get(link)
        assert answer.status_code == 303

    async def submits(
        self, verb: str, *, key: str | None = None, photo: bytes | None = None, **fields: str
    ) -> httpx.Response:
        """Open the case, press the button of its form."""
        html = (await self.browser.get(CASE)).text
        data = {"form": hidden(html, "form"), "key": key or hidden(html, "key"), **fields}
        files = {"photo": ("photo.jpg", photo, "image/jpeg")} if photo is not None else None
        return await self.browser.post(f"{CASE}/{verb}", data=data, files=files)


def hidden(html: str, name: str) -> str:
    found = re.search(rf'id="deed".*?name="{name}" value="([^"]+)"', html, re.DOTALL)
    assert found
    return found[1]


@pytest.fixture
async def page() -> AsyncIterator[Page]:
    clock = [NOW]
    access = DeskAccess(session_secret="secret", admin_token=ADMIN, clock=lambda: clock[0])
    desk, failed, promised, granted = FakeDesk(), Failed(), Promised(), Granted()
    app = FastAPI()
    desk_page = DeskPage(
        desk,
        failures=failed,
        promises=promised,
        budgets=granted,
        answers=ANSWERS,
        access=access,
        clock=lambda: clock[0],
        zone="Europe/Berlin",
    )
    app.include_router(desk_page.router())
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk.test") as browser:
        yield Page(browser, desk, failed, granted, access, clock, promised)
