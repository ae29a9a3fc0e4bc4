from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasa_sdk.interfaces import Tracker

from actions.reading import MessageWithoutIdError, read_heard, read_likely, read_said, read_turn
from bot.casework.turn import Heard, Said, Turn
from bot.disputes.names import DISPUTES, Kind
from tests.actions.conftest import tracker

NOW = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)

words = st.text() | st.text(alphabet="\ud800\0{}/9 ")
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from(
    ["order_number", "email", "count", "total", "line", "offer", "evidence_id", "other_kind"]
)
entities = st.lists(st.fixed_dictionaries({"entity": names | json_values, "value": json_values}))
latest = st.fixed_dictionaries(
    {},
    optional={
        "text": json_values,
        "intent": json_values | st.fixed_dictionaries({"name": json_values}),
        "entities": entities | json_values,
        "language": json_values | st.fixed_dictionaries({"code": json_values}),
        "metadata": json_values | st.fixed_dictionaries({"message_id": json_values}),
        "intent_ranking": json_values
        | st.lists(
            st.fixed_dictionaries({"name": st.sampled_from(Kind), "confidence": json_values})
        ),
    },
)


unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def read(**message: Any) -> Turn:
    state: Any = tracker("hello", **message)
    return read_turn(Tracker.from_dict(state), at=NOW)


@unhurried
@given(message=latest | json_values)
def test_any_tracker_is_a_turn_or_has_no_message_id(message: Any) -> None:
    state: Any = {"sender_id": "cv_test", "latest_message": message}

    try:
        turn = read_turn(Tracker.from_dict(state), at=NOW)
    except MessageWithoutIdError:
        return

    assert turn.message
    assert all(0 <= count <= 10_000 for count in turn.said.counts)


@unhurried
@given(found=entities)
def test_what_is_read_of_entities_can_be_stored(found: list[dict[str, Any]]) -> None:
    said = read_said(found)

    for value in (said.order_number, said.email, said.line, said.offer, said.photo, said.language):
        assert value is None or 0 < len(value.encode()) <= 800
        assert "\0" not in (value or "")


def test_a_turn_has_what_rasa_understood() -> None:
    turn = read(
        intent={"name": "inform", "confidence": 0.9},
        entities=[
            {"entity": "order_number", "value": "A-1001"},
            {"entity": "count", "value": 2},
            {"entity": "total", "value": "3"},
        ],
        language={"code": "es", "supported": True, "undecided": True},
    )

    assert (turn.conversation, turn.message, turn.text) == ("cv_test", "m-1", "hello")
    assert turn.intent == "inform"
    assert turn.said == Said(order_number="A-1001", counts=(2,), total=3)
    assert turn.heard == Heard("es", supported=True, undecided=True)
    assert not turn.pressed


def test_a_payload_is_a_pressed_button() -> None:
    state: Any = tracker("/affirm")

    assert read_turn(Tracker.from_dict(state), at=NOW).pressed


def test_the_last_of_several_numbers_wins_and_counts_keep_their_order() -> None:
    said = read_said(
        [
            {"entity": "order_number", "value": "A-1"},
            {"entity": "count", "value": 1},
            {"entity": "order_number", "value": "A-2"},
            {"entity": "count", "value": 2},
        ]
    )

    assert (said.order_number, said.counts) == ("A-2", (1, 2))


@pytest.mark.parametrize(
    "value", [-1, 10_001, float("inf"), float("nan"), "many", None, [], "9" * 5_000]
)
def test_what_is_no_count_of_pieces_is_left_out(value: Any) -> None:
    assert read_said([{"entity": "count", "value": value}]).counts == ()


@pytest.mark.parametrize("value", ["a b", "<script>", "x" * 65, "é\n", {"id": 1}])
def test_what_is_no_id_is_left_out(value: Any) -> None:
    assert read_said([{"entity": "line", "value": value}]).line is None


@pytest.mark.parametrize(
    ("ranking", "kind"),
    [
        ([], None),
        ([("late_delivery", 0.5), ("not_received", 0.1)], Kind.LATE_DELIVERY),
        ([("late_delivery", 0.5), ("not_received", 0.4)], None),
        ([("late_delivery", 0.1)], None),
        ([("greet", 0.9), ("late_delivery", 0.3)], Kind.LATE_DELIVERY),
        ([("unstated", 0.9)], None),
    ],
)
def test_a_kind_is_likely_when_it_stands_out(
    ranking: list[tuple[str, float]], kind: Kind | None
) -> None:
    ranked = [{"name": name, "confidence": confidence} for name, confidence in ranking]

    assert read_likely(ranked) is kind


@pytest.mark.parametrize(
    ("ranking", "kinds"),
    [
        ([], None),
        ([("late_delivery", 0.5)], None),
        ([("late_delivery", 0.4), ("not_received", 0.35)], (Kind.LATE_DELIVERY, Kind.NOT_RECEIVED)),
        ([("not_received", 0.35), ("late_delivery", 0.4)], (Kind.LATE_DELIVERY, Kind.NOT_RECEIVED)),
        ([("late_delivery", 0.45), ("not_received", 0.3)], None),  # likely enough to be taken
        ([("late_delivery", 0.22), ("not_received", 0.19)], None),  # one of them does not stand out
        ([("greet", 0.6), ("late_delivery", 0.2), ("not_received", 0.2)], None),  # sure of another
        (
            [("nlu_fallback", 0.95), ("late_delivery", 0.3), ("wrong_item", 0.3)],
            (Kind.LATE_DELIVERY, Kind.WRONG_ITEM),
        ),
        ([("late_delivery", 0.3), ("late_delivery", 0.3)], None),
    ],
)
def test_a_message_is_between_two_kinds_that_stand_out_and_are_close(
    ranking: list[tuple[str, float]], kinds: tuple[Kind, Kind] | None
) -> None:
    ranked = [{"name": name, "confidence": confidence} for name, confidence in ranking]

    assert read(intent_ranking=ranked).between == kinds


shares = st.floats(min_value=0, max_value=1)


@given(confidences=st.dictionaries(st.sampled_from(DISPUTES), shares, max_size=4))
def test_a_kind_is_never_both_taken_and_asked_about(confidences: dict[Kind, float]) -> None:
    turn = read(intent_ranking=[{"name": k, "confidence": c} for k, c in confidences.items()])

    assert turn.likely is None or turn.between is None


@pytest.mark.parametrize(
    ("value", "kind"),
    [("wrong_item", Kind.WRONG_ITEM), ("unstated", None), ("greet", None), (None, None), (7, None)],
)
def test_the_other_kind_is_a_kind_of_dispute_or_nothing(value: Any, kind: Kind | None) -> None:
    assert read_said([{"entity": "other_kind", "value": value}]).other_kind is kind


def test_a_message_tells_two_problems_when_its_intent_is_one_and_the_other_is_beside_it() -> None:
    other = [{"entity": "other_kind", "value": "billing_duplicate"}]

    told = read(intent={"name": "wrong_item", "confidence": 0.95}, entities=other)
    same = read(intent={"name": "billing_duplicate", "confidence": 0.95}, entities=other)
    none = read(intent={"name": "inform", "confidence": 0.95}, entities=other)

    assert told.problems == (Kind.WRONG_ITEM, Kind.BILLING_DUPLICATE)
    assert (same.problems, none.problems) == ((), ())


def test_without_a_verdict_the_conversations_language_stays() -> None:
    assert read_heard({"metadata": {"language": {"current": "ar"}}}) == Heard("ar")
    assert read_heard({}) == Heard("en")
