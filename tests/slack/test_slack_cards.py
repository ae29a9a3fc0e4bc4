import json
from dataclasses import replace

import pytest

from bot.disputes.case import Approval, Person, Remedy, Stop
from bot.disputes.names import EvidenceId, HandoffState, Kind, RemedyId, RemedyState, Tier
from channels.desk import words
from channels.slack import cards
from channels.slack.modals import reply_modal
from tests.support.hand_off import NOW, REFUND, buyer_said, hand_off, in_state, with_options
from tests.support.slack_fake.limits import check_message, check_view


def shown(blocks: list[dict[str, object]]) -> str:
    return json.dumps(blocks, ensure_ascii=False)


def test_the_card_says_everything_a_person_needs() -> None:
    view = hand_off(photos=(EvidenceId("evidence-1"),))

    text = shown(cards.card(view))

    for part in (
        "C-1042 · Quality complaint · for a manager",
        "over the bot's limit",
        "Noah de Vries",
        "in Spanish, website chat",
        "El abrigo llegó roto.",
        "A-1014",
        "1 x Winter coat, €180.00 each",
        "€180.00 by card: paid",
        "Parcel DHL JD0140: delivered",
        "Order A-1014 and e-mail match.",
        "Partial refund €54.00: declined",
        "Clause authority.bot.",
        "Full refund €180.00",
        "quality_complaint.refund",
        "1 photo in the thread",
        "Nobody has taken it yet. The bot is silent.",
        "stays inside",
    ):
        assert part in text


def test_the_deadline_is_shown_in_the_readers_own_time_zone() -> None:
    at = int(hand_off().handoff.answer_by.timestamp())

    assert f"<!date^{at}^{{date_short_pretty}}, {{time}}|Nov 20, 2025, 14:00 UTC>" in shown(
        cards.card(hand_off())
    )


def test_every_deadline_is_in_the_readers_own_time_zone() -> None:
    listed = next(
        block["text"]["text"]
        for block in cards.card(hand_off())
        if block["type"] == "section" and block["text"]["text"].startswith("*Deadlines*")
    )
    assert [line.count("<!date^") for line in listed.splitlines()[1:]] == [1, 1]


def test_approving_asks_first_and_names_the_amount() -> None:
    [row, *_] = [b for b in cards.card(hand_off()) if b["type"] == "actions"]
    [approve] = [e for e in row["elements"] if e["action_id"] == "amends_approve"]

    assert "Full refund €180.00" in approve["confirm"]["text"]["text"]


def test_without_a_suggestion_there_is_nothing_to_approve() -> None:
    text = shown(cards.card(hand_off(suggested=None)))

    assert "amends_approve" not in text
    assert "please decide with the buyer" in text


def test_the_buttons_of_a_waiting_card_start_with_take() -> None:
    rows = [b for b in cards.card(with_options(hand_off())) if b["type"] == "actions"]

    assert [[e["text"]["text"] for e in row["elements"]] for row in rows] == [
        [
            "Take",
            "Reply…",
            "Approved answers…",
            "Approve suggested remedy",
            "Refuse…",
            "Offer a remedy…",
        ],
        ["Hand back to the bot…", "Resolve…", "Ask for a photo", "Promise…", "Assign…"],
        ["Evidence", "History", "Safety stop…"],
    ]


def test_while_a_safety_stop_holds_nothing_that_grants_or_ends_is_on_the_card() -> None:
    view = with_options(hand_off())
    stop = Stop(Person("slack:U1", "Jonas"), NOW, "The battery <burns>.")
    stopped = replace(view, handoff=replace(view.handoff, stop=stop))

    text = shown(cards.card(stopped))

    assert "Stopped by Jonas" in text
    assert "The battery &lt;burns&gt;." in text
    for verb in ("approve", "offer", "refuse", "hand_back", "resolve", "stop"):
        assert f'"amends_{verb}"' not in text
    assert '"amends_lift"' in text
    check_message("summary", cards.card(stopped))


def test_a_buyers_words_cannot_call_people_or_draw_a_false_card() -> None:
    words_ = ("<!channel> <https://evil.example|Approve>\n*Granted* & done",)

    text = shown(cards.card(hand_off(words=words_)))

    assert "<!channel>" not in text
    assert "<https" not in text
    assert "> \u2068*Granted* &amp; done\u2069" in text


def test_arabic_words_keep_their_direction_beside_latin_text() -> None:
    text = shown(cards.card(hand_off(words=("معطفي مكسور",), language="ar")))

    assert "> \u2068معطفي مكسور\u2069" in text
    assert "in Arabic" in text


def test_the_newest_words_are_kept_when_not_all_fit() -> None:
    text = shown(cards.card(hand_off(words=("old " * 900, "the newest"))))

    assert "the newest" in text


@pytest.mark.parametrize("length", [0, 1, 2_999, 3_000, 60_000])
def test_no_length_of_words_makes_a_card_that_slack_refuses(length: int) -> None:
    view = hand_off(words=("<&>" * (length // 3), "&" * length))
    view = replace(view, checked=("&" * length or "-",) * 60, stopped_because="&" * length)

    check_message("summary", cards.card(view))
    check_message("summary", cards.buyer_message(view, buyer_said("&" * length)))
    check_message("summary", cards.sent_reply("Maria", "&" * length))
    check_view(reply_modal(view))


@pytest.mark.parametrize("state", HandoffState)
@pytest.mark.parametrize("kind", Kind)
def test_every_state_and_kind_has_a_card_that_slack_takes(state: HandoffState, kind: Kind) -> None:
    view = in_state(hand_off(), state, by="slack:U0MARIA", name="Maria")
    view = replace(view, case=replace(view.case, kind=kind))

    blocks = cards.card(view)

    check_message(cards.summary(view), blocks)
    assert words.KINDS[kind] in shown(blocks)


def test_the_notification_line_holds_none_of_the_buyers_words() -> None:
    assert cards.summary(hand_off()) == (
        "C-1042 · Quality complaint: over the bot's limit (Waiting for a person)"
    )


def test_an_unverified_buyer_without_order_still_has_a_card() -> None:
    view = replace(hand_off(), order=None, language="xx", channel="web")

    text = shown(cards.card(view))

    assert "The buyer" in text
    check_message("summary", cards.card(view))


def test_the_card_says_whose_approval_waits_for_a_second_manager() -> None:
    approval = Approval(REFUND, Person("slack:U3", "Olga"), NOW)
    view = replace(hand_off(), two_managers=True, approval=approval)

    blocks = cards.card(view)

    check_message("summary", blocks)
    assert "Olga approved Full refund €180.00" in shown(blocks)
    assert "Another manager must confirm it" in shown(blocks)


def test_the_card_names_who_granted_a_remedy_and_why_one_was_not_done() -> None:
    granted = Remedy(
        id=RemedyId("remedy-1"),
        proposal=REFUND,
        state=RemedyState.FAILED,
        key="case-1:full_refund:1",
        granted_by=Tier.MANAGER,
        granted_at=NOW,
        approved_by=(Person("slack:U3", "Olga"), Person("slack:U4", "Pia")),
        failure="over_authority",
    )
    view = hand_off()
    view = replace(
        view, case=replace(view.case, remedies=(granted, replace(granted, failure="line_qty")))
    )

    text = shown(cards.card(view))

    assert "by the manager Olga and Pia: NOT carried out" in text
    assert "FAILED in the shop: line_qty" in text
