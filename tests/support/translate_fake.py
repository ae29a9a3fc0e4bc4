"""A LibreTranslate of its own: `/languages`, `/translate`, and the ways in which it refuses or fails.

Written from its public documentation and the answers its server gives: a wrong key is a 403, a missing one a
400 that names it, a language it does not have a 400, too many requests a 429 without `Retry-After`.
"""

import asyncio
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.support.fakes import Faults, Watched

Json = dict[str, Any]
NAMES = {"en": "English", "es": "Spanish", "ar": "Arabic", "tr": "Turkish", "zh-Hans": "Chinese"}


@dataclass(slots=True)
class Fault:
    """For the next `times` calls of `method`: too many requests, another status, or an answer of one's own.

    `hangs`: it answers when the test says so, or never. `lost`: it hangs up instead.
    """

    method: str = "translate"
    status: int | None = None
    retry_after: int | None = None
    body: bytes | None = None
    hangs: bool = False
    lost: bool = False
    times: int = 1


@dataclass
class TranslateFake(Watched):
    """`async with TranslateFake() as service:` answers at `service.url`. `asked` has every request's body."""

    key: str | None = None
    char_limit: int = 2000
    words: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=lambda: dict(NAMES))
    asked: list[Json] = field(default_factory=list)
    faults: Faults[Fault] = field(default_factory=Faults[Fault])
    url: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self._released = asyncio.Event()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_get("/languages", self._languages)
        app.router.add_post("/translate", self._translate)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
        await self._runner.cleanup()

    def fails(self, fault: Fault) -> None:
        self.faults.plan(fault)

    def release(self) -> None:
        """Let those go that wait for an answer."""
        self._released.set()

    @property
    def texts(self) -> list[str]:
        """What it was asked to translate, in order."""
        return [str(body.get("q")) for body in self.asked]

    async def _languages(self, request: web.Request) -> web.StreamResponse:
        if fault := self.faults.take("languages"):
            return self._failed(request, fault)
        codes = [*self.names]
        return web.json_response(
            [{"code": code, "name": self.names[code], "targets": codes} for code in codes]
        )

    async def _translate(self, request: web.Request) -> web.StreamResponse:
        body: Json = await request.json()
        self.asked.append(body)
        self.changed()
        fault = self.faults.take("translate")
        if fault and fault.hangs:
            await self._released.wait()
        elif fault:
            return self._failed(request, fault)
        if refused := self._refused(body):
            status, why = refused
            return web.json_response({"error": why}, status=status)
        source, text = body["source"], body["q"]
        detected = {"confidence": 90.0, "language": "es"}
        found = {"translatedText": self.words.get(text, f"{body['target']}: {text}")}
        return web.json_response(
            found | ({"detectedLanguage": detected} if source == "auto" else {})
        )

    def _refused(self, body: Json) -> tuple[int, str] | None:
        if self.key and not body.get("api_key"):
            return 400, "Please contact the server operator to get an API key"
        if self.key and body["api_key"] != self.key:
            return 403, "Invalid API key"
        for name in ("q", "source", "target"):
            if not body.get(name):
                return 400, f"Invalid request: missing {name} parameter"
        if len(body["q"]) > self.char_limit:
            return 400, f"Invalid request: request ({len(body['q'])}) exceeds text limit"
        for language in (body["source"], body["target"]):
            if language not in (*self.names, "auto"):
                return 400, f"{language} is not supported"
        return None

    def _failed(self, request: web.Request, fault: Fault) -> web.StreamResponse:
        if fault.lost and request.transport:
            request.transport.abort()
        if fault.body is not None:
            return web.Response(status=fault.status or 200, body=fault.body)
        status = fault.status or 429
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        why = "Slowdown: 20 per 1 minute" if status == 429 else "Cannot translate text"
        return web.json_response({"error": why}, status=status, headers=headers)
