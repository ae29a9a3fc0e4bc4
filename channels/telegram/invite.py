"""Signed, one-time tokens that move a conversation of the website to Telegram: `t.me/<bot>?start=TOKEN`."""

import base64
import hashlib
import hmac
import secrets
from datetime import datetime, timedelta

from bot.casework.house import House
from bot.conversations.model import Invitation
from bot.disputes.names import ConversationId

GOOD_FOR = timedelta(minutes=15)
ID_LENGTH = 16  # letters; the token has 38 of the 64 that Telegram carries


class Invites:
    """The token is an id with its signature: whoever reads the database cannot make one."""

    def __init__(self, house: House, *, secret: str) -> None:
        self._house = house
        self._key = hashlib.sha256(f"telegram-invitation:{secret}".encode()).digest()

    async def token(self, conversation: ConversationId) -> tuple[str, datetime]:
        """A fresh one, and until when it is good."""
        invitation = Invitation(
            id=secrets.token_urlsafe(12),
            conversation=conversation,
            expires_at=self._house.clock() + GOOD_FOR,
        )
        async with self._house.unit() as work:
            await work.invitations.add(invitation)
        return f"{invitation.id}{self._signature(invitation.id)}", invitation.expires_at

    def read(self, token: str) -> str | None:
        """The invitation's id; None for what we did not sign."""
        invitation, signature = token[:ID_LENGTH], token[ID_LENGTH:]
        wanted = self._signature(invitation).encode()
        signed = hmac.compare_digest(signature.encode(), wanted)
        return invitation if signed else None

    def _signature(self, invitation: str) -> str:
        digest = hmac.digest(self._key, invitation.encode(), "sha256")[:16]
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")
