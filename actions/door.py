"""What all actions share: read the turn, run one verb of casework, say what it says."""

from typing import Any

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker

from actions.reading import read_turn
from bot.casework.guarded import guarded
from bot.casework.house import House
from bot.casework.take_turn import Verb, take_turn


class Door(Action):
    """An action of domain.yml that runs one verb of casework."""

    def __init__(self, name: str, verb: Verb, house: House) -> None:
        """`name` as in domain.yml."""
        self._name = name
        self._verb = guarded(verb)
        self._house = house

    def name(self) -> str:
        """The action's name in domain.yml."""
        return self._name

    async def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: Any,  # noqa: ANN401  # rasa_sdk fixes the signature
    ) -> list[dict[str, Any]]:
        """One turn. No events: what is to be remembered is in the case."""
        turn = read_turn(tracker, at=self._house.clock())
        for spoken in await take_turn(self._name, self._verb, turn, house=self._house):
            buttons = [{"title": b.title, "payload": b.payload} for b in spoken.buttons]
            dispatcher.utter_message(text=spoken.text, buttons=buttons)
        return []
