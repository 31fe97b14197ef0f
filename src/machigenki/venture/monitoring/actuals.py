"""What really happened: figures by line and month or fiscal year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from machigenki.region.problem import Problem
from machigenki.region.text import Text
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


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry and where it stands.

    Parameters
    ----------
    entry
        The figure.
    place
        Where it stands, for readers: line 12.
    row
        Line of the file; None for what stands in no file.
    """

    entry: Entry
    place: Text
    row: str | None = None


def clashes(placed: Iterable[Placed], file: str | None = None) -> Iterator[Problem]:
    """Yield a fault for a month told twice, by itself or in a year, as total or item by item."""
    exact: dict[tuple[Line, int], Text] = {}
    by_item: dict[tuple[Kind, int], Text] = {}
    totals: dict[tuple[Kind, int], Text] = {}
    for one in placed:
        line, span = one.entry.line, one.entry.span
        months = range(span.first, span.first + span.months)
        own, other = (by_item, totals) if line.item else (totals, by_item)
        twice = next((exact[line, m] for m in months if (line, m) in exact), None)
        both = next((other[line.kind, m] for m in months if (line.kind, m) in other), None)
        if twice is not None:
            yield Problem(
                Text(
                    f"同じ期間の「{line.name('ja')}」が{twice.ja}にもあります",
                    f'"{line.name("en")}" of this period stands in {twice.en} too',
                ),
                file=file,
                row=one.row,
                found=span.label("ja"),
            )
        elif both is not None:
            yield Problem(
                Text(
                    f"「{line.kind.label.ja}」の合計と内訳が同じ期間にあります（{both.ja}）",
                    f"The total of {line.kind.label.en} and its items stand in one period "
                    f"({both.en})",
                ),
                file=file,
                row=one.row,
                found=span.label("ja"),
                expected=Text("合計又は内訳のどちらか一方", "either the total or the items"),
            )
        for month in months:
            exact[line, month] = one.place
            own[line.kind, month] = one.place
