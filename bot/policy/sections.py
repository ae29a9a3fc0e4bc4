"""The sections of a policy file that are not authority or remedies."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import pairwise

from bot.disputes.names import REQUESTS, EscalationReason, Kind
from bot.disputes.policy import (
    Afterwards,
    BusinessHours,
    Clause,
    ClockUnit,
    Deadlines,
    MarketplaceClock,
    OfferRules,
    Patience,
    Period,
    Windows,
)
from bot.disputes.requests import clause_id
from bot.policy import values
from bot.policy.node import Place

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PAYERS = ("buyer", "shop")
_ALL = 100  # percent


def windows(place: Place, currency: str) -> Windows:
    """The shop's promises and waiting times."""
    at = place.fields(
        "return_days",
        "return_postage",
        "refund_business_days",
        "resend_business_days",
        "late_after_days",
        "not_received_wait_hours",
        "duplicate_charge_within_hours",
        "renewal_refund_days",
        "cancel_before_shipping_up_to",
    )
    return Windows(
        returns=timedelta(days=values.whole(at["return_days"])),
        return_postage=_payer(at["return_postage"]),
        refund_business_days=values.whole(at["refund_business_days"], least=1),
        resend_business_days=values.whole(at["resend_business_days"], least=1),
        not_received_wait=timedelta(hours=values.whole(at["not_received_wait_hours"])),
        duplicate_within=timedelta(hours=values.whole(at["duplicate_charge_within_hours"])),
        renewal_refund=timedelta(days=values.whole(at["renewal_refund_days"])),
        late_grace_days=values.whole(at["late_after_days"]),
        cancel_up_to=values.money(at["cancel_before_shipping_up_to"], currency),
    )


def offers(place: Place) -> OfferRules:
    """How often and how long an offer stands."""
    at = place.fields("most", "valid_hours")
    return OfferRules(
        most=values.whole(at["most"], least=1),
        valid=timedelta(hours=values.whole(at["valid_hours"], least=1)),
    )


def patience(place: Place) -> Patience:
    """After how many times a person takes over."""
    at = place.fields(
        "repeat_claims",
        "repeat_claims_within_days",
        "photo_asked",
        "not_understood_in_a_row",
        "calm_answers_to_anger",
    )
    return Patience(
        repeat_claims=values.whole(at["repeat_claims"], least=1),
        repeat_window=timedelta(days=values.whole(at["repeat_claims_within_days"], least=1)),
        photo_asked=values.whole(at["photo_asked"], least=1),
        not_understood=values.whole(at["not_understood_in_a_row"], least=1),
        calm_answers=values.whole(at["calm_answers_to_anger"]),
    )


def always_a_person(place: Place) -> dict[EscalationReason, Clause]:
    """A clause for every reason to hand over. Without the one for a ruling, none can be asked for."""
    ruling = EscalationReason.RULING
    at = place.fields(*(one for one in EscalationReason if one is not ruling), optional=(ruling,))
    return {
        reason: Clause(f"always_a_person.{reason}", at[reason].text(), line=at[reason].line)
        for reason in EscalationReason
        if reason is not ruling or at[reason].is_there
    }


def requests(place: Place, titles: Mapping[str, Mapping[str, str]]) -> dict[Kind, Clause]:
    """A clause for every request."""
    at = place.fields(*REQUESTS)
    ids = {kind: clause_id(kind) for kind in REQUESTS}
    return {
        kind: Clause(ids[kind], at[kind].text(), titles.get(ids[kind], {}), at[kind].line)
        for kind in ids
    }


def deadlines(place: Place) -> tuple[Deadlines, tuple[MarketplaceClock, ...]]:
    """By when people act, here and on marketplaces."""
    at = place.fields(
        "first_answer_business_hours",
        "resolution_days",
        "remind_at_percent",
        "escalate_at_percent",
        "marketplaces",
    )
    own = Deadlines(
        first_answer_business_hours=values.whole(at["first_answer_business_hours"], least=1),
        resolution=timedelta(days=values.whole(at["resolution_days"], least=1)),
        remind_at=tuple(sorted({_share(item) for item in at["remind_at_percent"].items()})),
        escalate_at=_share(at["escalate_at_percent"]),
    )
    return own, tuple(_marketplace(item) for item in at["marketplaces"].items())


def hours(place: Place) -> BusinessHours:
    """When people work."""
    at = place.fields("zone", *_WEEK, "holidays")
    week = tuple(_day_periods(at[name]) for name in _WEEK)
    if at[_WEEK[0]].is_there and not any(week):
        place.wrong("no day has hours; a person has to work at some time.")
    days = (values.day(item) for item in at["holidays"].items())
    return BusinessHours(
        zone=values.zone(at["zone"]),
        week=week,
        holidays=frozenset(one for one in days if one is not None),
    )


def afterwards(place: Place) -> Afterwards:
    """What follows a resolution."""
    at = place.fields("survey_hours", "reopen_days")
    return Afterwards(
        survey_after=timedelta(hours=values.whole(at["survey_hours"])),
        reopen_within=timedelta(days=values.whole(at["reopen_days"])),
    )


def order_numbers(place: Place) -> tuple[str, ...]:
    """The formats of the shop's order numbers; bot/nlu reads them from the same file."""
    if not place.is_there:
        return ()
    return tuple(values.order_format(item) for item in place.items())


def categories(place: Place) -> tuple[str, ...]:
    """The categories that the shop sorts its goods into; none listed: any word is one."""
    return tuple(item.text() for item in place.items()) if place.is_there else ()


def _share(place: Place) -> int:
    """A share of a deadline's time: after it, there is no time left to remind anybody of."""
    percent = values.whole(place, least=1)
    if percent >= _ALL:
        place.wrong(f"should be between 1 and {_ALL - 1}, not `{percent}`.")
    return percent


def _payer(place: Place) -> str:
    text = place.text()
    if text and text not in _PAYERS:
        place.wrong(f"should be buyer or shop, not `{text}`.")
    return text


def _marketplace(place: Place) -> MarketplaceClock:
    at = place.fields("name", "within", optional=("otherwise",))
    count, _, unit = at["within"].text().partition(" ")
    if not count.isdigit() or unit not in list(ClockUnit):
        at["within"].wrong(f"should be a number and a unit ({', '.join(ClockUnit)}), as in 5 days.")
        count, unit = "0", ClockUnit.DAYS
    otherwise = at["otherwise"].text() if at["otherwise"].is_there else None
    return MarketplaceClock(at["name"].text(), int(count), ClockUnit(unit), otherwise)


def _day_periods(place: Place) -> tuple[Period, ...]:
    """The day's periods in order; overlapping ones are a mistake."""
    found = (values.period(item) for item in place.items())
    periods = sorted(
        (one for one in found if one is not None), key=lambda one: (one.start, one.end)
    )
    for earlier, later in pairwise(periods):
        if later.start < earlier.end:
            place.wrong("two periods overlap; make them one.")
    return tuple(periods)
