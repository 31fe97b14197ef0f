"""What the public side has paid and got back, summed from the first year on."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import ends_of, head, money_axis, year_axis
from machigenki.report.figures.legend import legend_above
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import GREEN, OCHRE, Look, finish


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
        last = float(values.iloc[-1])
        figure.add_annotation(
            x=len(totals) - 1,
            y=last,
            text=f"<b>{money(last, look.lang, sign=True)}</b>",
            xanchor="right",
            yanchor="bottom",
            yshift=7,
            showarrow=False,
            font={"size": 12},
        )
    ends = ends_of(totals.to_numpy(float))
    scale = scale_of(max(map(abs, ends)), look.lang)
    left = money_axis(figure, ends, scale, look, room=0.1)
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
        height=200 if look.narrow else 240,
        footer=footer,
        top=top + 18,
        below=46,
        showlegend=True,
        margin={"l": left},
    )
