"""What Slack can answer other than yes; each error says what to do."""

ADVICE = {
    "account_inactive": "The app was removed from the workspace: install it again.",
    "cant_update_message": "The card belongs to another app; was the bot token changed?",
    "channel_not_found": "Check AMENDS_SLACK_CHANNEL (an id like C0123) and invite the app.",
    "invalid_auth": "Check AMENDS_SLACK_BOT_TOKEN (xoxb-) and AMENDS_SLACK_APP_TOKEN (xapp-).",
    "is_archived": "The channel is archived: unarchive it or set another AMENDS_SLACK_CHANNEL.",
    "message_not_found": "The card or its thread was deleted in Slack.",
    "missing_scope": "Install the app again with the scopes in slack/manifest.yml.",
    "no_such_subteam": "A group (S…) in AMENDS_SLACK_AGENTS or AMENDS_SLACK_ROTA is not there.",
    "not_allowed_token_type": "The bot token (xoxb-) and the app token (xapp-) may be swapped.",
    "not_authed": "Set AMENDS_SLACK_BOT_TOKEN.",
    "not_enabled": "Switch the Home tab on in the app's settings (App Home), or paste the manifest.",
    "not_in_channel": "Invite the app to the channel: /invite @amends.",
    "restricted_action": "The workspace does not let the app post there: ask its admin.",
    "team_access_not_granted": "The app is not allowed in this workspace: ask its admin.",
    "plan_upgrade_required": "Groups need a paid plan of Slack: name people by their ids (U…).",
    "thread_not_found": "The card or its thread was deleted in Slack.",
    "token_expired": "The token has expired: switch token rotation off, and copy a new one.",
    "token_revoked": "The token was revoked: install the app again and copy the new one.",
}
SHUT_OUT = {
    "account_inactive",
    "channel_not_found",
    "invalid_auth",
    "is_archived",
    "not_allowed_token_type",
    "not_authed",
    "not_in_channel",
    "restricted_action",
    "team_access_not_granted",
    "token_expired",
    "token_revoked",
}


class SlackError(Exception):
    """Base of the errors of the Slack door."""


class SlackBusyError(SlackError):
    """Certainly not done; may be repeated after `retry_after` seconds."""

    def __init__(self, method: str, *, retry_after: float) -> None:
        self.retry_after = retry_after
        super().__init__(f"Slack is busy ({method}); try again in {retry_after:g} s.")


class SlackDownError(SlackError):
    """Slack did not answer; repeating is safe, since every post looks for itself first."""

    def __init__(self, method: str) -> None:
        super().__init__(f"Slack does not answer ({method}).")


class SlackRefusedError(SlackError):
    """Slack said no, and repeating will not help until somebody acts.

    `shuts_out`: not this one thing, but everything would be refused until then.
    """

    def __init__(self, method: str, *, code: str, needed: str | None = None) -> None:
        self.code = code
        self.needed = needed
        self.shuts_out = code in SHUT_OUT or needed == "chat:write"
        scope = f" ({needed})" if needed else ""
        advice = ADVICE.get(code, "See docs.slack.dev for this error.")
        super().__init__(f"Slack refused {method}: {code}{scope}. {advice}")


class SlackFileError(SlackError):
    """A file shared in Slack could not be fetched."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The file could not be fetched from Slack: {why}.")


class SlackSettingsError(SlackError):
    """The Slack settings do not fit together."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The Slack settings do not work: {why}")
