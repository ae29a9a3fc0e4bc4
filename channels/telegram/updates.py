"""Reads updates one by one, so that one the library cannot read does not stand before all others."""

import json
import logging
from typing import Any

from telegram import Update
from telegram.request import HTTPXRequest

logger = logging.getLogger(__name__)

Json = dict[str, Any]  # Telegram's, handed on to the library


class UpdatesRequest(HTTPXRequest):
    """The library's own way of asking; an update that it cannot read keeps nothing but its number."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> Json:
        """See the library's `BaseRequest`."""
        answer = HTTPXRequest.parse_json_payload(payload)
        if isinstance(answer.get("result"), list):
            answer["result"] = [_readable(update) for update in answer["result"]]
        return answer


def read_body(body: bytes) -> Update | None:
    """The update of a webhook's request; None for what Telegram would not send."""
    try:
        found = json.loads(body)
    except ValueError:
        return None
    if not isinstance(found, dict) or not isinstance(found.get("update_id"), int):
        return None
    return Update.de_json(_readable(found))


def _readable(update: Json) -> Json:
    try:
        Update.de_json(update)
    except Exception as error:  # noqa: BLE001 - the library tells by no exception of its own
        told = {"update_id": update["update_id"], "error": type(error).__name__}
        logger.error("telegram update not understood", extra=told)  # noqa: TRY400 - its text could hold words
        return {"update_id": update["update_id"]}
    return update
