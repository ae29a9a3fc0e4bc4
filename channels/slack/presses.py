"""What a press of a card's button and a submitted reply do."""

import logging
from collections.abc import Awaitable
from typing import Protocol

from bot.casework.desk_port import Agent, Desk, DeskOutcome
from bot.casework.errors import CaseNotFoundError
from bot.disputes.names import HandoffId
from channels.desk.brief import brief
from channels.desk.translations import OFF, Translations
from channels.desk.verbs import GONE, Verb, reached, sentence
from channels.slack import buttons
from channels.slack.agents import STRANGER, Agents
from channels.slack.api import SlackApi
from channels.slack.errors import SlackError, SlackRefusedError
from channels.slack.failures import told_by
from channels.slack.incoming import Press
from channels.slack.modal import EMPTY, MODALS, Submission, modal_of
from channels.slack.notify import SlackDesk
from channels.slack.patience import patiently
from channels.slack.prompt import Prompt
from channels.slack.whisper import Teller

logger = logging.getLogger(__name__)

TOO_LATE = "Slack took too long to open the window. Please press the button once more."
FAILED = "This did not work; nothing was sent or changed. Please try again."
BEFORE_TRIGGER_ENDS = 1.0  # seconds for translations that are not known yet; a trigger lives three
TRIGGERS = ("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id")


class Deed(Protocol):
    """A method of the desk that needs no more than who and which."""

    def __call__(self, handoff: HandoffId, agent: Agent, *, key: str) -> Awaitable[DeskOutcome]:
        """Raises `CaseNotFoundError`."""
        ...


class PressDoor:
    """Carries out presses and submissions; every ending is told to the person."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        *,
        desk: Desk,
        agents: Agents,
        api: SlackApi,
        notify: SlackDesk,
        teller: Teller,
        prompt: Prompt,
        translations: Translations = OFF,
    ) -> None:
        self._desk = desk
        self._agents = agents
        self._api = api
        self._notify = notify
        self._teller = teller
        self._prompt = prompt
        self._translations = translations
        self._deeds: dict[Verb, Deed] = {
            Verb.TAKE: desk.take,
            Verb.APPROVE: desk.approve,
            Verb.HAND_BACK: desk.hand_back,
        }

    async def pressed(self, press: Press) -> None:
        """Do what the button says."""
        try:
            told = await self._do(press)
        except CaseNotFoundError:
            told = GONE
        except SlackError as error:
            told = str(error)
        except Exception as error:  # noqa: BLE001 - the outermost place of a press
            logger.error("slack press failed", extra=told_by(error))  # noqa: TRY400 - without its text
            told = FAILED
        if told:
            await self._tell(press, told)

    async def _do(self, press: Press) -> str | None:
        """What to tell the person, if anything."""
        agent = await self._agents.agent(press.user)
        if agent is None:
            return STRANGER
        verb = buttons.verb_of(press.action)
        if verb is None:
            return None
        if verb in MODALS:
            return await self._open_modal(press, verb)
        deed = self._deeds.get(verb)
        if deed is None:
            return None
        return sentence(verb, await deed(press.handoff, agent, key=press.key))

    async def _open_modal(self, press: Press, verb: Verb) -> str | None:
        view = await self._desk.card(press.handoff)
        if not brief(view).open:
            return sentence(verb, DeskOutcome.FINISHED)
        shown = view.buyer_words[-2:] if verb is Verb.REPLY else ()
        translated = await self._translations.within(BEFORE_TRIGGER_ENDS, view, shown)
        modal = modal_of(verb, view, translated)
        if modal is None:
            return sentence(verb, DeskOutcome.NO_RULING_WANTED)
        try:
            await self._api.open_view(press.trigger, modal)
        except SlackRefusedError as refused:
            if refused.code not in TRIGGERS:
                raise
            return TOO_LATE
        return None

    async def submitted(self, submission: Submission) -> str | None:
        """Do what the modal is for. What to show in it, or None when it may close."""
        if submission.verb is Verb.REPLY and not submission.text:
            return EMPTY
        try:
            agent = await self._agents.agent(submission.user)
            if agent is None:
                return STRANGER
            outcome = await self._send(submission, agent)
        except CaseNotFoundError:
            return GONE
        except SlackError as error:
            return str(error)
        if not reached(outcome):
            return sentence(submission.verb, outcome)
        if submission.verb is not Verb.RESOLVE and outcome is not DeskOutcome.FIRST_OF_TWO:
            self._prompt.behind(patiently(lambda: self._show(submission, agent)))
        return None

    async def _send(self, submission: Submission, agent: Agent) -> DeskOutcome:
        key, handoff, text = f"slack:{submission.view}", submission.handoff, submission.text
        match submission.verb:
            case Verb.RULE:
                return await self._desk.rule(handoff, agent, submission.option, text, key=key)
            case Verb.RESOLVE:
                return await self._desk.resolve(handoff, agent, text, key=key)
            case _:
                return await self._desk.reply(handoff, agent, text, key=key)

    async def _show(self, submission: Submission, agent: Agent) -> None:
        """Colleagues see in the thread what went out."""
        await self._notify.replied(
            submission.handoff, name=agent.name, text=submission.text, key=submission.view
        )

    async def _tell(self, press: Press, text: str) -> None:
        await self._teller.tell(text, user=press.user, channel=press.channel, key=press.key)
