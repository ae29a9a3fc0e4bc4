"""Starting Rasa's server without what it never uses: TensorFlow, boto3, MongoDB, other channels.

Rasa imports them at its start, whatever the pipeline: 9 s and 350 MB of TensorFlow for two base
classes of a training progress bar, the client libraries of fifteen chat services, of DynamoDB and
of MongoDB. Our pipeline and policies need none. So modules with just the names that Rasa's own
modules mention at import stand in for them; anything else asked of them is an `ImportError` or an
`AttributeError` at once, never a wrong answer.

Only `bot.nlu.serve` calls this. Training and Rasa's own command line run the real things. See
docs/decisions/0006.
"""

import os
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Dict

from bot.nlu.rasa_version import require_known_rasa


class _NeverUsed:
    """Stands where Rasa names a base class or a type of a library that is not loaded."""


class _NeverRaisedError(Exception):
    """Stands where Rasa names an error of a library that is not loaded."""


_STAND_INS: Dict[str, Dict[str, Any]] = {
    # rasa.utils.tensorflow.callback and .data_generator subclass these two
    "tensorflow": {},
    "tensorflow.keras": {"callbacks": SimpleNamespace(Callback=_NeverUsed)},
    "tensorflow.keras.utils": {"Sequence": _NeverUsed},
    # the components that the recipe knows by short name; config.yml names ours in full
    "rasa.engine.recipes.default_components": {"DEFAULT_COMPONENTS": []},
    # a model names the steps of its training as well; this one knows every component Rasa has
    "rasa.graph_components.validators.default_recipe_validator": {
        "DefaultV1RecipeValidator": _NeverUsed
    },
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
    # rasa.utils.tensorflow.model_data: splitting training data
    "sklearn": {},
    "sklearn.model_selection": {"train_test_split": _NeverUsed},
    # rasa.server: its evaluation endpoints
    "rasa.core.test": {"test": _NeverUsed},
    "rasa.nlu.test": {"CVEvaluationResult": _NeverUsed},
}


def prepare() -> None:
    """Call first of all in the process. Raises `UnknownRasaError` for another Rasa."""
    require_known_rasa()
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    for name, names in _STAND_INS.items():
        _put(name, names)
    _put_channels()


def _put(name: str, names: Dict[str, Any]) -> ModuleType:
    module = ModuleType(name, "Stands in for a module that bot.nlu.serve does not load.")
    vars(module).update(names)
    sys.modules[name] = module
    parent, _, last = name.rpartition(".")
    if parent in _STAND_INS:
        setattr(sys.modules[parent], last, module)
    return module


def _put_channels() -> None:
    """`rasa.core.channels` without importing every channel that Rasa has."""
    (rasa_folder,) = find_spec("rasa").submodule_search_locations
    package = _put("rasa.core.channels", {"BUILTIN_CHANNELS": {}})
    package.__path__ = [str(Path(rasa_folder) / "core" / "channels")]
    from rasa.core.channels import channel  # noqa: PLC0415 - exists only from here on

    for name in ("InputChannel", "OutputChannel", "UserMessage", "CollectingOutputChannel"):
        setattr(package, name, getattr(channel, name))
