"""The cases, for holders of the admin token."""

import hmac
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, HTTPException, Query
from pydantic import SecretStr

from bot.casework.errors import CaseNotFoundError
from bot.casework.ports import CaseFilter, Unit
from bot.casework.report import list_cases, one_case
from bot.disputes.names import CaseId, CaseState, ConversationId, Kind


def cases_router(unit: Unit, *, admin_token: SecretStr) -> APIRouter:
    """`GET /api/cases` and `GET /api/cases/{id}`."""

    def admin(authorization: Annotated[str, Header()] = "") -> None:
        given = authorization.removeprefix("Bearer ").encode()
        wanted = admin_token.get_secret_value().encode()
        if not wanted or not hmac.compare_digest(given, wanted):
            raise HTTPException(401, "Send the admin token as a bearer token.")

    router = APIRouter(prefix="/api/cases", dependencies=[Depends(admin)])

    @router.get("")
    async def cases(
        conversation: str | None = None,
        state: CaseState | None = None,
        kind: Kind | None = None,
        limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
    ) -> dict[str, Any]:
        wanted = CaseFilter(
            conversation=ConversationId(conversation) if conversation else None,
            state=state,
            kind=kind,
            limit=limit,
        )
        return {"cases": await list_cases(unit, wanted)}

    @router.get("/{case_id}")
    async def case(case_id: str) -> dict[str, Any]:
        try:
            return await one_case(unit, CaseId(case_id))
        except CaseNotFoundError as error:
            raise HTTPException(404, str(error)) from None

    return router
