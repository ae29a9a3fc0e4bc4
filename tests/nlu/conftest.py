"""Shared by all tests of understanding: one encoder, one tiny model, one fake action server a run."""

import asyncio
import logging
import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.nlu import light_start

os.environ["RASA_TELEMETRY_ENABLED"] = "false"
os.environ["RASA_MAX_CACHE_SIZE"] = "0"
os.environ["LOG_LEVEL"] = "WARNING"
warnings.simplefilter("ignore", DeprecationWarning)  # pytest.ini's filters come after the imports
light_start.prepare_to_train()

import pytest  # noqa: E402 - all of Rasa after light_start
from rasa.core.agent import Agent, load_agent  # noqa: E402
from rasa.core.utils import AvailableEndpoints  # noqa: E402
from rasa.model_training import train  # noqa: E402
from rasa.utils.endpoints import EndpointConfig  # noqa: E402
from rasa.utils.log_utils import configure_structlog  # noqa: E402

from bot.nlu import fast_actions  # noqa: E402
from bot.nlu.language.reading import MessageReader  # noqa: E402
from bot.nlu.serve import without_fallback_store  # noqa: E402

configure_structlog(logging.WARNING)

PROJECT = Path(__file__).parents[2]
TINY = Path(__file__).parent / "tiny"


@pytest.fixture(scope="session")
def reader() -> MessageReader:
    return MessageReader()


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of three intents, trained with the project's own config.yml."""
    result = train(
        domain=str(TINY / "domain.yml"),
        config=str(PROJECT / "config.yml"),
        training_files=[str(TINY / "data.yml")],
        output=str(tmp_path_factory.mktemp("models")),
        force_training=True,
    )
    assert result.model is not None
    return Path(result.model)


@pytest.fixture(scope="session")
def loaded_agent(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Agent:
    """The tiny model in an agent with the project's tracker store; takes a second."""
    os.environ["AMENDS_DATA_DIR"] = str(tmp_path_factory.mktemp("data"))
    endpoints = AvailableEndpoints(
        tracker_store=EndpointConfig(type="bot.nlu.tracker_store.AmendsTrackerStore")
    )
    fast_actions.apply()
    agent = asyncio.run(load_agent(str(tiny_model), endpoints=endpoints))
    without_fallback_store(agent)
    return agent


class Actions(EndpointConfig):
    """Stands for the action server and the NLG endpoint: answers what the test says, in order."""

    def __init__(self) -> None:
        super().__init__("http://127.0.0.1:1/webhook")
        self.answers: dict[str, Any] = {}
        self.called: list[str] = []

    async def request(self, *_: Any, json: dict[str, Any], **__: Any) -> Any:
        name = json["next_action"]
        self.called.append(name)
        answer = self.answers.get(name, {"events": [], "responses": []})
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def actions(loaded_agent: Agent) -> Iterator[Actions]:
    """The fake behind the agent for one test."""
    fake = Actions()
    loaded_agent.processor.action_endpoint = fake
    yield fake
    loaded_agent.processor.action_endpoint = None


@pytest.fixture
def agent(loaded_agent: Agent, actions: Actions) -> Agent:
    return loaded_agent
