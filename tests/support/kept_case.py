"""A whole case in a real house with real photos: told in fifteen languages, settled, carried out in the shop."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.answers.catalogue import Catalogue
from bot.casework.execute_remedy import execute_remedy
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.cli import place
from bot.conversations.model import Author, MessageDraft
from bot.disputes.case import Case
from bot.disputes.names import ConversationId, EvidenceId
from bot.settings import Settings
from bot.storage import SqlUnit, open_engine
from bot.storage.unit import SqlWork
from bot.wiring import open_house, open_photos, prepare
from tests.cli.builders import some_settings
from tests.support.house import Buyer
from tests.support.pictures import encoded, phone_photo, scene

WORDS = {
    "ar": "وصل الطرد ناقصًا: قميصان من أصل ثلاثة (A-1001)",
    "de": "Ein Hemd fehlt, größer als die Lücke",
    "en": "One of 3 shirts is missing, I am ana@example.com, card 4242 4242 4242 4242",
    "es": "Falta una camisa, ¿qué pasó?",
    "fr": "Il manque une chemise, ça m'étonne",
    "it": "Manca una camicia, perché?",
    "ja": "荷物にシャツが一枚足りません",
    "ko": "셔츠 한 장이 빠졌어요",
    "nl": "Er ontbreekt één overhemd",
    "pl": "Brakuje jednej koszuli, żółtej",
    "pt": "Falta uma camisa, não chegou",
    "ru": "Не хватает одной рубашки",
    "th": "เสื้อเชิ้ตขาดไปหนึ่งตัวจากที่สั่งสามตัว",
    "tr": "Gömleklerden biri eksik, İade istiyorum ğış",
    "zh": "包裹里少了一件衬衫",
}
PHONE, SCREEN = "JPEG", "PNG"


def shop_settings(folder: Path, **changes: str) -> Settings:
    return some_settings(
        data_dir=folder,
        policy_file=place.ROOT / "policy.yml",
        answers_dir=place.ROOT / "data" / "answers",
        **changes,
    )


@cache
def catalogue(folder: Path, *, zone: str) -> Catalogue:
    """The answers, read once: they take longer than everything else that a command does."""
    return Catalogue(folder, zone=zone)


async def keep_case(settings: Settings, photos: Sequence[bytes] | None = None) -> Case:
    """A case about missing shirts of A-1001, with a phone's photo and a screenshot unless others are given."""
    await prepare(settings)
    bodies = (phone_photo(), encoded(scene(2), SCREEN)) if photos is None else photos
    async with open_house(settings) as house:
        buyer = await Buyer(house).arrives()
        await _write(house, buyer.conversation)
        await buyer.says("missing_items", "something is missing in my parcel")
        await buyer.says("inform", "A-1001", order_number="A-1001")
        await buyer.says("inform", "ana@example.com", email="ana@example.com")
        await buyer.says("inform", line=await buyer.first_line("A-1001"))
        await buyer.says("inform", counts=(2,))
        for body in bodies:
            await _show(buyer, body, keeper=open_photos(settings))
        for _ in ("the restatement is right", "the offer is taken"):
            await buyer.says("affirm", "yes")
        case = await buyer.case()
        for remedy in case.remedies:
            await execute_remedy(remedy.id, house=house)
        return await buyer.case()


async def _write(house: House, conversation: ConversationId) -> None:
    """What the channel would have stored before the turns."""
    async with house.unit() as work:
        for language, text in WORDS.items():
            draft = MessageDraft(
                conversation,
                Author.BUYER,
                text,
                f"key-{language}",
                house.clock(),
                language=language,
            )
            await work.messages.append(draft)
        pressed = MessageDraft(
            conversation, Author.BUYER, '/affirm{"x":1}', "key-button", house.clock(), title="Yes"
        )
        await work.messages.append(pressed)


async def _show(buyer: Buyer, body: bytes, *, keeper: PhotoKeeper) -> EvidenceId:
    photo = await keeper.keep(buyer.conversation, body)
    async with buyer.house.unit() as work:
        await work.photos.add(photo)
    await buyer.says("provide_photo", photo=photo.evidence.id)
    return photo.evidence.id


@asynccontextmanager
async def stored(settings: Settings) -> AsyncIterator[SqlWork]:
    """What is stored, without the rest of the house."""
    engine = open_engine(settings.database)
    async with SqlUnit(engine)() as work:
        yield work
    await engine.dispose()


async def change_file(settings: Settings, case: Case, body: bytes | None) -> None:
    """Write over the first sealed photo; None removes it."""
    async with stored(settings) as work:
        photo = await work.photos.for_desk(case.evidence[0].id)
    assert photo is not None
    path = settings.data_dir / "photos" / photo.original_path
    if body is None:
        path.unlink()
    else:
        path.write_bytes(body)


async def forget_photo(settings: Settings, case: Case) -> None:
    """The case is left with a photo that the index does not know."""
    async with stored(settings) as work:
        current = await work.cases.get(case.id)
        lost = replace(current.evidence[0], id=EvidenceId("ev_lost"))
        await work.cases.save(replace(current, evidence=(*current.evidence, lost)))
