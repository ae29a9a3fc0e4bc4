"""Every language says everything that the code says, and nothing is written for nobody."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from fnmatch import fnmatchcase

import pytest
import yaml

from bot.casework.agent_answers import AGENT_ANSWERS
from bot.casework.says import Arg, Listed, Say
from bot.conversations.model import Tone
from bot.disputes.money import Money
from bot.disputes.names import DISPUTES, Because, EscalationReason, Kind, RemedyKind
from channels.desk.verbs import PHOTO_REFUSALS
from tests.answers.said_in_code import ANYTHING, ROOT, Saying, sayings, written_words
from tests.answers.written import ANSWERS, COUNTS, LANGUAGES, PLAIN, TERSE, forms, keys

ENGLISH = forms("en")
STATED = frozenset(Kind) - {Kind.UNSTATED}
MONEY = frozenset({Kind.BILLING_DUPLICATE, Kind.BILLING_UNRECOGNISED, Kind.SUBSCRIPTION_CHARGE})
UPLOADS = frozenset(PHOTO_REFUSALS) | {"too_many"}

# Keys put together while the bot runs, and what can stand for the star.
FAMILIES: dict[str, frozenset[str]] = {
    "button-*": STATED,
    "done-*": frozenset(RemedyKind),
    "empathy-*": frozenset(DISPUTES),
    "explain-*": frozenset(Because),
    "handoff-*": frozenset(EscalationReason),
    "offer-*": frozenset(RemedyKind) - {RemedyKind.EXPLAIN},  # an explanation is not offered
    "restate-*": MONEY,  # the others are said with facts of their own
    "upload-*": UPLOADS,
}

# Blank ends, double blanks, a blank before a mark, Fluent's own signs.
UNTIDY = re.compile(r"^\s|\s$|\s\s|\s[.,;:?!]|[{}]|\?\?\?")
# French asks for a no-break blank before these marks, a thin one before all but the colon.
UNTIDY_IN_FRENCH = re.compile(
    r"^\s|\s$|\s\s|\s[.,]|(?<!\u202f)[;?!]|(?<!\u00a0):(?!\d)|[{}]|\?\?\?"
)
MOMENT = datetime(2026, 3, 5, 13, 5, tzinfo=UTC)
SAMPLES: dict[str, tuple[Arg, ...]] = {
    **dict.fromkeys(COUNTS, (0, 1, 2, 3, 5, 11, 21, 100)),
    "address": ("12 Harbour Street, Lisbon",),
    "amount": (Money(2_900, "EUR"), Money(123_450, "USD"), Money(500, "JPY")),
    "answer_by": (MOMENT,),
    "at": (MOMENT, "unknown"),
    "by": (MOMENT,),
    "carrier": ("Northpost",),
    "charges": (Listed((Say("charge-taken", {"amount": Money(2_900, "EUR"), "on": MOMENT}),)),),
    "clause": ("missing_items.resend",),
    "item": ("Linen shirt",),
    "lines": (Listed((Say("missing-line", {"missing": 1, "ordered": 3, "item": "Mug"}),)),),
    "product": ("Bamboo tray",),
    "first": ("My order is late",),
    "name": ("Ana",),
    "on": (MOMENT,),
    "order": ("A-1001",),
    "other": ("I was charged twice",),
    "parcels": (Listed((Say("parcel-preparing", {"item": "Linen shirt"}),)),),
    "postage": ("buyer", "shop"),
    "problem": ("I was charged twice",),
    "refunded": (Money(2_200, "EUR"),),
    "ref": ("C-1042",),
    "reference": ("R-77",),
    "tracking": ("NP1004",),
    "title": ("Missing items are sent again",),
    "until": (MOMENT,),
    "version": ("2026-11-22",),
}


def members(family: str) -> frozenset[str]:
    return frozenset(family.replace("*", name.replace("_", "-")) for name in FAMILIES[family])


def said_keys(saying: Saying) -> frozenset[str]:
    return members(saying.key) if ANYTHING in saying.key else frozenset({saying.key})


def responses() -> frozenset[str]:
    """The keys of Rasa's own responses, which come through the NLG endpoint."""
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    return frozenset(name.removeprefix("utter_").replace("_", "-") for name in domain["responses"])


