import json
import re
from html.parser import HTMLParser

from bot.understanding.as_json import intents_json
from bot.understanding.intents import intent_report
from bot.understanding.page import page
from tests.understanding.fakes import judged


class Tags(HTMLParser):
    """What a page opens, and whatever it would load from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.opened.append(tag)
        self.loads += [name for name, _ in attrs if name in {"src", "href"}]


def test_the_page_needs_no_other_file_and_shows_both_pictures() -> None:
    report = intent_report(
        [judged("deny", "greet", style="terse"), judged("greet", "greet")], {"deny"}
    )
    tags = Tags()

    html = page(report, title="Intents", model="a.tar.gz")
    tags.feed(html)

    assert tags.opened.count("svg") == 2
    assert tags.loads == []
    assert "prefers-color-scheme: dark" in html
    assert "deny named greet: 1 (100.0 %)" in html
    assert "The model does not know greet" in html


def test_what_a_buyer_wrote_cannot_run() -> None:
    error = judged("deny", "greet")
    wrote = error.example.model_copy(update={"text": "<script>alert(1)</script>"})
    report = intent_report([type(error)(wrote, "greet", 0.9, rejected=False, ms=8.0)], {"deny"})

    html = page(report, title="Intents", model="a.tar.gz")

    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_thirty_seven_intents_have_as_many_rows_and_columns() -> None:
    names = [f"intent_{number}" for number in range(37)]
    report = intent_report([judged(name, name) for name in names], names)

    html = page(report, title="Intents", model="a.tar.gz")

    assert len(re.findall(r'class="hit"', html)) == 37
    assert len(re.findall(r'class="name"', html)) == 74


def test_a_report_without_errors_says_so() -> None:
    report = intent_report([judged("deny", "deny")], {"deny"})

    assert "<p>None.</p>" in page(report, title="Intents", model="a.tar.gz")


def test_the_json_starts_with_the_promised_keys() -> None:
    report = intent_report([judged("deny", "greet")], {"deny", "greet"})

    found = json.loads(json.dumps(intents_json(report)))

    promised = ["n", "accuracy", "macro_f1", "by_language", "by_intent", "ms_mean"]
    assert list(found)[:6] == promised
    assert found["by_intent"]["deny"] == {"n": 1, "precision": 0.0, "recall": 0.0, "f1": 0.0}
    assert found["worst"][0]["named"] == "greet"
