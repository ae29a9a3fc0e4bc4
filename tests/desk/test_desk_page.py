import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.casework.desk_port import Photo
from bot.casework.history import event
from bot.casework.promise_book import OverduePromise
from bot.disputes.case import Approval, Person, Promise, Survey
from bot.disputes.clocks import Due
from bot.disputes.money import Money
from bot.disputes.names import (
    Deadline,
    EvidenceId,
    HandoffId,
    HandoffState,
    PromiseId,
    PromiseKind,
    PromiseState,
)
from bot.disputes.policy import ClockUnit, MarketplaceClock
from channels.desk.ports import Failure
from tests.desk.conftest import CASE, Page
from tests.support.fake_desk import JPEG
from tests.support.hand_off import (
    HANDOFF,
    NOW,
    REFUND,
    asked_to_rule,
    buyer_said,
    hand_off,
    in_state,
)

PHOTO = EvidenceId("evidence-1")


async def test_the_queue_shows_the_most_urgent_case_first(page: Page) -> None:
    page.desk.put(hand_off(handoff=HandoffId("later"), answer_by=NOW + timedelta(hours=9)))
    page.desk.put(hand_off(handoff=HandoffId("sooner"), answer_by=NOW + timedelta(hours=1)))
    await page.sign_in()

    html = (await page.browser.get("/desk")).text

    assert html.index("/desk/cases/sooner") < html.index("/desk/cases/later")


async def test_a_case_over_its_deadline_is_marked(page: Page) -> None:
    page.desk.put(hand_off(answer_by=NOW - timedelta(minutes=1)))
    await page.sign_in()

    assert "late since" in (await page.browser.get("/desk")).text


async def test_an_empty_queue_says_so(page: Page) -> None:
    await page.sign_in()

    assert "Nobody is waiting." in (await page.browser.get("/desk")).text


async def test_what_could_not_be_delivered_is_shown(page: Page) -> None:
    page.failed.items.append(
        Failure("handoff-1:opened", "handoff.opened", NOW, "Slack refused: <is_archived>.")
    )
    await page.sign_in()

    html = (await page.browser.get("/desk")).text

    assert "Could not be delivered" in html
    assert "Slack refused: &lt;is_archived&gt;." in html


