"""Health, metrics, the widget's files and the demo storefront."""

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

from fastapi import APIRouter, FastAPI, Response
from fastapi.responses import FileResponse, JSONResponse, RedirectResponse
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.staticfiles import StaticFiles

STOREFRONT = Path(__file__).parent / "storefront"

_PART = re.compile(
    r"(-[A-Za-z0-9_-]+)?"
)  # the loader, the widget, a language: nothing outside the folder

Check = Callable[[], Awaitable[bool]]


def health_router(
    checks: dict[str, Check], *, desk: Check, metrics: CollectorRegistry
) -> APIRouter:
    """`/healthz` (alive), `/readyz` (really answers), `/metrics`.

    `desk`: whether people see what waits for them where they work; buyers are served without it.
    """
    router = APIRouter()

    @router.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @router.get("/readyz")
    async def readyz() -> Response:
        states = {name: await check() for name, check in checks.items()}
        code = 200 if all(states.values()) else 503
        return JSONResponse(states | {"desk": await desk()}, status_code=code)

    @router.get("/metrics")
    async def metrics_page() -> Response:
        return Response(generate_latest(metrics), media_type=CONTENT_TYPE_LATEST)

    return router


def add_pages(app: FastAPI, *, static: Path) -> None:
    """The widget at `/amends.js` and the demo shop at `/demo/`."""

    @app.get("/")
    async def start() -> Response:
        return RedirectResponse("/demo/")

    @app.get("/amends{part:path}.js")  # a path, because other parts of an address are never empty
    async def widget(part: str) -> Response:
        script = static / f"amends{part}.js"
        if not _PART.fullmatch(part) or not script.is_file():
            return Response(status_code=404)
        return _script(script)

    app.mount("/demo", StaticFiles(directory=STOREFRONT, html=True), name="demo")


def _script(path: Path) -> Response:
    headers = {"Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "cross-origin"}
    return FileResponse(path, media_type="text/javascript", headers=headers)
