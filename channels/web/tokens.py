"""Signed, opaque tokens: who may read and write a conversation, and who may see a photo."""

import hashlib
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
from pydantic import SecretStr

from bot.disputes.names import ConversationId, EvidenceId

SESSION_DAYS = 90
PHOTO_DAYS = 1
_ALGORITHM = "HS256"
_FEW_DIGITS = 5
_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


class Tokens:
    """Makes and reads the gateway's own tokens."""

    def __init__(self, secret: SecretStr) -> None:
        """Whoever knows the secret can read every conversation."""
        self._secret = secret.get_secret_value()

    def session(self, conversation: ConversationId) -> str:
        """A token for the conversation's owner."""
        return self._sign(conversation, audience="session", days=SESSION_DAYS)

    def confirmed(self, token: object, conversation: ConversationId) -> str:
        """The client's own token while half its time is left: rasa-webchat takes a new one for a new session."""
        claims = self._claims(token, audience="session")
        half = datetime.now(UTC) + timedelta(days=SESSION_DAYS / 2)
        if claims and claims["sub"] == conversation and claims["exp"] > half.timestamp():
            return str(token)
        return self.session(conversation)

    def conversation(self, token: object) -> ConversationId | None:
        """Whose token it is; None for anything that is not ours, or too old."""
        subject = self._read(token, audience="session")
        return ConversationId(subject) if subject else None

    def photo(self, evidence: EvidenceId) -> str:
        """A key that opens one photo."""
        return self._sign(evidence, audience="photo", days=PHOTO_DAYS)

    def opens(self, key: object, evidence: EvidenceId) -> bool:
        """Whether the key is for that photo."""
        return self._read(key, audience="photo") == evidence

    def _sign(self, subject: str, *, audience: str, days: int) -> str:
        claims = {
            "sub": subject,
            "aud": audience,
            "exp": datetime.now(UTC) + timedelta(days=days),
        }
        return jwt.encode(claims, self._secret, algorithm=_ALGORITHM)

    def _read(self, token: object, *, audience: str) -> str | None:
        claims = self._claims(token, audience=audience)
        return str(claims["sub"]) if claims else None

    def _claims(self, token: object, *, audience: str) -> dict[str, Any] | None:
        if not isinstance(token, str):
            return None
        try:
            required = {"require": ["exp", "sub", "aud"]}
            claims: dict[str, Any] = jwt.decode(
                token,
                self._secret,
                algorithms=[_ALGORITHM],
                audience=audience,
                options=required,  # type: ignore[arg-type]  # PyJWT's TypedDict wants every option
            )
        except (jwt.InvalidTokenError, UnicodeError):
            return None
        return claims


def conversation_of_client_id(session_id: object) -> ConversationId | None:
    """A third-party client's own secret as a conversation: a random uuid4, kept as its hash only."""
    if not isinstance(session_id, str) or not _is_random(session_id.lower()):
        return None
    digest = hashlib.sha256(f"amends:{session_id.lower()}".encode()).hexdigest()
    return ConversationId(f"cv_{digest[:40]}")


def _is_random(session_id: str) -> bool:
    """A uuid4 that nobody made up by hand: so few different digits come by chance once in 300 billion."""
    return _UUID4.fullmatch(session_id) is not None and len(set(session_id) - {"-"}) > _FEW_DIGITS


class ShopLogin:
    """Reads the JWT that the shop's backend signs for a logged-in buyer."""

    def __init__(self, secret: SecretStr | None) -> None:
        """Without a secret no login is believed."""
        self._secret = secret.get_secret_value() if secret else None

    def email(self, token: str) -> str | None:
        """The buyer's e-mail, None when the login is not the shop's or too old."""
        if self._secret is None:
            return None
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[_ALGORITHM],
                audience="amends",
                options={"require": ["exp", "aud"]},
            )
        except (jwt.InvalidTokenError, UnicodeError):
            return None
        email = claims.get("email")
        return str(email) if email else None
