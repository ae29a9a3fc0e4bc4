"""Refuses what Slack refuses: Block Kit's limits, by the numbers of its reference pages."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from tests.support.slack_fake.workspace import Json, RefusedError

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
VIEW_BYTES = 250_000
MESSAGE_TEXT = 40_000
KNOWN = {"header", "section", "context", "actions", "divider", "image", "input", "rich_text"}


def check_message(text: str, blocks: Sequence[Json]) -> None:
    """Raises RefusedError for what `chat.postMessage` would not take."""
    if not text and not blocks:
        raise RefusedError(code="no_text")
    if len(text) > MESSAGE_TEXT:
        raise RefusedError(code="msg_too_long")
    _check_blocks(blocks, most=MESSAGE_BLOCKS)
    if any(block.get("type") == "input" for block in blocks):
        _refuse("input blocks belong into views")


def check_view(view: Json) -> None:
    """Raises RefusedError for what `views.open` would not take."""
    if view.get("type") != "modal":
        _refuse("unknown view type")
    for part in ("title", "submit", "close"):
        if part in view:
            _text(view[part], most=24, kinds=("plain_text",))
    if "title" not in view:
        _refuse("title is missing")
    if len(view.get("private_metadata", "")) > 3000:
        _refuse("private_metadata is too long")
    blocks = view.get("blocks", [])
    _check_blocks(blocks, most=VIEW_BLOCKS)
    if any(block["type"] == "input" for block in blocks) and "submit" not in view:
        _refuse("a view with an input needs submit")


def check_home(view: Json) -> None:
    """Raises RefusedError for what `views.publish` would not take."""
    if view.get("type") != "home":
        _refuse("unknown view type")
    if set(view) - {"type", "blocks", "private_metadata", "callback_id", "external_id"}:
        _refuse("a home has neither title nor buttons of its own")
    if len(json.dumps(view).encode()) > VIEW_BYTES:
        raise RefusedError(code="view_too_large")
    _check_blocks(view.get("blocks", []), most=VIEW_BLOCKS)


def _check_blocks(blocks: Sequence[Json], *, most: int) -> None:
    if len(blocks) > most:
        _refuse(f"no more than {most} items allowed")
    ids = [block["block_id"] for block in blocks if block.get("block_id")]
    if len(ids) != len(set(ids)) or any(len(i) > 255 for i in ids):
        _refuse("block_id is not unique or too long")
    for block in blocks:
        kind = block.get("type")
        if kind not in KNOWN:
            _refuse(f"unsupported type: {kind}")
        if check := CHECKS.get(str(kind)):
            check(block)


def _header(block: Json) -> None:
    _text(block.get("text"), most=150, kinds=("plain_text",))


def _section(block: Json) -> None:
    if "text" not in block and "fields" not in block:
        _refuse("a section needs text or fields")
    if "text" in block:
        _text(block["text"], most=3000)
    _button(block.get("accessory", {}))
    fields = block.get("fields", [])
    if len(fields) > 10:
        _refuse("no more than 10 fields")
    for field in fields:
        _text(field, most=2000)


def _context(block: Json) -> None:
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= 10:
        _refuse("a context has 1 to 10 elements")
    for element in elements:
        if element.get("type") != "image":
            _text(element, most=2000)


def _actions(block: Json) -> None:
    elements = block.get("elements", [])
    if not 1 <= len(elements) <= 25:
        _refuse("actions hold 1 to 25 elements")
    ids = [element.get("action_id") for element in elements]
    if len(ids) != len(set(ids)):
        _refuse("action_id is not unique")
    for element in elements:
        _button(element)


def _button(element: Json) -> None:
    if element.get("type") != "button":
        return
    _text(element.get("text"), most=75, kinds=("plain_text",))
    if len(element.get("url", "")) > 3000:
        _refuse("url is too long")
    if len(element.get("value", "")) > 2000 or len(element.get("action_id", "")) > 255:
        _refuse("value or action_id is too long")
    if element.get("style") not in (None, "primary", "danger"):
        _refuse("unknown style")
    if confirm := element.get("confirm"):
        _text(confirm.get("title"), most=100, kinds=("plain_text",))
        _text(confirm.get("text"), most=300)
        _text(confirm.get("confirm"), most=30, kinds=("plain_text",))
        _text(confirm.get("deny"), most=30, kinds=("plain_text",))


def _input(block: Json) -> None:
    _text(block.get("label"), most=2000, kinds=("plain_text",))
    if "hint" in block:
        _text(block["hint"], most=2000, kinds=("plain_text",))
    element = block.get("element", {})
    if element.get("type") == "plain_text_input" and element.get("max_length", 1) > 3000:
        _refuse("max_length is over 3000")
    if "placeholder" in element:
        _text(element["placeholder"], most=150, kinds=("plain_text",))
    if element.get("type") == "radio_buttons":
        _options(element.get("options", []))


def _options(options: Sequence[Json]) -> None:
    if not 1 <= len(options) <= 10:
        _refuse("radio buttons have 1 to 10 options")
    if len({option["value"] for option in options}) != len(options):
        _refuse("an option's value is not unique")
    for option in options:
        _text(option.get("text"), most=75)
        if "description" in option:
            _text(option["description"], most=75)
        if not 1 <= len(option["value"]) <= 150:
            _refuse("an option's value must be 1 to 150 characters")


def _text(value: Any, *, most: int, kinds: Sequence[str] = ("plain_text", "mrkdwn")) -> None:
    if not isinstance(value, dict) or value.get("type") not in kinds:
        _refuse("wrong text object")
        return
    text = value.get("text")
    if not isinstance(text, str) or not 1 <= len(text) <= most:
        _refuse(f"must be 1 to {most} characters")


def _refuse(why: str) -> None:
    raise RefusedError(code="invalid_blocks", response_metadata={"messages": [f"[ERROR] {why}"]})


CHECKS: dict[str, Callable[[Json], None]] = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "input": _input,
}
