"""A policy file whose first lines are a snippet, and whose rest is the demo shop's."""

import re
from pathlib import Path

DEMO = Path(__file__).parents[2] / "policy.yml"
_SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)
_KIND = re.compile(r"^  (?=[a-z_]+:)", re.MULTILINE)


def policy_text(snippet: str, *edits: tuple[str, str]) -> str:
    """The snippet (its `kinds` last), then what it does not state, from the demo's policy.

    So a line of the snippet has the same number in the file.
    """
    ours = _named(_SECTION, snippet)
    demo = _named(_SECTION, DEMO.read_text(encoding="utf-8"))
    _, *kinds = re.split(_KIND, ours.pop("kinds", "kinds:\n"))
    stated = {kind.partition(":")[0] for kind in kinds}
    _, *others = re.split(_KIND, demo.pop("kinds"))
    missing = "".join(f"  {one}" for one in others if one.partition(":")[0] not in stated)
    assert "kinds:" in snippet
    rest = "".join(text for name, text in demo.items() if name not in ours and name != "titles")
    text = f"{snippet.rstrip()}\n\n{missing}\n{rest}"
    for before, after in edits:
        assert before in text
        text = text.replace(before, after)
    return text


def kind_text(kind: str, *rungs: str, evidence: str = "[]", fault: str = "nobody") -> str:
    """A snippet with one kind, one line a rung, from the sixth line on."""
    head = f"kinds:\n  {kind}:\n    evidence: {evidence}\n    fault: {fault}\n    remedies:\n"
    return head + "".join(f"      - {{{rung}}}\n" for rung in rungs)


def write_policy(folder: Path, snippet: str, *edits: tuple[str, str]) -> Path:
    path = folder / "policy.yml"
    path.write_text(policy_text(snippet, *edits), encoding="utf-8")
    return path


def _named(border: re.Pattern[str], text: str) -> dict[str, str]:
    """The text's sections by name; what stands before the first has none."""
    parts = re.split(border, text)
    return {part.partition(":")[0]: part for part in parts if ":" in part.partition("\n")[0]}
