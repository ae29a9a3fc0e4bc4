"""What must be there before the processes start: model, database, demo shop."""

from pathlib import Path

from bot.cli.console import Steps
from bot.cli.model import current_model, train
from bot.cli.reading import migrate_and_seed
from bot.settings import Settings


def prepare(settings: Settings, steps: Steps) -> Path:
    """Make what is missing, and show it. Returns the model to serve."""
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
