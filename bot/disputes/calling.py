"""How people call a case: by its short number, by its order's, or by the digits that either ends with."""

import re

from bot.disputes.case import Case

_LAST_DIGITS = re.compile(r"[0-9]+$")


def is_called(case: Case, name: str) -> bool:
    """Upper and lower case are alike, and a leading "#" is no part of a name."""
    wanted = plain(name)
    names = [plain(one) for one in (case.ref, case.facts.order_number) if one]
    if _LAST_DIGITS.fullmatch(wanted):
        return wanted in [found[0] for one in names if (found := _LAST_DIGITS.search(one))]
    return bool(wanted) and wanted in names


def plain(name: str) -> str:
    """The name as it is compared."""
    return name.strip().removeprefix("#").upper()
