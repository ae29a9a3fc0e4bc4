"""Photos from Telegram: fetched, verified and sealed, one by one as they come."""

import json

from bot.casework.desk_port import PhotoRefusedError
from bot.casework.keep_photo import LARGEST_PHOTO, PhotoKeeper
from bot.casework.ports import StoredPhoto
from bot.conversations.model import Conversation
from bot.disputes.names import EvidenceId
from channels.telegram.api import TelegramApi
from channels.telegram.errors import TelegramRefusedError
from channels.telegram.incoming import Picture


class Photos:
    """Fetches and keeps. The caller puts the photo into the index."""

    def __init__(self, api: TelegramApi, keeper: PhotoKeeper) -> None:
        self._api = api
        self._keeper = keeper

    async def keep(self, conversation: Conversation, picture: Picture) -> StoredPhoto:
        """Raises `PhotoRefusedError`, and the errors of Telegram that pass."""
        if picture.size > LARGEST_PHOTO:
            raise PhotoRefusedError(code="too_large")
        try:
            body = await self._api.download(picture.file)
        except TelegramRefusedError as refused:
            code = "too_large" if "too big" in refused.why else "not_an_image"
            raise PhotoRefusedError(code) from None
        if len(body) > LARGEST_PHOTO:
            raise PhotoRefusedError(code="too_large")
        return await self._keeper.keep(conversation.id, body)


def payload(evidence: EvidenceId) -> str:
    """What the assistant receives for a photo without words."""
    return f"/provide_photo{json.dumps({'evidence_id': evidence})}"
