"""Cash at the end of each month, then of each year, with what arrives late."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from machigenki.finance.timeline import APRIL, MONTHS, name_of_period
from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import (
    YEAR_WIDTH,
    ends_of,
    head,
    money_axis,
    period_axis,
    places,
)
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import BRICK, GREEN, HATCH, INK, TEAL, Look, finish, text_width

ROOM = 0.12
"""Room above the highest bar, as a share of the span."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Money that comes late: the period in which it does, and what is written there."""

    period: str
    words: str


def balances(
    cash: "pd.Series[float]",
    lowest: tuple[str, float],
    arrivals: Sequence[Arrival],
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return bars of cash, those below zero hatched, the lowest marked.

    Parameters
    ----------
    cash
        Cash at the end of each period [yen]; index month "2027-04" or fiscal year "2030".
    lowest
        Month that ends with the lowest cash, and how low [yen]; it may lie within a year of
        which the bar shows the end.
    arrivals
        What is marked above the bars.
    look, footer
        Language and width; unit, source and status.
    words
        "axis" under the figure, "lowest" for the mark.

    What is marked is written above the bars, one mark a line, so that no words lie on them.
    """
    periods = [str(p) for p in cash.index]
    values = np.asarray(cash, dtype=np.float64)
    centres, widths = places(periods)
    short = values < 0.0
    figure = Drawing()
    figure.add_bar(
        x=centres,
        y=values,
        width=[w * 0.86 for w in widths],
        marker={
            "color": np.where(short, BRICK, TEAL).tolist(),
            "line": {"color": INK, "width": 0.6},
            "pattern": {"shape": np.where(short, "/", "").tolist(), **HATCH},
        },
        customdata=[
            f"{name_of_period(p)(look.lang)}<br>{money(float(v), look.lang)}"
            for p, v in zip(periods, values, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    month, low = lowest
    scale = scale_of(float(np.abs([*values, low]).max()), look.lang)
    ends = ends_of(values, [low])
    left = money_axis(figure, ends, scale, look, room=ROOM)
    period_axis(figure, periods, look, words["axis"])
    size = 12 if look.narrow else 13
    line = size * 1.5
    deepest = _place(month, periods, centres)
    marks = [(centres[periods.index(a.period)], a.words, GREEN) for a in arrivals]
    marks.append((deepest, f"<b>{words['lowest']}</b>", INK))
    for row, (x, said, colour) in enumerate(marks):
        at = left + (x + 0.4) / (sum(widths) + 0.8) * (look.width - left - 10)
        over = at + text_width(said) * size - (look.width - 6)
        figure.add_annotation(
            x=x,
            yref="paper",
            y=1,
            yanchor="bottom",
            yshift=2 + line * (len(marks) - 1 - row),
            xanchor="left",
            # Words that would run over the edge are moved back, as far as they must.
            xshift=-4 - max(over, 0.0),
            text=said,
            showarrow=False,
            font={"size": size, "color": colour},
        )
        if colour == GREEN:
            figure.add_vline(x=x, line={"color": GREEN, "width": 1.5, "dash": "dash"})
    _point_at(figure, deepest, low, ends[1] + ROOM * ((ends[1] - ends[0]) or 1.0))
    head(figure, scale.name(look.lang), shift=4 + line * len(marks))
    return finish(
        figure,
        look,
        height=220 if look.narrow else 280,
        footer=footer,
        top=26 + line * len(marks),
        below=62,
        bargap=0,
        margin={"l": left},
    )


def _place(month: str, periods: Sequence[str], centres: Sequence[float]) -> float:
    """Return where a month lies on the axis, within the bar of its fiscal year if need be."""
    if month in periods:
        return centres[periods.index(month)]
    year, number = (int(part) for part in month.split("-"))
    within = ((number - APRIL) % MONTHS + 0.5) / MONTHS
    fiscal = str(year - (number < APRIL))
    return centres[periods.index(fiscal)] + (within - 0.5) * YEAR_WIDTH


def _point_at(figure: Drawing, x: float, y: float, top: float) -> None:
    """Point at the lowest cash from the top of the figure, where its words stand."""
    figure.add_annotation(
        x=x,
        y=y,
        text="",
        showarrow=True,
        arrowcolor=INK,
        arrowwidth=1.5,
        arrowhead=2,
        ax=x,
        ay=top,
        axref="x",
        ayref="y",
    )
