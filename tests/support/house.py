"""A house over real storage and the demo shop, and buyers who talk to it without Rasa."""

import atexit
import hashlib
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from actions.verbs import VERBS
from bot.answers.catalogue import Catalogue
from bot.casework.guarded import guarded
from bot.casework.house import House, Spoken
from bot.casework.ports import StoredPhoto
from bot.casework.take_turn import take_turn
from bot.casework.turn import Heard, Said, Turn
from bot.conversations.model import Conversation, Holder, Language, Tone
from bot.demo import seed_past
from bot.disputes.case import Case, Evidence
from bot.disputes.names import (
    REQUESTS,
    ConversationId,
    EvidenceId,
    EvidenceKind,
    LineId,
    MessageId,
    OfferId,
)
from bot.hearing.tables import load_buyers_words
from bot.policy.load import load_policy
from bot.shop.demo import DemoShop
from bot.storage import SqlUnit, migrate, open_engine

ROOT = Path(__file__).parents[2]
WORDS = load_buyers_words()
START = datetime(2026, 11, 18, 10, 0, tzinfo=UTC)  # a Wednesday, inside business hours


TEST = ConversationId("cv_test")


class SetClock:
    """A clock that tests move."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@asynccontextmanager
async def a_house(folder: Path, clock: SetClock | None = None) -> AsyncIterator[House]:
    """A house on SQLite in `folder`, the demo shop seeded at the clock's time."""
    clock = clock or SetClock()
    shutil.copytree(await _seeded(), folder, dirs_exist_ok=True)
    engine = open_engine(f"sqlite+aiosqlite:///{folder / 'amends.sqlite'}")
    policy = load_policy(ROOT / "policy.yml")
    try:
        yield House(
            unit=SqlUnit(engine),
            shop=DemoShop(folder / "shop.sqlite", clock=clock),
            policy=policy,
            speaker=speaker(policy.hours.zone),
            words=WORDS,
            clock=clock,
        )
    finally:
        await engine.dispose()


@cache
def speaker(zone: str) -> Catalogue:
    """The answers, read once a test run: that takes longer than most scenes."""
    return Catalogue(ROOT / "data/answers", zone=zone)


