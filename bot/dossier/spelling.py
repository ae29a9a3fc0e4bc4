"""How the packet writes money, times and names; the labels are English."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from babel.numbers import format_currency, get_currency_precision

from bot.casework.house import Speaker
from bot.casework.questions import problem_name
from bot.disputes.case import LineCount
from bot.disputes.money import Money
from bot.disputes.names import Kind, RemedyKind
from bot.disputes.policy import Policy

Cell = dict[str, str]

REMEDIES = {
    RemedyKind.RESEND: "Sent again",
    RemedyKind.PARTIAL_REFUND: "Partial refund",
    RemedyKind.FULL_REFUND: "Full refund",
    RemedyKind.REPLACEMENT: "Replacement",
    RemedyKind.RETURN_AND_REFUND: "Refund after return",
    RemedyKind.REFUND_DUPLICATE: "Refund of a charge taken twice",
    RemedyKind.REFUND_RENEWAL: "Refund of a renewal",
    RemedyKind.STORE_CREDIT: "Store credit",
    RemedyKind.GOODWILL: "Goodwill",
    RemedyKind.EXPLAIN: "Explanation",
    RemedyKind.CANCELLATION: "Cancellation",
    RemedyKind.END_SUBSCRIPTION: "End of the subscription",
    RemedyKind.ADDRESS_CHANGE: "Change of address",
    RemedyKind.RETURN: "Return",
    RemedyKind.EXCHANGE: "Exchange",
    RemedyKind.SUBSTITUTION: "Another product",
}


def cell(text: object, language: str = "") -> Cell:
    """Text to show; in its language's own glyphs and direction where that is known."""
    return {"text": "-" if text is None else str(text), "lang": language}


@dataclass(frozen=True, slots=True)
class Spelling:
    """Of one packet: its language, the shop's zone, and the words that the shop's files hold."""

    language: str
    policy: Policy
    speaker: Speaker

    @property
    def zone(self) -> str:
        """The shop's zone, an IANA name."""
        return self.policy.hours.zone

    def money(self, amount: Money) -> str:
        """As money is written in the packet's language."""
        digits = get_currency_precision(amount.currency)
        exact = Decimal(amount.minor).scaleb(-digits)
        return format_currency(exact, amount.currency, locale=self.language)

    def utc(self, at: datetime | None) -> str:
        """To the second, in UTC."""
        return "-" if at is None else f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}"

    def local(self, at: datetime | None) -> str:
        """The same on the shop's clock."""
        return "-" if at is None else f"{at.astimezone(ZoneInfo(self.zone)):%Y-%m-%d %H:%M:%S}"

    def both(self, at: datetime | None) -> str:
        """In UTC and on the shop's clock."""
        return "-" if at is None else f"{self.utc(at)} UTC = {self.local(at)} {self.zone}"

    def problem(self, kind: Kind) -> Cell:
        """As the buyer's buttons say it, and our word."""
        if kind is Kind.UNSTATED:
            return cell("Not stated: the buyer asked for a person first")
        said = self.speaker.sentence(problem_name(kind).key, language=self.language)
        return cell(f"{said} ({kind.value})", self.language)

    def clause(self, clause_id: str) -> Cell:
        """Its id and title; the id alone where today's policy has it no more."""
        clause = self.policy.clause(clause_id)
        if clause is None:
            return cell(clause_id)
        return cell(f"{clause_id}: {clause.title_in(self.language)}", self.language)

    def pieces(self, lines: tuple[LineCount, ...]) -> str:
        """What and how many."""
        return ", ".join(f"{line.count} × {line.title}" for line in lines)
