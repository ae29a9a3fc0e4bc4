"""The figures as tables, each beside stock Rasa's."""

import os

from rich.console import Console
from rich.table import Table

from tests.bench.results import Results, Row
from tests.bench.sides import Product, Stock

GOAL_P50, GOAL_P95, GOAL_MB = 0.8, 1.2, 1_200.0


def show(results: Results, console: Console) -> None:
    """Print them."""
    for table in (_latency(results), _whole(results), _memory(results), _legs(results)):
        console.print(table)
    console.print(f"load of the machine now: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")


def _latency(results: Results) -> Table:
    table = Table(title="From the buyer's message to the first reply")
    for name in ("a second", "", Product.name, Stock.name, "ratio", "goal"):
        table.add_column(name, justify="right")
    for rate in dict.fromkeys(row.rate for row in results.rows):
        ours, stock = _row(results, Product.name, rate), _row(results, Stock.name, rate)
        table.add_row(f"{rate:g}", "p50 ms", *_beside(ours.p50_ms, stock.p50_ms, GOAL_P50))
        table.add_row("", "p95 ms", *_beside(ours.p95_ms, stock.p95_ms, GOAL_P95))
        table.add_row("", "processor ms a message", *_beside(ours.cpu_ms, stock.cpu_ms))
        table.add_row("", "messages", str(ours.messages), str(stock.messages))
    return table


def _row(results: Results, side: str, rate: float) -> Row:
    return next(row for row in results.rows if (row.side, row.rate) == (side, rate))


def _beside(ours: float, stock: float, goal: float | None = None) -> tuple[str, ...]:
    ratio = ours / stock
    verdict = "" if goal is None else f"{'met' if ratio <= goal else 'missed'} ({goal:g})"
    return f"{ours:.1f}", f"{stock:.1f}", f"{ratio:.2f}", verdict


def _whole(results: Results) -> Table:
    table = Table(title="The whole")
    for name in ("", Product.name, Stock.name):
        table.add_column(name, justify="left" if not name else "right")
    best, start = results.sustained, results.start_s
    table.add_row(
        "messages a second with p95 under 1 s", str(best[Product.name]), str(best[Stock.name])
    )
    table.add_row(
        "seconds from start to ready", f"{start[Product.name]:.1f}", f"{start[Stock.name]:.1f}"
    )
    return table


def _memory(results: Results) -> Table:
    table = Table(title="Memory after the load")
    table.add_column("process")
    table.add_column("RSS, MB", justify="right")
    for name, size in results.rss_mb.items():
        if name != Stock.name:
            table.add_row(name, f"{size:.0f}")
    together = sum(size for name, size in results.rss_mb.items() if name != Stock.name)
    verdict = "met" if together <= GOAL_MB else "missed"
    table.add_row(f"together, goal {GOAL_MB:.0f}: {verdict}", f"{together:.0f}", style="bold")
    table.add_row("stock Rasa, for comparison", f"{results.rss_mb[Stock.name]:.0f}")
    return table


def _legs(results: Results) -> Table:
    table = Table(title="Where the milliseconds go, one message at a time")
    table.add_column("leg")
    table.add_column("p50 ms", justify="right")
    for name, took in results.legs_ms.items():
        table.add_row(name, f"{took:.1f}")
    return table
