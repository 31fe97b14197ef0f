"""What the public side has paid and got back, summed from the first year on."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import ends_of, head, money_axis, year_axis
from machigenki.report.figures.legend import legend_above
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import GREEN, OCHRE, Look, finish, text_width

ROOM = 0.1
"""Room above and below the lines, as a share of the span."""
LINE_HEIGHT = 16.0
"""How far two labels must be apart, in pixels."""


def purse(totals: pd.DataFrame, look: Look, footer: str, *, words: dict[str, str]) -> Drawing:
    """Return lines of the public money still outstanding (negative) or gained.

    Parameters
    ----------
    totals
        Index fiscal year; ``municipality_yen`` and ``public_yen``, net summed so far.
    look, footer
        Language and width; unit, source and status.
    words
        "year", "municipality_yen" and "public_yen".
    """
    figure = Drawing()
    lines = (
        ("municipality_yen", GREEN, "solid", "circle"),
        ("public_yen", OCHRE, "dash", "square"),
    )
    for column, colour, dash, symbol in lines:
        name, values = words[column], totals[column]
        figure.add_scatter(
            x=list(range(len(totals))),
            y=values,
            mode="lines+markers",
            line={"color": colour, "width": 3, "dash": dash},
            marker={"size": 7, "color": colour, "symbol": symbol},
            customdata=[f"{y}<br>{name} {money(v, look.lang)}" for y, v in values.items()],
            hovertemplate="%{customdata}<extra></extra>",
        )
    height = 200 if look.narrow else 240
    ends = ends_of(totals.to_numpy(float))
    labels = _end_labels(figure, totals[[column for column, *_ in lines]], ends, height, look)
    scale = scale_of(max(map(abs, ends)), look.lang)
    left = money_axis(figure, ends, scale, look, room=ROOM)
    year_axis(figure, list(totals.index), look, words["year"])
    head(figure, scale.name(look.lang))
    top = legend_above(
        figure,
        [words[column] for column, *_ in lines],
        [colour for _, colour, *_ in lines],
        ["", ""],
        look,
    )
    return finish(
        figure,
        look,
        height=height,
        footer=footer,
        top=top + 18,
        below=46,
        showlegend=True,
        margin={"l": left, "r": labels},
    )


def _end_labels(
    figure: Drawing, totals: pd.DataFrame, ends: tuple[float, float], height: float, look: Look
) -> float:
    """Write what each line comes to, right of its end, apart; return the margin they need.

    Two that would lie on one another are moved apart, the higher one up.
    """
    low, high = ends
    span = ((high - low) or 1.0) * (1.0 + ROOM + (ROOM if low < 0 else 0.0))
    order = totals.iloc[-1].sort_values(ascending=False)
    gap = (order.iloc[0] - order.iloc[1]) / span * height
    apart = max(LINE_HEIGHT - gap, 0.0) / 2
    said = [f"<b>{money(float(v), look.lang, sign=True)}</b>" for v in order]
    for value, text, shift in zip(order, said, (apart, -apart), strict=True):
        figure.add_annotation(
            x=len(totals) - 1,
            y=float(value),
            text=text,
            xanchor="left",
            yanchor="middle",
            xshift=8,
            yshift=shift,
            showarrow=False,
            font={"size": 12},
        )
    return 4 + max(text_width(text) - text_width("<b></b>") for text in said) * 12
