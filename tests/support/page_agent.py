"""Somebody who works at the desk page, by its forms alone."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

import httpx

from bot.casework.desk_port import Agent
from bot.disputes.names import Tier
from channels.desk.access import DeskAccess, colleague
from tests.support.stack import Stack


@dataclass(frozen=True, slots=True)
class PageAgent:
    """A colleague with a link of their own."""

    browser: httpx.AsyncClient

    async def open_case(self, ref: str) -> str:
        """The address of the case in the queue."""
        queue = (await self.browser.get("/desk")).text
        row = re.search(rf'href="(/desk/cases/[^"]+)"(?:(?!</a>).)*{ref} ', queue, re.DOTALL)
        assert row is not None, f"{ref} is not in the queue:\n{queue}"
        return str(row[1])

    async def does(self, case: str, verb: str, **fields: str) -> str:
        """Press a form's button; the page that follows."""
        page = (await self.browser.get(case)).text
        hidden = dict(re.findall(r'name="(form|key)" value="([^"]+)"', page))
        answer = await self.browser.post(f"{case}/{verb}", data={**hidden, **fields})
        return answer.text


@asynccontextmanager
async def page_agent(stack: Stack, name: str, tier: Tier) -> AsyncIterator[PageAgent]:
    """Signed in by an invitation."""
    access = DeskAccess(
        session_secret=stack.environment["AMENDS_SESSION_SECRET"],
        admin_token=stack.admin_token,
        clock=lambda: datetime.now(UTC),
    )
    person: Agent = colleague(f"{name}@shop.example", name, tier)
    async with httpx.AsyncClient(base_url=stack.url, follow_redirects=True) as browser:
        (await browser.get(access.login_link(stack.url, person))).raise_for_status()
        yield PageAgent(browser)
