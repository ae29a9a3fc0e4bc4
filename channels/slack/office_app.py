"""The app's other listeners: `/amends` and the Home tab."""

from slack_bolt.async_app import AsyncAck, AsyncApp

from channels.slack.app import Body
from channels.slack.commands.door import CommandDoor
from channels.slack.commands.typed import COMMAND, parse_command
from channels.slack.home import OPEN_CARD, Home, parse_opened
from channels.slack.late import LateAnswers
from channels.slack.prompt import Prompt


def add_office(
    app: AsyncApp, *, commands: CommandDoor, late: LateAnswers, home: Home, prompt: Prompt
) -> None:
    """Answers go with the acknowledgement; one that takes longer than Slack waits comes after it."""

    async def on_command(ack: AsyncAck, body: Body) -> None:
        typed = parse_command(body)
        answer = await prompt.run_or_tell(
            commands.answer(typed), lambda told: late.tell(typed.answer_to, told)
        )
        if answer is None:
            await ack()
        else:
            await ack(text=answer.text, blocks=answer.blocks, response_type="ephemeral")

    async def on_home(event: Body) -> None:
        user = parse_opened(event)
        if user is not None:
            home.opened(user)

    async def on_link(ack: AsyncAck) -> None:
        """Slack opened the link already, and tells of the press as well."""
        await ack()

    app.command(COMMAND)(on_command)
    app.event("app_home_opened")(on_home)
    app.action(OPEN_CARD)(on_link)
