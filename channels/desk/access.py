"""Who gets in: holders of the admin token, and colleagues with a signed link of their own.

A link says who its holder is and what they may grant, and expires. Links, sessions and form tokens
are signed with a key made of the session secret and the admin token: changing either one ends them all.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

import jwt

from bot.casework.desk_port import Agent
from bot.disputes.names import Tier

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


ADMIN: Final = Agent("desk:admin", NAME, Tier.MANAGER)  # whoever holds the admin token


@dataclass(frozen=True, slots=True)
class Session:
    """A person at the desk. `form` must come back with every form."""

    id: str
    agent: Agent
    form: str


def colleague(who: str, name: str, tier: Tier) -> Agent:
    """A person with a link of their own; `who` tells them from others of that name."""
    return Agent(f"desk:{who.strip().lower()}", _shown(name), tier)


class DeskAccess:
    """Makes and checks links, sessions and form tokens."""

    def __init__(self, *, session_secret: str, admin_token: str, clock: Clock) -> None:
        self._admin = admin_token
        self._clock = clock
        self._key = hashlib.sha256(f"desk:{session_secret}:{admin_token}".encode()).digest()

    def login_link(self, base: str, agent: Agent = ADMIN, *, life: timedelta = LINK_LIFE) -> str:
        """The address that opens the desk for this person; `base` is the gateway's, e.g. `http://127.0.0.1:8080`."""
        token = self._sign({"aud": LINK, **_claims(agent)}, life)
        return f"{base.rstrip('/')}/desk/login?token={token}"

    def opens(self, token: str) -> Agent | None:
        """Whose link's token it is; None for one that is not ours, or has expired."""
        claims = self._read(token, LINK)
        return None if claims is None else _agent(claims)

    def is_admin(self, token: str) -> bool:
        """Whether this is the admin token; takes as long for every wrong one."""
        return hmac.compare_digest(token.strip().encode(), self._admin.encode())

    def new_session(self, agent: Agent) -> str:
        """A session's cookie value."""
        claims = {"aud": SESSION, "sid": secrets.token_urlsafe(12), **_claims(agent)}
        return self._sign(claims, SESSION_LIFE)

    def session(self, cookie: str) -> Session | None:
        """The session of a cookie; None for a stranger's or an expired one."""
        claims = self._read(cookie, SESSION)
        if claims is None:
            return None
        session = claims["sid"]
        form = hmac.new(self._key, f"form:{session}".encode(), hashlib.sha256).hexdigest()
        return Session(session, _agent(claims), form)

    def _sign(self, claims: dict[str, str], life: timedelta) -> str:
        expires = int((self._clock() + life).timestamp())
        return jwt.encode({**claims, "exp": expires}, self._key, ALGORITHM)

    def _read(self, token: str, audience: str) -> dict[str, str] | None:
        try:
            claims = jwt.decode(
                token,
                self._key,
                [ALGORITHM],
                options={"require": ["exp", "aud", "who", "name", "tier"], "verify_exp": False},
                audience=audience,
            )
        except jwt.InvalidTokenError:
            return None
        if int(claims["exp"]) <= self._clock().timestamp():
            return None
        return {name: str(value) for name, value in claims.items()}


def admin(name: str) -> Agent:
    """The holder of the admin token under a name of their choice."""
    return Agent(ADMIN.id, _shown(name), ADMIN.tier)


def _shown(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME] or NAME


def _claims(agent: Agent) -> dict[str, str]:
    return {"who": agent.id, "name": agent.name, "tier": agent.tier.value}


def _agent(claims: dict[str, str]) -> Agent:
    return Agent(claims["who"], claims["name"], Tier(claims["tier"]))
