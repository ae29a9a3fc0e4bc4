"""Two places where Rasa trains slower than it must, mended for the time of a training. Measured with 27,000 examples.

Guarded by the locked version of Rasa: another one is refused at the start (`bot.nlu.rasa_version`).
"""

import tarfile
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace
from typing import Any, Callable, Iterator, Sequence

_QUICKEST = 1


@contextmanager
def quick_training() -> Iterator[None]:
    """Inside, Rasa reads the examples once and packs the model quickly."""
    with _read_once(), _quickly_packed():
        yield


@contextmanager
def _read_once() -> Iterator[None]:
    """Rasa reads all examples a second time (10 s): its cache holds a call that names the language for another one."""
    from rasa.shared.importers.importer import (  # noqa: PLC0415 - seconds, only when needed
        CombinedDataImporter,
        E2EImporter,
    )

    readers: Sequence[Any] = (CombinedDataImporter, E2EImporter)
    own = [reader.get_nlu_data for reader in readers]
    for reader, read in zip(readers, own, strict=True):
        reader.get_nlu_data = _of_no_language(read)
    try:
        yield
    finally:
        for reader, read in zip(readers, own, strict=True):
            reader.get_nlu_data = read


def _of_no_language(read: Callable[[object], Any]) -> Callable[..., Any]:
    def read_all(importer: object, language: str = "") -> Any:  # noqa: ANN401, ARG001 - as Rasa has it
        return read(importer)

    return read_all


@contextmanager
def _quickly_packed() -> Iterator[None]:
    """Rasa packs a model with the slowest compression: 15 s for weights that hardly shrink, in place of 2."""
    from rasa.engine.storage import local_model_storage  # noqa: PLC0415

    local_model_storage.tarfile = SimpleNamespace(
        open=partial(tarfile.open, compresslevel=_QUICKEST)
    )
    try:
        yield
    finally:
        local_model_storage.tarfile = tarfile
