"""What processes use of the machine."""

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Footprint:
    """Of a process and its children: resident bytes now, seconds of processor time so far."""

    rss: int
    cpu: float


def footprint(pid: int) -> Footprint:
    """As the system says."""
    process = psutil.Process(pid)
    family = [process, *process.children(recursive=True)]
    times = [one.cpu_times() for one in family]
    return Footprint(
        rss=sum(one.memory_info().rss for one in family),
        cpu=sum(time.user + time.system for time in times),
    )
