"""What a place is strong in, and which leaks are worth plugging."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.legend import legend_above
from machigenki.report.figures.rows import plain_x_axis, rows_of, write_labels
from machigenki.report.ideas_words import heads
from machigenki.report.numbers import money
from machigenki.report.theme import GREEN, HATCH, INK, MUTED, SAND, Look, finish


def strength_bars(strengths: pd.DataFrame, look: Look, footer: str, nation: str) -> Drawing:
    """Return bars of location quotients (特化係数), one row an industry, the nation at 1.

    Parameters
    ----------
    strengths
        Industry label × (quotient, workers_persons), from the top.
    look
        Language and width.
    footer
        Unit, source and status.
    nation
        What the line at 1 is called.
    """
    rows = rows_of(list(strengths.index), look)
    figure = Drawing()
    texts = [
        f"{quotient:.1f}{'（' if look.lang == 'ja' else ' ('}{heads(workers, look.lang)}"
        f"{'）' if look.lang == 'ja' else ')'}"
        for quotient, workers in zip(
            strengths["quotient"], strengths["workers_persons"], strict=True
        )
    ]
    figure.add_bar(
        y=rows.positions,
        x=strengths["quotient"],
        width=rows.bar,
        orientation="h",
        marker={"color": GREEN, "line": {"color": INK, "width": 0.8}},
        customdata=[f"{a}<br>{b}" for a, b in zip(strengths.index, texts, strict=True)],
        hovertemplate="%{customdata}<extra></extra>",
    )
    most = max(float(strengths["quotient"].max()), 1.0)
    for at, value, text in zip(rows.positions, strengths["quotient"], texts, strict=True):
        figure.add_annotation(
            text=text,
            x=value,
            y=at,
            xanchor="left",
            xshift=5,
            showarrow=False,
            font={"size": 12 if look.narrow else 13, "color": INK},
        )
    plain_x_axis(figure, 0.0, most * (1.5 if look.narrow else 1.3))
    figure.add_vline(x=1.0, line={"color": INK, "width": 1.5, "dash": "dash"})
    figure.add_annotation(
        text=nation,
        x=1.0,
        y=1,
        yref="paper",
        yanchor="bottom",
        xanchor="left",
        xshift=-4,
        showarrow=False,
        font={"size": 12, "color": MUTED},
    )
    write_labels(figure, rows, look)
    return finish(
        figure,
        look,
        height=rows.height,
        footer=footer,
        top=26,
        below=4,
        margin={"l": rows.left},
    )


def leak_bars(leaks: pd.DataFrame, look: Look, footer: str, parts: tuple[str, str]) -> Drawing:
    """Return bars of what is bought outside, with the part that would stay if bought here.

    Parameters
    ----------
    leaks
        Industry label × (leak_yen, worth_yen), from the top.
    look
        Language and width.
    footer
        Unit, source and status.
    parts
        What the two parts of a bar are called: what would stay, and the rest of the leak.
    """
    rows = rows_of(list(leaks.index), look)
    figure = Drawing()
    rest = (leaks["leak_yen"] - leaks["worth_yen"]).clip(lower=0.0)
    fills, patterns = (GREEN, SAND), ("", "/")
    for name, values, fill, pattern in zip(
        parts, (leaks["worth_yen"], rest), fills, patterns, strict=True
    ):
        figure.add_bar(
            y=rows.positions,
            x=values,
            width=rows.bar,
            orientation="h",
            name=name,
            marker={
                "color": fill,
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": pattern, **HATCH},
            },
            customdata=[
                f"{label}<br>{name} {money(value, look.lang)}" for label, value in values.items()
            ],
            hovertemplate="%{customdata}<extra></extra>",
        )
    ends = leaks["worth_yen"] + rest
    for at, end, worth, leak in zip(
        rows.positions, ends, leaks["worth_yen"], leaks["leak_yen"], strict=True
    ):
        figure.add_annotation(
            text=f"<b>{money(worth, look.lang)}</b> / {money(leak, look.lang)}",
            x=end,
            y=at,
            xanchor="left",
            xshift=5,
            showarrow=False,
            font={"size": 12 if look.narrow else 13, "color": INK},
        )
    plain_x_axis(figure, 0.0, float(ends.max()) * (2.45 if look.narrow else 1.4))
    write_labels(figure, rows, look)
    top = legend_above(figure, list(parts), fills, patterns, look)
    return finish(
        figure,
        look,
        height=rows.height,
        footer=footer,
        top=top,
        below=4,
        showlegend=True,
        barmode="stack",
        margin={"l": rows.left},
    )
