"""`python -m tests.support.telegram_fake --port N`: the fake as a process, driven over /_control."""

import argparse
import asyncio
import contextlib

from tests.support.telegram_fake.fake import TelegramFake


async def _serve(port: int) -> None:
    async with TelegramFake(port=port) as fake:
        print(f"Telegram fake: {fake.base_url} (control: {fake.url}/_control/)", flush=True)  # noqa: T201 - its only output
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(parser.parse_args().port))
