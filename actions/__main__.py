"""Starts the action server: `python -m actions`."""

import asyncio

import uvicorn
from uvicorn.loops.auto import auto_loop_factory

from actions.server import create_app
from bot.logs import configure_logs
from bot.settings import Settings
from bot.wiring import open_house


async def serve(settings: Settings) -> None:
    """Serve until told to stop."""
    async with open_house(settings) as house:
        app = create_app(house, token=settings.actions_token)
        config = uvicorn.Config(
            app,
            host="127.0.0.1",  # Rasa is on this machine; nobody else may call
            port=settings.actions_port,
            access_log=False,  # Rasa puts the token into the URL
            log_config=None,
            timeout_graceful_shutdown=3,  # an open websocket must not hold the stop
        )
        await uvicorn.Server(config).serve()


def main() -> None:
    """Entry point."""
    configure_logs()
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:  # uvloop, where there is one
        runner.run(serve(Settings()))


if __name__ == "__main__":
    main()
