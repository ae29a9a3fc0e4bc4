"""The one module that knows all parts: builds the house from settings."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from datetime import UTC, datetime

from bot.answers.catalogue import Catalogue
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.translation_port import NoTranslator, Translator
from bot.demo import seed_past
from bot.hearing.tables import load_buyers_words
from bot.policy.load import load_policy
from bot.settings import Settings
from bot.shop.demo import DemoShop
from bot.storage import SqlUnit, migrate, open_engine
from bot.storage.photos import PhotoStore
from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig
from bot.translation.translator import MachineTranslator


def utc_now() -> datetime:
    """The time, aware UTC."""
    return datetime.now(UTC)


@asynccontextmanager
async def open_house(settings: Settings) -> AsyncIterator[House]:
    """The ports made real; closed at the end."""
    engine = open_engine(settings.database)
    shop = open_shop(settings)
    policy = load_policy(settings.policy_file)
    try:
        yield House(
            unit=SqlUnit(engine, currency=policy.currency),
            shop=shop,
            policy=policy,
            speaker=Catalogue(settings.answers_dir, zone=policy.hours.zone),
            words=load_buyers_words(),
            clock=utc_now,
        )
    finally:
        await engine.dispose()


def open_shop(settings: Settings) -> DemoShop:
    """The embedded demo shop."""
    return DemoShop(settings.data_dir / "demo-shop.sqlite")


def open_translator(settings: Settings) -> Translator:
    """LibreTranslate where its address is set; else nothing is sent anywhere."""
    config = translation_config(settings)
    if config is None:
        return NoTranslator()
    return MachineTranslator(LibreTranslate(config), to=settings.translate_to)


def translation_config(settings: Settings) -> LibreTranslateConfig | None:
    """Where the translation service is; None where none is set up."""
    url, key = settings.translate_url, settings.translate_key
    if url is None:
        return None
    return LibreTranslateConfig(str(url), key.get_secret_value() if key else None)


def open_photos(settings: Settings) -> PhotoKeeper:
    """Where photos lie: a folder, or S3 by setting."""
    return PhotoKeeper(PhotoStore(photos_url(settings)), utc_now)


def photos_url(settings: Settings) -> str:
    """The folder or bucket of photos."""
    return settings.photos_url or str(settings.data_dir / "photos")


async def prepare(settings: Settings) -> None:
    """Make the data folder, migrate the database, and seed the demo shop when it is empty."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    await migrate(settings.database)
    shop = open_shop(settings)
    if not await shop.orders():
        await _seed(settings)


async def reset_demo(settings: Settings) -> None:
    """Seed the demo shop again; forget cases, conversations and limits."""
    await prepare(settings)
    await PhotoStore(photos_url(settings)).forget_everything()
    forget_trackers(settings)
    await _seed(settings)


def forget_trackers(settings: Settings) -> None:
    """What Rasa remembers of conversations, where it keeps it in a file of its own."""
    trackers = settings.data_dir / "rasa.db"
    if trackers.exists():
        with closing(sqlite3.connect(trackers)) as connection, suppress(sqlite3.OperationalError):
            connection.execute("DELETE FROM rasa_events")
            connection.commit()


async def _seed(settings: Settings) -> None:
    """The demo shop and its past, over whatever was there."""
    engine = open_engine(settings.database)
    now = utc_now()
    try:
        unit = SqlUnit(engine)
        await unit.forget_everything()
        await seed_past(unit, now)
        await open_shop(settings).seed(now)
    finally:
        await engine.dispose()
