"""What Slack lets an app do, as its manifest says: here the shop's own, pasted as docs/slack.md tells."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

import yaml

MANIFEST = Path(__file__).parents[3] / "slack/manifest.yml"


@dataclass(frozen=True, slots=True)
class Installed:
    """The app's rights: a missing one is refused, an event it does not name is never sent."""

    scopes: tuple[str, ...]
    events: frozenset[str]
    commands: frozenset[str]
    home: bool

    @classmethod
    def from_manifest(cls, path: Path = MANIFEST) -> Self:
        """As it is after pasting the file and installing the app."""
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        features = told["features"]
        return cls(
            scopes=tuple(told["oauth_config"]["scopes"]["bot"]),
            events=frozenset(told["settings"]["event_subscriptions"]["bot_events"]),
            commands=frozenset(one["command"] for one in features.get("slash_commands", ())),
            home=bool(features.get("app_home", {}).get("home_tab_enabled")),
        )
