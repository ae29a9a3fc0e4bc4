"""The logs of all processes tell what happened, and never what was said, by whom, or a secret."""

from collections.abc import Iterator
from pathlib import Path

from bot.shop.demo import DemoShop, Fault, Verb
from tests.e2e.missing_shirt import action_is_asked, reaches_the_offer, yes_button
from tests.support.buyer import SocketBuyer, a_buyer
from tests.support.stack import Stack

PHRASE = "my aunt Philomena is inconsolable"
EMAIL = "ana@example.com"
STRANGE_EMAIL = "philomena@elsewhere.example"
RARE_ORDER = "A-7313"


async def test_no_log_holds_a_buyers_words_or_a_secret(
    stack: Stack, ana: SocketBuyer, shop: DemoShop
) -> None:
    await ana.says(f"Some items are missing, {PHRASE}", "order")
    await ana.says(f"{RARE_ORDER} {STRANGE_EMAIL}")
    async with a_buyer(stack) as chloe:
        await chloe.says("Some items are missing from my order", "Which order")
        await shop.inject(Fault.DOWN, verb=Verb.FIND_ORDER)
        await chloe.says("A-1003 chloe@example.com", "a person takes over")
    offer = await reaches_the_offer(ana)
    await an_action_server_that_dies_in_the_middle(stack, ana, f"why is that, {PHRASE}")
    await shop.inject(Fault.DONE_BUT_ERROR, verb=Verb.REPLACE)
    await ana.presses(yes_button(offer), "arranging")
    await ana.hears("Done")
    await ana.says(f"I want to talk to a person, {PHRASE}")

    said = (PHRASE, "Philomena", EMAIL, STRANGE_EMAIL, RARE_ORDER, "chloe@example.com", "linen")
    for log in logs(stack):
        for secret in (*said, ana.token, *secrets_of(stack)):
            assert secret not in log.read_text(), f"{secret!r} is in {log.name}"


async def an_action_server_that_dies_in_the_middle(
    stack: Stack, ana: SocketBuyer, text: str
) -> None:
    """So that there is something to complain about."""
    stack.freeze("actions")
    seq = await ana.send(text)
    await action_is_asked(stack)
    stack.kill("actions")
    await stack.revive("actions")
    await ana.hears("", after=seq)


def logs(stack: Stack) -> Iterator[Path]:
    """One a process, each with something in it."""
    for name in stack.processes:
        log = stack.log(name)
        assert log.stat().st_size
        yield log


def secrets_of(stack: Stack) -> Iterator[str]:
    """Every secret of the settings."""
    for name, value in stack.environment.items():
        if name.startswith("AMENDS_") and name.endswith(("_TOKEN", "_SECRET")):
            yield value
