"""What a turn answered is kept as JSON, and said again as it was."""

from hypothesis import given
from hypothesis import strategies as st

from bot.casework.says import Arg, Blank, Choice, Listed, Literal, Named, Say
from bot.casework.says_json import says_from_json, says_to_json
from bot.disputes.money import Money
from tests.support.house import START

args: st.SearchStrategy[Arg] = (
    st.text()
    | st.integers()
    | st.builds(Money, st.integers(), st.sampled_from(["EUR", "JPY"]))
    | st.builds(Named, st.text())
    | st.builds(Blank, st.text())
    | st.just(START)
    | st.just(Listed((Say("charge-taken", {"amount": Money(2_900, "EUR"), "on": START}),)))
)
choices = st.builds(Choice, st.text() | st.builds(Literal, st.text()), st.text())
says = st.lists(
    st.builds(
        Say,
        st.text(),
        st.dictionaries(st.text(), args, max_size=3),
        st.lists(choices, max_size=3).map(tuple),
    ),
    max_size=3,
).map(tuple)


@given(said=says)
def test_what_was_said_comes_back_as_it_was(said: tuple[Say, ...]) -> None:
    assert says_from_json(says_to_json(said)) == said
