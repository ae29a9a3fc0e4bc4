"""A buyer who writes Spanish, a case at the Slack desk, a translation service, and the outbox between them."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path

from slack_sdk.web.async_client import AsyncWebClient

from bot.casework.answer_desk_offer import answer_desk_offer
from bot.casework.desk import CaseDesk
from bot.casework.desk_port import CardView
from bot.casework.house import House
from bot.casework.keep_photo import PhotoKeeper
from bot.casework.notify_port import Reminder
from bot.conversations.model import Author, Language, Message, MessageDraft
from bot.conversations.outbox import Outbox
from bot.conversations.router import Router
from bot.disputes.names import ConversationId, HandoffId
from bot.durable import RetryLater
from bot.storage.photos import PhotoStore
from bot.translation.libretranslate import LibreTranslate, LibreTranslateConfig
from bot.translation.translator import MachineTranslator
from channels.desk.translations import Translations
from channels.jobs import doers, retrying
from channels.slack.api import SlackApi
from channels.slack.notify import SlackDesk
from tests.support.house import TEST, Buyer, SetClock, a_house
from tests.support.scripted_assistant import ScriptedAssistant
from tests.support.slack_books import Books
from tests.support.slack_fake import BOT_TOKEN, CHANNEL, SlackFake
from tests.support.slack_fake.workspace import Posted
from tests.support.translate_fake import TranslateFake

ROUNDS = 60  # of the outbox, before a test says that it never ends


@dataclass
class TranslatedDesk:
    """Everything but the engine: the test carries the outbox out, and time passes where it has to wait."""

    house: House
    clock: SetClock
    slack: SlackFake
    service: TranslateFake
    folder: Path
    books: Books = field(default_factory=Books)
    seconds: float = 0.0  # of the machine's own clock

    def __post_init__(self) -> None:
        self.handoff = HandoffId("")
        self._photos = PhotoKeeper(PhotoStore(str(self.folder / "photos")), self.clock)
        self._router = Router(
            self.house.unit,
            ScriptedAssistant(self.house),
            announce=_nobody,
            trouble=_never,
            typing=_silently,
            answer=partial(answer_desk_offer, house=self.house),
            clock=self.clock,
        )
        self._opened: list[MachineTranslator] = []
        self.restart()

    def restart(self) -> None:
        """A new process: what was learned is forgotten, what was recorded stays."""
        config = LibreTranslateConfig(self.service.url, seconds=2.0)
        translator = MachineTranslator(LibreTranslate(config), to="en", clock=lambda: self.seconds)
        self._opened.append(translator)
        self.translations = Translations(translator)
        self.desk = CaseDesk(self.house, photos=self._photos, announce=_nobody)
        client = AsyncWebClient(BOT_TOKEN, base_url=self.slack.base_url, retry_handlers=[])
        self.notify = SlackDesk(
            SlackApi(client),
            channel=CHANNEL,
            desk=self.desk,
            threads=self.books,
            seen=self.books,
            calls=NobodyCalled(),
            drawn=lambda _: None,
            translations=self.translations,
        )
        self.outbox = Outbox(
            self.house.unit,
            doers=doers(self.house, self.notify, announce=_nobody, translations=self.translations),
            alarms={},
            clock=self.clock,
        )

    async def opens(self, language: Language | None = None) -> None:
        """The buyer asks for a person; the card is posted."""
        buyer = Buyer(self.house, language="es")
        await buyer.arrives(language=language or Language("es", decided=True))
        await buyer.says("talk_to_human", "quiero una persona")
        self.handoff = (await buyer.case()).handoffs[-1].id

    async def writes(self, text: str, *, key: str, **more: object) -> Message:
        """The buyer writes while a person holds the conversation."""
        draft = MessageDraft(TEST, Author.BUYER, text, key, self.clock(), **more)  # type: ignore[arg-type]  # each test names what it varies
        async with self.house.unit() as work:
            message = await work.messages.append(draft)
        await self._router.handle(message.id)
        return message

    async def carry_out(self) -> None:
        """All of the outbox, in order in each lane; waits pass at once."""
        for _ in range(ROUNDS):
            if not await self.step():
                return
        raise AssertionError("the outbox never ends")  # noqa: TRY003, EM101

    async def step(self) -> bool:
        """One round: the first item of each lane. False where nothing was left."""
        carry_out = retrying(self.outbox.carry_out)
        async with self.house.unit() as work:
            pending = await work.outbox.pending()
        first = {item.lane: item.key for item in reversed(pending)}
        for key in first.values():
            try:
                await carry_out(key)
            except RetryLater as later:
                self.seconds += later.seconds
                self.clock.now += timedelta(seconds=later.seconds)
        return bool(first)

    @property
    def card(self) -> Posted:
        return self.slack.messages(CHANNEL)[-1]

    @property
    def thread(self) -> Sequence[Posted]:
        return self.slack.thread(CHANNEL, self.card.ts)

    async def close(self) -> None:
        for translator in self._opened:
            await translator.close()


@asynccontextmanager
async def a_translated_desk(folder: Path) -> AsyncIterator[TranslatedDesk]:
    clock = SetClock()
    async with a_house(folder, clock) as house, SlackFake() as slack, TranslateFake() as service:
        desk = TranslatedDesk(house, clock, slack, service, folder)
        try:
            yield desk
        finally:
            await desk.close()


async def _nobody(conversation: ConversationId) -> None:
    """No socket is open."""


async def _silently(conversation: ConversationId, *, on: bool) -> None:
    """Nobody looks."""


class NobodyCalled:
    """A shop without a rota."""

    async def opened(self, view: CardView) -> str | None:
        return None

    async def reminded(self, view: CardView, about: Reminder) -> str | None:
        return None


async def _never(message: Message) -> None:
    raise AssertionError(message.id)
