"""An agent's hands and eyes in the Slack fake, which is a process of its own."""

import base64
import json
from dataclasses import dataclass

import httpx

from tests.support.people import Json, Remote, until
from tests.support.slack_fake import APP_TOKEN, BOT_TOKEN, CHANNEL

MODULE = "tests.support.slack_fake"
MARIA, JONAS = "U0MARIA", "U0JONAS"  # an agent, the manager


def slack_settings(url: str) -> dict[str, str]:
    """What connects the gateway to the fake by Socket Mode."""
    return {
        "AMENDS_SLACK_BOT_TOKEN": BOT_TOKEN,
        "AMENDS_SLACK_APP_TOKEN": APP_TOKEN,
        "AMENDS_SLACK_CHANNEL": CHANNEL,
        "AMENDS_SLACK_BASE_URL": f"{url}/api/",
        "AMENDS_SLACK_AGENTS": json.dumps({JONAS: "manager"}),
    }


@dataclass(frozen=True, slots=True)
class Card:
    """A hand-off's card as it looks now."""

    ts: str
    words: str
    buttons: tuple[str, ...]


class SlackDesk:
    """The channel of cases, through one person's hands and eyes; Maria's unless told otherwise."""

    def __init__(self, http: httpx.AsyncClient, *, user: str = MARIA) -> None:
        self._user = user
        self._slack = Remote(http)

    async def card(self, *, saying: str) -> Card:
        """The newest card with these words, as soon as there is one."""

        async def look() -> Card | None:
            found = await self._slack.look("messages", channel=CHANNEL)
            cards = [_card(message) for message in found["messages"]]
            return next((card for card in reversed(cards) if saying in card.words), None)

        return await until(look, f"a card saying {saying!r}")

    async def finds(self, card: Card, words: str) -> Json:
        """The message with these words in the card's thread, as soon as there is one."""

        async def look() -> Json | None:
            return next((m for m in await self._thread(card) if words in _words(m)), None)

        return await until(look, f"{words!r} in the thread")

    async def finds_photos(self, card: Card, count: int) -> list[bytes]:
        """The files of the card's thread, as soon as there are so many."""

        async def look() -> list[str] | None:
            files = [file["id"] for m in await self._thread(card) for file in m.get("files", [])]
            return files if len(files) == count else None

        found = await until(look, f"{count} photos in the thread")
        bodies = [(await self._slack.look("file", id=file))["base64"] for file in found]
        return [base64.b64decode(body) for body in bodies]

    async def everything(self, card: Card) -> str:
        """All that the card's thread shows."""
        return "\n".join(_words(message) for message in await self._thread(card))

    async def types(self, card: Card, text: str, *, photo: bytes | None = None) -> str:
        """Write into the card's thread, below a photo or alone. Returns the message's `ts`."""
        body: Json = {"user": self._user, "channel": CHANNEL, "thread_ts": card.ts, "text": text}
        if photo is not None:
            file = {"name": "photo.jpg", "base64": base64.b64encode(photo).decode()}
            body["files"] = [file]
        return str((await self._slack.do("type", body))["ts"])

    async def replies(self, card: Card, text: str) -> None:
        """Press Reply, write in the window that opens, send."""
        await self._submits(card, "reply", {"reply": {"text": text}})

    async def hands_back(self, card: Card) -> None:
        """Press the button, and leave the window that opens as it is: nothing was agreed."""
        await self._submits(card, "hand_back", {})

    async def is_told(self, words: str) -> None:
        """Reads this, for these eyes only."""

        async def look() -> bool:
            return words in "\n".join(
                (await self._slack.look("ephemerals", user=self._user))["texts"]
            )

        await until(look, f"{words!r} for {self._user} only")

    async def sees_reaction(self, card: Card, ts: str, name: str) -> None:
        """The app's answer to a message: what became of it."""

        async def look() -> bool:
            return any(
                m["ts"] == ts and name in str(m["reactions"]) for m in await self._thread(card)
            )

        await until(look, f"the reaction {name}")

    async def presses(self, card: Card, verb: str) -> None:
        """Press a button of the card; Slack shows no warning."""
        body = {"user": self._user, "channel": CHANNEL, "message_ts": card.ts}
        answer = await self._slack.do("click", body | {"action_id": f"amends_{verb}"})
        assert answer["warnings"] == []

    async def _submits(self, card: Card, verb: str, values: Json) -> None:
        await self.presses(card, verb)
        view = (await self._slack.look("view", user=self._user))["view"]
        body = {"user": self._user, "view_id": view["id"], "values": values}
        assert (await self._slack.do("submit", body))["errors"] == {}

    async def _thread(self, card: Card) -> list[Json]:
        found: list[Json] = (await self._slack.look("thread", channel=CHANNEL, ts=card.ts))[
            "messages"
        ]
        return found


def _card(message: Json) -> Card:
    elements = [e for block in message.get("blocks", []) for e in block.get("elements", [])]
    pressable = tuple(e["action_id"] for e in elements if "action_id" in e)
    return Card(message["ts"], _words(message), pressable)


def _words(message: Json) -> str:
    """All that a message shows."""
    parts = [str(message.get("text", ""))]
    for block in message.get("blocks", []):
        parts += [block["text"]["text"]] if "text" in block else []
        parts += [e["text"] for e in block.get("elements", []) if isinstance(e.get("text"), str)]
    return "\n".join(parts)
