"""The Home tab: a person's own cases, then the queue. Drawn when it is opened, and when a case of theirs changes."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from bot.casework.desk_port import CardView
from bot.disputes.names import HandoffId
from bot.disputes.priority import OpenHandoff
from channels.slack.agents import STRANGER, Agents
from channels.slack.api import Block, SlackApi
from channels.slack.cards import SECTION, context, section, when
from channels.slack.errors import SlackError
from channels.slack.ids import user_of
from channels.slack.links import CardLinks
from channels.slack.office import Office
from channels.slack.patience import patiently
from channels.slack.prompt import Prompt
from channels.slack.queue_lines import details
from channels.slack.text import fit

OPEN_CARD = "open_card"  # a button with a link; Slack tells of the press as well
LOOKED_AT = 24 * 3600.0  # seconds after opening it that a tab is kept up to date
MOST = 40  # cases of each list, so that both fit into Slack's 100 blocks


@dataclass(frozen=True, slots=True)
class Shown:
    """What the tab shows: the person's cases and the others, and each card's address where it has one."""

    mine: Sequence[OpenHandoff]
    others: Sequence[OpenHandoff]
    links: dict[HandoffId, str | None]


class Home:
    """Draws behind what people do: nothing waits for it, and nothing fails because of it."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        api: SlackApi,
        *,
        office: Office,
        agents: Agents,
        links: CardLinks,
        prompt: Prompt,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._api = api
        self._office = office
        self._agents = agents
        self._links = links
        self._prompt = prompt
        self._clock = clock
        self._opened: dict[str, float] = {}
        self._waiting: set[str] = set()
        self._one_at_a_time = asyncio.Lock()

    def opened(self, user: str) -> None:
        """Somebody looks at it."""
        self._opened[user] = self._clock()
        self._redraw(user)

    def changed(self, view: CardView) -> None:
        """A card was drawn: its holder's tab is drawn again, if they looked at it lately."""
        user = user_of(view.handoff.taken_by)
        if user is not None and self._clock() - self._opened.get(user, -LOOKED_AT) < LOOKED_AT:
            self._redraw(user)

    def _redraw(self, user: str) -> None:
        """Once for all changes that come before it begins; a tab that waits already shows this one too."""
        if user not in self._waiting:
            self._waiting.add(user)
            self._prompt.behind(self._in_turn(user))

    async def _in_turn(self, user: str) -> None:
        async with self._one_at_a_time:
            self._waiting.discard(user)
            blocks = await self._blocks(user)
            await patiently(lambda: self._api.publish_home(user, blocks))

    async def _blocks(self, user: str) -> list[Block]:
        try:
            agent = await self._agents.agent(user)
        except SlackError as error:
            return [section(fit(str(error), SECTION))]
        if agent is None:
            return [section(STRANGER)]
        queue = await self._office.queue()
        mine = [one for one in queue if one.handoff.taken_by == agent.id]
        others = [one for one in queue if one.handoff.taken_by != agent.id]
        shown = [*mine[:MOST], *others[:MOST]]
        found = await asyncio.gather(*(self._links.of(one.handoff.id) for one in shown))
        links = dict(zip((one.handoff.id for one in shown), found, strict=True))
        now = context(f"As of {when(self._office.now())}. Open this tab again to see it anew.")
        return [*home(Shown(mine, others, links)), now]


def home(shown: Shown) -> list[Block]:
    """The tab's blocks."""
    return [
        _title(f"My cases ({len(shown.mine)})"),
        *(_lines(shown.mine, shown) or [context("You hold no case.")]),
        *_more(shown.mine),
        {"type": "divider"},
        _title(f"Queue ({len(shown.others)})"),
        *(_lines(shown.others, shown) or [context("Nobody else waits for a person.")]),
        *_more(shown.others),
    ]


def parse_opened(event: dict[str, Any]) -> str | None:
    """Who opened the Home tab; None for another tab of the app."""
    return str(event["user"]) if event.get("tab") == "home" else None


def _more(cases: Sequence[OpenHandoff]) -> Iterator[Block]:
    left = len(cases) - MOST
    if left > 0:
        yield context(f"and {left} more")


def _lines(cases: Sequence[OpenHandoff], shown: Shown) -> list[Block]:
    return [_line(one, shown.links[one.handoff.id]) for one in cases[:MOST]]


def _line(one: OpenHandoff, link: str | None) -> Block:
    block = section(f"*{fit(one.case.ref, 50)}* {details(one)}")
    if link is None:
        return block
    label = {"type": "plain_text", "text": "Open the card", "emoji": False}
    button = {"type": "button", "action_id": OPEN_CARD, "text": label, "url": link}
    return block | {"accessory": button}


def _title(text: str) -> Block:
    return {"type": "header", "text": {"type": "plain_text", "text": text, "emoji": False}}
