"""What `amends doctor` tells of each thing it looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; `advice` says what to do about a problem or a warning.

    Where there is a warning all works, but somebody should look.
    """

    subject: str
    good: bool
    words: str
    advice: str = ""
    warning: bool = False
