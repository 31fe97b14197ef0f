"""What a measure's money is for, and where it comes from."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.rows import plain_x_axis, rows_of, rule, write_labels
from machigenki.report.numbers import percent, scale_of
from machigenki.report.theme import HATCH, INK, OCHRE, STONE, TEAL, Look, finish


def money_plan(parts: pd.DataFrame, look: Look, footer: str) -> Drawing:
    """Return bars of uses and of sources, each led by its total.

    Parameters
    ----------
    parts
        One row a part: ``side`` (uses, then sources; the label of the total), ``label``,
        ``amount_yen``.
    look
        Language and width.
    footer
        Unit, source and status.
    """
    labels: list[str] = []
    amounts: list[float] = []
    shares: list[float] = []
    heads: list[int] = []
    fills: list[str] = []
    for fill, (side, rows) in zip((TEAL, OCHRE), parts.groupby("side", sort=False), strict=False):
        total = float(rows["amount_yen"].sum())
        heads.append(len(labels))
        labels += [str(side), *rows["label"].astype(str)]
        amounts += [total, *rows["amount_yen"]]
        shares += [1.0, *(rows["amount_yen"] / (total or 1.0))]
        fills += [STONE, *[fill] * len(rows)]
    scale = scale_of(max(map(abs, amounts), default=0.0), look.lang)
    rows_ = rows_of(labels, look)
    values = [a / scale.yen for a in amounts]
    words = [
        scale.write(a, look.lang)
        + (
            ""
            if i in heads
            else f"（{percent(s, look.lang, 0)}）"
            if look.lang == "ja"
            else f" ({percent(s, look.lang, 0)})"
        )
        for i, (a, s) in enumerate(zip(amounts, shares, strict=True))
    ]
    figure = Drawing()
    figure.add_bar(
        y=rows_.positions,
        x=values,
        width=rows_.bar,
        orientation="h",
        marker={
            "color": fills,
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": ["/" if f == OCHRE else "" for f in fills], **HATCH},
        },
        customdata=[f"{a}<br>{b}" for a, b in zip(labels, words, strict=True)],
        hovertemplate="%{customdata}<extra></extra>",
    )
    for at, value, word in zip(rows_.positions, values, words, strict=True):
        figure.add_annotation(
            x=max(value, 0.0),
            y=at,
            text=word,
            xanchor="left",
            xshift=4,
            showarrow=False,
            font={"size": 13},
        )
    high = max(values, default=1.0) or 1.0
    plain_x_axis(figure, min(0.0, *values), high * (1.5 if look.narrow else 1.25))
    write_labels(figure, rows_, look, strong=heads)
    for head in heads[1:]:
        rule(figure, -head + 0.5)
    return finish(
        figure, look, height=rows_.height, footer=footer, below=4, margin={"l": rows_.left}
    )
