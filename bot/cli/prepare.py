"""What must be there before the processes start: policy, languages, model, database, demo shop."""

from pathlib import Path

from bot.cli.console import Steps
from bot.cli.errors import LanguagesIncompleteError, PolicyRefusedError
from bot.cli.languages import languages, missing_files
from bot.cli.model import current_model, train
from bot.cli.place import ROOT
from bot.cli.reading import migrate_and_seed
from bot.policy.load import check
from bot.settings import Settings


def check_policy(file: Path) -> None:
    """Raise `PolicyRefusedError` now, rather than have every process end with it."""
    if problems := check(file):
        raise PolicyRefusedError(count=len(problems))


def check_languages(root: Path) -> int:
    """How many languages there are. Raises `LanguagesIncompleteError` when one lacks a file."""
    if missing := missing_files(root):
        raise LanguagesIncompleteError(missing)
    return len(languages(root))


def prepare(settings: Settings, steps: Steps) -> Path:
    """Make what is missing, and show it. Returns the model to serve."""
    with steps.step("policy") as tell:
        check_policy(settings.policy_file)
        tell(f"{settings.policy_file} can be used")
    with steps.step("languages") as tell:
        tell(f"{check_languages(ROOT)}, all complete")
    with steps.step("model") as tell:
        model = current_model()
        if model.exists():
            tell("is current")
        else:
            train(settings.data_dir / "logs" / "training.log", tell)
    with steps.step("database") as tell:
        migrate_and_seed(settings)
        tell("migrated, demo shop seeded")
    return model
