"""Several plans on one axis: what each brings, year by year and in all."""

from collections.abc import Sequence

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import ends_of, head, money_axis, year_axis
from machigenki.report.figures.legend import key_above, legend_above
from machigenki.report.figures.rows import plain_x_axis, rows_of, write_labels
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import HATCH, INK, OCHRE, TEAL, Look, finish

FILLS = (TEAL, OCHRE)
PATTERNS = ("", "/")
DASHES = ("solid", "dash")
SYMBOLS = ("circle", "diamond-open")


def yearly_pair(years: pd.DataFrame, look: Look, footer: str, *, year: str) -> Drawing:
    """Return bars of two plans side by side in every fiscal year, on one axis.

    Parameters
    ----------
    years
        Fiscal year × plan label (two), yen; not a number where a plan has no such year.
    look
        Language and width.
    footer
        Unit, source and status.
    year
        What the axis of years is called.
    """
    figure = Drawing()
    at = list(range(len(years)))
    for n, (label, values) in enumerate(years.items()):
        figure.add_bar(
            x=[place + (n - 0.5) * 0.4 for place in at],
            y=[None if pd.isna(v) else v for v in values],
            width=0.38,
            marker={
                "color": FILLS[n],
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": PATTERNS[n], **HATCH},
            },
            customdata=_told(str(label), values, look),
            hovertemplate="%{customdata}<extra></extra>",
        )
    room = legend_above(figure, _labels(years), FILLS, PATTERNS, look)
    return _yearly(figure, years, look, footer, year, room)


def running_pair(years: pd.DataFrame, look: Look, footer: str, *, year: str) -> Drawing:
    """Return two plans' running sums as lines on one axis; see `yearly_pair`."""
    figure = Drawing()
    for n, (label, values) in enumerate(years.items()):
        figure.add_scatter(
            x=list(range(len(years))),
            y=[None if pd.isna(v) else v for v in values],
            mode="lines+markers",
            line={"color": (TEAL, INK)[n], "width": 2.5, "dash": DASHES[n]},
            marker={"size": 8, "symbol": SYMBOLS[n], "color": (TEAL, INK)[n]},
            name=str(label),
            customdata=_told(str(label), values, look),
            hovertemplate="%{customdata}<extra></extra>",
        )
    return _yearly(figure, years, look, footer, year, key_above(figure, _labels(years), look))


def interval_pair(totals: pd.DataFrame, look: Look, footer: str) -> Drawing:
    """Return a bar for every plan with its interval, on one axis.

    Parameters
    ----------
    totals
        Plan label × (``value``, ``low``, ``high``), yen.
    """
    rows = rows_of([str(label) for label in totals.index], look)
    figure = Drawing()
    figure.add_bar(
        y=rows.positions,
        x=totals["value"],
        width=rows.bar,
        orientation="h",
        marker={
            "color": list(FILLS[: len(totals)]),
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": list(PATTERNS[: len(totals)]), **HATCH},
        },
        error_x={
            "type": "data",
            "symmetric": False,
            "array": totals["high"] - totals["value"],
            "arrayminus": totals["value"] - totals["low"],
            "color": INK,
            "thickness": 1.6,
            "width": 6,
        },
        customdata=[
            f"{label}<br>{money(value, look.lang, sign=True)}"
            for label, value in totals["value"].items()
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    low, high = ends_of(totals.to_numpy(float))
    for at, value, end in zip(rows.positions, totals["value"], totals["high"], strict=True):
        figure.add_annotation(
            text=f"<b>{money(value, look.lang, sign=True)}</b>",
            x=max(float(end), 0.0),
            y=at,
            xanchor="left",
            xshift=8,
            showarrow=False,
            font={"size": 12 if look.narrow else 13, "color": INK},
        )
    span = (high - low) or 1.0
    plain_x_axis(figure, low - 0.04 * span, high + span * (0.4 if look.narrow else 0.25))
    write_labels(figure, rows, look)
    return finish(figure, look, height=rows.height, footer=footer, margin={"l": rows.left})


def _yearly(
    figure: Drawing, years: pd.DataFrame, look: Look, footer: str, year: str, room: float
) -> Drawing:
    ends = ends_of(years.fillna(0.0).to_numpy(float))
    scale = scale_of(max(map(abs, ends)), look.lang)
    left = money_axis(figure, ends, scale, look)
    year_axis(figure, [int(y) for y in years.index], look, year)
    head(figure, scale.name(look.lang), shift=0)
    return finish(
        figure,
        look,
        height=220 if look.narrow else 260,
        footer=footer,
        top=room + 24,
        below=50,
        showlegend=True,
        margin={"l": left},
    )


def _labels(years: pd.DataFrame) -> list[str]:
    return [str(label) for label in years.columns]


def _told(label: str, values: "pd.Series[float]", look: Look) -> Sequence[str]:
    return [
        f"{label} {y}<br>{'–' if pd.isna(v) else money(float(v), look.lang)}"
        for y, v in values.items()
    ]
