"""The embedded demo shop."""

from bot.casework.shop_port import Product
from bot.shop.demo.effects import OrderEffect
from bot.shop.demo.faults import Fault, Verb
from bot.shop.demo.past_remedies import PastRemedy, past_remedies
from bot.shop.demo.shop import DemoShop

__all__ = ["DemoShop", "Fault", "OrderEffect", "PastRemedy", "Product", "Verb", "past_remedies"]
