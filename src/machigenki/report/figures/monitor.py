"""Plan and actual figures: by period, cumulated with the forecast, and by line."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import head, money_axis
from machigenki.report.figures.legend import legend_above
from machigenki.report.figures.rows import plain_x_axis, rows_of, write_labels
from machigenki.report.numbers import money, percent, scale_of
from machigenki.report.theme import BRICK, GREEN, HATCH, INK, OCHRE, SAND, TEAL, Look, finish

Array = NDArray[np.float64]

MOST_PERIODS = 24
"""Periods that fit side by side on a desk; half of them on a phone."""
ALARM_FILL = "rgba(162,69,47,0.16)"
FAN_FILL = "rgba(109,167,150,0.42)"
FAN_SWATCH = "#bcd6cd"
ALARM_SWATCH = "#ecd7cf"


def periods(
    labels: Sequence[str],
    planned_yen: Array,
    actual_yen: Array,
    alarm_ratio: float,
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return planned and actual sales side by side, the latest periods.

    Parameters
    ----------
    labels
        One a period.
    planned_yen, actual_yen
        By period.
    alarm_ratio
        Actual bars under this share of the plan are brick and hatched.
    look, footer
        Language and width; unit, source and status.
    words
        "planned", "actual" and "alarm", as the key says them.
    """
    most = MOST_PERIODS // 2 if look.narrow else MOST_PERIODS
    labels, planned_yen, actual_yen = labels[-most:], planned_yen[-most:], actual_yen[-most:]
    low = actual_yen < alarm_ratio * planned_yen
    figure = Drawing()
    for start, values, fills, patterns in (
        (-0.42, planned_yen, [SAND] * len(low), [""] * len(low)),
        (0.0, actual_yen, np.where(low, BRICK, GREEN).tolist(), np.where(low, "/", "").tolist()),
    ):
        figure.add_bar(
            x=list(range(len(labels))),
            y=values,
            offset=start,
            width=0.42,
            marker={
                "color": fills,
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": patterns, **HATCH},
            },
            customdata=[
                f"{a}<br>{money(v, look.lang)}" for a, v in zip(labels, values, strict=True)
            ],
            hovertemplate="%{customdata}<extra></extra>",
        )
    left = _amount_axis(figure, float(max(planned_yen.max(), actual_yen.max())), look)
    step = max(1, -(-len(labels) // (4 if look.narrow else 8)))
    shown = list(range(len(labels)))[::step]
    figure.update_xaxes(
        tickvals=shown,
        # On a phone the month stands under its year.
        ticktext=[labels[i].replace("年", "年<br>") if look.narrow else labels[i] for i in shown],
        tickangle=0,
        tickfont={"size": 12},
        showgrid=False,
        zeroline=False,
        range=[-0.6, len(labels) - 0.4],
    )
    top = legend_above(
        figure,
        [words["planned"], words["actual"], words["alarm"]],
        [SAND, GREEN, BRICK],
        ["", "", "/"],
        look,
    )
    return _finished(figure, look, footer, top, left, barmode="overlay")


def cumulated(
    years: Sequence[str],
    paths_yen: dict[str, Array],
    last: int,
    alarm_ratio: float,
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return cumulated sales over the plan: planned, actual, forecast fan, alarm band.

    Parameters
    ----------
    years
        Label of each fiscal year.
    paths_yen
        "planned", "middle", "low" and "high" at the end of each month, shape (months,).
    last
        Last month known: the fan begins there.
    alarm_ratio
        The band of alarm lies under this share of the plan.
    look, footer
        Language and width; unit, source and status.
    words
        "planned", "actual", "forecast" and "alarm", as the key says them.
    """
    planned, middle = paths_yen["planned"], paths_yen["middle"]
    months = np.arange(1, len(planned) + 1)
    ahead = slice(last, None)
    figure = Drawing()
    figure.add_scatter(
        x=months,
        y=alarm_ratio * planned,
        mode="lines",
        fill="tozeroy",
        fillcolor=ALARM_FILL,
        line={"color": BRICK, "width": 1, "dash": "dot"},
        hoverinfo="skip",
    )
    figure.add_scatter(
        x=np.concatenate([months[ahead], months[ahead][::-1]]),
        y=np.concatenate([paths_yen["low"][ahead], paths_yen["high"][ahead][::-1]]),
        mode="lines",
        fill="toself",
        fillcolor=FAN_FILL,
        line={"width": 0},
        hoverinfo="skip",
    )
    for key, values, part, line in (
        ("planned", planned, slice(None), {"color": OCHRE, "width": 2.5, "dash": "dash"}),
        ("forecast", middle, ahead, {"color": TEAL, "width": 2.5}),
        ("actual", middle, slice(None, last + 1), {"color": INK, "width": 3}),
    ):
        figure.add_scatter(
            x=months[part],
            y=values[part],
            mode="lines",
            line=line,
            customdata=[f"{words[key]}<br>{money(v, look.lang)}" for v in values[part]],
            hovertemplate="%{customdata}<extra></extra>",
        )
    highest = float(max(planned[-1], paths_yen["high"][-1]))
    left = _amount_axis(figure, highest, look)
    step = -(-len(years) // (4 if look.narrow else 10))
    shown = list(range(len(years)))[::step]
    figure.update_xaxes(
        tickvals=[12 * i + 6.5 for i in shown],
        ticktext=[years[i] for i in shown],
        tickangle=0,
        tickfont={"size": 12},
        showgrid=False,
        zeroline=False,
        range=[0.5, len(planned) + 0.5],
    )
    figure.add_vline(x=last + 1, line={"color": INK, "width": 1, "dash": "dot"})
    top = legend_above(
        figure,
        [words["planned"], words["actual"], words["forecast"], words["alarm"]],
        [OCHRE, INK, FAN_SWATCH, ALARM_SWATCH],
        ["", "", "", ""],
        look,
    )
    return _finished(figure, look, footer, top, left)


def ratios(
    labels: Sequence[str],
    shares: Sequence[float],
    alarm_ratio: float,
    warning_ratio: float,
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return actual ÷ planned to date, one row a line, with the thresholds.

    Parameters
    ----------
    labels, shares
        Rows from the top.
    alarm_ratio, warning_ratio
        Thresholds, drawn as upright lines.
    look, footer
        Language and width; unit, source and status.
    words
        "alarm", "warning" and "good", as the key says them.
    """
    rows = rows_of(labels, look)
    low = [share < alarm_ratio for share in shares]
    fills = [
        BRICK if alarm else OCHRE if share < warning_ratio else TEAL
        for alarm, share in zip(low, shares, strict=True)
    ]
    figure = Drawing()
    figure.add_bar(
        y=rows.positions,
        x=list(shares),
        width=rows.bar,
        orientation="h",
        marker={
            "color": fills,
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": ["/" if a else "" for a in low], **HATCH},
        },
        customdata=[
            f"{a}<br>{percent(s, look.lang, 0)}" for a, s in zip(labels, shares, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    for at, share in zip(rows.positions, shares, strict=True):
        figure.add_annotation(
            x=share,
            y=at,
            text=f"<b>{percent(share, look.lang, 0)}</b>",
            xanchor="left",
            xshift=4,
            showarrow=False,
            font={"size": 13},
        )
    plain_x_axis(figure, 0.0, max(1.0, *shares) * (1.25 if look.narrow else 1.15))
    for value, dash in ((alarm_ratio, "dot"), (warning_ratio, "dash"), (1.0, "solid")):
        figure.add_vline(x=value, line={"color": INK, "width": 1, "dash": dash})
    write_labels(figure, rows, look)
    top = legend_above(
        figure,
        [words["good"], words["warning"], words["alarm"]],
        [TEAL, OCHRE, BRICK],
        ["", "", "/"],
        look,
    )
    return finish(
        figure,
        look,
        height=rows.height,
        footer=footer,
        top=top,
        below=4,
        showlegend=True,
        margin={"l": rows.left},
    )


def _amount_axis(figure: Drawing, highest: float, look: Look) -> float:
    """Set the axis of money from zero to `highest`; return the left margin it needs."""
    highest = highest or 1.0
    scale = scale_of(highest, look.lang)
    left = money_axis(figure, (0.0, highest), scale, look, room=0.08)
    head(figure, scale.name(look.lang), shift=0)
    return left


def _finished(
    figure: Drawing, look: Look, footer: str, top: float, left: float, **layout: object
) -> Drawing:
    return finish(
        figure,
        look,
        height=220 if look.narrow else 280,
        footer=footer,
        top=top + 18,
        below=46 if look.narrow else 30,
        showlegend=True,
        margin={"l": left},
        **layout,
    )
