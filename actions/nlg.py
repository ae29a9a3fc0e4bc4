"""Rasa's NLG endpoint: a response's name in, the approved sentence out."""

from typing import Any

from actions.reading import mapping, read_heard
from bot.casework.house import House
from bot.casework.policy_answers import policy_args
from bot.casework.says import Say
from bot.conversations.model import Tone

PREFIX = "utter_"


class UnknownResponseError(Exception):
    """Rasa asked for something that is no response of ours."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} is no response; responses start with {PREFIX!r}.")


def answer_response(body: dict[str, Any], *, house: House) -> dict[str, Any]:
    """The message for `body["response"]`, in the language of the tracker's latest message.

    Raises `UnknownResponseError`.
    """
    name = str(body.get("response", ""))
    if not name.startswith(PREFIX):
        raise UnknownResponseError(name)
    latest = mapping(mapping(body.get("tracker")).get("latest_message"))
    metadata = mapping(latest.get("metadata"))
    language = read_heard(latest).code
    known = mapping(metadata.get("language"))
    if known.get("locked") and known.get("current"):
        language = str(known["current"])
    tone = Tone.TERSE if metadata.get("tone") == Tone.TERSE else Tone.PLAIN
    key = name.removeprefix(PREFIX).replace("_", "-")
    spoken = house.speaker.speak(Say(key, policy_args(house.policy)), language=language, tone=tone)
    return {"text": spoken.text, "buttons": [], "image": None, "elements": [], "attachments": []}
