"""The fake Slack and its people: they type, click and submit; the test looks at what they see."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.support.controlled import control_routes
from tests.support.fakes import Faults, dated
from tests.support.slack_fake.control import DEEDS, LOOKS
from tests.support.slack_fake.delivery import (
    RETRIES,
    Delivery,
    NotAcknowledgedError,
    SignedHttp,
    SocketMode,
)
from tests.support.slack_fake.faults import Fault
from tests.support.slack_fake.server import Server
from tests.support.slack_fake.shapes import (
    changed_event,
    click_json,
    command_json,
    deleted_event,
    event_callback,
    home_click_json,
    home_opened_event,
    message_event,
    message_json,
    pick_json,
    submission_json,
    suggestion_json,
)
from tests.support.slack_fake.web_api import WebApi
from tests.support.slack_fake.workspace import (
    CHANNEL,
    SIGNING_SECRET,
    Attachment,
    File,
    Json,
    Posted,
    View,
    Workspace,
)


class NothingDeliveredError(LookupError):
    """There is nothing to deliver again."""

    def __init__(self) -> None:
        super().__init__("Nothing was delivered yet.")


class SlackFake:
    """`async with SlackFake() as slack:` serves on a free loopback port, at `slack.base_url`."""

    def __init__(self, *, port: int = 0, ack_timeout: float = 3.0) -> None:
        self.workspace = Workspace()
        self.faults = Faults[Fault]()
        self.warnings: list[
            str
        ] = []  # clicks that the app did not acknowledge: people see a warning
        self.retries: list[str] = []  # event ids that had to be delivered again
        self.sockets = SocketMode(self.workspace, ack_timeout=ack_timeout)
        self._delivery: Delivery = self.sockets
        self._ack_timeout = ack_timeout
        self._api = WebApi(self.workspace, posted=self._tell)
        self._server = Server(self.workspace, self._api, sockets=self.sockets, faults=self.faults)
        self._port = port
        self._runner: web.AppRunner | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._last: Callable[[], Coroutine[Any, Any, Any]] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def base_url(self) -> str:
        return f"{self.url}/api/"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.add_routes(self._server.routes())
        app.add_routes(control_routes(self, deeds=DEEDS, looks=LOOKS))
        app.on_response_prepare.append(dated(lambda: self.workspace.clock_ahead))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
        self._api.base = self._server.base = self.url
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.sockets.drop()
        if self._runner:
            await self._runner.cleanup()

    def use_http(self, url: str, *, secret: str = SIGNING_SECRET) -> None:
        """Deliver by signed HTTP to `url` from now on, instead of Socket Mode."""
        self._delivery = SignedHttp(url, secret=secret, ack_timeout=self._ack_timeout)

    # What people do

    def type(
        self,
        user: str,
        text: str,
        *,
        channel: str,
        thread_ts: str | None = None,
        files: Sequence[Attachment] = (),
    ) -> str:
        """Post as a person and deliver the event. `text` is as typed, before escaping."""
        message = Posted(
            channel=channel,
            ts=self.workspace.next_ts(),
            text=stored(text),
            user=user,
            thread_ts=thread_ts,
            files=[self._keep(a) for a in files],
        )
        self._tell(self.workspace.add(message))
        return message.ts

    def edit(self, channel: str, ts: str, text: str) -> None:
        """Change a person's message and deliver `message_changed`."""
        message = self.workspace.message(channel, ts)
        before = message_json(message, base=self.url)
        message.text, message.edited = stored(text), True
        stamp = self.workspace.next_ts()
        self._deliver(changed_event(message, before=before, base=self.url, ts=stamp))

    def delete(self, channel: str, ts: str) -> None:
        """Delete a message, as a workspace's admin may anybody's, and deliver what Slack tells of it."""
        before = message_json(self.workspace.message(channel, ts), base=self.url)
        message, stamp = self.workspace.delete(channel, ts), self.workspace.next_ts()
        if message.tombstone:
            self._deliver(changed_event(message, before=before, base=self.url, ts=stamp))
        else:
            self._deliver(deleted_event(message, before=before, ts=stamp))

    async def click_whisper(self, user: str, action_id: str) -> Json:
        """Press a button of the last thing that only this person was shown."""
        mine = [m for m in self.workspace.messages if m.ephemeral_to == user and m.blocks]
        button = _button(mine[-1].blocks, action_id)
        clicked = click_json(self.workspace, user, mine[-1], button, base=self.url)
        return await self._interact(clicked) or {}

    async def search(self, user: str, action_id: str, words: str) -> list[Json]:
        """Type into the external select of the modal this person has open; the options it shows."""
        view = self._open_view(user)
        _button(view.body["blocks"], action_id)
        asked = suggestion_json(self.workspace, view, action_id, words)
        answer = await self._interact(asked) or {}
        return list(answer.get("options", []))

    async def pick(self, user: str, action_id: str, option: Json) -> None:
        """Choose an option in the modal this person has open."""
        view = self._open_view(user)
        _button(view.body["blocks"], action_id)
        await self._interact(pick_json(self.workspace, view, action_id, option))

    def _open_view(self, user: str) -> View:
        view = self.view_of(user)
        if view is None:
            raise LookupError(user)
        return view

    async def click(self, user: str, channel: str, message_ts: str, action_id: str) -> Json:
        """Press a button that the message shows now. Raises LookupError when it does not."""
        message = self.workspace.message(channel, message_ts)
        button = _button(message.blocks, action_id)
        payload = click_json(self.workspace, user, message, button, base=self.url)
        return await self._interact(payload) or {}

    async def submit(self, user: str, view_id: str, values: Json) -> dict[str, str]:
        """Submit an open modal; the errors it shows, none when it closed.

        What the app does not acknowledge leaves it open, with a warning.
        """
        view = self.workspace.views[view_id]
        if view.user != user:
            raise LookupError(view_id)
        answer = await self._interact(submission_json(self.workspace, view, values))
        if answer is None:
            return {}
        if answer.get("response_action") == "errors":
            return dict(answer["errors"])
        self.workspace.views.pop(view_id, None)
        self.workspace.changed()
        return {}

    async def command(
        self, user: str, text: str, *, command: str = "/amends", channel: str = CHANNEL
    ) -> Posted | None:
        """Type a slash command; the answer that came with the acknowledgement, if one did.

        Raises LookupError for a command that the app does not have.
        """
        if command not in self.workspace.installed.commands:
            raise LookupError(command)
        address = self.workspace.new_address(user, channel)
        answer_to = f"{self.url}/commands/{address}"
        payload = command_json(self.workspace, user, channel, command, text, answer_to=answer_to)
        try:
            answer = await self._delivery.command(payload)
        except NotAcknowledgedError as missed:
            self.warnings.append(missed.reason)
            return None
        return self._api.show(answer, user=user, channel=channel) if answer else None

    def open_home(self, user: str) -> None:
        """Open the app's Home tab and deliver the event. Raises LookupError when there is none."""
        if not self.workspace.installed.home:
            raise LookupError(user)
        self._deliver(home_opened_event(self.workspace, user))

    async def click_home(self, user: str, action_id: str) -> str:
        """Press a button of the Home tab; the page that it opens, empty for none. Raises LookupError."""
        view = self.workspace.homes[user]
        button = _button(view.body["blocks"], action_id)
        await self._interact(home_click_json(self.workspace, view, button))
        return str(button.get("url", ""))

    async def redeliver(self) -> None:
        """Deliver the last event or click once more, with the same ids."""
        if self._last is None:
            raise NothingDeliveredError
        await self._last()

    # What people see

    def messages(self, channel: str) -> list[Posted]:
        """Top-level messages, oldest first."""
        return [m for m in self.workspace.visible(channel) if m.thread_ts in (None, m.ts)]

    def thread(self, channel: str, ts: str) -> list[Posted]:
        """Replies below a message, oldest first."""
        return [m for m in self.workspace.thread(channel, ts) if m.ts != ts]

    def ephemerals(self, user: str) -> list[str]:
        """What only this person was shown."""
        return [m.text for m in self.workspace.messages if m.ephemeral_to == user]

    def home_of(self, user: str) -> View | None:
        """What the person's Home tab shows."""
        return self.workspace.homes.get(user)

    def view_of(self, user: str) -> View | None:
        """The modal this person has open."""
        return next((v for v in self.workspace.views.values() if v.user == user), None)

    def calls(self, method: str) -> list[Json]:
        """The arguments of every call of a Web API method so far."""
        return [args for name, args in self.workspace.calls if name == method]

    def fail(self, fault: Fault) -> None:
        self.faults.plan(fault)

    async def until(self, happened: Callable[[], object], *, within: float = 5.0) -> None:
        """Wait for a change that makes `happened` true. Raises TimeoutError."""
        await self.workspace.until(happened, within=within)

    async def idle(self) -> None:
        """Wait until every event was acknowledged or given up."""
        while self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    # How it gets there

    def _tell(self, message: Posted) -> None:
        self._deliver(message_event(message, base=self.url))

    def _deliver(self, event: Json) -> None:
        if not self._subscribed(event):
            return
        payload = event_callback(event, event_id=self.workspace.next_id("Ev"))
        if not event.get("bot_id"):
            self._last = lambda: self._attempts(payload, first=1)
        task = asyncio.get_running_loop().create_task(self._attempts(payload))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _subscribed(self, event: Json) -> bool:
        """An event goes only to an app whose manifest asks for it."""
        names = (
            ("message.channels", "message.groups")
            if event["type"] == "message"
            else (event["type"],)
        )
        return not self.workspace.installed.events.isdisjoint(names)

    async def _attempts(self, payload: Json, *, first: int = 0) -> None:
        reason = "timeout" if first else ""
        for attempt in range(first, RETRIES + 1):
            try:
                await self._delivery.event(payload, attempt=attempt, reason=reason)
            except NotAcknowledgedError as missed:
                reason = missed.reason
                self.retries.append(payload["event_id"])
                self.workspace.changed()
            else:
                return

    async def _interact(self, payload: Json) -> Json | None:
        """The acknowledgement; None where there was none."""
        self._last = lambda: self._delivery.interaction(payload)
        try:
            return await self._delivery.interaction(payload)
        except NotAcknowledgedError as missed:
            self.warnings.append(missed.reason)
            return None

    def _keep(self, attachment: Attachment) -> File:
        file = File(
            id=self.workspace.next_id("F"),
            name=attachment.name,
            length=len(attachment.body),
            mimetype=attachment.mimetype,
            body=attachment.body,
            shared=True,
        )
        self.workspace.files[file.id] = file
        return file


def stored(text: str) -> str:
    """What a person typed, as Slack keeps and sends it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _button(blocks: Sequence[Json], action_id: str) -> Json:
    for block in blocks:
        for element in [*block.get("elements", []), block.get("accessory") or {}]:
            if element.get("action_id") == action_id:
                return {"block_id": block.get("block_id", "actions"), **element}
    raise LookupError(action_id)
