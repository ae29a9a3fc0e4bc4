import time

import pytest
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.entities import EntityRules
from bot.nlu.language.codes import SUPPORTED

RULES = EntityRules()
CPU_SECONDS = (
    4.0  # a rule that runs away needs minutes; the processor's time, for the machine may be busy
)
HOSTILE = [
    "\ud800 2 of 3 \udfff",
    "\0" * 50 + "2 of 3",
    "\u202e2 fo 3\u202c \u200d\ufeff",
    "e" + "\u0301" * 500 + " 2",
    "İıſKßẞﬁ½²③Ⅷ 9️⃣",
    "😀" * 1_000,
    "1" * 10_000,
    "1 " * 5_000,
    "111 " * 3_000 + "€",
    "1/" * 3_000,
    "12.12." * 2_000,
    "a@" * 5_000,
    "a" * 10_000 + "@" + "a" * 10_000,
    "一" * 10_000,
    "十百千万" * 2_000 + "円",
    "สิบ" * 3_000,
    "이" * 10_000 + "원",
    "of " * 5_000 + "2",
    "99999999999999999999 days ago",
    "千万万万万万年前 999 months ago, 999ヶ月前",
    "vor " * 3_000 + "2 Tagen",
    "A-" * 5_000 + "1001",
    "٣" * 5_000 + " ريال",
    "%" * 5_000 + "5",
    "(" * 5_000 + "5",
]


@pytest.mark.parametrize("code", SUPPORTED)
def test_no_message_breaks_the_rules_or_takes_long(code: str) -> None:
    RULES.find("2 of 3", code)
    for text in HOSTILE:
        began = time.process_time()
        facts = RULES.find(text, code)
        assert time.process_time() - began < CPU_SECONDS, text[:40]
        assert all(0 <= fact.start < fact.end <= len(text) for fact in facts), text[:40]


@pytest.mark.parametrize(
    "metadata",
    [None, [], {"today": 5}, {"today": "soon"}, {"today": []}, {"locale": 7}, {"locale": {}}],
)
def test_odd_metadata_is_as_none(metadata: object) -> None:
    message = Message({TEXT: "a1001", "language": {"code": "en"}, "metadata": metadata})
    RULES.process([message])
    assert [fact["value"] for fact in message.get(ENTITIES)] == ["A-1001"]


def test_a_broken_rule_costs_the_facts_but_not_the_message(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(RULES, "find", broken)
    message = Message({TEXT: "my secret a1001", "language": {"code": "en"}})
    RULES.process([message])
    assert message.get(ENTITIES) == []
    assert "entities not read" in caplog.text
    assert "secret" not in caplog.messages[0]
