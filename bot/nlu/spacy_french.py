"""spaCy's French without the list that takes four seconds to compile.

`spacy.lang.fr` builds, at import, one pattern of some 16,000 hyphenated place names and compounds
("Saint-Denis"). It takes 4.4 s and 33 MB, which a buyer's first French message would wait for, and
whether "Saint-Denis" is one token or three decides nothing here. So the module that holds it is
put in place without it. Elisions ("n'ai", "qu'est") are split by other rules and stay.
"""

import sys
from types import ModuleType

_MODULE = "spacy.lang.fr.tokenizer_exceptions"


def spare_the_french_exceptions() -> None:
    """Call before the first import of `spacy.lang.fr`; later it changes nothing."""
    if "spacy.lang.fr" in sys.modules:
        return
    light = ModuleType(_MODULE, "French tokenizer exceptions, left out by bot.nlu.")
    light.TOKENIZER_EXCEPTIONS = {}  # type: ignore[attr-defined]
    light.TOKEN_MATCH = None  # type: ignore[attr-defined]
    sys.modules[_MODULE] = light
