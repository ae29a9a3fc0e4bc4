"""A shop on an origin of its own, under the strictest policy that the widget's README asks for."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import escape
from urllib.parse import parse_qsl

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse

from tests.support.gateway import served

PAGE = """<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>Corner shop</title>
  </head>
  <body>
    <main>
      <h1>Corner shop</h1>
      <p><a href="/mugs">Mugs</a></p>
    </main>
    <script src="{gateway}/amends.js" async {attributes}></script>
  </body>
</html>
"""


def policy(gateway: str) -> str:
    """Nothing but the gateway; not even the shop's own scripts and styles."""
    sockets = gateway.replace("http", "ws", 1)
    return (
        f"default-src 'none'; script-src {gateway}; connect-src {gateway} {sockets}; "
        f"img-src {gateway} blob:; base-uri 'none'; form-action 'none'"
    )


def origin(listener: socket.socket) -> str:
    """Another port and another host name than the gateway's."""
    return f"http://localhost:{listener.getsockname()[1]}"


@asynccontextmanager
async def strict_shop(listener: socket.socket, gateway: str) -> AsyncIterator[str]:
    """The shop's address. Every path is a page; its query gives the script tag's `data-` attributes."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    async def page(request: Request) -> HTMLResponse:
        words = PAGE.format(gateway=gateway, attributes=_attributes(request.url.query))
        return HTMLResponse(words, headers={"Content-Security-Policy": policy(gateway)})

    app.add_api_route("/{path:path}", page)
    async with served(app, listener):
        yield origin(listener)


def _attributes(query: str) -> str:
    return " ".join(f'data-{name}="{escape(value)}"' for name, value in parse_qsl(query))