async def _seeded() -> Path:
    """A folder with both databases as they are at `START`, made once a test run."""
    if not _TEMPLATE:
        folder = Path(tempfile.mkdtemp(prefix="amends-house-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        url = f"sqlite+aiosqlite:///{folder / 'amends.sqlite'}"
        await migrate(url)
        engine = open_engine(url)
        await seed_past(SqlUnit(engine), START)
        await engine.dispose()
        await DemoShop(folder / "shop.sqlite").seed(START)
        _TEMPLATE.append(folder)
    return _TEMPLATE[0]


_TEMPLATE: list[Path] = []


def a_conversation(name: str = "cv_test", **changes: Any) -> Conversation:
    """A fresh web conversation in English."""
    fresh = Conversation(
        id=ConversationId(name),
        channel="web",
        address=None,
        holder=Holder.BOT,
        language=Language(code="en", decided=True),
        locale=("en-GB",),
        tone=Tone.PLAIN,
        verified_email=None,
        misunderstood=0,
        created_at=START,
    )
    return replace(fresh, **changes)


_ACTIONS: dict[str, str] = {
    "inform": "action_take_facts",
    "correct_fact": "action_take_facts",
    "provide_photo": "action_take_photo",
    "no_photo": "action_no_photo",
    "affirm": "action_say_yes",
    "deny": "action_say_no",
    "ask_why": "action_explain_decision",
    "withdraw": "action_withdraw_case",
    "talk_to_human": "action_ask_for_person",
    "thank": "action_resume",
    "nlu_fallback": "action_make_sense",
    "switch_language": "action_switch_language",
    "resume": "action_resume",
    "greet": "action_greet",
    "cannot_find_order": "action_cannot_find_order",
    "refund_request": "action_want_refund",
    **{kind.value: "action_make_request" for kind in REQUESTS},
}


_DOUBT = {"sure", "likely", "between"}


@dataclass
class Buyer:
    """Somebody who writes; every message is a turn of casework, as Rasa's action server would run it."""

    house: House
    conversation: ConversationId = TEST
    language: str = "en"
    heard: list[str] = field(default_factory=list)
    turns: int = 0

    async def arrives(self, **changes: Any) -> "Buyer":
        """Open the conversation."""
        async with self.house.unit() as work:
            await work.conversations.add(a_conversation(self.conversation, **changes))
        return self

    async def says(self, intent: str, text: str = "", **said: Any) -> str:
        """Say something; what the bot answers, its messages joined by newlines."""
        spoken = await self.speaks(intent, text, **said)
        return "\n".join(one.text for one in spoken)

    async def speaks(
        self, intent: str, text: str = "", *, message: str | None = None, **said: Any
    ) -> tuple[Spoken, ...]:
        """As `says`, with buttons. A given `message` id repeats that message.

        Of a doubtful message `sure`, `likely` and `between` tell the doubt, the rest what it says.
        """
        doubt = {name: said.pop(name) for name in _DOUBT & said.keys()}
        self.turns += 1
        turn = Turn(
            conversation=self.conversation,
            message=MessageId(message or f"{self.conversation}-m{self.turns}"),
            text=text or f"/{intent}",
            intent=intent,
            said=_said(**said),
            heard=Heard(self.language),
            at=self.house.clock(),
            pressed=not text,
            **doubt,
        )
        action = _ACTIONS.get(intent, "action_report_problem")
        return await take_turn(action, guarded(VERBS[action]), turn, house=self.house)

    async def sends_photo(self, name: str = "ev_1", *, phash: str = "0f0f0f0f0f0f0f0f") -> str:
        """Upload a picture; what the bot answers."""
        photo = StoredPhoto(
            evidence=Evidence(
                EvidenceId(name), EvidenceKind.PHOTO, sha256=name * 8, at=self.house.clock()
            ),
            conversation=self.conversation,
            original_path=f"original/{name}",
            view_path=f"view/{name}",
            content_type="image/jpeg",
            size=1_000,
            phash=phash,
        )
        async with self.house.unit() as work:
            await work.photos.add(photo)
        return await self.says("provide_photo", photo=name)

    async def case(self) -> Case:
        """The open case."""
        async with self.house.unit() as work:
            found = await work.cases.current(self.conversation)
        assert found is not None
        return found

    async def reaches_restatement(
        self, order: str = "A-1001", line: str = "", arrived: int = 2
    ) -> str:
        """Report missing items up to "is that right?" """
        email = f"{BUYERS[order]}@example.com"
        await self.says("missing_items", "something is missing in my parcel")
        await self.says("inform", order, order_number=order)
        await self.says("inform", email, email=email)
        case = await self.case()
        if case.asked == "line":
            await self.says("inform", line=line or await self.first_line(order))
        case = await self.case()
        if case.asked == "count":
            await self.says("inform", counts=(arrived,))
        return await self.sends_photo(
            f"ev_{order}_{self.conversation}", phash=_unlike(self.conversation)
        )

    async def first_line(self, order: str) -> str:
        found = await self.house.shop.find_order(order, f"{BUYERS[order]}@example.com")
        assert found is not None
        return found.lines[0].id


BUYERS = {
    "A-1001": "ana", "A-1002": "bruno", "A-1003": "chloe", "A-1004": "dmitri", "A-1005": "elif",
    "A-1006": "farid", "A-1007": "giulia", "A-1008": "hans", "A-1009": "ines", "A-1010": "jun",
    "A-1011": "kim", "A-1012": "lena", "A-1013": "mai", "A-1014": "noah", "A-1015": "omar",
    "A-1016": "priya",
}  # fmt: skip


def _unlike(name: str) -> str:
    """A perceptual hash that no other conversation's picture comes near."""
    return hashlib.sha256(name.encode()).hexdigest()[:16]


def _said(**facts: Any) -> Said:
    ids: dict[str, Callable[[str], Any]] = {
        "line": LineId,
        "offer": OfferId,
        "photo": EvidenceId,
    }
    read: dict[str, Any] = {
        name: ids[name](value) if name in ids else value for name, value in facts.items()
    }
    return Said(**read)
