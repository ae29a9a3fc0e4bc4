"""Starts the gateway: `python -m channels`."""

import asyncio

import uvicorn
from uvicorn.loops.auto import auto_loop_factory

from bot.logs import configure_logs
from bot.settings import Settings
from channels.gateway import open_gateway


async def serve(settings: Settings) -> None:
    """Serve until told to stop."""
    async with open_gateway(settings) as gateway:
        config = uvicorn.Config(
            gateway.asgi,
            host=settings.host,
            port=settings.port,
            access_log=False,
            log_config=None,
            timeout_graceful_shutdown=3,  # an open websocket must not hold the stop
            lifespan="off",
            proxy_headers=settings.trust_proxy,
        )
        await uvicorn.Server(config).serve()


def main() -> None:
    """Entry point."""
    configure_logs()
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:  # uvloop, where there is one
        runner.run(serve(Settings()))


if __name__ == "__main__":
    main()
