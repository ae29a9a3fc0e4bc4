from hypothesis import given
from hypothesis import strategies as st

from bot.dossier.photos import too_many

photos = st.dictionaries(st.text(min_size=1, max_size=3), st.integers(1, 100), max_size=8)


@given(photos, st.integers(-10, 500))
def test_leaving_the_named_photos_out_is_enough_and_one_fewer_is_not(
    sizes: dict[str, int], over: int
) -> None:
    names = too_many(list(sizes.items()), over=over)
    saved = [sizes[name] for name in names]

    assert sum(saved) >= min(over, sum(sizes.values()))
    assert not names or sum(saved[:-1]) < over
