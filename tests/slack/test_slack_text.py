import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.slack.text import (
    Internal,
    Mixed,
    ToBuyer,
    Typed,
    bullets,
    escape,
    fit,
    quote,
    read_typed,
    to_plain,
    unescape,
)


@given(text=st.text(), most=st.integers(min_value=1, max_value=60))
def test_a_fitted_text_is_never_too_long_and_never_ends_inside_an_entity(
    text: str, most: int
) -> None:
    fitted = fit(text, most)

    assert len(fitted) <= most
    assert escape(unescape(fitted)) == fitted


@given(text=st.text())
def test_escaping_can_be_undone(text: str) -> None:
    assert unescape(escape(text)) == text


@given(text=st.text(), most=st.integers(min_value=20, max_value=300))
def test_a_quotation_is_never_too_long(text: str, most: int) -> None:
    assert len(quote(text, most)) <= most


@given(lines=st.lists(st.text(max_size=700)), most=st.integers(min_value=20, max_value=3000))
def test_bullets_are_never_too_long(lines: list[str], most: int) -> None:
    assert len(bullets(lines, most)) <= most


def test_a_letter_keeps_its_accent_when_a_text_is_cut() -> None:
    assert fit("cafe\u0301s", 5) == "caf…"


@pytest.mark.parametrize(
    ("typed", "meaning"),
    [
        ("is she right?", Internal("is she right?")),
        ("&gt; Hola", ToBuyer("Hola")),
        ("&gt;Hola", ToBuyer("Hola")),
        ("&gt; Hola\n&gt; Adiós", ToBuyer("Hola\nAdiós")),
        ("&gt; Hola\n\n&gt; Adiós", ToBuyer("Hola\n\nAdiós")),
        ("&gt;&gt;&gt; Hola\nAdiós", ToBuyer("Hola\nAdiós")),
        ("&gt; she said\nno way", Mixed("> she said\nno way")),
        ("&gt;", ToBuyer("")),
        ("5 &gt; 4", Internal("5 > 4")),
        ("", Internal("")),
    ],
)
def test_what_a_typed_message_means(typed: str, meaning: Typed) -> None:
    assert read_typed(typed, emoji={}) == meaning


@pytest.mark.parametrize(
    ("markup", "plain"),
    [
        ("see <https://a.example/x?y=1&amp;z=2>", "see https://a.example/x?y=1&z=2"),
        ("see <https://a.example|our page>", "see our page (https://a.example)"),
        ("<mailto:a@b.example|a@b.example>", "a@b.example"),
        ("ask <@U0JONAS> about it", "ask about it"),
        ("thanks :smile: :unknown:", "thanks 😄 :unknown:"),
    ],
)
def test_slacks_markup_becomes_plain_text_for_the_buyer(markup: str, plain: str) -> None:
    assert to_plain(markup, emoji={"smile": "😄"}) == plain
