"""Words and where they stand, by spaCy's blank pipeline of the message's own language.

A language says in data/languages/<code>.json what cuts its words: most name spaCy's rules as they are. The
others, and why:

- Japanese: SudachiPy with its small dictionary (a wheel; 50 MB of memory once Japanese is
  written). spaCy's own Japanese asks for the large dictionary and for tags that nobody reads.
- Thai: PyThaiNLP's dictionary, as spaCy expects it. Without a dictionary "สาม" (three) would be
  found inside "สามารถ" (can).
- Korean: spaCy's rule tokenizer, split where digits or Latin letters meet Hangul ("2개만") and
  between a number and what it counts ("두개"), in place of mecab-ko, which is no wheel everywhere
  and whose tags nobody reads.
- Chinese: one token a sign, as spaCy does, but digits and Latin runs stay whole ("A-1001").

Every pipeline is built when its language is first written.
"""

import re
from functools import cache
from importlib.util import find_spec
from typing import Any, Callable, Dict, Iterable, List, Mapping, Text

import spacy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import compile_infix_regex
from spacy.vocab import Vocab

from bot.nlu.language.codes import DEFAULT, FACTS
from bot.nlu.language.component import LANGUAGE
from bot.nlu.language.facts import LanguageDataError
from bot.nlu.spacy_french import spare_the_french_exceptions

_RULE_TOKENIZER = {"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}}
_CHINESE = re.compile(r"[A-Za-z0-9]+(?:[-.,_@+'][A-Za-z0-9]+)*|\s+|.", re.DOTALL)
_MEETS_HANGUL = (r"(?<=[0-9A-Za-z])(?=[\uac00-\ud7a3])", r"(?<=[\uac00-\ud7a3])(?=[0-9A-Za-z])")
_COUNTED = r"(?=개|장|벌|켤레|권|병|박스|상자|세트|쌍)"
_NUMBER_MEETS_COUNTED = (
    rf"(?<=^[한두세네]){_COUNTED}",
    rf"(?<=^(?:다섯|여섯|일곱|여덟|아홉)){_COUNTED}",
)


class TokensUnknownError(LanguageDataError):
    """A language names a tokenizer that there is not."""

    def __init__(self, code: str, tokens: str) -> None:
        super().__init__(
            f"bot/nlu/data/languages/{code}.json: tokens names {tokens!r}, which is neither a language "
            f"of spaCy nor one of {', '.join(_OWN)}."
        )


@cache
def pipeline(code: str) -> Language:
    """The blank spaCy pipeline of one of our languages; building one takes up to half a second."""
    tokens = FACTS[code].tokens
    if tokens == "fr":
        spare_the_french_exceptions()
    build = _OWN.get(tokens)
    return build(code) if build else spacy.blank(tokens)


def _with_splitter(code: str, split: Callable[[str], Iterable[str]]) -> Language:
    """A pipeline around a function that cuts a text into pieces and drops none of it."""

    def tokenize(text: str) -> Doc:
        return _document(nlp.vocab, split(text))

    nlp = spacy.blank("xx")
    nlp.meta["lang"] = code
    nlp.tokenizer = tokenize
    return nlp


def _document(vocab: Vocab, pieces: Iterable[str]) -> Doc:
    words = [piece for piece in pieces if piece]
    return Doc(vocab, words=words, spaces=[False] * len(words))


def _japanese(code: str) -> Language:
    import sudachipy  # noqa: PLC0415 - loads its dictionary, which only Japanese needs

    tokenizer = sudachipy.Dictionary(dict="small").tokenizer(mode=sudachipy.SplitMode.A)
    return _with_splitter(code, lambda text: [p.surface() for p in tokenizer.tokenize(text)])


def _chinese(code: str) -> Language:
    return _with_splitter(code, _CHINESE.findall)


def _korean(_code: str) -> Language:
    nlp = spacy.blank("ko", config=_RULE_TOKENIZER)
    infixes = (*_MEETS_HANGUL, *_NUMBER_MEETS_COUNTED, *nlp.Defaults.infixes)
    nlp.tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


_OWN: Mapping[str, Callable[[str], Language]] = {
    "japanese": _japanese,
    "chinese": _chinese,
    "korean": _korean,
}
"""Our own pipelines by their names in data/languages; every other name is spaCy's code."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class LanguageAwareTokenizer(Tokenizer):
    """Rasa's tokens of a message; needs `LanguageDetector` before it."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Intents are never split."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

    def __init__(self, config: Dict[Text, Any]) -> None:
        """Raises `TokensUnknownError`: at the start, not at the first message in that language."""
        super().__init__(config)
        for facts in FACTS.values():
            if facts.tokens not in _OWN and not find_spec(f"spacy.lang.{facts.tokens}"):
                raise TokensUnknownError(facts.code, facts.tokens)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: the classifier learns from sentences, so no trained part reads these tokens."""
        return training_data

    def tokenize(self, message: Message, attribute: Text) -> List[Token]:
        """The tokens of one attribute, white space left out."""
        code = (message.get(LANGUAGE) or {}).get("code", DEFAULT)
        document = pipeline(code)(message.get(attribute))
        return [
            Token(token.text, token.idx, lemma=token.lower_)
            for token in document
            if not token.is_space
        ]
