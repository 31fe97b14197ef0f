"""Cash at the end of each month, then of each year, with what arrives late."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import HATCH, ends_of, head, money_axis, period_axis, places
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import BRICK, GREEN, INK, TEAL, Look, finish, text_width


@dataclass(frozen=True, slots=True)
class Arrival:
    """Money that comes late: the period in which it does, and what is written there."""

    period: str
    words: str


def balances(
    cash: "pd.Series[float]",
    lowest: str,
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
        Period in which cash is lowest.
    arrivals
        What is marked above the bars.
    look, footer
        Language and width; unit, source and status.
    words
        "axis" under the figure, "lowest" for the mark.
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
            f"{p}<br>{money(float(v), look.lang)}" for p, v in zip(periods, values, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    scale = scale_of(float(np.abs(values).max()), look.lang)
    left = money_axis(figure, ends_of(values), scale, look, room=0.12)
    period_axis(figure, periods, look, words["axis"])
    size = 12 if look.narrow else 13
    at = periods.index(lowest)
    early = centres[at] < sum(widths) / 2
    above = 0.12 * float(values.max() - values.min())
    _mark_lowest(figure, centres[at], float(values[at]), words["lowest"], size, early, above)
    line = size * 1.5
    for row, arrival in enumerate(arrivals):
        x = centres[periods.index(arrival.period)]
        end = left + x / sum(widths) * (look.width - left) + text_width(arrival.words) * size
        fits = end < look.width - 8
        figure.add_vline(x=x, line={"color": GREEN, "width": 1.5, "dash": "dash"})
        figure.add_annotation(
            x=x,
            yref="paper",
            y=1,
            yanchor="bottom",
            yshift=2 + line * (len(arrivals) - 1 - row),
            xanchor="left" if fits else "right",
            xshift=-4 if fits else 4,
            text=arrival.words,
            showarrow=False,
            font={"size": size, "color": GREEN},
        )
    head(figure, scale.name(look.lang), shift=4 + line * len(arrivals))
    return finish(
        figure,
        look,
        height=220 if look.narrow else 280,
        footer=footer,
        top=26 + line * len(arrivals),
        below=62,
        bargap=0,
        margin={"l": left},
    )


def _mark_lowest(
    figure: Drawing, x: float, y: float, words: str, size: int, look_right: bool, above: float
) -> None:
    """Point at the lowest bar from above it; from above the line of zero where it is below."""
    tail = {"ay": -58} if y >= 0.0 else {"ax": x, "ay": above, "axref": "x", "ayref": "y"}
    figure.add_annotation(
        **{
            "x": x,
            "y": y,
            "text": f"<b>{words}</b>",
            "showarrow": True,
            "arrowcolor": INK,
            "arrowwidth": 1.5,
            "arrowhead": 2,
            "ax": 0,
            # The words run towards the middle of the figure.
            "xanchor": "left" if look_right else "right",
            "bgcolor": "rgba(255,253,249,0.86)",
            "font": {"size": size},
            **tail,
        }
    )
