"""The demo shop's orders, each made for one kind of trouble; times are days from the seeding."""

from dataclasses import dataclass, field

from bot.disputes.names import Level
from bot.disputes.order import ParcelStatus, PaymentStatus

_CAPTURED = PaymentStatus.CAPTURED
_SECONDS = 1 / 86_400  # of a day
_HOURS = 1 / 24
_COUNTRIES = {
    "Austria": "AT", "Belgium": "BE", "France": "FR", "Germany": "DE", "Ireland": "IE",
    "Italy": "IT", "Netherlands": "NL", "Poland": "PL", "Portugal": "PT", "Spain": "ES",
}  # fmt: skip
_LEVELS = {"Ana Silva": Level.GOLD, "Hans Weber": Level.SILVER, "Kim Minjun": Level.BRONZE}


@dataclass(frozen=True, slots=True)
class LineSeed:
    """So many pieces of a product; all shipped with the parcels unless `shipped` says otherwise."""

    sku: str
    ordered: int = 1
    shipped: int | None = None
    refunded: int = 0


@dataclass(frozen=True, slots=True)
class ParcelSeed:
    """What travels together: all lines, or those by position."""

    status: ParcelStatus
    shipped: float
    delivered: float | None = None
    last_scan: float | None = None
    lines: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class PaymentSeed:
    """A charge in cents."""

    amount: int
    at: float
    status: PaymentStatus = _CAPTURED
    refunded: int = 0
    refunded_at: float | None = None
    expires: float | None = None


@dataclass(frozen=True, slots=True)
class OrderSeed:
    """One order; the buyer's e-mail is their first name at example.com."""

    number: str
    buyer: str
    placed: float
    promised: float | None
    lines: tuple[LineSeed, ...]
    payments: tuple[PaymentSeed, ...]
    ship_to: tuple[str, ...]
    parcels: tuple[ParcelSeed, ...] = field(default=())
    subscription: bool = False

    @property
    def email(self) -> str:
        """First name in lower case at example.com."""
        return f"{self.buyer.split()[0].lower()}@example.com"

    @property
    def level(self) -> Level:
        """How well the shop knows the buyer."""
        return _LEVELS.get(self.buyer, Level.GUEST)

    @property
    def country(self) -> str:
        """The code of the country in the address's last line."""
        return _COUNTRIES[self.ship_to[-1]]


def _arrived(shipped: float, delivered: float) -> tuple[ParcelSeed, ...]:
    return (ParcelSeed(ParcelStatus.DELIVERED, shipped, delivered, delivered),)


def _under_way(
    shipped: float, last_scan: float, lines: tuple[int, ...] | None = None
) -> tuple[ParcelSeed, ...]:
    return (ParcelSeed(ParcelStatus.IN_TRANSIT, shipped, None, last_scan, lines),)


def _paid(amount: int, at: float) -> tuple[PaymentSeed, ...]:
    return (PaymentSeed(amount, at),)


