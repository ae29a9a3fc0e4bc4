"""Five functions of Rasa, replaced: three to be faster, one to be patient, one to be honest.

- Rasa checks the *schema* of an action's answer anew for each call, 24 ms, and that of each NLG
  answer too. Here the schema is checked once and compiled; the answer is still checked each time.
- Rasa looks for the class of each stored event by walking all classes, at every turn for the whole
  conversation. Here it is looked up in a table.
- Rasa gives an action up at once when the action server is not there. Here it waits for a restart,
  20 s at most. A repeated call is safe: the actions answer a message id once.
- Rasa swallows what an action raises and goes on as if it had said nothing. Here the name of the
  action is kept for the channel, which tells.

See docs/decisions/0006. `tests/nlu/test_fast_actions.py` fails when Rasa's own functions change.
"""

import asyncio
import logging
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Any, Awaitable, Callable, Dict, Iterator, List, Type

import aiohttp
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.exceptions import best_match
from rasa.core.actions.action import Action, ActionExecutionRejection, RemoteAction
from rasa.core.nlg.callback import CallbackNaturalLanguageGenerator, nlg_response_format_spec
from rasa.core.processor import MessageProcessor
from rasa.shared.core.events import Event
from rasa.shared.exceptions import RasaException
from rasa.utils.endpoints import EndpointConfig

from bot.nlu.rasa_version import require_known_rasa

logger = logging.getLogger(__name__)

PATIENCE = 20.0
"""Seconds that a call waits for a server which is restarting."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 2.0
_NOBODY_THERE = (
    aiohttp.ClientOSError,  # refused, reset
    aiohttp.ServerDisconnectedError,  # ended before it answered
    aiohttp.ClientPayloadError,  # ended while it answered
)

_failed_actions: ContextVar[List[str] | None] = ContextVar("failed_actions", default=None)
_rasas_request = EndpointConfig.request
_rasas_resolve_by_type = Event.resolve_by_type
_rasas_run_action = MessageProcessor._run_action  # noqa: SLF001 - the function that is replaced


class AnswerOfWrongFormError(RasaException):
    """The NLG endpoint answered something that is no reply."""

    def __init__(self, fault: str) -> None:
        super().__init__(f"The NLG endpoint's answer is not valid: {fault}")


@contextmanager
def failed_actions_into(names: List[str]) -> Iterator[None]:
    """Within this turn, add the name of each action that raises to `names`."""
    token = _failed_actions.set(names)
    try:
        yield
    finally:
        _failed_actions.reset(token)


def apply() -> None:
    """Put the replacements in place. Raises `UnknownRasaError`; twice does no harm."""
    require_known_rasa()
    RemoteAction._validate_action_result = _validate_action_result  # noqa: SLF001
    CallbackNaturalLanguageGenerator.validate_response = staticmethod(_validate_nlg_response)
    Event.resolve_by_type = staticmethod(_event_class)
    EndpointConfig.request = _patient_request
    MessageProcessor._run_action = _run_action_and_tell  # noqa: SLF001


@cache
def _action_validator() -> Draft202012Validator:
    return _compiled(RemoteAction.action_response_format_spec())


@cache
def _nlg_validator() -> Draft202012Validator:
    return _compiled(nlg_response_format_spec())


def _compiled(schema: Dict[str, Any]) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def _validate_action_result(self: RemoteAction, result: Dict[str, Any]) -> bool:
    """As Rasa's, with the compiled schema. Raises `ValidationError`."""
    error: ValidationError | None = best_match(_action_validator().iter_errors(result))
    if error is not None:
        error.message += f". The action server's answer to '{self.name()}' is not valid."
        raise error
    return True


def _validate_nlg_response(content: Dict[str, Any] | None) -> bool:
    """As Rasa's, with the compiled schema. Raises `AnswerOfWrongFormError`."""
    if content is None or content == "":
        return True
    error = best_match(_nlg_validator().iter_errors(content))
    if error is not None:
        raise AnswerOfWrongFormError(error.message)
    return True


@cache
def _event_class(type_name: str, default: Type[Event] | None = None) -> Type[Event] | None:
    """As Rasa's, remembered; its error for an unknown name is not."""
    return _rasas_resolve_by_type(type_name, default)


async def _patient_request(
    self: EndpointConfig,
    *args: Any,  # noqa: ANN401 - Rasa's signature, passed on
    **kwargs: Any,  # noqa: ANN401
) -> Any:  # noqa: ANN401
    """As Rasa's, repeated while nobody listens there, for `PATIENCE` seconds."""
    loop = asyncio.get_running_loop()
    give_up_at, pause = loop.time() + PATIENCE, _FIRST_PAUSE
    while True:
        try:
            return await _rasas_request(self, *args, **kwargs)
        except _NOBODY_THERE as error:
            if loop.time() + pause > give_up_at:
                raise
            logger.warning("endpoint away, waiting", extra={"error": type(error).__name__})
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


async def _run_action_and_tell(
    self: MessageProcessor,
    action: Action,
    *args: Any,  # noqa: ANN401 - Rasa's signature, passed on
    **kwargs: Any,  # noqa: ANN401
) -> bool:
    """As Rasa's, but an action that raises leaves its name. Rasa makes a new action each time."""
    action.run = _telling(action.name(), action.run)
    return await _rasas_run_action(self, action, *args, **kwargs)


def _telling(
    name: str, run: Callable[..., Awaitable[List[Any]]]
) -> Callable[..., Awaitable[List[Any]]]:
    async def run_and_tell(*args: Any, **kwargs: Any) -> List[Any]:  # noqa: ANN401
        try:
            return await run(*args, **kwargs)
        except ActionExecutionRejection:
            raise  # no failure: the action passes the turn on
        except Exception:
            names = _failed_actions.get()
            if names is not None:
                names.append(name)
            raise

    return run_and_tell
