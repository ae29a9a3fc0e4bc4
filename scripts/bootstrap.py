"""Brings everything the app needs, from nothing but Python and the network.

This file alone must be readable by an old Python 3, to say which one is needed.
"""

import sys
from pathlib import Path

NEEDED = (3, 11)


def fail(sentence: str) -> None:
    """End with one sentence for a person."""
    sys.stderr.write(f"{sentence}\n")
    raise SystemExit(1)


def check_version() -> None:
    """End when this Python is too old."""
    if sys.version_info < NEEDED:
        found = f"{sys.version_info[0]}.{sys.version_info[1]} ({sys.executable})"
        fail(
            f"Amends needs Python {NEEDED[0]}.{NEEDED[1]} or newer; python3 is {found}. "
            "Name another one with: make PYTHON=/path/to/python3"
        )


def check_venv() -> None:
    """End when this Python cannot make environments, as on a bare Debian."""
    try:
        import ensurepip  # noqa: F401, PLC0415  # only to see whether it is there
        import venv  # noqa: F401, PLC0415
    except ImportError:
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        fail(f"{sys.executable} has no venv module. On Debian or Ubuntu: apt-get install {package}")


def main() -> None:
    """Check this Python, then hand over."""
    check_version()
    check_venv()
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from scripts.install import main as install  # noqa: PLC0415  # an old Python cannot read it

    install()


if __name__ == "__main__":
    main()
