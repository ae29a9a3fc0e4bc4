"""A local Slack for tests: Web API, Socket Mode and signed HTTP delivery, on loopback only.

Modelled from Slack's public documentation (docs.slack.dev: Web API methods and their errors, Socket
Mode, "Verifying requests from Slack", Block Kit limits, uploading files). What it does not model is
listed in docs/slack.md. Nothing of Slack's libraries is replaced: they talk to this over real HTTP
and websockets.
"""

from tests.support.slack_fake.fake import SlackFake
from tests.support.slack_fake.workspace import (
    APP_TOKEN,
    BOT_TOKEN,
    BOT_USER,
    CHANNEL,
    SIGNING_SECRET,
    Attachment,
    Group,
    User,
)

__all__ = [
    "APP_TOKEN",
    "BOT_TOKEN",
    "BOT_USER",
    "CHANNEL",
    "SIGNING_SECRET",
    "Attachment",
    "Group",
    "SlackFake",
    "User",
]
