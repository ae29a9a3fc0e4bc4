"""All settings, read once a process from the environment and `.env`; nobody else reads `os.environ`."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, HttpUrl, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

Secret = Annotated[SecretStr, Field(min_length=1)]  # an empty one would open the door
Port = Annotated[int, Field(ge=1, le=65535)]


class Settings(BaseSettings):
    """What a shop can set. Secrets have no default: `amends up` writes fresh ones into `.env`."""

    model_config = SettingsConfigDict(
        env_prefix="AMENDS_", env_file=".env", extra="ignore", frozen=True, populate_by_name=True
    )

    host: str = "127.0.0.1"
    port: Port = 8080
    actions_port: Port = 5055
    rasa_port: Port = 5005

    admin_token: Secret
    session_secret: Secret
    rasa_token: Secret
    actions_token: Secret

    executor_id: str = "gateway"  # differs where several gateways share one Postgres
    data_dir: Path = Path(".amends")
    database_url: str | None = None
    photos_url: str | None = None  # "s3://bucket/prefix"; a folder in data_dir when absent
    policy_file: Path = Path("policy.yml")
    answers_dir: Path = Path("data/answers")
    static_dir: Path = Path("channels/web/static")

    public_url: str | None = None  # how buyers reach the gateway; its own address when absent
    allowed_origins: str = ""  # comma-separated
    shop_jwt_secret: SecretStr | None = None
    trust_proxy: bool = False  # take the buyer's address from X-Forwarded-For
    undo_seconds: int = Field(
        default=10, ge=0, le=300
    )  # an agent's reply can be taken back so long
    messages_a_minute: int = Field(default=40, ge=1)  # a conversation
    requests_a_minute: int = Field(default=600, ge=1)  # an address

    slack_bot_token: SecretStr | None = None
    slack_app_token: SecretStr | None = None
    slack_signing_secret: SecretStr | None = None
    slack_channel: str | None = None
    slack_base_url: str = "https://slack.com/api/"
    slack_agents: dict[str, str] = Field(default_factory=dict)  # {"U123": "manager", "S9": "agent"}
    slack_rota: str = ""  # members and groups, comma-separated, in the order they are called
    slack_everyone_is_agent: bool = True

    translate_url: HttpUrl | None = None  # a LibreTranslate; absent: nothing is translated
    translate_key: SecretStr | None = None
    translate_to: str = Field(default="en", pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$")

    telegram_token: SecretStr | None = None
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr | None = None
    telegram_base_url: str = "https://api.telegram.org/bot"
    telegram_base_file_url: str = "https://api.telegram.org/file/bot"

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of the app's database."""
        if self.database_url is None:
            return f"sqlite+aiosqlite:///{self.data_dir.resolve() / 'amends.sqlite'}"
        return self.database_url.replace("postgresql://", "postgresql+psycopg://", 1)

    @property
    def own_url(self) -> str:
        """Where the gateway is reached, without a slash at the end."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    @property
    def origins(self) -> tuple[str, ...]:
        """Pages that may embed the widget."""
        named = (origin.strip().rstrip("/") for origin in self.allowed_origins.split(","))
        return (self.own_url, f"http://localhost:{self.port}", *(o for o in named if o))

    @property
    def slack_ready(self) -> bool:
        """Whether enough is set to use Slack."""
        signed = self.slack_app_token is not None or self.slack_signing_secret is not None
        return self.slack_bot_token is not None and self.slack_channel is not None and signed
