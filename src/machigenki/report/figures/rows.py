"""Horizontal rows with their label: beside the bar on a desk, above it on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from machigenki.report.drawing import Drawing
from machigenki.report.theme import INK, LINE, PAPER, Look, text_width, wrap


@dataclass(frozen=True, slots=True)
class Rows:
    """Where the rows of a figure lie.

    Parameters
    ----------
    labels
        One label a row, from the top.
    positions
        Centre of each row's bar on the y axis.
    bar
        Thickness of a bar on the y axis.
    height
        Height of all rows in pixels.
    left
        Margin that the labels need at the left, in pixels.
    """

    labels: tuple[str, ...]
    positions: tuple[float, ...]
    bar: float
    height: float
    left: float


def rows_of(labels: Sequence[str], look: Look, *, most: float = 15) -> Rows:
    """Lay out rows for these labels; y = −row, one unit a row.

    `most` is the width in full-width letters at which a label on a desk is wrapped.
    """
    size = 12 if look.narrow else 13
    pitch = 46 if look.narrow else 32
    worded = tuple(wrap(label, look.width / size if look.narrow else most) for label in labels)
    widest = max((text_width(line) for w in worded for line in w.split("<br>")), default=0)
    # On a phone the label stands above its bar, in the upper half of the row.
    offset = 0.22 if look.narrow else 0.0
    return Rows(
        labels=worded,
        positions=tuple(-i - offset for i in range(len(worded))),
        bar=0.4 if look.narrow else 0.62,
        height=pitch * max(len(worded), 1),
        left=6 if look.narrow else 14 + widest * size,
    )


def write_labels(figure: Drawing, rows: Rows, look: Look, strong: Sequence[int] = ()) -> None:
    """Write the labels of `rows` on `figure`, those of the rows `strong` in bold."""
    for i, (label, at) in enumerate(zip(rows.labels, rows.positions, strict=True)):
        figure.add_annotation(
            text=f"<b>{label}</b>" if i in strong else label,
            xref="paper",
            x=0,
            xanchor="left" if look.narrow else "right",
            xshift=0 if look.narrow else -8,
            y=at + (0.5 if look.narrow else 0),
            yanchor="middle",
            align="left" if look.narrow else "right",
            showarrow=False,
            bgcolor=PAPER if look.narrow else None,
            borderpad=1,
            font={"size": 12 if look.narrow else 13, "color": INK},
        )
    figure.update_yaxes(
        range=[-len(rows.labels) + 0.5, 0.62 if look.narrow else 0.5], visible=False
    )


def plain_x_axis(figure: Drawing, low: float, high: float, *, zero: bool = True) -> None:
    """Hide the x axis (every bar carries its number) and draw the line of zero."""
    figure.update_xaxes(range=[low, high], visible=False)
    if zero:
        figure.add_vline(x=0, line={"color": INK, "width": 1})


def rule(figure: Drawing, y: float) -> None:
    """Draw a thin line across the figure between two rows."""
    figure.add_hline(y=y, line={"color": LINE, "width": 1})


def round_ticks(low: float, high: float, about: int) -> list[float]:
    """Return round numbers between `low` and `high`, about so many."""
    raw = (high - low) / max(about, 1)
    if raw <= 0:
        return [low]
    size = 10.0 ** np.floor(np.log10(raw))
    step = size * next((m for m in (1, 2, 2.5, 5, 10) if m * size >= raw), 10)
    first = np.ceil(low / step) * step
    return [float(first + i * step) for i in range(int((high - first) // step) + 1)]
