"""The gateway: every door that faces people, and the workers behind them, in one process."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import partial

import socketio
from fastapi import APIRouter, FastAPI
from fastapi.middleware.cors import CORSMiddleware

from bot.casework.answer_desk_offer import answer_desk_offer
from bot.casework.desk import CaseDesk
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.promise_book import PromiseBook
from bot.casework.trouble import own_up
from bot.conversations.inbox import Inbox
from bot.conversations.model import Message
from bot.conversations.outbox import Outbox
from bot.conversations.ports import Assistant
from bot.conversations.router import Router, TryAgainError
from bot.disputes.names import ConversationId, EvidenceId, MessageId
from bot.durable import Engine, RetryLater
from bot.settings import Settings
from bot.wiring import open_house, open_photos, open_translator
from channels.checks import readiness
from channels.desk.access import DeskAccess
from channels.desk.approved import ApprovedAnswers
from channels.desk.page import DeskPage
from channels.desk.translations import Translations
from channels.desk_platform import (
    DeskPlatform,
    StoredBudgets,
    StoredFailures,
    open_desk_platform,
)
from channels.jobs import alarms, doers, retrying
from channels.messenger import Messenger, open_messenger
from channels.metrics import Metrics
from channels.rasa_client import RasaClient
from channels.web.cases_api import cases_router
from channels.web.guard import Guard, StrictHeaders
from channels.web.http import WebHttp
from channels.web.limits import RateLimits
from channels.web.live import Live
from channels.web.move_api import move_router
from channels.web.pages import add_pages, health_router
from channels.web.sockets import WebSockets
from channels.web.tokens import ShopLogin, Tokens

logger = logging.getLogger(__name__)


class Gateway:
    """Doors and workers, wired. `asgi` is what uvicorn serves."""

    def __init__(
        self, settings: Settings, house: House, photos: PhotoKeeper, assistant: Assistant
    ) -> None:
        self._settings = settings
        self._house = house
        self._photos = photos
        self._assistant = assistant
        self.tokens = Tokens(settings.session_secret)
        self._limits = RateLimits(
            messages_a_minute=settings.messages_a_minute,
            requests_a_minute=settings.requests_a_minute,
        )
        self._sockets = socketio.AsyncServer(
            async_mode="asgi",
            cors_allowed_origins=list(settings.origins),
            async_handlers=False,  # a socket's events are handled in the order they came
            max_http_buffer_size=100_000,  # bytes; photos come by HTTP
        )
        self._live = Live(house.unit, self._sockets, photo_url=self._photo_url)
        self.desk = CaseDesk(
            house,
            photos=photos,
            announce=self.announce,
            hold=timedelta(seconds=settings.undo_seconds),
        )
        self.answers = ApprovedAnswers(house.speaker, house.policy)
        self._translations = Translations(open_translator(settings))
        self.platform: DeskPlatform = open_desk_platform(
            settings,
            house,
            desk=self.desk,
            answers=self.answers,
            translations=self._translations,
        )
        self.messenger: Messenger = open_messenger(settings, house, photos)
        self._router = Router(
            house.unit,
            assistant,
            announce=self.announce,
            trouble=self._own_up,
            typing=self._typing,
            answer=partial(answer_desk_offer, house=self._house),
            clock=house.clock,
        )
        self.outbox = Outbox(
            house.unit,
            doers=doers(
                house,
                self.platform.notify,
                announce=self.announce,
                translations=self._translations,
            ),
            alarms={**alarms(house, announce=self.announce), **self.messenger.alarms},
            clock=house.clock,
        )
        self.engine = Engine(settings.database, executor_id=settings.executor_id)
        self._metrics = Metrics(self.engine)
        turns = self.engine.register("turn", self._turn, given_up=self._turn_given_up)
        items = self.engine.register(
            "outbox", retrying(self.outbox.carry_out), given_up=self.outbox.give_up
        )
        self.outbox.use(items, self.engine.register("timer", retrying(self.outbox.fire)))
        self.inbox = Inbox(house.unit, turns)
        self.messenger.use(self.engine, self.inbox, self.outbox, announce=self.announce)
        self.asgi = StrictHeaders(socketio.ASGIApp(self._sockets, other_asgi_app=self._app()))
        self._sweeping: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take up what an earlier process left, and open the doors."""
        await self.engine.start()
        await self.inbox.recover()
        await self.platform.start()
        await self.messenger.start()
        self._sweeping = asyncio.create_task(self.outbox.sweep())

    async def stop(self) -> None:
        """Close the doors; unfinished work is taken up at the next start."""
        if self._sweeping is not None:
            self._sweeping.cancel()
            with suppress(asyncio.CancelledError):
                await self._sweeping
        await self.messenger.stop()
        await self.platform.stop()
        await self.engine.close()
        await self.messenger.close()
        await self._translations.close()

    async def announce(self, conversation: ConversationId) -> None:
        """Tell the conversation's sockets and chat, and carry out what was recorded."""
        await self._live.announce(conversation)
        await self.messenger.announce(conversation)
        await self.outbox.pump()

    async def _typing(self, conversation: ConversationId, *, on: bool) -> None:
        await self._live.typing(conversation, on=on)
        if on:
            await self.messenger.typing(conversation)

    async def _turn(self, item: str) -> None:
        try:
            with self._metrics.turn_seconds.time():
                await self._router.handle(MessageId(item))
        except TryAgainError as later:
            raise RetryLater(later.seconds) from later

    async def _turn_given_up(self, item: str, error: Exception) -> None:
        logger.error("turn given up", extra={"message_id": item, "error": type(error).__name__})
        async with self._house.unit() as work:
            message = await work.messages.get(MessageId(item))
        await self._own_up(message)
        await self.announce(message.draft.conversation)

    async def _own_up(self, message: Message) -> None:
        await own_up(self._house, message)

    def _desk_page(self) -> APIRouter:
        access = DeskAccess(
            session_secret=self._settings.session_secret.get_secret_value(),
            admin_token=self._settings.admin_token.get_secret_value(),
            clock=self._house.clock,
        )
        page = DeskPage(
            self.desk,
            failures=StoredFailures(self._house.unit),
            trouble=lambda: self.platform.trouble,
            promises=PromiseBook(self._house),
            zone=self._house.policy.hours.zone,
            budgets=StoredBudgets(self._house),
            answers=self.answers,
            access=access,
            clock=self._house.clock,
            translations=self._translations,
        )
        return page.router()

    async def _desk_is_well(self) -> bool:
        return self.platform.trouble is None

    def _photo_url(self, evidence: EvidenceId) -> str:
        return f"/api/evidence/{evidence}?k={self.tokens.photo(evidence)}"

    def _app(self) -> FastAPI:
        app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
        app.add_middleware(Guard, limits=self._limits)
        app.add_middleware(
            CORSMiddleware,  # outside, so that an allowed page can read a refusal
            allow_origins=list(self._settings.origins),
            allow_methods=["GET", "POST"],
            allow_headers=["authorization", "content-type"],
            expose_headers=["retry-after"],
        )
        http = WebHttp(
            house=self._house,
            inbox=self.inbox,
            live=self._live,
            tokens=self.tokens,
            login=ShopLogin(self._settings.shop_jwt_secret),
            limits=self._limits,
            photos=self._photos,
            goes_on_elsewhere=self.messenger.has_links,
        )
        app.include_router(http.router())
        app.include_router(cases_router(self._house.unit, admin_token=self._settings.admin_token))
        app.include_router(move_router(self._house.unit, self.tokens, link=self.messenger.link))
        checks = readiness(self._settings, self._house, self._assistant)
        checks |= self.messenger.checks
        app.include_router(
            health_router(checks, desk=self._desk_is_well, metrics=self._metrics.registry)
        )
        app.include_router(self.messenger.router)
        app.include_router(self.platform.router)
        app.include_router(self._desk_page())
        add_pages(app, static=self._settings.static_dir)
        WebSockets(
            self._sockets,
            house=self._house,
            inbox=self.inbox,
            live=self._live,
            tokens=self.tokens,
            limits=self._limits,
            photo_url=self._photo_url,
        ).register()
        return app


@asynccontextmanager
async def open_gateway(settings: Settings) -> AsyncIterator[Gateway]:
    """A gateway at work; stopped at the end."""
    rasa = RasaClient(f"http://127.0.0.1:{settings.rasa_port}", settings.rasa_token)
    async with open_house(settings) as house:
        gateway = Gateway(settings, house, open_photos(settings), rasa)
        await gateway.start()
        try:
            yield gateway
        finally:
            await gateway.stop()
            await rasa.close()
