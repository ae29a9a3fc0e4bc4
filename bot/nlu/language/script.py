"""Script first: most writing systems give the language away before any statistics."""

import unicodedata
from collections import Counter
from enum import Enum
from typing import Dict

from bot.nlu.language.codes import FACTS
from bot.nlu.language.facts import by_script

_HAN_ONLY_JAPANESE = frozenset(
    "円気駅売読続対戻払価拝渋歩済択沢発伝単図囲圧広悪戦抜挙栄桜検楽権歓歳毎滝焼猟獣県砕稲"
    "経継絵縁縄繊聴脳臓処薬覚覧訳譲賛軽辺込遅鉄銭険隣霊頼験駆騒髪鶏黙両亜仏従徳応恵拠拡"
    "掲揺摂働峠匂畑辻枠噌"
)
_WORD_LIKE = 3  # a Han, kana or Hangul sign says as much as about three Latin letters


class Writing(Enum):
    """What a script alone can say when it does not name a language."""

    LATIN = "latin"
    FOREIGN = "foreign"  # a script, or letters, of no language that we speak


_BY_ANOTHER_NAME: Dict[str, str] = {
    "hiragana": "kana",
    "katakana": "kana",
    "katakana-hiragana": "kana",
    "cjk": "han",
}
_LANGUAGES = by_script(FACTS)


def read_script(cleaned: str) -> str | Writing | None:
    """The language that the script decides, else `Writing`; None when there are no letters."""
    letters = Counter(_script_of(sign) for sign in cleaned if sign.isalpha())
    if not letters:
        return None
    latin = letters.pop("latin", 0)
    weights = {
        script: count * (_WORD_LIKE if script in {"han", "kana", "hangul"} else 1)
        for script, count in letters.items()
    }
    if latin > sum(weights.values()):
        return Writing.LATIN
    return _language_of(max(weights, key=weights.__getitem__), cleaned, letters)


def _script_of(sign: str) -> str:
    name = unicodedata.name(sign, "").split(" ", 1)[0].lower()
    return _BY_ANOTHER_NAME.get(name, name)


def _language_of(script: str, cleaned: str, letters: "Counter[str]") -> str | Writing:
    if script in {"han", "kana"}:
        return _japanese_or_chinese(cleaned, letters)
    code = _LANGUAGES.get(script)
    if code is None or FACTS[code].foreign_letters.intersection(cleaned):
        return Writing.FOREIGN
    return code


def _japanese_or_chinese(cleaned: str, letters: "Counter[str]") -> str:
    # A lone kana in a Chinese sentence is an ornament, not a language.
    enough_kana = letters["kana"] * 6 >= letters["han"]
    if letters["kana"] and enough_kana:
        return "ja"
    return "ja" if _HAN_ONLY_JAPANESE.intersection(cleaned) else "zh"
