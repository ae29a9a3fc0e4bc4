"""A buyer in Telegram and a person in Slack, through the whole gateway: words, corrections, translations."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from channels.desk.translations import LABEL
from tests.support.gateway import PATIENCE
from tests.support.slack_fake import APP_TOKEN, BOT_TOKEN, CHANNEL, SlackFake
from tests.support.telegram_fake import TelegramFake
from tests.support.telegram_scene import ANA, a_scene
from tests.support.translate_fake import TranslateFake


def lines(slack: SlackFake) -> Sequence[str]:
    """The thread of the only card."""
    cards = slack.messages(CHANNEL)
    thread = slack.thread(CHANNEL, cards[-1].ts) if cards else []
    return ["\n".join(b["text"]["text"] for b in one.blocks if "text" in b) for one in thread]


async def test_a_correction_reaches_the_thread_as_one_with_its_translation_beside_it(
    telegram: TelegramFake, tmp_path: Path
) -> None:
    async with SlackFake() as slack, TranslateFake() as service:
        settings: dict[str, Any] = {
            "slack_bot_token": BOT_TOKEN,
            "slack_app_token": APP_TOKEN,
            "slack_channel": CHANNEL,
            "slack_base_url": slack.base_url,
            "translate_url": service.url,
        }
        async with a_scene(tmp_path, telegram, **settings) as scene:
            scene.assistant.language = "es"
            await scene.asks_for_person()
            message = telegram.says(ANA, "faltan dos tazas")
            await slack.until(lambda: len(lines(slack)) == 1, within=PATIENCE)

            telegram.edits(ANA, message, text="faltan tres tazas")
            await slack.until(
                lambda: "".join(lines(slack)).count(LABEL) == 2,
                within=PATIENCE,
            )

            first, second = lines(slack)
            assert "> \u2068faltan dos tazas\u2069" in first
            assert "> \u2068en: faltan dos tazas\u2069" in first
            assert "corrected, instead of “\u2068faltan dos tazas\u2069”:" in second
            assert "> \u2068en: faltan tres tazas\u2069" in second
