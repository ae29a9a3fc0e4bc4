"""What a press of a card's button does, and the sentence that ends it."""

import logging

from bot.casework.desk_port import Agent, Desk, DeskOutcome
from bot.casework.errors import CaseNotFoundError
from channels.desk.brief import brief
from channels.desk.deeds import Deed, do
from channels.desk.possible import LOOKS
from channels.desk.translations import OFF, Translations
from channels.desk.verbs import GONE, Verb, sentence
from channels.slack import buttons
from channels.slack.agents import STRANGER, Agents
from channels.slack.answers import AnswersModal, Pick, Search, answers_modal
from channels.slack.api import Block, SlackApi
from channels.slack.errors import SlackError, SlackRefusedError
from channels.slack.failures import told_by
from channels.slack.incoming import Press
from channels.slack.modals import MODALS, modal_of
from channels.slack.signs import INSIDE, change_sign, place_of
from channels.slack.whisper import Teller

logger = logging.getLogger(__name__)

TOO_LATE = "Slack took too long to open the window. Please press the button once more."
FAILED = "This did not work; nothing was sent or changed. Please try again."
NOT_NOW = "This is not possible as the case stands; the card shows what is."
BEFORE_TRIGGER_ENDS = 1.0  # seconds for translations that are not known yet; a trigger lives three
TRIGGERS = ("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id")


class PressDoor:
    """Carries out presses; every ending is told to the person."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        *,
        desk: Desk,
        agents: Agents,
        api: SlackApi,
        teller: Teller,
        answers: AnswersModal,
        translations: Translations = OFF,
    ) -> None:
        self._desk = desk
        self._agents = agents
        self._api = api
        self._teller = teller
        self._answers = answers
        self._translations = translations

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

    async def searched(self, search: Search) -> list[Block]:
        """The approved answers for what was typed; none for strangers."""
        agent = await self._agents.agent(search.user)
        return [] if agent is None else await self._answers.found(search, agent)

    async def picked(self, pick: Pick) -> None:
        """Show the chosen answer. Raises a `SlackError`."""
        agent = await self._agents.agent(pick.user)
        if agent is not None:
            await self._answers.picked(pick, agent)

    async def _do(self, press: Press) -> str | None:
        """What to tell the person, if anything."""
        agent = await self._agents.agent(press.user)
        if agent is None:
            return STRANGER
        verb = buttons.verb_of(press.action)
        if verb is None:
            return None
        if verb is Verb.UNDO:
            return await self._undo(press, agent)
        if verb is Verb.ANSWER or verb in MODALS:
            return await self._open_modal(press, verb)
        return sentence(verb, await do(self._desk, press.handoff, agent, Deed(verb, press.key)))

    async def _undo(self, press: Press, agent: Agent) -> str:
        place = place_of(await self._desk.card(press.handoff), press.about)
        outcome = await self._desk.undo(press.handoff, agent, press.about, key=press.key)
        if place and outcome is DeskOutcome.DONE:
            await change_sign(self._api, place, INSIDE)
        return sentence(Verb.UNDO, outcome)

    async def _open_modal(self, press: Press, verb: Verb) -> str | None:
        view = await self._desk.card(press.handoff)
        if verb not in LOOKS and not brief(view).open:
            return sentence(verb, DeskOutcome.FINISHED)
        shown = view.buyer_words[-2:] if verb is Verb.REPLY else ()
        translated = await self._translations.within(BEFORE_TRIGGER_ENDS, view, shown)
        modal = answers_modal(view) if verb is Verb.ANSWER else modal_of(verb, view, translated)
        if modal is None:
            return _why_not(verb)
        try:
            await self._api.open_view(press.trigger, modal)
        except SlackRefusedError as refused:
            if refused.code not in TRIGGERS:
                raise
            return TOO_LATE
        return None

    async def _tell(self, press: Press, told: str) -> None:
        await self._teller.tell(
            told, user=press.user, channel=press.channel, key=f"{press.key}:{press.action}"
        )


def _why_not(verb: Verb) -> str:
    return sentence(verb, DeskOutcome.NO_RULING_WANTED) if verb is Verb.RULE else NOT_NOW
