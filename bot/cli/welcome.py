"""What `amends up` says once everything answers."""

from datetime import UTC, datetime, timedelta

from rich.panel import Panel
from rich.table import Table

from bot.casework.desk_port import Agent
from bot.settings import Settings
from channels.desk.access import ADMIN, LINK_LIFE, DeskAccess


def welcome(settings: Settings) -> Panel:
    """The addresses, and what is configured and what is not."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, words in (*addresses(settings), *configured(settings)):
        table.add_row(name, words)
    return Panel(table, title="Amends answers", subtitle="Ctrl-C stops all of it", expand=False)


def addresses(settings: Settings) -> tuple[tuple[str, str], ...]:
    """Where to look first."""
    url = settings.own_url
    return (
        ("Demo shop", f"{url}/demo/"),
        ("Desk", f"{url}/desk, with the login link below or the admin token"),
        ("Admin token", "AMENDS_ADMIN_TOKEN in .env"),
        ("Logs", f"{settings.data_dir / 'logs'}"),
    )


def login(settings: Settings) -> str:
    """The desk's login link, on a line of its own: it is longer than many a terminal is wide."""
    return f"Desk login, for {LINK_LIFE.seconds // 3600} hours: {desk_link(settings)}"


def desk_link(settings: Settings, agent: Agent = ADMIN, *, life: timedelta = LINK_LIFE) -> str:
    """A link that opens the desk, signed, so that the token itself is on no screen."""
    access = DeskAccess(
        session_secret=settings.session_secret.get_secret_value(),
        admin_token=settings.admin_token.get_secret_value(),
        clock=lambda: datetime.now(UTC),
    )
    return access.login_link(settings.own_url, agent, life=life)


def configured(settings: Settings) -> tuple[tuple[str, str], ...]:
    """What is switched on, and how to switch on the rest."""
    return (
        ("Slack", slack(settings)),
        ("Telegram", telegram(settings)),
        ("Photos", photos(settings)),
        ("Database", database(settings)),
        ("Shop", "the embedded demo shop, with its seeded orders; `amends demo reset` seeds again"),
    )


def slack(settings: Settings) -> str:
    """How people are reached."""
    if settings.slack_ready:
        return f"on, channel {settings.slack_channel}"
    return (
        "off: people answer on the desk page. To switch on, set AMENDS_SLACK_BOT_TOKEN, "
        "AMENDS_SLACK_CHANNEL and AMENDS_SLACK_APP_TOKEN (Socket Mode) or "
        "AMENDS_SLACK_SIGNING_SECRET (HTTP) in .env"
    )


def telegram(settings: Settings) -> str:
    """Whether buyers can write there."""
    if settings.telegram_token is None:
        return "off. To switch on, set AMENDS_TELEGRAM_TOKEN to a bot's token in .env"
    return f"on, by {settings.telegram_mode}"


def photos(settings: Settings) -> str:
    """Where photos go."""
    if settings.photos_url is not None:
        return f"on S3: {settings.photos_url}"
    return f"in the folder {settings.data_dir / 'photos'}; AMENDS_PHOTOS_URL=s3://... for S3"


def database(settings: Settings) -> str:
    """What keeps the conversations, without its password."""
    if settings.database_url is None:
        return f"SQLite in {settings.data_dir}; AMENDS_DATABASE_URL=postgresql://... for Postgres"
    return f"on {settings.database_url.rpartition('@')[2]}"
