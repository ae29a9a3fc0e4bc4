from pathlib import Path

import pytest

from bot.understanding.errors import BadLineError, FileUnreadableError, NoExamplesError
from bot.understanding.examples import (
    EntityExample,
    Example,
    IntentExample,
    LanguageExample,
    read_examples,
)

GOOD = '{"text": "wo ist es", "lang": "de", "intent": "track_order"}\n'


def test_examples_of_several_files_come_in_order_and_empty_lines_are_left_out(
    tmp_path: Path,
) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    first.write_text(GOOD + "\n" + GOOD, "utf-8")
    second.write_text('{"text": "x", "lang": "en", "intent": "deny", "style": "terse"}', "utf-8")

    found = read_examples([first, second], IntentExample)

    assert [one.intent for one in found] == ["track_order", "track_order", "deny"]
    assert [one.style for one in found] == [None, None, "terse"]


def test_a_byte_order_mark_and_odd_line_breaks_in_a_text_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "windows.jsonl"
    path.write_text(GOOD.replace("ist", "\u2028").replace("\n", "\r\n"), "utf-8-sig", newline="")

    (found,) = read_examples([path], IntentExample)

    assert found.text == "wo \u2028 es"


@pytest.mark.parametrize(
    ("line", "kind", "why"),
    [
        ("{", IntentExample, "this is not JSON"),
        ("[1]", IntentExample, "this is not a JSON object"),
        ('{"text": "x", "lang": "en"}', IntentExample, '"intent" is missing'),
        ('{"text": "", "lang": "en", "intent": "deny"}', IntentExample, '"text" is empty'),
        (
            '{"text": 3, "lang": "en", "intent": "deny"}',
            IntentExample,
            '"text" is wrong: input should be a valid string',
        ),
        (
            '{"text": "x", "lang": "en", "words": 0}',
            LanguageExample,
            '"words" is wrong: input should be greater than or equal to 1',
        ),
        (
            '{"text": "x", "lang": "en", "entities": [{"entity": "date", "value": "17.3."}]}',
            EntityExample,
            '"entities" is wrong: a value of date must be a day such as "2026-03-17"',
        ),
    ],
)
def test_a_bad_line_is_named_with_its_file_number_and_fault(
    tmp_path: Path, line: str, kind: type[Example], why: str
) -> None:
    path = tmp_path / "examples.jsonl"
    good = '{"text": "x", "lang": "en", "intent": "deny", "entities": []}\n'
    path.write_text(good + line, "utf-8")

    with pytest.raises(BadLineError) as refused:
        read_examples([path], kind)

    assert str(refused.value) == f"{path}, line 2: {why}."


def test_a_file_without_examples_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.jsonl"
    path.write_text("\n", "utf-8")

    with pytest.raises(NoExamplesError):
        read_examples([path], IntentExample)


def test_a_missing_file_and_one_in_another_encoding_are_named(tmp_path: Path) -> None:
    latin = tmp_path / "latin.jsonl"
    latin.write_bytes(GOOD.replace("es", "\xe9s").encode("latin-1"))

    for path, why in ((tmp_path / "none.jsonl", "No such file or directory"), (latin, "UTF-8")):
        with pytest.raises(FileUnreadableError, match=why):
            read_examples([path], IntentExample)
