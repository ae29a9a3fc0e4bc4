"""Prometheus metrics of the gateway: how many turns, how fast, and what waits."""

from collections.abc import Iterator
from dataclasses import asdict

from prometheus_client import CollectorRegistry, Histogram
from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.durable import Engine

_SECONDS = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 20.0)


class Metrics:
    """What `/metrics` shows. No labels hold an id: their number stays small."""

    def __init__(self, engine: Engine) -> None:
        self.registry = CollectorRegistry()
        self.turn_seconds = Histogram(
            "amends_turn_seconds",
            "From the start of a turn to its recorded answers.",
            buckets=_SECONDS,
            registry=self.registry,
        )
        self.registry.register(_Work(engine))


class _Work(Collector):
    """The durable engine's counts, read when asked for."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def collect(self) -> Iterator[Metric]:
        """A counter with the sort of work and what became of it."""
        family = CounterMetricFamily(
            "amends_work", "Durable work by sort and outcome.", labels=("work", "outcome")
        )
        for work, one in self._engine.counts.items():
            for outcome, value in asdict(one).items():
                family.add_metric((work, outcome), value)
        yield family
