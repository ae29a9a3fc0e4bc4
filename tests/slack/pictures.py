"""`python -m tests.slack.pictures`: the pictures of docs/slack.md, drawn from the app's own blocks by a page of ours.

Slack's clients draw them a little differently; words, order and buttons are the same.
"""

import asyncio
import html
import io
import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PIL import Image

from bot.casework.desk_port import CardView
from bot.conversations.model import HeldReply
from bot.disputes.case import Person
from bot.disputes.names import EvidenceId
from channels.slack import cards
from channels.slack.answers import answers_modal
from channels.slack.modals import offer_modal
from tests.support.approved import ANSWERS
from tests.support.browser import new_context, open_browser
from tests.support.hand_off import NOW, hand_off, with_options
from tests.support.stack import ROOT

IMAGES = ROOT / "docs" / "images" / "slack"
COLOURS = 64
Block = dict[str, Any]

STYLE = """
main { box-sizing: border-box; padding: 20px; background: #fff; color: #1d1c1d; width: 680px;
       font: 15px/1.46 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1 { font-size: 18px; margin: 8px 0; } p { margin: 8px 0; white-space: pre-wrap; }
blockquote { margin: 2px 0; padding-inline-start: 12px; border-inline-start: 4px solid #ddd; }
small, .hint { color: #616061; font-size: 13px; display: block; margin: 4px 0; }
code { background: #f6f6f6; border: 1px solid #ddd; border-radius: 3px; color: #c01343; padding: 0 3px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.button { border: 1px solid #bbb; border-radius: 4px; padding: 5px 12px; font-weight: 700; font-size: 14px; }
.primary { background: #007a5a; border-color: #007a5a; color: #fff; } .danger { color: #c01343; }
.modal { border: 1px solid #ddd; border-radius: 8px; padding: 16px 24px; box-shadow: 0 4px 16px #0002; }
.field { border: 1px solid #bbb; border-radius: 4px; padding: 8px; min-height: 22px; white-space: pre-wrap; }
label { font-weight: 700; display: block; margin-top: 12px; } .option { margin: 6px 0; }
.end { justify-content: flex-end; }
"""
EMOJI = {
    "hourglass": "⏳",
    "hourglass_flowing_sand": "⏳",
    "frame_with_picture": "🖼️",
    "octagonal_sign": "🛑",
}


def drawn(blocks: list[Block]) -> str:
    """The blocks as HTML."""
    return "\n".join(_block(block) for block in blocks)


def modal_drawn(view: Block) -> str:
    """A window with its title and buttons."""
    submit = view.get("submit")
    sends = f'<span class="button primary">{_plain(submit)}</span>' if submit else ""
    ends = f'<div class="row end"><span class="button">{_plain(view["close"])}</span>{sends}</div>'
    return f'<div class="modal"><h1>{_plain(view["title"])}</h1>{drawn(view["blocks"])}{ends}</div>'


def _block(block: Block) -> str:
    match block["type"]:
        case "header":
            return f"<h1>{_plain(block['text'])}</h1>"
        case "section":
            return _text(block["text"]) + _element(block.get("accessory"))
        case "context":
            return "".join(f"<small>{_marked(one['text'])}</small>" for one in block["elements"])
        case "actions":
            return f'<div class="row">{"".join(map(_element, block["elements"]))}</div>'
        case "input":
            hint = f'<span class="hint">{_plain(block["hint"])}</span>' if "hint" in block else ""
            return f"<label>{_plain(block['label'])}</label>{_element(block['element'])}{hint}"
        case other:
            raise ValueError(other)


def _element(element: Block | None) -> str:
    match (element or {}).get("type"):
        case None:
            return ""
        case "button":
            style = element.get("style", "") if element else ""
            return f'<span class="button {style}">{_plain((element or {})["text"])}</span>'
        case "radio_buttons":
            return "".join(map(_option, (element or {})["options"]))
        case _:
            hint = (element or {}).get("placeholder", {"text": ""})["text"]
            shown = (element or {}).get("initial_value") or hint
            return f'<div class="field" dir="auto">{html.escape(shown)}</div>'


def _option(option: Block) -> str:
    return (
        f'<div class="option">○ {_plain(option["text"])}<small>'
        f"{_plain(option['description'])}</small></div>"
    )


def _text(text: Block) -> str:
    lines = [
        f'<blockquote dir="auto">{_marked(line[5:])}</blockquote>'
        if line.startswith("&gt; ")
        else _marked(line) + "<br>"
        for line in (one.replace("> ", "&gt; ", 1) for one in text["text"].split("\n"))
    ]
    return f"<p>{''.join(lines)}</p>"


def _marked(text: str) -> str:
    """Slack's markup, which is escaped already but for its own signs."""
    text = re.sub(r"<!date\^[^|]*\|([^>]*)>", r"\1", text)
    text = re.sub(r":(\w+):", lambda found: EMOJI.get(found[1], ""), text)
    text = re.sub(r"`([^`]+)`", r"<code>\1</code>", text)
    return re.sub(r"\*([^*\n]+)\*", r"<b>\1</b>", text)


def _plain(text: Block) -> str:
    return html.escape(str(text["text"]))


def _case() -> CardView:
    view = with_options(hand_off(photos=(EvidenceId("ev_1"),)))
    waits = HeldReply(
        "reply-1",
        view.handoff.id,
        view.case.conversation,
        Person("slack:U1", "Maria"),
        "Lo miro ahora mismo.",
        NOW + timedelta(seconds=10),
    )
    return replace(view, held=(waits,))


def pictures() -> dict[str, str]:
    """Each picture's page, by its name."""
    view = _case()
    answer = next(one for one in ANSWERS.find("photo", view, "Maria"))
    undo = cards.can_undo(view.handoff.id, "reply-1", "It goes to the buyer in a few seconds.")
    return {
        "card": drawn(cards.card(view)),
        "offer": modal_drawn(offer_modal(view)),
        "answers": modal_drawn(answers_modal(view, answer)),
        "undo": drawn(undo),
    }


async def take() -> None:
    """Draw each page and keep its picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with open_browser() as browser:
        context = await new_context(browser, locale="en-GB", device_scale_factor=1.5)
        page = await context.new_page()
        for name, body in pictures().items():
            await page.set_content(f"<style>{STYLE}</style><main>{body}</main>")
            shot = Image.open(io.BytesIO(await page.locator("main").screenshot()))
            few = shot.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
            few.save(IMAGES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    asyncio.run(take())
