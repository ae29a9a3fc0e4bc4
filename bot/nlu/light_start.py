"""Starting Rasa without what it never uses here: TensorFlow, boto3, MongoDB, fifteen chat services.

Rasa imports them at its start, whatever the pipeline: 9 s and 350 MB of TensorFlow for two base
classes of a training progress bar, and the clients of DynamoDB, MongoDB and every chat service.
Our pipeline and policies need none. So modules with just the names that Rasa's own modules mention
at import stand in for them; anything else asked of one is an `ImportError` or an `AttributeError`
at once, never a wrong answer.

`bot.nlu.serve` and `bot.nlu.train` call this; Rasa's own command line runs the real things. See
docs/decisions/0006.
"""

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Dict

from bot.nlu.rasa_version import require_known_rasa


class _NeverUsed:
    """Stands where Rasa names a base class or a type of a library that is not loaded."""


class _NeverRaisedError(Exception):
    """Stands where Rasa names an error of a library that is not loaded."""


_StandIns = Dict[str, Dict[str, Any]]

_ALWAYS: _StandIns = {
    # rasa.utils.tensorflow.callback and .data_generator subclass these two
    "tensorflow": {},
    "tensorflow.keras": {"callbacks": SimpleNamespace(Callback=_NeverUsed)},
    "tensorflow.keras.utils": {"Sequence": _NeverUsed},
    # the recipe's list of every component that Rasa has
    "rasa.engine.recipes.default_components": {"DEFAULT_COMPONENTS": []},
    # rasa.core.tracker_store: the DynamoDB and MongoDB stores, and what those would raise
    "boto3": {},
    "boto3.dynamodb": {},
    "boto3.dynamodb.conditions": {"Key": _NeverUsed},
    "botocore": {},
    "botocore.exceptions": {"BotoCoreError": _NeverRaisedError},
    "pymongo": {},
    "pymongo.collection": {"Collection": _NeverUsed},
    "pymongo.errors": {
        "ConnectionFailure": _NeverRaisedError,
        "OperationFailure": _NeverRaisedError,
    },
}

_SERVING: _StandIns = {
    # rasa.utils.tensorflow.model_data: splitting training data
    "sklearn": {},
    "sklearn.model_selection": {"train_test_split": _NeverUsed},
    # rasa.server: its evaluation endpoints
    "rasa.core.test": {"test": _NeverUsed},
    "rasa.nlu.test": {"CVEvaluationResult": _NeverUsed},
    # a model names the steps of its training as well; this one knows every component
    "rasa.graph_components.validators.default_recipe_validator": {
        "DefaultV1RecipeValidator": _NeverUsed
    },
}

_TRAINING: _StandIns = {
    # the validator asks whether the pipeline has one of these
    "rasa.nlu.classifiers.diet_classifier": {"DIETClassifier": _NeverUsed},
    "rasa.nlu.selectors.response_selector": {"ResponseSelector": _NeverUsed},
    "rasa.nlu.extractors.crf_entity_extractor": {
        "CRFEntityExtractor": _NeverUsed,
        "CRFEntityExtractorOptions": _NeverUsed,
    },
    "rasa.core.policies.ted_policy": {"TEDPolicy": _NeverUsed},
}

_CALLED_BY_SHORT_NAME = (
    "rasa.nlu.classifiers.fallback_classifier",
    "rasa.core.policies.memoization",
    "rasa.core.policies.rule_policy",
)


def prepare_to_serve() -> None:
    """Call first of all in the process. Raises `UnknownRasaError` for another Rasa."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    _prepare({**_ALWAYS, **_SERVING})


def prepare_to_train() -> None:
    """Call first of all in the process. Raises `UnknownRasaError` for another Rasa."""
    _prepare({**_ALWAYS, **_TRAINING})
    for name in _CALLED_BY_SHORT_NAME:
        import_module(name)  # registers itself under the name that config.yml uses


def _prepare(stand_ins: _StandIns) -> None:
    require_known_rasa()
    for name, names in stand_ins.items():
        _put(name, names)
    _put_channels()


def _put(name: str, names: Dict[str, Any]) -> ModuleType:
    module = ModuleType(name, "Stands in for a module that bot.nlu does not load.")
    vars(module).update(names)
    parent, _, last = name.rpartition(".")
    if parent in _ALWAYS:
        setattr(sys.modules[parent], last, module)
    sys.modules[name] = module
    return module


def _put_channels() -> None:
    """`rasa.core.channels` without importing every channel that Rasa has."""
    (rasa_folder,) = find_spec("rasa").submodule_search_locations
    package = _put("rasa.core.channels", {"BUILTIN_CHANNELS": {}})
    package.__path__ = [str(Path(rasa_folder) / "core" / "channels")]
    channel = import_module("rasa.core.channels.channel")  # exists only from here on
    for name in ("InputChannel", "OutputChannel", "UserMessage", "CollectingOutputChannel"):
        setattr(package, name, getattr(channel, name))
