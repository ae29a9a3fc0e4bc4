"""What can go wrong in a command; each error writes its own sentence."""

from collections.abc import Sequence
from pathlib import Path


class CommandError(Exception):
    """Base of the command line's errors."""


class SettingsError(CommandError):
    """The environment or `.env` is not right."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(
            f"The settings in .env or the environment are wrong: {'; '.join(problems)}."
        )


class RasaMissingError(CommandError):
    """Rasa's environment is not there."""

    def __init__(self) -> None:
        super().__init__("Rasa's environment .venv-rasa is missing; `make up` brings it.")


class TrainingError(CommandError):
    """The model could not be made."""

    def __init__(self, *, code: int, log: Path) -> None:
        super().__init__(f"Training ended with exit code {code}; its output is in {log}.")


class FingerprintError(CommandError):
    """What the model should be made from could not be read."""

    def __init__(self, output: str) -> None:
        super().__init__(f"The model's fingerprint could not be computed: {output}")


class ModelNotTrainedError(CommandError):
    """Today's training data has no model yet."""

    def __init__(self) -> None:
        super().__init__("There is no model of today's training data; `make train` makes it.")


class NoSuchModelError(CommandError):
    """A model was named that is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"There is no model {path}.")


class NoSuchCaseError(CommandError):
    """No case has this id or number."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"There is no case {wanted}.")


class DatabaseError(CommandError):
    """The database does not answer or is not what we expect."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The database cannot be used ({why}); `amends doctor` says more.")


class UnreadableError(CommandError):
    """A row holds what no version of ours writes."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"A stored {what} cannot be read: it was changed by hand, or written by a newer version. "
            "Compare it with a backup."
        )


class PhotosUnreachableError(CommandError):
    """The folder or bucket of photos cannot be used."""

    def __init__(self, why: str) -> None:
        super().__init__(f"{why} Look at AMENDS_PHOTOS_URL and the folder's rights.")


class EvidenceHarmedError(CommandError):
    """Evidence is not what was received."""

    def __init__(self, ref: str, sentences: Sequence[str]) -> None:
        found = "\n".join(sentences)
        super().__init__(f"The evidence of {ref} is not whole:\n{found}")


class PolicyRefusedError(CommandError):
    """The policy cannot be used."""

    def __init__(self, *, count: int) -> None:
        errors = "one error" if count == 1 else f"{count} errors"
        super().__init__(f"The policy has {errors}; `amends policy check` names each by its line.")


class RefusedFactsError(CommandError):
    """A facts file cannot be used."""

    def __init__(self, *, count: int) -> None:
        errors = "one error" if count == 1 else f"{count} errors"
        super().__init__(f"The facts have {errors}; docs/policy.md tells how to write them.")


class NotToldError(CommandError):
    """Casework or the shop refused, in its own sentence."""


class LanguagesIncompleteError(CommandError):
    """A language has some of its files."""

    def __init__(self, missing: Sequence[str]) -> None:
        super().__init__(
            f"Some languages are not complete. Missing: {', '.join(missing)}. "
            "docs/adding-a-language.md tells what each file holds."
        )


class NotConfirmedError(CommandError):
    """Somebody was asked and did not say yes."""

    def __init__(self) -> None:
        super().__init__("Nothing was changed.")


class ProblemsFoundError(CommandError):
    """The doctor found something."""

    def __init__(self, count: int) -> None:
        super().__init__("One problem found." if count == 1 else f"{count} problems found.")
