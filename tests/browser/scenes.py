"""The way of a missing-items dispute in the buyer's language, up to a point."""

from dataclasses import dataclass

from tests.browser.parcel import parcel_photo
from tests.support.browser import Chat

ORDER, EMAIL = "A-1001", "ana@example.com"


@dataclass(frozen=True, slots=True)
class Tongue:
    """What a buyer says, and the fragments of answers they wait for, in one language."""

    complaint: str
    asks_order: str
    asks_email: str
    asks_line: str
    line: str
    asks_count: str
    count: str
    shirts: int  # that are in the photo
    asks_photo: str
    restated: str
    right: str


SPANISH = Tongue(
    complaint="Hola, me falta una camisa de lino en el paquete.",
    asks_order="A-1001",
    asks_email="correo",
    asks_line="¿Qué artículo",
    line="Linen shirt",
    asks_count="llegaron",
    count="Llegaron dos",
    shirts=2,
    asks_photo="foto",
    restated="¿Es así?",
    right="Sí, es correcto",
)
ARABIC = Tongue(
    complaint="وصلني الطرد لكن ينقصه قميصان من أصل ثلاثة.",
    asks_order="A-1001",
    asks_email="البريد",
    asks_line="أي قطعة",
    line="Linen shirt",
    asks_count="وصل",
    count="وصلني قميص واحد فقط",
    shirts=1,
    asks_photo="صورة",
    restated="صحيح؟",
    right="نعم، هذا صحيح",
)
GERMAN = Tongue(
    complaint="In meinem Paket fehlen zwei von drei Hemden.",
    asks_order="A-1001",
    asks_email="E-Mail-Adresse",
    asks_line="Welcher Artikel",
    line="Linen shirt",
    asks_count="angekommen",
    count="Es kam nur eines an",
    shirts=1,
    asks_photo="Foto",
    restated="Stimmt das?",
    right="Ja, das stimmt",
)
ENGLISH = Tongue(
    complaint="My order arrived incomplete.",
    asks_order="A-1001",
    asks_email="e-mail",
    asks_line="Which item",
    line="Linen shirt",
    asks_count="arrived",
    count="Two of them arrived",
    shirts=2,
    asks_photo="photo",
    restated="right?",
    right="Yes, that is right",
)


async def tells_all(chat: Chat, tongue: Tongue) -> None:
    """From the complaint to the bot's own words for it, with a photo."""
    await chat.says(tongue.complaint)
    await chat.hears(tongue.asks_order)
    await chat.says(ORDER)
    await chat.hears(tongue.asks_email)
    await chat.says(EMAIL)
    await chat.hears(tongue.asks_line)
    await chat.presses(tongue.line)
    await chat.hears(tongue.asks_count)
    await chat.says(tongue.count)
    await chat.hears(tongue.asks_photo)
    await chat.sends_photo(parcel_photo(tongue.shirts))
    await chat.hears(tongue.restated)
