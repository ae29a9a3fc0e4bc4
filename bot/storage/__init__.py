from bot.storage.engine import open_engine
from bot.storage.schema import migrate
from bot.storage.unit import SqlUnit

__all__ = ["SqlUnit", "migrate", "open_engine"]
