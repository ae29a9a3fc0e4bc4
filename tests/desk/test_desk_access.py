from datetime import timedelta

import pytest

from bot.casework.desk_port import Photo
from bot.disputes.names import EvidenceId, Tier
from channels.desk.access import DeskAccess, colleague
from tests.desk.conftest import ADMIN, CASE, Page
from tests.support.hand_off import HANDOFF, NOW, hand_off

ADA = colleague("Ada@shop.example", "Ada", Tier.AGENT)


async def test_a_login_link_opens_the_desk_with_a_cookie_scripts_cannot_read(page: Page) -> None:
    answer = await page.browser.get(page.access.login_link("http://desk.test"))

    cookie = answer.headers["set-cookie"]
    assert answer.headers["location"] == "/desk"
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert (await page.browser.get("/desk")).status_code == 200


async def test_a_link_of_ones_own_says_who_acts_and_what_they_may(page: Page) -> None:
    page.desk.put(hand_off())
    page.desk.needs = Tier.MANAGER
    await page.browser.get(page.access.login_link("http://desk.test", ADA))

    assert "Signed in as <b>Ada</b>" in (await page.browser.get("/desk")).text
    await page.submits("approve")
    assert page.desk.granted == []
    await page.submits("take")
    assert page.desk.cards[HANDOFF].handoff.taken_by == "desk:ada@shop.example"


async def test_a_link_expires(page: Page) -> None:
    link = page.access.login_link("http://desk.test", life=timedelta(minutes=10))
    page.clock[0] = NOW + timedelta(minutes=10)

    answer = await page.browser.get(link)

    assert answer.status_code == 401
    assert "This link has expired" in answer.text


async def test_a_session_expires(page: Page) -> None:
    await page.sign_in()
    page.clock[0] = NOW + timedelta(hours=13)

    answer = await page.browser.get("/desk")

    assert answer.headers["location"] == "/desk/login"


async def test_the_admin_token_opens_the_desk_under_a_name(page: Page) -> None:
    await page.browser.post("/desk/login", data={"token": ADMIN, "name": "Ada"})

    assert "Signed in as <b>Ada</b>" in (await page.browser.get("/desk")).text


async def test_a_wrong_admin_token_opens_nothing(page: Page) -> None:
    answer = await page.browser.post("/desk/login", data={"token": "guess"})

    assert answer.status_code == 401
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    "path", ["/desk", "/desk/live", CASE, f"{CASE}/live", f"{CASE}/photos/evidence-1"]
)
async def test_a_stranger_is_sent_to_the_login_from_everywhere(page: Page, path: str) -> None:
    page.desk.put(hand_off())
    page.desk.photos[EvidenceId("evidence-1")] = Photo("image/png", b"png")

    answer = await page.browser.get(path)

    assert answer.status_code == 303
    assert answer.headers["location"] == "/desk/login"


@pytest.mark.parametrize("verb", ["take", "reply", "approve", "hand_back", "resolve", "note"])
async def test_a_form_of_another_site_does_nothing(page: Page, verb: str) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    forged = {"form": "guessed", "key": "1", "text": "buy gold"}
    answer = await page.browser.post(f"{CASE}/{verb}", data=forged)

    assert answer.status_code == 403
    assert page.desk.sent == page.desk.notes == []


async def test_a_link_is_no_session_and_a_session_no_link(page: Page) -> None:
    token = page.access.login_link("").split("token=")[1]

    assert page.access.session(token) is None
    assert not page.access.opens(page.access.new_session(ADA))


async def test_a_new_admin_token_ends_all_sessions(page: Page) -> None:
    changed = DeskAccess(session_secret="secret", admin_token="new", clock=lambda: NOW)

    assert changed.session(page.access.new_session(ADA)) is None


async def test_signing_out_forgets_the_cookie(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()
    session = page.access.session(page.browser.cookies["amends_desk"])
    assert session is not None

    await page.browser.post("/desk/logout", data={"form": session.form})

    assert (await page.browser.get("/desk")).status_code == 303


async def test_nothing_foreign_may_load_or_frame_the_desk(page: Page) -> None:
    await page.sign_in()

    headers = (await page.browser.get("/desk")).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["cache-control"] == "no-store"


async def test_no_page_has_inline_script_or_style(page: Page) -> None:
    page.desk.put(hand_off())
    await page.sign_in()

    for path in ("/desk", CASE, "/desk/login"):
        html = (await page.browser.get(path)).text
        assert html.count("<script") == html.count('<script src="/desk/static/desk.js"') == 1
        assert "<style" not in html
        assert " style=" not in html
        assert " onclick=" not in html


@pytest.mark.parametrize("name", ["desk.css", "desk.js", "desk.svg"])
async def test_the_pages_own_files_are_served_to_everybody(page: Page, name: str) -> None:
    assert (await page.browser.get(f"/desk/static/{name}")).status_code == 200


async def test_no_other_file_is_served(page: Page) -> None:
    assert (await page.browser.get("/desk/static/..%2Fpage.py")).status_code == 404
