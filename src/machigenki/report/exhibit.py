"""An exhibit: one figure with all that must stand beside it, the same in every document."""

from collections.abc import Callable
from dataclasses import dataclass, field

from machigenki.region.provenance import Status
from machigenki.region.text import Lang
from machigenki.report.drawing import Drawing
from machigenki.report.theme import Look


@dataclass(frozen=True, slots=True)
class TextTable:
    """A table already written for readers; the first column names the row.

    Parameters
    ----------
    columns
        Headings.
    rows
        Cells, as many as headings in each row.
    total
        Whether the last row is a total.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table that stands open under a figure; `words` where its cells are sentences."""

    caption: str
    table: TextTable
    words: bool = False


@dataclass(frozen=True)
class Exhibit:
    """A figure, how to read it, its text alternative, its table and where it comes from.

    Parameters
    ----------
    key
        Stable name, used for anchors and file names.
    title
        What the figure says, as a heading.
    lead
        One or two sentences on what to see in it.
    alt
        Text alternative: the figure's main numbers in words.
    unit, source
        As they stand on the figure.
    status
        How sure its numbers are.
    draw
        Draws it for a language and a width.
    table
        The figure's numbers.
    interval
        Whether it shows a 90 % interval.
    notes
        Sentences under the figure, one a line.
    tables
        Further tables, open under the figure.
    chapter
        Heading under which it stands with its neighbours; none if empty.
    """

    key: str
    title: str
    lead: str
    alt: str
    unit: str
    source: str
    status: Status
    draw: Callable[[Look, str], Drawing] = field(repr=False)
    table: TextTable = field(repr=False)
    interval: bool = False
    notes: tuple[str, ...] = ()
    tables: tuple[OpenTable, ...] = ()
    chapter: str = ""

    def footer(self, lang: Lang) -> str:
        """Return unit, source and status in one line."""
        if lang == "ja":
            return f"単位：{self.unit}　出典：{self.source}　区分：{self.status.label(lang)}"
        return f"Unit: {self.unit}. Source: {self.source}. Status: {self.status.label(lang)}."

    def credit(self, lang: Lang) -> str:
        """Return unit and source, where the status stands beside as a badge."""
        if lang == "ja":
            return f"単位：{self.unit}　出典：{self.source}"
        return f"Unit: {self.unit}. Source: {self.source}."

    def figure(self, look: Look, *, signed: bool = True) -> Drawing:
        """Return the drawn figure.

        `signed` writes unit, source and status on it; leave them out only where they stand
        right below.
        """
        return self.draw(look, self.footer(look.lang) if signed else "")
