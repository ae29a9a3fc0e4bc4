from bot.durable.engine import Engine
from bot.durable.errors import RetryLater
from bot.durable.lanes import Lanes

__all__ = ["Engine", "Lanes", "RetryLater"]
