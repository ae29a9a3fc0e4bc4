"""Who gets in: holders of the admin token, by a signed link that expires or by typing the token.

Links, sessions and form tokens are signed with a key made of the session secret and the admin token:
changing either one ends them all.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

import jwt

ALGORITHM: Final = "HS256"
LINK: Final = "amends-desk-link"
SESSION: Final = "amends-desk-session"
LINK_LIFE: Final = timedelta(hours=12)
SESSION_LIFE: Final = timedelta(hours=12)
NAME: Final = "Support"  # the buyer reads this as the agent's name
LONGEST_NAME: Final = 40


class Clock(Protocol):
    """Tells the time, aware UTC."""

    def __call__(self) -> datetime:
        """Now."""
        ...


@dataclass(frozen=True, slots=True)
class Session:
    """A person at the desk. `form` must come back with every form."""

    id: str
    name: str
    form: str


class DeskAccess:
    """Makes and checks links, sessions and form tokens."""

    def __init__(self, *, session_secret: str, admin_token: str, clock: Clock) -> None:
        self._admin = admin_token
        self._clock = clock
        self._key = hashlib.sha256(f"desk:{session_secret}:{admin_token}".encode()).digest()

    def login_link(self, base: str, *, life: timedelta = LINK_LIFE) -> str:
        """The address that opens the desk; `base` is the gateway's, e.g. `http://127.0.0.1:8080`."""
        token = self._sign({"aud": LINK}, life)
        return f"{base.rstrip('/')}/desk/login?token={token}"

    def opens(self, token: str) -> bool:
        """Whether a link's token is ours and not expired."""
        return self._read(token, LINK) is not None

    def is_admin(self, token: str) -> bool:
        """Whether this is the admin token; takes as long for every wrong one."""
        return hmac.compare_digest(token.strip().encode(), self._admin.encode())

    def new_session(self, name: str) -> str:
        """A session's cookie value."""
        shown = " ".join(name.split())[:LONGEST_NAME] or NAME
        claims = {"aud": SESSION, "sid": secrets.token_urlsafe(12), "name": shown}
        return self._sign(claims, SESSION_LIFE)

    def session(self, cookie: str) -> Session | None:
        """The session of a cookie; None for a stranger's or an expired one."""
        claims = self._read(cookie, SESSION)
        if claims is None:
            return None
        session = claims["sid"]
        form = hmac.new(self._key, f"form:{session}".encode(), hashlib.sha256).hexdigest()
        return Session(session, claims["name"], form)

    def _sign(self, claims: dict[str, str], life: timedelta) -> str:
        expires = int((self._clock() + life).timestamp())
        return jwt.encode({**claims, "exp": expires}, self._key, ALGORITHM)

    def _read(self, token: str, audience: str) -> dict[str, str] | None:
        try:
            claims = jwt.decode(
                token,
                self._key,
                [ALGORITHM],
                options={"require": ["exp", "aud"], "verify_exp": False},
                audience=audience,
            )
        except jwt.InvalidTokenError:
            return None
        if int(claims["exp"]) <= self._clock().timestamp():
            return None
        return {name: str(value) for name, value in claims.items()}
