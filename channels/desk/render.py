"""Pages as HTML: Jinja with everything escaped, headers that let nothing foreign in."""

import hashlib
from typing import Final

from fastapi import Response
from jinja2 import Environment, PackageLoader, StrictUndefined

from channels.desk import words

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}

_pages = Environment(
    loader=PackageLoader("channels.desk"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_pages.filters["moment"] = words.moment


def html(template: str, *, status: int = 200, **data: object) -> Response:
    """A whole page."""
    body = _pages.get_template(template).render(**data)
    return Response(body, status, headers=HEADERS, media_type="text/html")


def part(template: str, **data: object) -> tuple[str, str]:
    """A piece of a page and its version, which changes when the piece does."""
    body = _pages.get_template(template).render(**data)
    return body, hashlib.sha256(body.encode()).hexdigest()[:16]


def live(template: str, *, have: str, **data: object) -> Response:
    """The piece for a page that shows version `have`; empty when it is still the same."""
    body, version = part(template, **data)
    if version == have:
        return Response(status_code=204, headers=HEADERS)
    versioned = {**HEADERS, "X-Desk-Version": version}
    return Response(body, headers=versioned, media_type="text/html")
