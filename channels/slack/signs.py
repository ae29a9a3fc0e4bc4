"""The small signs below what agents type: it waits, it is out, it stays inside."""

from bot.casework.desk_port import CardView
from channels.slack.api import SlackApi
from channels.slack.errors import SlackRefusedError
from channels.slack.incoming import ThreadMessage

WAITS = "hourglass_flowing_sand"
SENT = "white_check_mark"
INSIDE = "lock"
GONE = ("message_not_found", "thread_not_found", "cant_update_message")


async def change_sign(api: SlackApi, place: str, sign: str) -> None:
    """The sign in place of the hourglass; below a message that was deleted there is none. Raises a `SlackError`."""
    channel, _, ts = place.partition(":")
    try:
        await api.unreact(channel, ts, WAITS)
        await api.react(channel, ts, sign)
    except SlackRefusedError as refused:
        if refused.code not in GONE:
            raise


def place_of(view: CardView, reply: str) -> str:
    """Where the reply that waits was typed; nowhere for one of a window."""
    return next((one.place for one in view.held if one.key == reply), "")


def sign_now(view: CardView, message: ThreadMessage) -> str | None:
    """What holds for a message that was taken in before; None for one that was taken back."""
    if any(one.place == message.place for one in view.held):
        return WAITS
    key = f"desk:{message.key}"
    return SENT if any(one.draft.key.startswith(key) for one in view.transcript) else None