ORDERS = (
    OrderSeed(
        "A-1001", "Ana Silva", -9, -2,
        (LineSeed("SHIRT-LINEN", 3), LineSeed("MUG-STONE")), _paid(9900, -9),
        ("Ana Silva", "Rua das Flores 12", "1200-195 Lisboa", "Portugal"),
        _arrived(-7, -2),
    ),
    OrderSeed(
        "A-1002", "Bruno Costa", -16, -6,
        (LineSeed("LAMP-DESK"),), _paid(4500, -16),
        ("Bruno Costa", "Rua do Ouro 8", "4000-098 Porto", "Portugal"),
        _under_way(-14, -5),
    ),
    OrderSeed(
        "A-1003", "Chloe Martin", -3, 3,
        (LineSeed("SCARF-WOOL"),), _paid(3900, -3),
        ("Chloe Martin", "18 rue des Lilas", "69003 Lyon", "France"),
        _under_way(-2, -1),
    ),
    OrderSeed(
        "A-1004", "Dmitri Orlov", -8, -1,
        (LineSeed("ESPRESSO"),), _paid(24000, -8),
        ("Dmitri Orlov", "Lindenstr. 40", "10969 Berlin", "Germany"),
        _arrived(-6, -1),
    ),
    OrderSeed(
        "A-1005", "Elif Kaya", -4, 2,
        (LineSeed("SHOES-RUN"),),
        (PaymentSeed(5990, -4), PaymentSeed(5990, -4 + 90 * _SECONDS)),
        ("Elif Kaya", "Bahnhofstr. 3", "50667 Köln", "Germany"),
        _under_way(-3, -1),
    ),
    OrderSeed(
        "A-1006", "Farid Haddad", -2, 5,
        (LineSeed("BACKPACK", shipped=0),),
        (
            PaymentSeed(7450, -2),
            PaymentSeed(7450, -2 + 60 * _SECONDS, PaymentStatus.AUTHORISED, expires=5),
        ),
        ("Farid Haddad", "Rue Haute 77", "1000 Bruxelles", "Belgium"),
    ),
    OrderSeed(
        "A-1007", "Giulia Rossi", -52, -45,
        (LineSeed("DRESS-SUMMER"),), _paid(8000, -52),
        ("Giulia Rossi", "Via Garibaldi 5", "40124 Bologna", "Italy"),
        _arrived(-50, -45),
    ),
    OrderSeed(
        "A-1008", "Hans Weber", -10, -5,
        (LineSeed("LAMP-READING"), LineSeed("CUSHION", 2)), _paid(7100, -10),
        ("Hans Weber", "Gartenweg 21", "80331 München", "Germany"),
        _arrived(-8, -5),
    ),
    OrderSeed(
        "A-1009", "Ines Garcia", -1 * _HOURS, 6,
        (LineSeed("CHAIR-GARDEN", shipped=0),), _paid(7000, -1 * _HOURS),
        ("Ines Garcia", "Calle Mayor 30", "28013 Madrid", "Spain"),
    ),
    OrderSeed(
        "A-1010", "Jun Tanaka", -62, None,
        (LineSeed("COFFEE-CLUB", shipped=0),),
        (PaymentSeed(999, -62), PaymentSeed(999, -32), PaymentSeed(999, -2)),
        ("Jun Tanaka", "Hafenstr. 9", "20457 Hamburg", "Germany"),
        subscription=True,
    ),
    OrderSeed(
        "A-1011", "Kim Minjun", -9, -3,
        (LineSeed("SNEAKERS-42"),), _paid(5000, -9),
        ("Kim Minjun", "Schillerstr. 14", "60313 Frankfurt", "Germany"),
        _arrived(-7, -3),
    ),
    OrderSeed(
        "A-1012", "Lena Nowak", -7, -2,
        (LineSeed("TABLE-CLOTH"),), _paid(2500, -7),
        ("Lena Nowak", "ul. Długa 6", "31-146 Kraków", "Poland"),
        _arrived(-5, -2),
    ),
    OrderSeed(
        "A-1013", "Mai Suwan", -5, 1,
        (LineSeed("TEA-POT"), LineSeed("TEA-TRAY", shipped=0)), _paid(6000, -5),
        ("Mai Suwan", "Keizersgracht 101", "1015 CJ Amsterdam", "Netherlands"),
        _under_way(-4, -1, (0,)),
    ),
    OrderSeed(
        "A-1014", "Noah de Vries", -12, -4,
        (LineSeed("COAT-WINTER"),), _paid(18000, -12),
        ("Noah de Vries", "Dorpsstraat 2", "3511 AA Utrecht", "Netherlands"),
        _arrived(-10, -4),
    ),
    OrderSeed(
        "A-1015", "Omar Farouk", -20, -12,
        (LineSeed("BELT", refunded=1),),
        (PaymentSeed(2200, -20, refunded=2200, refunded_at=-5),),
        ("Omar Farouk", "Ringstr. 55", "1010 Wien", "Austria"),
        (*_arrived(-18, -12), ParcelSeed(ParcelStatus.RETURNED, -9, -6, -6)),
    ),
    OrderSeed(
        "A-1016", "Priya Nair", -6, 1,
        (LineSeed("POWER-BANK"),), _paid(4100, -6),
        ("Priya Nair", "Park Lane 4", "Dublin D02", "Ireland"),
        _under_way(-4, -1),
    ),
)  # fmt: skip
