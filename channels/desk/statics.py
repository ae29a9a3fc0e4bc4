"""The desk page's own style, script and icon."""

from pathlib import Path
from typing import Final

from fastapi import HTTPException, Response
from fastapi.responses import FileResponse

FOLDER: Final = Path(__file__).parent / "static"
FILES: Final = {
    "desk.css": "text/css",
    "desk.js": "text/javascript",
    "desk.svg": "image/svg+xml",
}


async def static(name: str) -> Response:
    """One of the files; any other name is not found."""
    if name not in FILES:
        raise HTTPException(404)
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return FileResponse(FOLDER / name, media_type=FILES[name], headers=headers)