def sample_arguments(variables: frozenset[str]) -> Iterator[dict[str, Arg]]:
    """Enough sets of arguments to meet every sample of every variable."""
    for turn in range(max((len(SAMPLES[name]) for name in variables), default=1)):
        yield {name: SAMPLES[name][turn % len(SAMPLES[name])] for name in variables}


def test_english_and_the_four_other_languages_of_this_release_are_there() -> None:
    assert set(LANGUAGES) >= {"en", "es", "de", "zh", "ar"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_key_that_english_has_and_no_other(language: str) -> None:
    assert set(keys(language)) == set(keys("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_a_terse_form_wherever_english_has_one(language: str) -> None:
    assert set(forms(language)) == set(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_written_twice(language: str) -> None:
    assert [key for key, times in Counter(keys(language)).items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_needs_the_same_arguments_in_every_language(language: str) -> None:
    written = forms(language)
    different = {
        which: written[which].variables ^ form.variables
        for which, form in ENGLISH.items()
        if written[which].variables != form.variables
    }
    assert different == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_terse_answer_needs_no_argument_that_the_plain_one_does_not(language: str) -> None:
    written = forms(language)
    more = {
        key: form.variables - written[key, PLAIN].variables
        for (key, _), form in written.items()
        if form.variables - written[key, PLAIN].variables
    }
    assert more == {}


def test_every_key_put_together_in_the_code_belongs_to_a_known_family() -> None:
    unknown = [s for s in sayings() if ANYTHING in s.key and s.key not in FAMILIES]
    assert unknown == []


def test_every_known_family_is_put_together_somewhere() -> None:
    assert {s.key for s in sayings()} >= set(FAMILIES)


def test_no_key_is_missing_that_the_code_says() -> None:
    missing = [(s.where, key) for s in sayings() for key in said_keys(s) if key not in keys("en")]
    assert missing == []


def test_every_response_of_the_domain_has_its_answer() -> None:
    assert responses() <= set(keys("en"))


def test_no_key_is_written_for_nobody() -> None:
    built = frozenset[str]().union(*(members(family) for family in FAMILIES))
    used = written_words() | built | responses() | {s.key for s in sayings()}
    assert [key for key in keys("en") if key not in used] == []


def test_no_family_swallows_a_key_that_is_none_of_its_members() -> None:
    literal = {s.key for s in sayings() if ANYTHING not in s.key}
    strays = [
        key
        for key in keys("en")
        for family in FAMILIES
        if fnmatchcase(key, family) and key not in members(family) | literal
    ]
    assert strays == []


def test_the_code_gives_every_argument_that_its_answer_needs() -> None:
    lacking = [
        (saying.where, key, ENGLISH[key, form].variables - saying.args)
        for saying in sayings()
        if saying.args is not None
        for key in said_keys(saying)
        for form in (PLAIN, TERSE)
        if (key, form) in ENGLISH and ENGLISH[key, form].variables - saying.args
    ]
    assert lacking == []


def test_an_approved_answer_needs_what_its_sentence_names_and_nothing_else() -> None:
    named = {one.key: ENGLISH[one.key, PLAIN].variables for one in AGENT_ANSWERS}
    assert {one.key: {fact.value for fact in one.needs} for one in AGENT_ANSWERS} == named


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_can_be_said(language: str, tone: Tone) -> None:
    for key in keys(language):
        variables = ENGLISH[key, PLAIN].variables
        for args in sample_arguments(variables):
            text = ANSWERS.text(key, args, language=language, tone=tone)
            assert text
            untidy = UNTIDY_IN_FRENCH if language == "fr" else UNTIDY
            assert not untidy.search(text), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_terse_answer_is_never_the_longer_one(language: str) -> None:
    longer = []
    for (key, form), pattern in forms(language).items():
        args = next(sample_arguments(ENGLISH[key, PLAIN].variables))
        plain = ANSWERS.text(key, args, language=language)
        terse = ANSWERS.text(key, args, language=language, tone=Tone.TERSE)
        if form == TERSE and pattern and len(terse) > len(plain):
            longer.append((key, terse))
    assert longer == []
