"""Jobs by industry, by the channel through which they come."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.legend import legend_above
from machigenki.report.figures.rows import plain_x_axis, rows_of, write_labels
from machigenki.report.numbers import persons
from machigenki.report.theme import GREEN, HATCH, INK, SAND, TEAL, Look, finish

CHANNEL_FILL = (GREEN, TEAL, SAND, "#ffffff")
CHANNEL_PATTERN = ("", "", "/", "x")


def jobs_by_industry(jobs: pd.DataFrame, look: Look, footer: str) -> Drawing:
    """Return stacked bars of jobs, one row an industry.

    Parameters
    ----------
    jobs
        Industry label × channel label, persons (mean over the years); may be negative
        where a rival or a supplier loses.
    look
        Language and width.
    footer
        Unit, source and status.
    """
    rows = rows_of(list(jobs.index), look)
    figure = Drawing()
    for i, channel in enumerate(jobs.columns):
        figure.add_bar(
            y=rows.positions,
            x=jobs[channel],
            width=rows.bar,
            orientation="h",
            name=channel,
            marker={
                "color": CHANNEL_FILL[i % 4],
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": CHANNEL_PATTERN[i % 4], **HATCH},
            },
            customdata=[
                f"{label}<br>{channel} {persons(value, look.lang, sign=True)}"
                for label, value in jobs[channel].items()
            ],
            hovertemplate="%{customdata}<extra></extra>",
        )
    gains = jobs.clip(lower=0).sum(axis=1)
    losses = jobs.clip(upper=0).sum(axis=1)
    low, high = min(0.0, float(losses.min())), max(0.0, float(gains.max()))
    width = high - low or 1.0
    for at, total, right in zip(rows.positions, jobs.sum(axis=1), gains, strict=True):
        figure.add_annotation(
            text=persons(total, look.lang, sign=True),
            x=right,
            y=at,
            xanchor="left",
            xshift=4,
            showarrow=False,
            font={"size": 13, "color": INK},
        )
    plain_x_axis(figure, low, high + width * (0.28 if look.narrow else 0.14))
    write_labels(figure, rows, look)
    top = legend_above(figure, list(jobs.columns), CHANNEL_FILL, CHANNEL_PATTERN, look)
    return finish(
        figure,
        look,
        height=rows.height,
        footer=footer,
        top=top,
        below=4,
        showlegend=True,
        barmode="relative",
        margin={"l": rows.left},
    )
