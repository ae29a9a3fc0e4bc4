"""Where things are in the project's folder."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".tools"
STAMPS = TOOLS / "stamps"
LOGS = TOOLS / "logs"
RESULTS = TOOLS / "results"

UV = TOOLS / "uv" / "bin" / "uv"
APP = ROOT / ".venv"
RASA = ROOT / ".venv-rasa"
RASA_PROJECT = ROOT / "envs" / "rasa"

WIDGET = ROOT / "channels" / "web" / "widget"
WIDGET_BUILT = ROOT / "channels" / "web" / "static"


def program(environment: Path, name: str) -> str:
    """A command of one of the environments."""
    return str(environment / "bin" / name)
