"""What a client may send that means no good, or was written in a hurry."""

from hypothesis import strategies as st

# Halves of characters and NUL are text to JSON, and to no database.
words = st.text() | st.text(alphabet="\ud800\udfff\0/{}a ")
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
metadata = st.fixed_dictionaries(
    {}, optional={"client_id": anything, "title": anything, "locale": anything | st.lists(words)}
)
uttered = st.fixed_dictionaries(
    {},
    optional={
        "message": words | anything,
        "metadata": metadata | anything,
        "customData": metadata | anything,
        "session_id": anything,
    },
)
