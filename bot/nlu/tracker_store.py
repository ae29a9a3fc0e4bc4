"""Where Rasa remembers conversations: SQLite beside the app's data, or the app's Postgres.

The place comes from the environment that the app has too: `AMENDS_DATABASE_URL`, else
`AMENDS_DATA_DIR` (".amends" by default). The table is "rasa_events": in a shared database
Rasa's own name for it, "events", could be anyone's.
"""

import os
from pathlib import Path
from typing import Any, Text

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from sqlalchemy.ext.declarative import declarative_base

_BUSY_TIMEOUT_MS = 5_000
_DRIVER = "postgresql+psycopg2"


class AmendsTrackerStore(SQLTrackerStore):
    """Rasa's SQL tracker store in the place above.

    A turn that was saved survives the end of the process, `kill -9` too. SQLite's `synchronous` is
    NORMAL: a power cut may take the last turns, and the app, whose own data is written through,
    has them repeated or goes on from its cases.
    """

    Base = declarative_base()

    class SQLEvent(Base):
        """One event of one conversation, in the order it happened."""

        __tablename__ = "rasa_events"

        id = sa.Column(sa.Integer, primary_key=True)
        sender_id = sa.Column(sa.String(255), nullable=False, index=True)
        type_name = sa.Column(sa.String(255), nullable=False)
        timestamp = sa.Column(sa.Float)
        intent_name = sa.Column(sa.String(255))
        action_name = sa.Column(sa.String(255))
        data = sa.Column(sa.Text)

    def __init__(
        self,
        domain: Domain | None = None,
        host: Text | None = None,  # noqa: ARG002 - Rasa passes the endpoint's url, unused here
        event_broker: EventBroker | None = None,
        **kwargs: Any,  # noqa: ANN401 - Rasa's signature
    ) -> None:
        url = database_url()
        super().__init__(domain, host=url, event_broker=event_broker, **kwargs)
        if self.engine.dialect.name == "sqlite":
            self.engine.dispose()
            self.engine = _sqlite_engine(url)
            self.sessionmaker = sa.orm.session.sessionmaker(bind=self.engine)


def database_url() -> str:
    """SQLAlchemy's URL of the tracker database."""
    url = os.environ.get("AMENDS_DATABASE_URL", "").strip()
    if not url or url.startswith("sqlite"):
        folder = Path(os.environ.get("AMENDS_DATA_DIR") or ".amends").resolve()
        folder.mkdir(parents=True, exist_ok=True)
        return f"sqlite:///{folder / 'rasa.db'}"
    _, separator, rest = url.partition("://")
    return f"{_DRIVER}{separator}{rest}"


def _sqlite_engine(url: str) -> sa.engine.Engine:
    """One connection that stays open; SQLAlchemy would open the file anew for every question."""
    engine = sa.create_engine(
        url, poolclass=sa.pool.StaticPool, connect_args={"check_same_thread": False}
    )
    sa.event.listen(engine, "connect", _prepare_connection)
    return engine


def _prepare_connection(connection: Any, _record: object) -> None:  # noqa: ANN401 - a DB-API one
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute(f"PRAGMA busy_timeout={_BUSY_TIMEOUT_MS}")
    cursor.close()
