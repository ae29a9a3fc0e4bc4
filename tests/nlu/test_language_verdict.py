from bot.nlu.language.codes import SUPPORTED
from bot.nlu.language.reading import STRONGEST, Foreign, Silent, Speaks
from bot.nlu.language.verdict import Memory, judge


def speaks(**lead: float) -> Speaks:
    """Evidence in which the named languages stand above all others by so many nats."""
    top = max(lead.values())
    evidence: dict[str, float] = dict.fromkeys(SUPPORTED, -top)
    evidence.update({code: value - top for code, value in lead.items()})
    return Speaks(evidence)


CLEARLY_SPANISH = speaks(es=8.0)
A_LITTLE_ENGLISH = speaks(en=1.0)


def test_a_clear_message_switches_without_asking() -> None:
    verdict = judge(CLEARLY_SPANISH, Memory(current="en"), [])
    assert (verdict.code, verdict.undecided) == ("es", False)


def test_a_likely_language_is_used_and_a_button_offered() -> None:
    verdict = judge(speaks(pt=5.0, es=4.0), Memory(current="en"), [])
    assert (verdict.code, verdict.undecided) == ("pt", True)
    assert 0.6 <= verdict.confidence < 0.9


def test_a_doubtful_message_keeps_the_language_of_the_conversation() -> None:
    verdict = judge(A_LITTLE_ENGLISH, Memory(current="es"), [])
    assert (verdict.code, verdict.undecided) == ("es", False)


def test_what_was_said_before_outweighs_one_doubtful_word() -> None:
    first = judge(CLEARLY_SPANISH, Memory(), [])
    second = judge(A_LITTLE_ENGLISH, Memory("es", evidence=first.evidence), [])
    assert second.code == "es"
    assert second.confidence > 0.6


def test_a_clear_change_of_language_overcomes_the_memory() -> None:
    memory = Memory("es", evidence=judge(CLEARLY_SPANISH, Memory(), []).evidence)
    assert judge(speaks(de=STRONGEST), memory, []).code == "de"


def test_the_memory_never_holds_more_than_five_nats() -> None:
    memory = Memory()
    for _ in range(10):
        memory = Memory("es", evidence=judge(CLEARLY_SPANISH, memory, []).evidence)
    assert min(memory.evidence.values()) == -5.0
    assert memory.evidence["es"] == 0.0


def test_the_clients_locale_decides_between_two_neighbours() -> None:
    close = speaks(es=5.0, pt=5.0)
    assert judge(close, Memory(), ["pt-BR"]).code == "pt"
    assert judge(close, Memory(), ["sv-SE", "es_MX"]).code == "es"


def test_nothing_said_yet_means_the_locale_else_english() -> None:
    assert judge(Silent(), Memory(), ["ar-EG"]).code == "ar"
    assert judge(Silent(), Memory(), []).code == "en"


def test_a_silent_message_changes_nothing() -> None:
    memory = Memory("ko", evidence={"ko": 0.0, "ja": -3.0})
    verdict = judge(Silent(), memory, ["en"])
    assert (verdict.code, verdict.evidence) == ("ko", memory.evidence)


def test_a_locked_language_always_wins() -> None:
    verdict = judge(CLEARLY_SPANISH, Memory("de", locked=True), ["es-ES"])
    assert (verdict.code, verdict.confidence, verdict.locked) == ("de", 1.0, True)


def test_an_unsupported_language_is_flagged_and_answered_in_the_one_in_use() -> None:
    verdict = judge(Foreign(), Memory("fr"), [])
    assert (verdict.code, verdict.supported) == ("fr", False)
