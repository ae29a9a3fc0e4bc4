"""What the demo shop sells."""

from dataclasses import dataclass
from datetime import timedelta

CURRENCY = "EUR"


@dataclass(frozen=True, slots=True)
class ProductSeed:
    """One product. `price` in cents; `restock_in` from the moment of seeding."""

    sku: str
    title: str
    category: str
    price: int
    stock: int
    restock_in: timedelta | None = None


PRODUCTS = (
    ProductSeed("SHIRT-LINEN", "Linen shirt", "clothing", 2900, 24),
    ProductSeed("MUG-STONE", "Stone mug", "kitchen", 1200, 40),
    ProductSeed("LAMP-DESK", "Desk lamp", "lighting", 4500, 8),
    ProductSeed("SCARF-WOOL", "Wool scarf", "clothing", 3900, 15),
    ProductSeed("ESPRESSO", "Espresso machine", "kitchen", 24000, 3),
    ProductSeed("SHOES-RUN", "Running shoes", "shoes", 5990, 12),
    ProductSeed("BACKPACK", "Backpack", "bags", 7450, 9),
    ProductSeed("DRESS-SUMMER", "Summer dress", "clothing", 8000, 6),
    ProductSeed("LAMP-READING", "Reading lamp", "lighting", 3500, 10),
    ProductSeed("CUSHION", "Cushion", "home", 1800, 30),
    ProductSeed("CHAIR-GARDEN", "Garden chair", "garden", 7000, 7),
    ProductSeed("COFFEE-CLUB", "Coffee club, monthly", "subscription", 999, 1000),
    ProductSeed("SNEAKERS-42", "Sneakers size 42", "shoes", 5000, 5),
    ProductSeed("SNEAKERS-39", "Sneakers size 39", "shoes", 5000, 5),
    ProductSeed("TABLE-CLOTH", "Table cloth", "home", 2500, 20),
    ProductSeed("TEA-POT", "Tea pot", "kitchen", 3200, 11),
    ProductSeed("TEA-TRAY", "Tea tray", "kitchen", 2800, 0, timedelta(days=12)),
    ProductSeed("TRAY-BAMBOO", "Bamboo tray", "kitchen", 2600, 14),
    ProductSeed("TRAY-OAK", "Oak tray", "kitchen", 3100, 6),
    ProductSeed("COAT-WINTER", "Winter coat", "clothing", 18000, 4),
    ProductSeed("BELT", "Belt", "clothing", 2200, 18),
    ProductSeed("POWER-BANK", "Power bank", "battery", 4100, 16),
)


def product(sku: str) -> ProductSeed:
    """The product of that SKU. Raises `KeyError` for a typing error in the seeds."""
    return {one.sku: one for one in PRODUCTS}[sku]
