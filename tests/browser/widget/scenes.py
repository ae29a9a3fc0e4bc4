"""What buyers of the strict shop meet, so that several tests can look at it."""

from PIL import Image
from playwright.async_api import FilePayload

from bot.conversations.model import Button
from bot.conversations.ports import Reply
from tests.browser.parcel import parcel_photo
from tests.support.browser import Chat
from tests.support.gateway import RunningGateway
from tests.support.pictures import encoded

INVOICE = FilePayload(name="invoice.pdf", mimeType="application/pdf", buffer=b"%PDF-1.7")
SURVEY = Reply(
    "How did we do with your case C-1042? 1 is poor, 5 is excellent.",
    tuple(Button(str(score), f'/inform{{"count":{score}}}') for score in range(1, 6)),
)
SURVEY_WORDS = Reply("Thank you. If you like, tell me in a few words why.")
LONG = "https://shop.example/" + "very-long-address" * 12
OFFER = Reply(
    f"Order A-1006: we can send it again. {LONG}",
    (
        Button("Yes, please send the two missing linen shirts again as soon as you can", "/affirm"),
        Button("No", "/deny"),
    ),
)


async def fills_the_log(chat: Chat, gateway: RunningGateway) -> None:
    """Words, a sent photo, used and open buttons, a survey, a refused file and a photo not sent yet."""
    gateway.assistant.script = [(OFFER,), (Reply("Done."),), (Reply("Thank you."), SURVEY)]
    await chat.says("Half of my parcel is missing")
    await chat.hears("Order A-1006")
    await chat.presses("No")
    await chat.hears("Done.")
    await chat.sends_photo(parcel_photo(2))
    await chat.hears("How did we do")
    await chat.chooses(parcel_photo(1), parcel_photo(3))
    await chat.get("attach-input").set_input_files(INVOICE)
    await chat.get("error").wait_for()


def large_photo() -> bytes:
    """A photo that takes seconds on a slow line: nothing in it can be shortened."""
    noise = Image.effect_noise((1200, 900), 80)
    return encoded(noise, quality=90)
