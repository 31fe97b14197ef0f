"""What is owed at the end of each year, and how well cash covers what is repaid."""

from collections.abc import Sequence

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import ends_of, head, money_axis, year_axis
from machigenki.report.figures.legend import legend_above
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import HATCH, INK, OCHRE, SAND, TEAL, Look, finish


def owed(years: pd.DataFrame, look: Look, footer: str, *, words: dict[str, str]) -> Drawing:
    """Return stacked bars of the loans outstanding at the end of each year.

    Parameters
    ----------
    years
        Index fiscal year; ``loans_yen`` and ``bridge_yen``.
    look, footer
        Language and width; unit, source and status.
    words
        "year", "loans_yen" and "bridge_yen".
    """
    figure = Drawing()
    for column, fill, pattern in (("loans_yen", TEAL, ""), ("bridge_yen", OCHRE, "/")):
        _bars(figure, years, column, words[column], fill, pattern, look)
    total = (years["loans_yen"] + years["bridge_yen"]).to_numpy(float)
    scale = scale_of(float(total.max()), look.lang)
    left = money_axis(figure, ends_of(total), scale, look)
    year_axis(figure, list(years.index), look, words["year"])
    head(figure, scale.name(look.lang))
    top = legend_above(
        figure, [words["loans_yen"], words["bridge_yen"]], [TEAL, OCHRE], ["", "/"], look
    )
    return finish(
        figure,
        look,
        height=180 if look.narrow else 210,
        footer=footer,
        top=top + 18,
        below=46,
        showlegend=True,
        barmode="stack",
        margin={"l": left},
    )


def cover(
    years: pd.DataFrame,
    ratios: Sequence[str],
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return the cash of each year beside what is repaid from it, DSCR written over.

    Parameters
    ----------
    years
        Index fiscal year; ``available_yen``, ``service_yen`` and ``cover``.
    ratios
        DSCR of each year in words.
    look, footer
        Language and width; unit, source and status.
    words
        "year", "available_yen", "service_yen" and "cover".
    """
    figure = Drawing()
    pairs = (("available_yen", TEAL, "", -0.42), ("service_yen", SAND, "/", 0.0))
    for column, fill, pattern, offset in pairs:
        _bars(figure, years, column, words[column], fill, pattern, look, (offset, 0.42))
    both = years[["available_yen", "service_yen"]]
    ends = ends_of(both.to_numpy(float))
    lowest = float(years["cover"].min())
    for at, (ratio, text, high) in enumerate(
        zip(years["cover"], ratios, both.max(axis=1).clip(lower=0.0), strict=True)
    ):
        figure.add_annotation(
            x=at,
            y=high,
            text=f"<b>{text}</b>" if ratio == lowest else text,
            # Upright there is no room for it beside its neighbours.
            textangle=-90 if look.narrow or len(years) > 16 else 0,
            yanchor="bottom",
            yshift=2,
            showarrow=False,
            font={"size": 12},
        )
    scale = scale_of(max(map(abs, ends)), look.lang)
    left = money_axis(figure, ends, scale, look, room=0.28 if look.narrow else 0.12)
    year_axis(figure, list(years.index), look, words["year"])
    head(figure, f"{scale.name(look.lang)}　{words['cover']}")
    top = legend_above(
        figure,
        [words["available_yen"], words["service_yen"]],
        [TEAL, SAND],
        ["", "/"],
        look,
    )
    return finish(
        figure,
        look,
        height=230 if look.narrow else 270,
        footer=footer,
        top=top + 18,
        below=46,
        showlegend=True,
        barmode="overlay",
        margin={"l": left},
    )


def _bars(
    figure: Drawing,
    years: pd.DataFrame,
    column: str,
    name: str,
    fill: str,
    pattern: str,
    look: Look,
    span: tuple[float, float] = (-0.38, 0.76),
) -> None:
    """Add bars that begin so far from their year and are so wide."""
    figure.add_bar(
        x=list(range(len(years))),
        y=years[column],
        offset=span[0],
        width=span[1],
        marker={
            "color": fill,
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": pattern, **HATCH},
        },
        customdata=[f"{y}<br>{name} {money(v, look.lang)}" for y, v in years[column].items()],
        hovertemplate="%{customdata}<extra></extra>",
    )
