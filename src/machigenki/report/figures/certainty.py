"""How sure the answer is: its interval, and which input drives it."""

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.report.drawing import Drawing
from machigenki.report.figures.legend import legend_above
from machigenki.report.figures.rows import plain_x_axis, round_ticks, rows_of, write_labels
from machigenki.report.numbers import money, percent, scale_of, span
from machigenki.report.theme import GREEN, HATCH, INK, LINE, OCHRE, SAND, TEAL, Look, finish


def interval(
    draws_yen: NDArray[np.float64],
    low_yen: float,
    middle_yen: float,
    high_yen: float,
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return the spread of all draws, the 90 % interval dark, the median marked.

    Parameters
    ----------
    draws_yen
        The result in every draw, shape (draws,).
    low_yen, middle_yen, high_yen
        5 %, 50 % and 95 % points.
    look
        Language and width.
    footer
        Unit, source and status.
    words
        "interval" and "median", as written over the figure.
    """
    # The outermost 0.5 % would stretch the axis without telling anything.
    shown = draws_yen[
        (draws_yen >= np.quantile(draws_yen, 0.005)) & (draws_yen <= np.quantile(draws_yen, 0.995))
    ]
    counts, edges = np.histogram(shown, bins=24 if look.narrow else 40)
    centres = (edges[:-1] + edges[1:]) / 2
    inside = (centres >= low_yen) & (centres <= high_yen)
    figure = Drawing()
    figure.add_bar(
        x=centres,
        y=counts,
        width=np.diff(edges),
        marker={
            "color": np.where(inside, TEAL, SAND).tolist(),
            "line": {"color": INK, "width": 0.6},
        },
        customdata=[
            f"{span(money(a, look.lang), money(b, look.lang), look.lang)}<br>"
            f"{percent(n / len(draws_yen), look.lang)}"
            for a, b, n in zip(edges[:-1], edges[1:], counts, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    peak = float(counts.max() or 1)
    figure.add_shape(
        type="line",
        x0=low_yen,
        x1=high_yen,
        y0=peak * 1.1,
        y1=peak * 1.1,
        line={"color": INK, "width": 2},
    )
    for x in (low_yen, high_yen):
        figure.add_shape(
            type="line",
            x0=x,
            x1=x,
            y0=peak * 1.06,
            y1=peak * 1.14,
            line={"color": INK, "width": 2},
        )
    size = 12 if look.narrow else 14
    low, high = (money(v, look.lang, sign=True) for v in (low_yen, high_yen))
    figure.add_annotation(
        x=(low_yen + high_yen) / 2,
        y=peak * 1.14,
        yanchor="bottom",
        showarrow=False,
        text=f"{words['interval']}<br><b>{span(low, high, look.lang)}</b>",
        font={"size": size},
    )
    figure.add_shape(
        type="line",
        x0=middle_yen,
        x1=middle_yen,
        y0=0,
        y1=peak * 1.03,
        line={"color": GREEN, "width": 3, "dash": "dash"},
    )
    scale = scale_of(float(max(abs(edges[0]), abs(edges[-1]))), look.lang)
    middle = money(middle_yen, look.lang, sign=True)
    ticks = round_ticks(float(edges[0]), float(edges[-1]), 3 if look.narrow else 6)
    figure.update_xaxes(
        tickvals=ticks,
        ticktext=[scale.write(t, look.lang) for t in ticks],
        showgrid=False,
        zeroline=bool(edges[0] <= 0 <= edges[-1]),
        zerolinecolor=INK,
        zerolinewidth=1,
        tickfont={"size": 12},
        ticks="outside",
        tickcolor=LINE,
        title={
            "text": f"{words['median']} {middle}　（{scale.name(look.lang)}）"
            if look.lang == "ja"
            else f"{words['median']} {middle}  ({scale.name(look.lang)})",
            "font": {"size": size},
            "standoff": 6,
        },
    )
    figure.update_yaxes(range=[0, peak * 1.5], visible=False)
    return finish(
        figure,
        look,
        height=210 if look.narrow else 240,
        footer=footer,
        below=54,
        bargap=0,
        margin={"l": 18, "r": 18},
    )


def tornado(drivers: pd.DataFrame, look: Look, footer: str, *, words: dict[str, str]) -> Drawing:
    """Return what each input alone does to the result, widest first.

    Parameters
    ----------
    drivers
        Driver label × ``low_yen``, ``high_yen``: change of the result [yen] from its middle
        when the input is at its 5 % and its 95 % point.
    look
        Language and width.
    footer
        Unit, source and status.
    words
        "low" and "high", the key's words for the two ends of the input.
    """
    scale = scale_of(float(drivers[["low_yen", "high_yen"]].abs().max().max()), look.lang)
    rows = rows_of(list(drivers.index), look)
    figure = Drawing()
    ends = drivers[["low_yen", "high_yen"]] / scale.yen
    reach = float(ends.abs().max().max()) or 1.0
    for column, fill, pattern, name in (
        ("low_yen", OCHRE, "/", words["low"]),
        ("high_yen", GREEN, "", words["high"]),
    ):
        figure.add_bar(
            y=rows.positions,
            x=ends[column],
            width=rows.bar,
            orientation="h",
            name=name,
            marker={
                "color": fill,
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": pattern, **HATCH},
            },
            customdata=[
                f"{label}<br>{name} {scale.write(v * scale.yen, look.lang, sign=True)} "
                f"{scale.name(look.lang)}"
                for label, v in ends[column].items()
            ],
            hovertemplate="%{customdata}<extra></extra>",
        )
    for at, low, high in zip(rows.positions, ends["low_yen"], ends["high_yen"], strict=True):
        left, right = min(low, high, 0.0), max(low, high, 0.0)
        for x, anchor, shift in ((left, "right", -4), (right, "left", 4)):
            if x:
                figure.add_annotation(
                    x=x,
                    y=at,
                    text=scale.write(x * scale.yen, look.lang, sign=True),
                    xanchor=anchor,
                    xshift=shift,
                    showarrow=False,
                    font={"size": 12},
                )
    plain_x_axis(figure, -reach * 1.42, reach * 1.42)
    write_labels(figure, rows, look)
    top = legend_above(figure, [words["low"], words["high"]], [OCHRE, GREEN], ["/", ""], look)
    return finish(
        figure,
        look,
        height=rows.height,
        footer=footer,
        top=top,
        below=4,
        showlegend=True,
        barmode="overlay",
        margin={"l": rows.left},
    )
