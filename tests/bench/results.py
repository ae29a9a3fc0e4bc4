"""What the benchmark found."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Row:
    """One side at one rate. `cpu_ms`: processor time of its processes together, a message."""

    side: str
    rate: float
    messages: int
    p50_ms: float
    p95_ms: float
    round_p50_ms: list[float]
    cpu_ms: float


@dataclass(frozen=True, slots=True)
class Results:
    """Of one run."""

    rows: list[Row]
    legs_ms: dict[str, float]
    sustained: dict[str, int]  # messages a second
    rss_mb: dict[str, float]  # by process, after the load
    start_s: dict[str, float] = field(default_factory=dict)
