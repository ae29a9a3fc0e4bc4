"""Photos: chosen in any way, several at once, made small and anonymous, taken back, refused in words."""

import asyncio
import base64

import pytest
from playwright.async_api import Route, expect

from tests.browser.parcel import parcel_photo
from tests.browser.widget.conftest import Guest
from tests.support.browser import Watch
from tests.support.gateway import RunningGateway
from tests.support.pictures import SECRET, encoded, exif, opened, scene

pytestmark = pytest.mark.asyncio(loop_scope="session")

WAITING = """async () => {
  const open = indexedDB.open("amends", 1);
  await new Promise((done) => (open.onsuccess = done));
  const all = open.result.transaction("photos").objectStore("photos").getAll();
  const [photo] = await new Promise((done) => (all.onsuccess = () => done(all.result)));
  const bytes = new Uint8Array(await photo.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""
GIVES = """(panel, [kind, encoded]) => {
  const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
  const data = new DataTransfer();
  data.items.add(new File([bytes], "parcel.jpg", { type: "image/jpeg" }));
  const how = { bubbles: true, composed: true, cancelable: true };
  const event = kind === "paste"
    ? new ClipboardEvent("paste", { ...how, clipboardData: data })
    : new DragEvent("drop", { ...how, dataTransfer: data });
  panel.dispatchEvent(event);
}"""


async def test_a_photo_leaves_the_device_small_and_without_where_it_was_taken(guest: Guest) -> None:
    chat = await guest()
    await chat.open()
    await chat.says("Hello")
    await chat.page.context.set_offline(True)
    await chat.chooses(encoded(scene(size=(3200, 2400)), exif=exif(orientation=6)))
    await chat.get("send").click()
    await expect(chat.get("message-buyer").last).to_have_attribute("data-state", "sending")

    body = base64.b64decode(await chat.page.evaluate(WAITING))

    photo = opened(body)
    assert photo.size == (1800, 2400)  # upright: the phone was held that way
    assert dict(photo.getexif()) == {}
    assert SECRET.encode() not in body


@pytest.mark.parametrize("kind", ["paste", "drop"])
async def test_a_photo_can_be_pasted_and_dropped(guest: Guest, kind: str) -> None:
    chat = await guest()
    await chat.open()
    body = base64.b64encode(parcel_photo(2)).decode()
    await chat.get("panel").evaluate(GIVES, [kind, body])

    await chat.get("previews").wait_for()
    await chat.get("send").click()
    await expect(chat.get("message-buyer")).to_have_attribute("data-state", "sent")


async def test_what_only_looks_like_a_photo_is_refused_by_the_gateway_in_the_buyers_language(
    guest: Guest, gateway: RunningGateway, watch: Watch
) -> None:
    gateway.assistant.language = "es"
    chat = await guest(locale="es-ES")
    await chat.open()
    await chat.says("Hola")
    await chat.hears("Hola")
    await chat.sends_photo(b"no photo at all")

    await expect(chat.get("error")).to_contain_text("El archivo no es una foto")
    await chat.get("discard").click()
    await expect(chat.get("message-buyer")).to_have_count(1)
    (told,) = watch.complaints  # the browser itself notes every refusal
    assert "415" in told
    watch.complaints.clear()


async def test_several_photos_go_with_their_words_without_the_one_that_was_taken_out(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    await chat.open()
    await chat.chooses(parcel_photo(1), parcel_photo(2), parcel_photo(3))
    await expect(chat.get("remove-photo")).to_have_count(3)
    await chat.get("remove-photo").nth(1).click()
    await chat.says("These two")
    await chat.hears("You said: These two")

    await expect(chat.get("previews")).to_have_count(0)
    await expect(chat.get("message-buyer")).to_have_count(3)
    await expect(chat.get("message-buyer").locator("img")).to_have_count(2)
    heard = gateway.assistant.texts()[-3:]
    assert [words.split("{")[0] for words in heard] == [
        "/provide_photo",
        "/provide_photo",
        "These two",
    ]


async def test_a_photo_on_its_way_can_be_taken_back_and_never_arrives(
    guest: Guest, gateway: RunningGateway
) -> None:
    chat = await guest()
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        begun.set()
        await go_on.wait()
        await route.abort()

    await chat.page.route("**/api/uploads", hold)
    await chat.open()
    await chat.sends_photo(parcel_photo(2))
    await asyncio.wait_for(begun.wait(), 30)
    await chat.types("Never mind the photo")
    await chat.get("recall").click()

    await chat.hears("You said: Never mind the photo")
    go_on.set()
    await expect(chat.get("message-buyer")).to_have_count(1)
    await expect(chat.get("composer")).to_be_focused()
    await chat.page.reload()
    await expect(chat.get("message-buyer")).to_have_count(1)
    assert not any("provide_photo" in words for words in gateway.assistant.texts()[-1:])
