"""Reads and resets what is stored, for commands. The app is loaded only when a command needs it."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from bot.casework.errors import CaseNotFoundError, CaseworkError
from bot.casework.ports import EVERY, CaseFilter, Unit
from bot.casework.rehearse import Rehearsal, rehearse
from bot.casework.shop_errors import ShopError
from bot.cli.errors import (
    DatabaseError,
    NoSuchCaseError,
    NotToldError,
    PhotosUnreachableError,
    PolicyRefusedError,
    UnreadableError,
)
from bot.cli.progress import Tick
from bot.disputes.account import Account
from bot.disputes.names import CaseId
from bot.disputes.policy import Policy
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.casework.verify_evidence import Findings
    from bot.dossier.packet import Packet, Wish

Result = TypeVar("Result")
Shown = Callable[[int], AbstractContextManager[Tick]]
"""Shows the progress of so many things."""
Report = Mapping[str, object]
"""A case as `GET /api/cases` shows it."""


def find_cases(settings: Settings, wanted: CaseFilter) -> Sequence[Report]:
    """Cases, newest first."""
    return _run(_find_cases(settings, wanted))


def find_case(settings: Settings, wanted: str) -> Report:
    """One case by its id or the short number that people say. Raises `NoSuchCaseError`."""
    return _run(_find_case(settings, wanted))


def account_of_case(
    settings: Settings, wanted: str, policy: Policy | None
) -> tuple[Policy, Account]:
    """How policy, the shop's unless another is given, comes to its decision on a case."""
    return _run(_account_of_case(settings, wanted, policy))


def rehearsal_of(settings: Settings, new: Policy, since: datetime | None) -> Rehearsal:
    """What a changed policy would have decided in past cases."""
    return _run(_rehearsal_of(settings, new, since))


def find_budget(settings: Settings) -> Report:
    """What was granted lately, by tier."""
    return _run(_find_budget(settings))


def migrate_and_seed(settings: Settings) -> None:
    """Bring the database to today's shape, and seed the demo shop unless it is there."""
    from bot.wiring import prepare  # noqa: PLC0415  # loaded when needed

    _run(prepare(settings))


def reset(settings: Settings) -> None:
    """Seed the demo shop again, and forget cases, conversations and limits used."""
    from bot.wiring import reset_demo  # noqa: PLC0415  # loaded when needed

    _run(reset_demo(settings))


def verify_evidence(settings: Settings, wanted: str) -> "Findings":
    """What is whole of a case's evidence and what is not. Raises `NoSuchCaseError`."""
    return _run(_verify_evidence(settings, wanted))


def evidence_packet(settings: Settings, wanted: str, wish: "Wish", shown: Shown) -> "Packet":
    """A case's packet of evidence, not yet written; `shown` shows how far the photos are.

    Raises `NoSuchCaseError`, and the `DossierError` that keeps it from being made.
    """
    return _run(_evidence_packet(settings, wanted, wish, shown))


def _run(work: Coroutine[None, None, Result]) -> Result:
    """Do it, and say in a sentence what the database or the policy has against it."""
    from pydantic import ValidationError  # noqa: PLC0415  # loaded when needed
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415

    from bot.policy.problems import PolicyFileError  # noqa: PLC0415
    from bot.storage.photos import PhotoStoreError  # noqa: PLC0415

    try:
        return asyncio.run(work)
    except ValidationError as error:
        raise UnreadableError(error.title) from error
    except PhotoStoreError as error:
        raise PhotosUnreachableError(str(error)) from error
    except DBAPIError as error:
        raise DatabaseError(str(error.orig).partition("\n")[0]) from error
    except PolicyFileError as error:
        raise PolicyRefusedError(count=len(error.problems)) from error
    except (CaseworkError, ShopError) as error:
        raise NotToldError(str(error)) from error


async def _find_cases(settings: Settings, wanted: CaseFilter) -> Sequence[Report]:
    from bot.casework.report import list_cases  # noqa: PLC0415  # loaded when needed
    from bot.wiring import open_house  # noqa: PLC0415

    async with open_house(settings) as house:
        return await list_cases(house.unit, wanted)


async def _find_case(settings: Settings, wanted: str) -> Report:
    from bot.casework.report import one_case  # noqa: PLC0415  # loaded when needed
    from bot.wiring import open_house  # noqa: PLC0415

    async with open_house(settings) as house:
        try:
            return await one_case(house.unit, await _id_of(house.unit, wanted))
        except CaseNotFoundError:
            raise NoSuchCaseError(wanted) from None


async def _account_of_case(
    settings: Settings, wanted: str, policy: Policy | None
) -> tuple[Policy, Account]:
    from bot.casework.account_for import account_for  # noqa: PLC0415  # loaded when needed
    from bot.wiring import open_house  # noqa: PLC0415

    async with open_house(settings) as house:
        used = policy or house.policy
        try:
            case_id = await _id_of(house.unit, wanted)
            return used, await account_for(case_id, house=house, policy=used)
        except CaseNotFoundError:
            raise NoSuchCaseError(wanted) from None


async def _verify_evidence(settings: Settings, wanted: str) -> "Findings":
    from bot.casework.verify_evidence import verify_evidence as verify  # noqa: PLC0415
    from bot.wiring import open_house, open_photos  # noqa: PLC0415  # loaded when needed

    async with open_house(settings) as house:
        try:
            case = await _id_of(house.unit, wanted)
            return await verify(case, unit=house.unit, photos=open_photos(settings))
        except CaseNotFoundError:
            raise NoSuchCaseError(wanted) from None


async def _rehearsal_of(settings: Settings, new: Policy, since: datetime | None) -> Rehearsal:
    from bot.wiring import open_house  # noqa: PLC0415  # loaded when needed

    async with open_house(settings) as house:
        return await rehearse(new, house=house, since=since)


async def _evidence_packet(settings: Settings, wanted: str, wish: "Wish", shown: Shown) -> "Packet":
    from bot.casework.case_file import case_file  # noqa: PLC0415  # loaded when needed
    from bot.dossier.packet import make_packet  # noqa: PLC0415
    from bot.wiring import open_house, open_photos  # noqa: PLC0415

    async with open_house(settings) as house:
        try:
            file = await case_file(await _id_of(house.unit, wanted), house=house)
        except CaseNotFoundError:
            raise NoSuchCaseError(wanted) from None
        keeper = open_photos(settings)
        with shown(len(file.photos)) as tick:
            return await make_packet(file, wish, keeper=keeper, speaker=house.speaker, tick=tick)


async def _find_budget(settings: Settings) -> Report:
    from bot.casework.budget import budget_json, read_budget  # noqa: PLC0415  # loaded when needed
    from bot.wiring import open_house  # noqa: PLC0415

    async with open_house(settings) as house:
        return budget_json(await read_budget(house.unit, policy=house.policy, now=house.clock()))


async def _id_of(unit: Unit, wanted: str) -> CaseId:
    """The id of the case that people call so; what nobody is called is taken for an id."""
    async with unit() as work:
        for case in await work.cases.find(CaseFilter(limit=EVERY)):
            if wanted.upper() == case.ref:
                return case.id
    return CaseId(wanted)