async def test_the_case_shows_everything_a_person_needs(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    for part in (
        "C-1042 · Quality complaint",
        "El abrigo llegó roto.",
        "Siento lo ocurrido.",
        "Noah de Vries",
        "1 x Winter coat, €180.00 each",
        "Order A-1014 and e-mail match.",
        "Partial refund €54.00: declined",
        "Clause authority.bot.",
        "Full refund €180.00",
        "Nobody has taken it yet. The bot is silent.",
    ):
        assert part in html


async def test_a_buyers_words_are_never_read_as_html(page: Page) -> None:
    page.desk.put(hand_off(words=("<script>alert(1)</script>",)))
    await page.sign_in()

    for path in ("/desk", CASE):
        html = (await page.browser.get(path)).text
        assert "<script>alert" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


async def test_arabic_is_written_from_right_to_left(page: Page) -> None:
    page.desk.put(hand_off(words=("معطفي مكسور",), language="ar"))
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert 'dir="rtl" lang="ar"' in html
    assert '<p class="text" dir="auto"' in html


async def test_take_makes_the_case_ones_own(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    answer = await page.submits("take")
    html = (await page.browser.get(answer.headers["location"])).text

    assert page.desk.cards[HANDOFF].handoff.state is HandoffState.TAKEN
    assert "This case is yours." in html


async def test_a_reply_goes_to_the_buyer_once_however_often_the_form_is_sent(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    await page.submits("reply", key="k1", text="Hola, lo arreglo.")
    await page.submits("reply", key="k1", text="Hola, lo arreglo.")

    assert page.desk.sent == [("Support", "Hola, lo arreglo.")]


async def test_an_empty_reply_is_answered_with_a_sentence(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    answer = await page.submits("reply", text="  ")

    assert answer.status_code == 409
    assert "There is no text to send." in answer.text
    assert page.desk.sent == []


async def test_what_was_written_stays_on_the_page_when_it_cannot_be_sent(page: Page) -> None:
    page.desk.put(in_state(hand_off(), HandoffState.TAKEN, by="slack:U0JONAS", name="Jonas"))
    await page.sign_in()

    answer = await page.submits("reply", text="Hola, soy yo.")

    assert "A colleague holds this case" in answer.text
    assert "Hola, soy yo.</textarea>" in answer.text


async def test_a_photo_goes_to_the_buyer_with_the_text(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    await page.submits("reply", text="La etiqueta.", photo=JPEG + b"pixels")

    assert page.desk.photos_sent == [("photo.jpg", JPEG + b"pixels")]
    assert page.desk.sent == [("Support", "La etiqueta.")]


async def test_a_file_that_is_no_photo_is_refused_and_the_text_waits(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    answer = await page.submits("reply", text="La lista.", photo=b"%PDF")

    assert answer.status_code == 422
    assert "It is not a picture." in answer.text
    assert "La lista.</textarea>" in answer.text
    assert page.desk.sent == []


async def test_a_photo_over_ten_megabytes_is_refused(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    answer = await page.submits("reply", photo=JPEG + bytes(10 * 1024 * 1024))

    assert "It is over 10 MB." in answer.text


async def test_a_note_stays_inside_and_is_shown_to_colleagues(page: Page) -> None:
    view = page.desk.put(hand_off())
    await page.sign_in()

    await page.submits("note", text="Looks genuine.")
    assert page.desk.notes == [("Support", "Looks genuine.")]
    assert page.desk.sent == []

    noted = event("note", NOW, actor="desk:admin", by="Support", text="Looks genuine.")
    page.desk.put(replace(view, history=(noted,)))
    assert "Looks genuine." in (await page.browser.get(CASE)).text


async def test_approving_names_the_amount_before_and_says_what_happens(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()
    html = (await page.browser.get(CASE)).text
    assert "It is carried out at once: <b>Full refund €180.00" in html

    answer = await page.submits("approve")

    assert page.desk.granted == ["desk:admin"]
    told = (await page.browser.get(answer.headers["location"])).text
    assert "The shop has not finished yet" in told


async def test_a_finished_case_shows_no_buttons(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    answer = await page.submits("hand_back")
    html = (await page.browser.get(answer.headers["location"])).text

    assert "The bot goes on with the buyer." in html
    assert "/resolve" not in html
    assert "<textarea" not in html


async def test_a_case_that_is_not_there_is_not_found(page: Page) -> None:
    await page.sign_in()

    assert (await page.browser.get("/desk/cases/unknown")).status_code == 404


async def test_a_photo_is_shown_only_with_its_own_conversation(page: Page) -> None:
    page.desk.photos[PHOTO] = Photo("image/jpeg", b"jpeg")
    page.desk.put(hand_off(photos=(PHOTO,)))
    page.desk.put(hand_off(handoff=HandoffId("other")))
    await page.sign_in()

    mine = await page.browser.get(f"{CASE}/photos/{PHOTO}")
    others = await page.browser.get(f"/desk/cases/other/photos/{PHOTO}")

    assert (mine.content, mine.headers["content-type"]) == (b"jpeg", "image/jpeg")
    assert "sandbox" in mine.headers["content-security-policy"]
    assert others.status_code == 404


async def test_the_live_part_comes_only_when_it_changed(page: Page) -> None:
    view = page.desk.put(hand_off())
    await page.sign_in()
    first = await page.browser.get(f"{CASE}/live")
    have = first.headers["x-desk-version"]

    same = await page.browser.get(f"{CASE}/live", params={"have": have})
    assert same.status_code == 204

    page.desk.put(replace(view, transcript=(*view.transcript, buyer_said("¿Hola?", seq=9))))
    changed = await page.browser.get(f"{CASE}/live", params={"have": have})
    assert "¿Hola?" in changed.text


async def test_the_live_queue_comes_only_when_it_changed(page: Page) -> None:
    await page.sign_in()
    have = (await page.browser.get("/desk/live")).headers["x-desk-version"]
    assert (await page.browser.get("/desk/live", params={"have": have})).status_code == 204

    page.desk.put(hand_off())

    assert "C-1042" in (await page.browser.get("/desk/live", params={"have": have})).text


async def test_a_made_up_outcome_in_the_address_says_nothing(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    html = (await page.browser.get(f"{CASE}?did=pay&ended=<b>done</b>")).text

    assert 'class="told"' not in html


async def test_an_agents_promise_is_kept_with_its_time_of_the_shops_clock(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    done = await page.submits("promise", text="A new coat is sent", until="2025-11-27T17:00")

    assert done.status_code == 303
    until = datetime(2025, 11, 27, 16, tzinfo=UTC)  # five in Berlin
    assert page.desk.promised == [("Support", "A new coat is sent", until)]
    assert "promise book" in (await page.browser.get(done.headers["location"])).text


@pytest.mark.parametrize("until", ["", "tomorrow", "0001-01-01T00:00"])
async def test_a_promise_without_a_time_is_not_kept(page: Page, until: str) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    refused = await page.submits("promise", text="Soon", until=until)

    assert refused.status_code == 409
    assert "a time to come" in refused.text
    assert page.desk.promised == []


async def test_overdue_promises_are_listed_until_somebody_says_that_they_were_kept(
    page: Page,
) -> None:
    late = Promise(
        PromiseId("p-1"), PromiseKind.OWN_WORDS, "desk:admin", NOW, NOW, text="A <new> coat"
    )
    page.promised.items = [
        OverduePromise("C-1042", late, HandoffId("handoff-1")),
        OverduePromise("C-1043", replace(late, kind=PromiseKind.GOODS, text=""), None),
    ]
    await page.sign_in()
    queue = (await page.browser.get("/desk")).text
    form = {"form": re.findall(r'name="form" value="([^"]+)"', queue)[0]}

    kept = await page.browser.post("/desk/promises/p-1/kept", data=form)
    gone = await page.browser.post("/desk/promises/p-9/kept", data=form)
    stranger = await page.browser.post("/desk/promises/p-1/kept", data={"form": "forged"})

    assert "“A &lt;new&gt; coat”" in queue
    assert 'href="/desk/cases/handoff-1"' in queue
    assert "Goods by Nov 20, 2025, 10:00 UTC: open." in queue
    assert (kept.status_code, gone.status_code, stranger.status_code) == (303, 404, 403)
    assert page.promised.kept_by == [("p-1", "Support")]


async def test_the_card_shows_deadlines_promises_and_the_buyers_verdict(page: Page) -> None:
    view = hand_off()
    clock = MarketplaceClock("AliExpress", 5, ClockUnit.DAYS, "executed at the buyer's amount")
    promise = Promise(PromiseId("p-1"), PromiseKind.MONEY, "bot", NOW, NOW, PromiseState.BROKEN)
    survey = Survey(NOW, 2, NOW, "Too slow <b>")
    page.desk.put(
        replace(
            view,
            case=replace(view.case, promises=(promise,), surveys=(survey, Survey(NOW))),
            deadlines=(*view.deadlines, Due(Deadline.MARKETPLACE, NOW, (), clock)),
            at_stake=Money(18_000, "EUR"),
        )
    )
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert "First answer by Nov 20, 2025, 14:00 UTC" in html
    assert (
        "AliExpress: answer by Nov 20, 2025, 10:00 UTC, otherwise executed at the buyer&#39;s amount; "
        "€180.00 at stake"
    ) in html
    assert "Money back by Nov 20, 2025, 10:00 UTC: BROKEN." in html
    assert "2 of 5" in html
    assert "Too slow &lt;b&gt;" in html
    assert "no answer yet" in html


async def test_the_queue_says_what_the_bot_granted_today(page: Page) -> None:
    page.granted.by_bot = 3_500
    await page.sign_in()

    html = (await page.browser.get("/desk")).text

    assert "Granted by the bot today: €35.00 of €500.00." in html


async def test_what_people_granted_counts_toward_the_bots_day(page: Page) -> None:
    page.granted.by_bot, page.granted.by_agents = 3_500, 48_000
    await page.sign_in()

    html = (await page.browser.get("/desk")).text

    assert "With the €480.00 granted by people it may grant €0.00 more." in html


async def test_without_a_daily_limit_the_line_names_none(page: Page) -> None:
    page.granted.limit = None
    await page.sign_in()

    assert "Granted by the bot today: €0.00.</p>" in (await page.browser.get("/desk")).text


async def test_the_page_shows_whose_approval_waits_for_a_second_manager(page: Page) -> None:
    approval = Approval(REFUND, Person("slack:U3", "Olga"), NOW)
    page.desk.put(replace(hand_off(), two_managers=True, approval=approval))
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert "Olga approved Full refund €180.00 (1 x Winter coat)" in html
    assert "Confirm this as the second manager?" in html


async def test_a_ruling_has_both_sides_on_its_page_and_no_other_end(page: Page) -> None:
    page.desk.put(asked_to_rule())
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert "Ruling: both sides" in html
    assert html.count("El abrigo tiene un agujero y nadie lo mira.") > 1
    assert "Maria, Nov 20, 2025, 10:00 UTC: The photo shows no hole." in html
    assert "Full refund €180.00 (1 x Winter coat)" in html
    assert "beyond policy: a condition does not hold (quality_complaint.refund)" in html
    assert "the buyer may appeal once" in html
    for verb in ("approve", "hand_back", "resolve"):
        assert f"/{verb}" not in html


async def test_an_appeal_says_that_it_is_the_last_word(page: Page) -> None:
    page.desk.put(asked_to_rule(appeal=True))
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert "Appeal: both sides" in html
    assert "this is the last word" in html


async def test_a_ruling_is_sent_with_its_reasons(page: Page) -> None:
    page.desk.put(asked_to_rule())
    await page.sign_in()

    answer = await page.submits("rule", option="full_refund:18000", text="El agujero se ve.")

    assert page.desk.ruled == [("Support", "full_refund:18000", "El agujero se ve.")]
    assert "Ruled." in (await page.browser.get(answer.headers["location"])).text


async def test_a_refused_ruling_keeps_what_was_written_in_its_own_field(page: Page) -> None:
    page.desk.put(asked_to_rule())
    await page.sign_in()
    page.desk.keys.add("x")

    answer = await page.submits("rule", option="stands", text="   ")
    assert answer.status_code == 409
    assert "say why" in answer.text

    page.desk.put(in_state(asked_to_rule(), HandoffState.TAKEN, by="slack:U9", name="Nina"))
    answer = await page.submits("rule", option="stands", text="Se ve bien.", key="k")
    reply, reasons = (
        re.search(f'id="{name}"[^>]*>([^<]*)<', answer.text) for name in ("reply", "reasons")
    )
    assert reply is not None
    assert reply[1] == ""
    assert reasons is not None
    assert reasons[1] == "Se ve bien."


async def test_what_came_of_a_ruling_stays_on_the_page(page: Page) -> None:
    people = (Person("slack:U3", "Olga"), Person("slack:U4", "Pia"))
    waits = asked_to_rule().case.rulings[0]
    ruled = replace(waits, by=people, ruled_at=NOW, gives=REFUND, reasons="El agujero se ve.")
    page.desk.put(in_state(asked_to_rule(ruled=ruled), HandoffState.RESOLVED, name="Pia"))
    await page.sign_in()

    html = (await page.browser.get(CASE)).text

    assert "Full refund €180.00 (1 x Winter coat). Ruled by Olga and Pia" in html
    assert "El agujero se ve." in html


async def test_the_reason_of_a_resolution_is_kept(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    await page.submits("resolve", text="The photo shows no hole.")

    assert page.desk.reasons == ["The photo shows no hole."]
