"""The leak waterfall: how the money that leaves changes, step by step."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.rows import plain_x_axis, rows_of, rule, write_labels
from machigenki.report.numbers import scale_of
from machigenki.report.theme import GREEN, HATCH, INK, OCHRE, STONE, Look, finish, text_width


def leak_waterfall(steps: pd.DataFrame, look: Look, footer: str) -> Drawing:
    """Return the waterfall of leaks: first total, changes, last total.

    Parameters
    ----------
    steps
        One row a bar, from the top: ``label``, ``amount_yen``, and ``kind``, "total" for a
        level and "change" for a step. first total + Σ changes = last total.
    look
        Language and width.
    footer
        Unit, source and status.

    Returns
    -------
    Drawing
    """
    scale = scale_of(float(steps["amount_yen"].abs().max()), look.lang)
    rows = rows_of(list(steps["label"]), look)
    start, width, fill, hatch, words = [], [], [], [], []
    level = 0.0
    for kind, amount in zip(steps["kind"], steps["amount_yen"] / scale.yen, strict=True):
        total = kind == "total"
        if total:
            level = 0.0
        start.append(level)
        width.append(amount)
        level += amount
        fill.append(STONE if total else GREEN if amount < 0 else OCHRE)
        hatch.append("" if total or amount < 0 else "/")
        words.append(scale.write(amount * scale.yen, look.lang, sign=not total))
    ends = [a + b for a, b in zip(start, width, strict=True)]
    figure = Drawing()
    figure.add_bar(
        y=rows.positions,
        base=start,
        x=width,
        width=rows.bar,
        orientation="h",
        marker={
            "color": fill,
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": hatch, **HATCH},
        },
        customdata=[
            f"{a}<br>{b} {scale.name(look.lang)}"
            for a, b in zip(steps["label"], words, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    low, high = min(0.0, *start, *ends), max(0.0, *start, *ends)
    room = (
        (high - low or 1)
        * (max(map(text_width, words)) * 13 + 12)
        / (look.width - rows.left - 16)
        * 1.25
    )
    for at, a, b, word in zip(rows.positions, start, ends, words, strict=True):
        figure.add_annotation(
            text=word,
            x=max(a, b),
            y=at,
            xanchor="left",
            xshift=4,
            showarrow=False,
            font={"size": 13, "color": INK},
        )
    for i in range(len(ends) - 1):
        figure.add_shape(
            type="line",
            x0=ends[i],
            x1=ends[i],
            y0=rows.positions[i] - rows.bar / 2,
            y1=rows.positions[i + 1] + rows.bar / 2,
            line={"color": INK, "width": 1, "dash": "dot"},
        )
    plain_x_axis(figure, low, high + room)
    totals = [i for i, kind in enumerate(steps["kind"]) if kind == "total"]
    write_labels(figure, rows, look, strong=totals)
    if len(totals) > 1:
        rule(figure, -totals[-1] + 0.5)
    return finish(figure, look, height=rows.height, footer=footer, below=4, margin={"l": rows.left})
