"""What a case says of itself."""

from dataclasses import replace

import pytest

from bot.disputes.case import Handoff
from bot.disputes.names import EscalationReason, HandoffId, HandoffState, Tier
from tests.disputes.scenes import NOW, case


def handoff(name: str, state: HandoffState) -> Handoff:
    return Handoff(HandoffId(name), EscalationReason.ASKED_FOR, Tier.AGENT, state, NOW, NOW)


@pytest.mark.parametrize(
    ("states", "open_one"),
    [
        ((), None),
        ((HandoffState.HANDED_BACK, HandoffState.RESOLVED), None),
        ((HandoffState.HANDED_BACK, HandoffState.WAITING), "1"),
        ((HandoffState.TAKEN,), "0"),
    ],
)
def test_the_open_hand_off_is_the_one_a_person_has_not_finished(
    states: tuple[HandoffState, ...], open_one: str | None
) -> None:
    passed = tuple(handoff(str(number), state) for number, state in enumerate(states))
    found = replace(case(), handoffs=passed).open_handoff

    assert (found.id if found else None) == open_one
