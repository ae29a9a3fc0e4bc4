"""Answers `/amends`: for one person's eyes, whatever happens."""

import logging
from collections.abc import Awaitable, Callable

from bot.casework.desk_port import Agent, Desk
from channels.desk.approved import ApprovedAnswers
from channels.slack.agents import STRANGER, Agents
from channels.slack.commands.answer import Answer, one_line
from channels.slack.commands.approved import approved_answer
from channels.slack.commands.help import WORDS, help_answer
from channels.slack.commands.one_case import case_answer
from channels.slack.commands.people import away_answer, back_answer, who_answer
from channels.slack.commands.policy import policy_answer
from channels.slack.commands.queue import queue_answer
from channels.slack.commands.report import report_answer
from channels.slack.commands.typed import Typed
from channels.slack.errors import SlackError
from channels.slack.failures import told_by
from channels.slack.links import CardLinks
from channels.slack.office import Office
from channels.slack.rota import Rota

logger = logging.getLogger(__name__)

FAILED = "This did not work; nothing was changed. Please try again."
Command = Callable[[str, Agent], Awaitable[Answer]]


class CommandDoor:
    """One method a word; each gets what was typed behind it and who typed."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        *,
        office: Office,
        desk: Desk,
        agents: Agents,
        links: CardLinks,
        rota: Rota,
        answers: ApprovedAnswers,
    ) -> None:
        self._office = office
        self._desk = desk
        self._agents = agents
        self._links = links
        self._rota = rota
        self._answers = answers
        self._commands: dict[str, Command] = {
            "case": self._case,
            "queue": self._queue,
            "policy": self._policy,
            "answer": self._answer,
            "report": self._report,
            "who": self._who,
            "away": self._away,
            "back": self._back,
            "help": self._help,
            "": self._help,
        }

    async def answer(self, typed: Typed) -> Answer:
        """Never raises: whoever typed gets a sentence."""
        try:
            agent = await self._agents.agent(typed.user)
            if agent is None:
                return one_line(STRANGER)
            command = self._commands.get(typed.word)
            if command is None:
                return help_answer(self._commands, unknown=typed.word)
            return await command(typed.rest, agent)
        except SlackError as error:
            return one_line(str(error))
        except Exception as error:  # noqa: BLE001 - the outermost place of a command
            word = typed.word if typed.word in WORDS else "unknown"
            logger.error("slack command failed", extra=told_by(error) | {"command": word})  # noqa: TRY400 - without its text
            return one_line(FAILED)

    async def _case(self, name: str, _: Agent) -> Answer:
        return await case_answer(name, office=self._office, desk=self._desk, links=self._links)

    async def _queue(self, _: str, __: Agent) -> Answer:
        return await queue_answer(self._office, self._links)

    async def _policy(self, topic: str, _: Agent) -> Answer:
        return policy_answer(topic, self._office.policy, self._office.speaker)

    async def _answer(self, words: str, agent: Agent) -> Answer:
        return approved_answer(words, self._answers, agent.name)

    async def _report(self, _: str, __: Agent) -> Answer:
        return report_answer(await self._office.figures(), await self._office.budget())

    async def _who(self, _: str, __: Agent) -> Answer:
        return await who_answer(self._office, self._rota)

    async def _away(self, wanted: str, agent: Agent) -> Answer:
        return await away_answer(wanted, agent, self._office)

    async def _back(self, _: str, agent: Agent) -> Answer:
        return await back_answer(agent, self._office)

    async def _help(self, _: str, __: Agent) -> Answer:
        return help_answer(self._commands)
