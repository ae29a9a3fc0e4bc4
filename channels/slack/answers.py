"""Approved answers in Slack: found by typing, shown in the buyer's language with the English beside it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.casework.desk_port import Agent, CardView, Desk
from bot.disputes.names import HandoffId
from channels.desk.approved import Approved, ApprovedAnswers
from channels.desk.brief import brief
from channels.desk.verbs import Verb
from channels.slack.api import Block, SlackApi
from channels.slack.cards import context, section
from channels.slack.modal import BLOCK, OPTION_WORDS, modal, plain, text_area
from channels.slack.modals import READ_AS_IT_STANDS, reader
from channels.slack.text import cut, quote

FIND = "amends_find_answer"
MOST = 100  # Slack's limit of options


@dataclass(frozen=True, slots=True)
class Search:
    """What an agent types into the select of an open modal."""

    user: str
    handoff: HandoffId
    words: str


@dataclass(frozen=True, slots=True)
class Pick:
    """The answer an agent chose in an open modal."""

    user: str
    handoff: HandoffId
    view: str
    answer: str


class AnswersModal:
    """Draws the modal, its options and its preview."""

    def __init__(self, answers: ApprovedAnswers, *, desk: Desk, api: SlackApi) -> None:
        self._answers = answers
        self._desk = desk
        self._api = api

    async def found(self, search: Search, agent: Agent) -> list[Block]:
        """The options for what was typed so far, all that fit for nothing yet."""
        view = await self._desk.card(search.handoff)
        words = search.words.strip()
        found = (
            self._answers.find(words, view, agent.name)
            if words
            else self._answers.fitting(view, agent.name)
        )
        return [
            {"text": plain(cut(one.title, OPTION_WORDS)), "value": one.id} for one in found[:MOST]
        ]

    async def picked(self, pick: Pick, agent: Agent) -> None:
        """Show the answer, to be sent as it is or changed. Raises a `SlackError`."""
        view = await self._desk.card(pick.handoff)
        answer = self._answers.get(pick.answer, view, agent.name)
        if answer is not None:
            await self._api.update_view(pick.view, answers_modal(view, answer))


def answers_modal(view: CardView, answer: Approved | None = None) -> Block:
    """The select, and once something is chosen the answer in both languages."""
    told = brief(view)
    blocks = [
        context(reader(view, told)),
        {
            "type": "section",
            "block_id": "find",
            "text": {"type": "mrkdwn", "text": "*Which answer?* Type to search."},
            "accessory": {
                "type": "external_select",
                "action_id": FIND,
                "placeholder": plain("Search in English or in the buyer's language"),
                "min_query_length": 0,
            },
        },
    ]
    if answer is None:
        return modal(Verb.ANSWER, view, title="Approved answers", blocks=blocks)
    preview = text_area(
        f"In {told.language}", READ_AS_IT_STANDS, block=f"{BLOCK}_{answer.id}", initial=answer.text
    )
    english = (
        []
        if answer.english == answer.text
        else [section(f"*In English*\n{quote(answer.english, 2000)}")]
    )
    return modal(
        Verb.ANSWER,
        view,
        title="Approved answers",
        submit="Send to the buyer",
        blocks=[*blocks, preview, *english],
    )


def parse_search(body: Mapping[str, Any]) -> Search:
    """A `block_suggestion` as values."""
    handoff = HandoffId(str(body["view"]["private_metadata"]))
    return Search(str(body["user"]["id"]), handoff, str(body.get("value", "")))


def parse_pick(body: Mapping[str, Any]) -> Pick:
    """The `block_actions` of the select as values."""
    view, action = body["view"], body["actions"][0]
    return Pick(
        user=str(body["user"]["id"]),
        handoff=HandoffId(str(view["private_metadata"])),
        view=str(view["id"]),
        answer=str((action.get("selected_option") or {}).get("value", "")),
    )
