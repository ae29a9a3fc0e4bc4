"""A report of intents as one page that needs no other file, in light and dark."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.understanding.drawing import CELL, CHART, LABELS, MARGIN, bars, matrix
from bot.understanding.intents import IntentReport


def page(report: IntentReport, *, title: str, model: str) -> str:
    """The HTML. Everything that people wrote is escaped."""
    return (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            title=title,
            model=model,
            matrix=matrix(report.confusion),
            bars=bars(report.calibration.bins),
            cell=CELL,
            labels=LABELS,
            chart=CHART,
            margin=MARGIN,
        )
    )


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("bot.understanding"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["percent"] = percent
    return environment


def percent(share: float) -> str:
    """A share with one decimal: 0.9567 is 95.7."""
    return f"{share * 100:.1f}"
