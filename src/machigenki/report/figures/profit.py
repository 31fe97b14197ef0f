"""Sales against costs, and the ordinary profit that is left, by fiscal year."""

import numpy as np
import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import ends_of, head, money_axis, year_axis
from machigenki.report.figures.legend import legend_above
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import BRICK, GREEN, HATCH, INK, OCHRE, SAND, STONE, TEAL, Look, finish

FILLS = (TEAL, OCHRE, STONE, SAND, "#ffffff")
PATTERNS = ("", "/", "", ".", "x")


def profit(
    years: pd.DataFrame, names: dict[str, str], look: Look, footer: str, *, words: dict[str, str]
) -> Drawing:
    """Return stacked costs with sales as a line, and ordinary profit below.

    Parameters
    ----------
    years
        Index fiscal year; ``sales_yen``, ``ordinary_profit_yen`` and the costs.
    names
        Column of each cost, from the bottom of the stack, to its name.
    look, footer
        Language and width; unit, source and status.
    words
        "year", "sales" and "profit".
    """
    at = list(range(len(years)))
    label = [str(y) for y in years.index]

    def said(name: str, values: "pd.Series[float]") -> list[str]:
        return [f"{y}<br>{name} {money(v, look.lang)}" for y, v in zip(label, values, strict=True)]

    figure = Drawing()
    for (column, name), fill, pattern in zip(names.items(), FILLS, PATTERNS, strict=True):
        figure.add_bar(
            x=at,
            y=years[column],
            marker={
                "color": fill,
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": pattern, **HATCH},
            },
            customdata=said(name, years[column]),
            hovertemplate="%{customdata}<extra></extra>",
        )
    figure.add_scatter(
        x=at,
        y=years["sales_yen"],
        mode="lines+markers",
        line={"color": INK, "width": 3},
        marker={"size": 7, "color": INK},
        customdata=said(words["sales"], years["sales_yen"]),
        hovertemplate="%{customdata}<extra></extra>",
    )
    left_over = years["ordinary_profit_yen"].to_numpy(float)
    loss = left_over < 0.0
    figure.add_bar(
        x=at,
        y=left_over,
        yaxis="y2",
        marker={
            "color": np.where(loss, BRICK, GREEN).tolist(),
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": np.where(loss, "/", "").tolist(), **HATCH},
        },
        customdata=said(words["profit"], years["ordinary_profit_yen"]),
        hovertemplate="%{customdata}<extra></extra>",
    )
    costs = years[list(names)].clip(lower=0.0).sum(axis=1).to_numpy(float)
    ends = ends_of(costs, years["sales_yen"].to_numpy(float))
    scale = scale_of(ends[1], look.lang)
    below = ends_of(left_over)
    margins = (
        money_axis(figure, ends, scale, look, domain=(0.42, 1.0)),
        money_axis(figure, below, scale, look, panel=2, domain=(0.0, 0.27), about=4, room=0.14),
    )
    year_axis(figure, list(years.index), look, words["year"])
    figure.update_xaxes(anchor="y2")
    head(figure, scale.name(look.lang))
    head(figure, words["profit"], y=0.27, shift=4)
    top = legend_above(
        figure, [words["sales"], *names.values()], [INK, *FILLS], ["", *PATTERNS], look
    )
    return finish(
        figure,
        look,
        height=300 if look.narrow else 350,
        footer=footer,
        top=top + 18,
        below=46,
        showlegend=True,
        barmode="relative",
        bargap=0.25,
        margin={"l": max(margins)},
    )
