from hypothesis import given
from hypothesis import strategies as st

from bot.disputes.rota import next_called

people = st.lists(st.sampled_from("abcdef"), unique=True)
some = st.sets(st.sampled_from("abcdef"))


@given(rota=people, away=some)
def test_everybody_who_is_there_is_called_once_and_in_order(
    rota: list[str], away: set[str]
) -> None:
    called: list[str] = []
    while one := next_called(rota, away=away, called=called):
        called.append(one)
    assert called == [one for one in rota if one not in away]


@given(rota=people, away=some, called=some)
def test_nobody_is_called_who_is_away_or_was_called_or_is_not_on_the_rota(
    rota: list[str], away: set[str], called: set[str]
) -> None:
    one = next_called(rota, away=away, called=called)
    assert one is None or (one in rota and one not in away | called)


@given(rota=people, away=some, called=some)
def test_nobody_is_passed_over_while_somebody_is_left(
    rota: list[str], away: set[str], called: set[str]
) -> None:
    assert (next_called(rota, away=away, called=called) is None) == (not set(rota) - away - called)


@given(rota=people, away=some, called=some)
def test_who_comes_back_from_away_is_called_before_those_after_them(
    rota: list[str], away: set[str], called: set[str]
) -> None:
    everybody = next_called(rota, away=(), called=called)
    some_away = next_called(rota, away=away, called=called)
    if everybody is not None and some_away is not None:
        assert rota.index(everybody) <= rota.index(some_away)
