"""What really happened: figures by line and month or fiscal year."""

from collections.abc import Iterator
from dataclasses import dataclass

from machigenki.venture.monitoring.lines import Kind, Line
from machigenki.venture.monitoring.period import Span


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure of an actuals file.

    Parameters
    ----------
    line
        What it tells of.
    span
        The month or fiscal year.
    value
        Yen without consumption tax or, for people, persons on average.
    quantity
        Units sold or bought; None where it is not told.
    """

    line: Line
    span: Span
    value: float
    quantity: float | None = None


@dataclass(frozen=True)
class Actuals:
    """All figures of an actuals file, none twice and all within the plan.

    Parameters
    ----------
    file
        Name of the file.
    entries
        Its figures, in the file's order.
    """

    file: str
    entries: tuple[Entry, ...]

    def of(self, kind: Kind) -> Iterator[Entry]:
        """Yield the entries of one kind."""
        return (entry for entry in self.entries if entry.line.kind is kind)

    @property
    def yearly(self) -> bool:
        """Return whether any figure is of a whole fiscal year."""
        return any(entry.span.months > 1 for entry in self.entries)
