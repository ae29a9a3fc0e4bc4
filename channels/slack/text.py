"""Between Slack's text and plain text: escaping, cutting, directions, what was typed for whom."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ELLIPSIS = "…"
FIRST_STRONG = "\u2068"  # starts a run whose direction its own first letter decides
POP = "\u2069"

_EMOJI = re.compile(r":([a-z0-9_+'-]+):")
_LINK = re.compile(r"<((?:https?|mailto|tel):[^|>]+)(?:\|([^>]*))?>")
_MENTION = re.compile(r"<[@#!][^>]*>")
_SPACES = re.compile(r"[ \t]{2,}")


def escape(text: str) -> str:
    """Text that Slack shows as it is: no mention, link or channel can hide in it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """The reverse of `escape`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def fit(text: str, most: int) -> str:
    """`text` escaped, at most `most` characters long, cut between letters, never in an entity."""
    whole = escape(text)
    if len(whole) <= most:
        return whole
    size, end = len(ELLIPSIS), 0
    for letter in text:
        size += len(escape(letter))
        if size > most:
            break
        end += 1
    while end and _belongs_to_previous(text[end]):
        end -= 1
    return escape(text[:end]) + ELLIPSIS


def cut(text: str, most: int) -> str:
    """Plain text of at most `most` characters, for places where Slack needs no escaping."""
    return text if len(text) <= most else text[: most - 1] + ELLIPSIS


def isolated(text: str) -> str:
    """Keeps a right-to-left line from turning what stands around it."""
    return f"{FIRST_STRONG}{text}{POP}"


def quote(text: str, most: int) -> str:
    """A buyer's words as a Slack quotation, line by line, at most `most` characters."""
    lines: list[str] = []
    left = most
    for line in text.splitlines() or [""]:
        room = left - len(">  \n") - len(isolated(""))
        if room < len(ELLIPSIS) + 1:
            break
        lines.append(f"> {isolated(fit(line, room))}")
        left -= len(lines[-1]) + 1
    return "\n".join(lines)


def bullets(lines: Iterable[str], most: int) -> str:
    """Lines with a dot each, escaped, at most `most` characters; a last dot for those left out."""
    shown: list[str] = []
    left = most - len("\n• …")
    for line in lines:
        item = f"• {isolated(fit(line, 500))}"
        if len(item) + 1 > left:
            return "\n".join([*shown, f"• {ELLIPSIS}"])
        shown.append(item)
        left -= len(item) + 1
    return "\n".join(shown)


@dataclass(frozen=True, slots=True)
class Internal:
    """Typed for colleagues; stays inside."""

    text: str


@dataclass(frozen=True, slots=True)
class ToBuyer:
    """Typed with `>`: goes to the buyer without the sign."""

    text: str


@dataclass(frozen=True, slots=True)
class Mixed:
    """Starts with `>` and goes on without: maybe a quotation with a remark, so it stays inside."""

    text: str


Typed = Internal | ToBuyer | Mixed


def read_typed(text: str, *, emoji: Mapping[str, str]) -> Typed:
    """What a message means. `>>>` takes all that follows, `>` its own line, as Slack quotes."""
    plain = to_plain(text, emoji=emoji).strip()
    if not plain.startswith(">"):
        return Internal(plain)
    if plain.startswith(">>>"):
        return ToBuyer(plain[3:].strip())
    lines = plain.splitlines()
    if any(line.strip() and not line.lstrip().startswith(">") for line in lines):
        return Mixed(plain)
    return ToBuyer("\n".join(line.lstrip().removeprefix(">").strip() for line in lines).strip())


def to_plain(text: str, *, emoji: Mapping[str, str]) -> str:
    """Slack's markup as a reader outside Slack should see it: links spelled out, no mentions."""
    text = _LINK.sub(_spelled_out, text)
    text = _MENTION.sub("", text)
    text = _EMOJI.sub(lambda found: emoji.get(found[1], found[0]), text)
    return _SPACES.sub(" ", unescape(text))


def _spelled_out(found: re.Match[str]) -> str:
    address = found[1].removeprefix("mailto:").removeprefix("tel:")
    label = found[2]
    return address if not label or label in (address, found[1]) else f"{label} ({address})"


def _belongs_to_previous(letter: str) -> bool:
    return unicodedata.combining(letter) > 0 or letter in "\u200d\ufe0f"
