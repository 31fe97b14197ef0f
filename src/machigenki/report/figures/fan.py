"""How cash spreads over the draws, and how often it has fallen short."""

import numpy as np
import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import ends_of, head, money_axis, period_axis, places
from machigenki.report.figures.legend import legend_above
from machigenki.report.numbers import percent, scale_of
from machigenki.report.theme import BRICK, INK, LINE, Look, finish

WIDE, NARROW = "#d3e4de", "#8fbcae"
"""Fill of 5–95 % and of 25–75 %; the lighter one is told apart in grey print too."""


def fan(periods: pd.DataFrame, look: Look, footer: str, *, words: dict[str, str]) -> Drawing:
    """Return bands of cash with the median, and the share of draws short so far below.

    Parameters
    ----------
    periods
        Index period; ``p05_yen`` … ``p95_yen``, ``short_share``.
    look, footer
        Language and width; unit, source and status.
    words
        "axis", "wide", "narrow", "median" and "short".
    """
    names = [str(p) for p in periods.index]
    centres = np.array(places(names)[0])
    figure = Drawing()
    for low, high, fill in (("p05_yen", "p95_yen", WIDE), ("p25_yen", "p75_yen", NARROW)):
        figure.add_scatter(
            x=np.concatenate([centres, centres[::-1]]),
            y=np.concatenate([periods[low].to_numpy(), periods[high].to_numpy()[::-1]]),
            mode="lines",
            fill="toself",
            fillcolor=fill,
            line={"width": 0.6, "color": INK},
            hoverinfo="skip",
        )
    figure.add_scatter(
        x=centres,
        y=periods["p50_yen"],
        mode="lines",
        line={"color": INK, "width": 2.5},
        hoverinfo="skip",
    )
    short = periods["short_share"].to_numpy(float)
    figure.add_scatter(
        x=centres,
        y=short,
        yaxis="y2",
        mode="lines",
        fill="tozeroy",
        fillcolor="rgba(162,69,47,0.25)",
        line={"color": BRICK, "width": 2.5, "shape": "hvh"},
        customdata=[
            f"{p}<br>{words['short']} {percent(s, look.lang, 0)}"
            for p, s in zip(names, short, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    ends = ends_of(periods["p05_yen"].to_numpy(float), periods["p95_yen"].to_numpy(float))
    scale = scale_of(max(map(abs, ends)), look.lang)
    left = money_axis(figure, ends, scale, look, domain=(0.4, 1.0))
    top_share = 1.0 if short.max() > 0.5 else 0.5
    ticks = [0.0, top_share / 2, top_share]
    figure.update_layout(
        yaxis2={
            "domain": [0.0, 0.26],
            "anchor": "x",
            "range": [0.0, top_share * 1.02],
            "tickvals": ticks,
            "ticktext": [percent(t, look.lang, 0) for t in ticks],
            "gridcolor": LINE,
            "zeroline": True,
            "zerolinecolor": INK,
            "zerolinewidth": 1.5,
            "tickfont": {"size": 12},
            "fixedrange": True,
        }
    )
    figure.add_annotation(
        x=centres[-1],
        y=short[-1],
        yref="y2",
        text=f"<b>{percent(short[-1], look.lang, 0)}</b>",
        xanchor="right",
        yanchor="bottom",
        showarrow=False,
        font={"size": 13, "color": BRICK},
    )
    period_axis(figure, names, look, words["axis"])
    figure.update_xaxes(anchor="y2")
    head(figure, scale.name(look.lang))
    head(figure, words["short"], y=0.26, shift=4)
    top = legend_above(
        figure,
        [words["median"], words["narrow"], words["wide"]],
        [INK, NARROW, WIDE],
        ["", "", ""],
        look,
    )
    return finish(
        figure,
        look,
        height=310 if look.narrow else 370,
        footer=footer,
        top=top + 18,
        below=62,
        showlegend=True,
        margin={"l": max(left, 58)},
    )
