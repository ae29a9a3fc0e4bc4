"""The Slack door as a whole: built from settings, started and stopped by the gateway."""

import asyncio
import contextlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fastapi import APIRouter, Request, Response
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_sdk.web.async_client import AsyncWebClient

from bot.casework.desk_port import Desk
from bot.loopback import is_here
from channels.desk.approved import ApprovedAnswers
from channels.desk.translations import OFF, Translations
from channels.slack.agents import Agents
from channels.slack.answers import AnswersModal
from channels.slack.api import SlackApi
from channels.slack.app import Doors, bolt_app, quiet_logger
from channels.slack.commands.door import CommandDoor
from channels.slack.download import Downloader
from channels.slack.errors import (
    SlackBusyError,
    SlackDownError,
    SlackRefusedError,
    SlackSettingsError,
)
from channels.slack.home import Home
from channels.slack.late import LateAnswers
from channels.slack.links import CardLinks
from channels.slack.notify import SlackDesk
from channels.slack.office import Office
from channels.slack.office_app import add_office
from channels.slack.ports import SeenBook, ThreadBook
from channels.slack.presses import PressDoor
from channels.slack.prompt import PATIENCE, Prompt
from channels.slack.rota import Rota
from channels.slack.submissions import SubmissionDoor
from channels.slack.thread import ThreadDoor
from channels.slack.whisper import Teller

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SlackConfig:
    """Slack's settings. An app token means Socket Mode, else a signing secret means HTTP."""

    bot_token: str = field(repr=False)
    channel: str
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str | None = field(default=None, repr=False)
    base_url: str = "https://slack.com/api/"
    agents: Mapping[str, str] = field(default_factory=dict)
    everyone_is_agent: bool = True
    rota: Sequence[str] = ()
    ping_seconds: float = 10  # how soon a dead socket is noticed
    ack_seconds: float = PATIENCE  # how long Slack waits at most; its own limit is 3

    def __post_init__(self) -> None:
        if not self.app_token and not self.signing_secret:
            why = "set AMENDS_SLACK_APP_TOKEN (Socket Mode) or AMENDS_SLACK_SIGNING_SECRET (HTTP)."
            raise SlackSettingsError(why)


