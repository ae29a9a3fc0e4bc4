"""Approved answers for the people at the desk: filled with a case's facts, in the buyer's language and in English."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.casework.agent_answers import AGENT_ANSWERS, AgentAnswer, fitting
from bot.casework.agent_facts import Fact, known_of, shop_facts
from bot.casework.desk_port import CardView
from bot.casework.house import Speaker
from bot.casework.says import Arg, Blank, Say
from bot.conversations.model import Tone
from bot.disputes.plain import plain
from bot.disputes.policy import Policy

ENGLISH = "en"
BLANKS = {  # the words for what only a case can tell
    Fact.NAME: "your name",
    Fact.REF: "case number",
    Fact.ORDER: "order number",
    Fact.ITEM: "item",
    Fact.ADDRESS: "address",
    Fact.CARRIER: "carrier",
    Fact.TRACKING: "tracking number",
    Fact.PARCELS: "parcels",
    Fact.CHARGES: "charges",
    Fact.AMOUNT: "amount",
    Fact.AT: "date",
    Fact.REFERENCE: "return number",
}
_AROUND_A_WORD = ".,;:!?¿¡\"'“”„«»()[]\u2068\u2069"  # with the marks of direction


@dataclass(frozen=True, slots=True)
class Approved:
    """An approved answer, ready to be read and sent."""

    id: str  # the catalogue's key, e.g. "agent-asking-carrier"
    title: str  # in English, for lists
    text: str  # what the buyer reads, in their language
    english: str  # the same in English


class ApprovedAnswers:
    """The library of approved answers."""

    def __init__(self, speaker: Speaker, policy: Policy | None = None) -> None:
        """Without the shop's policy, answers that rest on it are left out."""
        self._speaker = speaker
        self._policy = policy

    def fitting(self, view: CardView, agent_name: str) -> tuple[Approved, ...]:
        """Those that the case's facts can fill, the likeliest for its kind first."""
        known = known_of(view, agent_name=agent_name, policy=self._policy)
        return tuple(
            self._filled(answer, known.facts, view.language) for answer in fitting(view, known)
        )

    def find(
        self, words: str, view: CardView | None = None, agent_name: str = ""
    ) -> tuple[Approved, ...]:
        """Those that hold all the words, in any order; best are those that hold them in the title.

        Without a case, all are searched, in English, with `[order number]` where a case's fact would stand.
        No words find all.
        """
        answers = self._unfilled(agent_name) if view is None else self.fitting(view, agent_name)
        return _holding(words, answers)

    def get(self, id: str, view: CardView, agent_name: str) -> Approved | None:  # noqa: A002  # as `Approved` names it
        """None for an unknown one, or one whose facts this case lacks."""
        known = known_of(view, agent_name=agent_name, policy=self._policy)
        fits = (one for one in AGENT_ANSWERS if one.key == id and one.fits(known))
        return next((self._filled(one, known.facts, view.language) for one in fits), None)

    def _unfilled(self, agent_name: str) -> tuple[Approved, ...]:
        known: dict[Fact, Arg] = {fact: Blank(words) for fact, words in BLANKS.items()}
        known |= shop_facts(self._policy)
        if agent_name:
            known[Fact.NAME] = agent_name
        return tuple(
            self._filled(answer, known, ENGLISH)
            for answer in AGENT_ANSWERS
            if answer.needs <= known.keys()
        )

    def _filled(self, answer: AgentAnswer, facts: Mapping[Fact, Arg], language: str) -> Approved:
        say = Say(answer.key, {fact.value: facts[fact] for fact in answer.needs})
        english = self._speaker.speak(say, language=ENGLISH, tone=Tone.PLAIN).text
        text = self._speaker.speak(say, language=language, tone=Tone.PLAIN).text
        return Approved(answer.key, answer.title, text, english)


def _holding(words: str, answers: Iterable[Approved]) -> tuple[Approved, ...]:
    wanted = [bare for word in plain(words).split() if (bare := word.strip(_AROUND_A_WORD))]
    found = [one for one in answers if all(word in _searched(one) for word in wanted)]
    return tuple(sorted(found, key=lambda one: -_in_title(wanted, one)))


def _searched(answer: Approved) -> str:
    return plain(f"{answer.title}\n{answer.english}\n{answer.text}")


def _in_title(wanted: Iterable[str], answer: Approved) -> int:
    title = plain(answer.title)
    return sum(word in title for word in wanted)
