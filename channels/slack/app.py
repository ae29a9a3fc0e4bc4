"""The Bolt app: Slack's events and presses, parsed at the door and acknowledged in time."""

import logging
import re
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import buttons, modal
from channels.slack.answers import FIND, parse_pick, parse_search
from channels.slack.failures import told_by
from channels.slack.incoming import ThreadMessage, parse_message, parse_press
from channels.slack.presses import PressDoor
from channels.slack.prompt import Prompt
from channels.slack.submissions import SubmissionDoor
from channels.slack.thread import ThreadDoor

logger = logging.getLogger(__name__)

Body = dict[str, Any]  # Slack's JSON, parsed in the first line of each listener


def quiet_logger() -> logging.Logger:
    """The libraries' logger: below WARNING it would print what people wrote."""
    logger = logging.getLogger("channels.slack.library")
    logger.setLevel(logging.WARNING)
    return logger


@dataclass(frozen=True, slots=True)
class Doors:
    """Where events, presses and submissions go."""

    thread: ThreadDoor
    presses: PressDoor
    submissions: SubmissionDoor


def bolt_app(
    client: AsyncWebClient, *, signing_secret: str, doors: Doors, prompt: Prompt
) -> AsyncApp:
    """The app with its listeners. Bolt checks signatures and drops the app's own events.

    Each listener ends before the acknowledgement, so that Slack repeats what a crash cut off;
    `prompt` sees to it that the acknowledgement is in time.
    """
    app = AsyncApp(
        client=client,
        signing_secret=signing_secret,
        process_before_response=True,
        logger=quiet_logger(),
    )

    async def on_error(error: Exception) -> None:
        logger.error("slack listener failed", extra=told_by(error))

    app.error(on_error)
    _hear_threads(app, doors.thread, prompt)
    _hear_presses(app, doors.presses, prompt)
    _hear_submissions(app, doors.submissions, prompt)
    return app


def _hear_threads(app: AsyncApp, thread: ThreadDoor, prompt: Prompt) -> None:
    async def on_message(body: Body) -> None:
        message = parse_message(body)
        if message is None:
            return
        if isinstance(message, ThreadMessage):
            await prompt.run(thread.typed(message))
        else:
            await prompt.run(thread.edited(message))

    app.event("message")(on_message)


def _hear_presses(app: AsyncApp, presses: PressDoor, prompt: Prompt) -> None:
    async def on_press(ack: AsyncAck, body: Body) -> None:
        await prompt.run(presses.pressed(parse_press(body)))
        await ack()

    async def on_search(ack: AsyncAck, body: Body) -> None:
        found = await prompt.run(presses.searched(parse_search(body)))
        await ack(options=found or [])

    async def on_pick(ack: AsyncAck, body: Body) -> None:
        await prompt.run(presses.picked(parse_pick(body)))
        await ack()

    app.action(FIND)(on_pick)
    app.options(FIND)(on_search)
    app.action(re.compile(f"^{buttons.PREFIX}(?!find_)"))(on_press)


def _hear_submissions(app: AsyncApp, submissions: SubmissionDoor, prompt: Prompt) -> None:
    async def on_submission(ack: AsyncAck, body: Body) -> None:
        problem = await prompt.run(submissions.submitted(modal.parse_submission(body)))
        if problem:
            await ack(response_action="errors", errors={modal.input_of(body["view"]): problem})
        else:
            await ack()

    app.view(re.compile(f"^{modal.CALLBACK}"))(on_submission)
