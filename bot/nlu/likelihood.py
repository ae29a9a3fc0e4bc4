"""Pure: how likely each intent is where the dialogue stands, and signs that need no understanding.

The same words mean different things at different moments: "only two came" reports a problem at the start and answers
"how many arrived?" later. The classifier sees the words alone; here the moment is weighed in, by Bayes' rule with
weights in place of counts, for there are no recorded dialogues to count yet.
"""

import re
from typing import Dict, List, Mapping

Ranking = List[Dict[str, object]]

KINDS = (  # of dispute
    "missing_items",
    "late_delivery",
    "not_received",
    "quality_complaint",
    "wrong_item",
    "billing_duplicate",
    "billing_unrecognised",
    "subscription_charge",
)
_NO_CASE = {
    "inform": 0.25,
    "correct_fact": 0.05,
    "no_photo": 0.1,
    "provide_photo": 0.2,
    "withdraw": 0.15,
    "ask_why": 0.3,
    "cannot_find_order": 0.4,
    "affirm": 0.5,
    "deny": 0.5,
}
_OPEN = {"withdraw": 2.0}
_ASKED = {
    "order_number": {"inform": 2.0, "cannot_find_order": 2.0, "correct_fact": 0.5},
    "email": {"inform": 2.0, "correct_fact": 0.5},
    "line": {"inform": 3.0, "correct_fact": 0.7},
    "count": {"inform": 3.0, "correct_fact": 0.7},
    "photo": {"provide_photo": 2.0, "no_photo": 2.0},
    "confirmation": {"affirm": 2.0, "deny": 2.0, "correct_fact": 1.5},
    "offer": {"affirm": 2.0, "deny": 2.0, "ask_why": 1.5},
    "kind": dict.fromkeys(KINDS, 2.0),
    "address": {"inform": 3.0, "change_address": 0.5, "correct_fact": 0.5},
    "reason": {"quality_complaint": 2.0, "wrong_item": 2.0},
    "product": {"inform": 3.0, "product_availability": 1.5, "deny": 1.5},
}
# A statement for a ruling is kept word by word, whatever it is about: no simple response to it.
_STATEMENT = {
    "inform": 5.0,
    "thank": 0.2,
    "goodbye": 0.05,
    **dict.fromkeys(
        (
            "ask_payment_methods",
            "ask_refund_policy",
            "ask_return_policy",
            "ask_shipping_policy",
            "bot_challenge",
            "complain_service",
            "out_of_scope",
        ),
        0.001,
    ),
}
_NOTHING_OPEN = (None, "resolved", "closed", "withdrawn")
_YES = frozenset("👍👌✅✔☑🆗🙆💯")
_NO = frozenset("👎❌✖🚫🙅")
_ARABIC_NO = re.compile(
    r"(?:لا[،, ]+)?(?:مو|مش|مب|ماني|منيش|غير|لست|لا)\s+"
    r"(?:موافق\w*|صحيح\w*|صح|تمام|مضبوط|كذا|هيك|كده|أوافق|اوافق)[.!؟ ]*$"
)
_DRESSING = frozenset("\ufe0f\u200d🏻🏼🏽🏾🏿!！.。 ")


def weights(dialogue: Mapping[str, object]) -> Mapping[str, float]:
    """The weights where the dialogue stands; an intent that is not named weighs 1.

    `dialogue` is {"case": state or None, "asked": what was asked or None}; an empty one knows nothing.
    """
    if not dialogue:
        return {}
    if dialogue.get("asked") == "statement":
        return _STATEMENT
    if dialogue.get("case") in _NOTHING_OPEN:
        return _NO_CASE
    return {**_OPEN, **_ASKED.get(str(dialogue.get("asked")), {})}


def weighed(ranking: Ranking, by: Mapping[str, float]) -> Ranking:
    """The ranking with its confidences weighed; they keep their sum."""
    if not by or not ranking:
        return ranking
    scores = [float(one["confidence"]) * by.get(str(one["name"]), 1.0) for one in ranking]
    before, after = sum(float(one["confidence"]) for one in ranking), sum(scores)
    if after <= 0:
        return ranking
    changed = [
        {**one, "confidence": score * before / after}
        for one, score in zip(ranking, scores, strict=True)
    ]
    return sorted(changed, key=lambda one: -float(one["confidence"]))


def sign(text: str) -> str | None:
    """The intent of a message that is nothing but a sign, or a negated yes in Arabic.

    The encoder cannot tell 👍 from 👎, and hardly hears the everyday negations مو and مش: taken for a yes, such
    a message would accept an offer.
    """
    if _ARABIC_NO.match(text.strip()):
        return "deny"
    bare = [character for character in text if character not in _DRESSING]
    if bare and all(character in _YES for character in bare):
        return "affirm"
    if bare and all(character in _NO for character in bare):
        return "deny"
    return None