class SlackDoor:
    """`notify` carries out the desk's outbox; `router` is Slack's request URL in HTTP mode.

    Build it inside a running event loop. Raises `SlackSettingsError`.
    """

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        config: SlackConfig,
        *,
        desk: Desk,
        threads: ThreadBook,
        seen: SeenBook,
        office: Office,
        answers: ApprovedAnswers,
        translations: Translations = OFF,
    ) -> None:
        self._config = config
        client = open_client(config)
        self._client = client
        self._api = SlackApi(client)
        self._prompt = Prompt(patience=config.ack_seconds)
        self._socket: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None
        self._not_let_in: SlackRefusedError | None = None
        agents = Agents(self._api, named=config.agents, everyone_is_agent=config.everyone_is_agent)
        self._agents = agents
        teller = Teller(self._api, seen=seen)
        links = CardLinks(self._api, threads)
        rota = Rota(config.rota, agents=agents, office=office)
        home = Home(self._api, office=office, agents=agents, links=links, prompt=self._prompt)
        self.notify = SlackDesk(
            self._api,
            channel=config.channel,
            desk=desk,
            threads=threads,
            seen=seen,
            calls=rota,
            drawn=home.changed,
            translations=translations,
        )
        self._app = bolt_app(
            client,
            signing_secret=config.signing_secret or "",
            doors=Doors(
                thread=ThreadDoor(
                    desk=desk,
                    threads=threads,
                    agents=agents,
                    api=self._api,
                    downloads=_downloads(config, client),
                    teller=teller,
                ),
                presses=PressDoor(
                    desk=desk,
                    agents=agents,
                    api=self._api,
                    teller=teller,
                    answers=AnswersModal(answers, desk=desk, api=self._api),
                    translations=translations,
                ),
                submissions=SubmissionDoor(
                    desk=desk,
                    agents=agents,
                    threads=threads,
                    notify=self.notify,
                    teller=teller,
                    prompt=self._prompt,
                ),
            ),
            prompt=self._prompt,
        )

        add_office(
            self._app,
            commands=CommandDoor(
                office=office, desk=desk, agents=agents, links=links, rota=rota, answers=answers
            ),
            late=LateAnswers(proxy=client.proxy),
            home=home,
            prompt=self._prompt,
        )

    @property
    def socket_mode(self) -> bool:
        """Whether events come by websocket."""
        return bool(self._config.app_token)

    @property
    def router(self) -> APIRouter:
        """`POST /slack/events`, signature checked; without routes in Socket Mode."""
        router = APIRouter()
        if not self.socket_mode:
            handler = AsyncSlackRequestHandler(self._app)

            async def events(request: Request) -> Response:
                return await handler.handle(request)

            router.add_api_route("/slack/events", events, methods=["POST"], include_in_schema=False)
        return router

    @property
    def trouble(self) -> str | None:
        """What Slack refuses until somebody acts, and what to do; None while it takes what we show."""
        refused = self._not_let_in or self._api.trouble
        return str(refused) if refused else None

    async def start(self) -> None:
        """Check the tokens and connect.

        Raises `SlackRefusedError` for tokens that do not work. When Slack does not answer, it is
        tried again in the background.
        """
        try:
            await self._connect()
        except (SlackBusyError, SlackDownError) as error:
            logger.warning("slack not reached", extra={"error": type(error).__name__})
            self._connecting = asyncio.get_running_loop().create_task(self._keep_connecting())
        self._prompt.behind(self._agents.learn_groups())

    async def stop(self) -> None:
        """Finish what runs, then disconnect."""
        if self._connecting is not None:
            self._connecting.cancel()
            await asyncio.gather(self._connecting, return_exceptions=True)
        await self._prompt.finish(within=5)
        if self._socket is not None:
            await _close(self._socket)

    async def _connect(self) -> None:
        await self._api.who_am_i()
        if self._config.app_token is None or self._socket is not None:
            return
        address = await self._api.open_socket(self._config.app_token)
        socket = AsyncSocketModeHandler(
            self._app,
            self._config.app_token,
            logger=quiet_logger(),
            ping_interval=self._config.ping_seconds,
        )
        socket.client.proxy = self._client.proxy
        socket.client.wss_uri = address
        self._socket = socket
        await socket.connect_async()  # type: ignore[no-untyped-call]  # the library leaves it so

    async def _keep_connecting(self) -> None:
        pause = 1.0
        while True:
            await asyncio.sleep(pause)
            with contextlib.suppress(SlackBusyError, SlackDownError):
                await self._connect_or_say_why()
                return
            pause = min(pause * 2, 60)

    async def _connect_or_say_why(self) -> None:
        try:
            await self._connect()
        except SlackRefusedError as refused:
            self._not_let_in = refused
            logger.warning("slack refused", extra={"code": refused.code})


def open_client(config: SlackConfig) -> AsyncWebClient:
    """No retries inside: whoever calls knows what was done before."""
    client = AsyncWebClient(
        token=config.bot_token,
        base_url=config.base_url,
        timeout=15,
        retry_handlers=[],
        logger=quiet_logger(),
    )
    if is_here(config.base_url):
        client.proxy = None  # the library takes HTTP_PROXY even for this machine
    return client


def _downloads(config: SlackConfig, client: AsyncWebClient) -> Downloader:
    return Downloader(token=config.bot_token, base_url=config.base_url, proxy=client.proxy)


async def _close(socket: AsyncSocketModeHandler) -> None:
    """Close and wait for the library's loops, which it only cancels."""
    client = socket.client
    loops = (client.message_processor, client.message_receiver, client.current_session_monitor)
    await socket.close_async()  # type: ignore[no-untyped-call]  # the library leaves it so
    await asyncio.gather(*(loop for loop in loops if loop is not None), return_exceptions=True)
