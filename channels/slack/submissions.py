"""What a submitted modal does, and the sentence that keeps it open when it could not be done."""

from bot.casework.desk_port import Agent, Desk, DeskOutcome
from bot.casework.errors import CaseNotFoundError
from bot.disputes.case import Person
from channels.desk.deeds import Deed, do
from channels.desk.verbs import GONE, Verb, reached, sentence
from channels.slack import cards
from channels.slack.agents import STRANGER, Agents
from channels.slack.errors import SlackError
from channels.slack.modal import Submission
from channels.slack.modals import NOTHING_AGREED
from channels.slack.notify import SlackDesk
from channels.slack.patience import patiently
from channels.slack.ports import ThreadBook
from channels.slack.prompt import Prompt
from channels.slack.whisper import Teller

EMPTY = "Please write what the buyer should read."
TO_THE_BUYER = (Verb.REPLY, Verb.ANSWER)
LATER = (DeskOutcome.HELD, DeskOutcome.FOR_MANAGER, DeskOutcome.FIRST_OF_TWO)


class SubmissionDoor:
    """Carries out submissions."""

    def __init__(  # noqa: PLR0913 - what it needs, by name
        self,
        *,
        desk: Desk,
        agents: Agents,
        threads: ThreadBook,
        notify: SlackDesk,
        teller: Teller,
        prompt: Prompt,
    ) -> None:
        self._desk = desk
        self._agents = agents
        self._threads = threads
        self._notify = notify
        self._teller = teller
        self._prompt = prompt

    async def submitted(self, submission: Submission) -> str | None:
        """Do what the modal is for. What to show in it, or None when it may close."""
        try:
            agent = await self._agents.agent(submission.user)
            if agent is None:
                return STRANGER
            return await self._carry_out(submission, agent)
        except CaseNotFoundError:
            return GONE
        except SlackError as error:
            return str(error)

    async def _carry_out(self, submission: Submission, agent: Agent) -> str | None:
        if submission.verb in TO_THE_BUYER and not submission.text:
            return EMPTY
        outcome = await do(self._desk, submission.handoff, agent, await self._deed(submission))
        if not reached(outcome):
            return sentence(submission.verb, outcome)
        self._prompt.behind(patiently(lambda: self._follow(submission, agent, outcome)))
        return None

    async def _deed(self, submission: Submission) -> Deed:
        agreed = "" if submission.option == NOTHING_AGREED else submission.option
        return Deed(
            submission.verb,
            _key(submission),
            text=submission.text,
            until=submission.until,
            option=agreed,
            amount=submission.amount,
            to=await self._colleague(submission.person),
        )

    async def _colleague(self, user: str) -> Person | None:
        """A member who may work on cases; None for anybody else."""
        found = await self._agents.agent(user) if user else None
        return None if found is None else Person(found.id, found.name)

    async def _follow(self, submission: Submission, agent: Agent, outcome: DeskOutcome) -> None:
        """What colleagues or the writer see of it in the thread."""
        if outcome in LATER:
            await self._tell(submission, outcome)
        elif submission.verb in TO_THE_BUYER or submission.verb is Verb.RULE:
            await self._notify.replied(
                submission.handoff, name=agent.name, text=submission.text, key=_key(submission)
            )

    async def _tell(self, submission: Submission, outcome: DeskOutcome) -> None:
        thread = await self._threads.of_handoff(submission.handoff)
        if thread is None:
            return
        said = sentence(submission.verb, outcome)
        held = outcome is DeskOutcome.HELD
        blocks = cards.can_undo(submission.handoff, _key(submission), said) if held else []
        await self._teller.tell(
            said,
            user=submission.user,
            channel=thread.channel,
            thread_ts=thread.ts,
            key=f"{_key(submission)}:told",
            blocks=blocks,
        )


def _key(submission: Submission) -> str:
    return f"slack:{submission.view}"
