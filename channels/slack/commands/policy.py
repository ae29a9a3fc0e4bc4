"""`/amends policy TOPIC`: the shop's rules in words."""

from collections.abc import Iterator

from bot.casework.house import Speaker
from bot.conversations.model import Tone
from bot.disputes.policy import Policy
from channels.desk.policy_book import Page, find_topic, page, topics, topics_like
from channels.slack.cards import context, section
from channels.slack.commands.answer import Answer, answer, sections
from channels.slack.text import fit, quote

LINE = 600  # characters of a rule


def policy_answer(wanted: str, policy: Policy, speaker: Speaker) -> Answer:
    """The topic; a list of topics without one, and those that are meant perhaps for an unknown one."""
    if not wanted:
        return _list("Topics of the policy", tuple(topics(policy)), policy)
    name = find_topic(wanted, policy)
    if name is None:
        near = topics_like(wanted, policy)
        title = f"The policy has no topic “{wanted}”. " + ("Did you mean" if near else "It has")
        return _list(title, tuple(near) or tuple(topics(policy)), policy)
    return _shown(page(name, policy), speaker)


def _list(title: str, names: tuple[str, ...], policy: Policy) -> Answer:
    told = ", ".join(f"`{name}`" for name in names)
    hint = context(f"`/amends policy {names[0]}` · policy {fit(policy.version, 50)}")
    return answer(f"{title}: {', '.join(names)}", [section(f"{fit(title, 200)}:\n{told}"), hint])


def _shown(found: Page, speaker: Speaker) -> Answer:
    told = _told(found, speaker)
    said = [section(f"*Buyers are told*\n{quote(told, 1500)}")] if told else []
    blocks = [
        section(f"*{fit(found.title, 150)}*"),
        *sections(_lines(found)),
        *said,
        context(f"Policy {fit(found.version, 50)}"),
    ]
    return answer(f"{found.title}, policy {found.version}", blocks)


def _lines(found: Page) -> Iterator[str]:
    yield from (f"• {fit(one, LINE)}" for one in found.numbers)
    yield from (f"• {fit(rule.text, LINE)} `{fit(rule.clause, 100)}`" for rule in found.rules)


def _told(found: Page, speaker: Speaker) -> str:
    """In English, as agents read it."""
    if found.told is None:
        return ""
    return speaker.speak(found.told, language="en", tone=Tone.PLAIN).text
