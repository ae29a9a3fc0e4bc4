"""What a log line may tell about a failure: its kind and place, never its text."""

import traceback


def told_by(error: BaseException) -> dict[str, str]:
    """Fields for `extra`. An error's text may hold a message's words, a database's for one."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{frames[-1].name}:{frames[-1].lineno}" if frames else "unknown"
    return {"error": type(error).__name__, "place": place}
