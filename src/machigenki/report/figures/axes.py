"""Axes of money and of time that the figures on finance share."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from machigenki.report.drawing import Drawing
from machigenki.report.figures.rows import round_ticks
from machigenki.report.numbers import Scale
from machigenki.report.theme import INK, LINE, Look

YEAR_WIDTH = 3.0
"""Room of a fiscal year on an axis on which a month takes 1."""


def ends_of(*values: Sequence[float] | NDArray[np.float64]) -> tuple[float, float]:
    """Return the least and the greatest of all values and 0."""
    every = np.concatenate([np.asarray(v, dtype=float).ravel() for v in values])
    return min(0.0, float(every.min())), max(0.0, float(every.max()))


def money_axis(
    figure: Drawing,
    ends: tuple[float, float],
    scale: Scale,
    look: Look,
    *,
    panel: int = 1,
    domain: tuple[float, float] = (0.0, 1.0),
    about: int = 4,
    room: float = 0.1,
) -> float:
    """Set the upright axis of a panel in yen; return the left margin that its numbers need.

    Parameters
    ----------
    ends
        Least and greatest value shown [yen].
    panel
        1, or 2 for a second panel.
    domain
        Part of the height that the panel takes.
    about
        How many numbers on the axis.
    room
        Room above the greatest value and below a negative least, as a share of the span.
    """
    low, high = ends
    size = (high - low) or 1.0
    ticks = round_ticks(low, high or 1.0, about)
    written = [scale.write(t, look.lang) for t in ticks]
    axis = {
        "range": [low - size * (room if low < 0 else 0), high + size * room],
        "tickvals": ticks,
        "ticktext": written,
        "gridcolor": LINE,
        "zeroline": True,
        "zerolinecolor": INK,
        "zerolinewidth": 1.5,
        "tickfont": {"size": 12},
        "domain": list(domain),
        "fixedrange": True,
    }
    if panel == 1:
        figure.update_yaxes(**axis)
    else:
        figure.update_layout(**{f"yaxis{panel}": {**axis, "anchor": "x"}})
    return 18 + max(map(len, written)) * 8


def head(figure: Drawing, words: str, y: float = 1.0, shift: float = 2.0) -> None:
    """Write what a panel shows above it, at its left, `shift` pixels higher than `y`."""
    figure.add_annotation(
        text=words,
        xref="paper",
        x=0,
        xanchor="left",
        yref="paper",
        y=y,
        yanchor="bottom",
        yshift=shift,
        showarrow=False,
        align="left",
        font={"size": 12},
    )


def year_axis(figure: Drawing, years: Sequence[int], look: Look, title: str) -> None:
    """Set the lying axis of fiscal years, which stand at 0, 1, 2 and so on."""
    step = -(-len(years) // (6 if look.narrow else 12))
    shown = list(range(len(years)))[::step]
    figure.update_xaxes(
        tickvals=shown,
        ticktext=[str(years[i]) for i in shown],
        tickangle=0,
        tickfont={"size": 12},
        showgrid=False,
        zeroline=False,
        range=[-0.6, len(years) - 0.4],
        title={"text": title, "font": {"size": 12}, "standoff": 4},
    )


def places(periods: Sequence[str]) -> tuple[list[float], list[float]]:
    """Return centre and width of each period: months first, fiscal years after, wider."""
    widths = [1.0 if "-" in period else YEAR_WIDTH for period in periods]
    ends = np.cumsum(widths)
    return [float(end - width / 2) for end, width in zip(ends, widths, strict=True)], widths


def period_axis(figure: Drawing, periods: Sequence[str], look: Look, title: str) -> None:
    """Set the lying axis of months and then fiscal years, parted by a dotted line."""
    centres, widths = places(periods)
    first = next((i for i, period in enumerate(periods) if "-" not in period), len(periods))
    marks: dict[float, str] = {}
    for at, period in enumerate(periods[:first]):
        year, month = period.split("-")
        # On a phone there is room for every other April.
        if month == "04" and not (look.narrow and at % 24):
            marks[centres[at]] = f"{year}年<br>4月" if look.lang == "ja" else f"Apr<br>{year}"
    later = list(range(first, len(periods)))
    step = max(1, -(-len(later) // (3 if look.narrow else 7)))
    for at in later[step - 1 if look.narrow else 0 :: step]:
        marks[centres[at]] = (
            f"{periods[at]}<br>年度" if look.lang == "ja" else f"FY<br>{periods[at]}"
        )
    figure.update_xaxes(
        tickvals=list(marks),
        ticktext=list(marks.values()),
        tickangle=0,
        tickfont={"size": 12},
        showgrid=False,
        zeroline=False,
        range=[-0.4, sum(widths) + 0.4],
        title={"text": title, "font": {"size": 12}, "standoff": 4},
    )
    if 0 < first < len(periods):
        figure.add_vline(x=float(first), line={"color": INK, "width": 1, "dash": "dot"})
