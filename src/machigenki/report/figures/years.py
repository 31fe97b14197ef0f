"""The path over the years: what stays each year, and when the measure has paid back."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import head
from machigenki.report.figures.rows import round_ticks
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import HATCH, INK, LINE, OCHRE, TEAL, Look, finish


def yearly_path(years: pd.DataFrame, look: Look, footer: str, *, words: dict[str, str]) -> Drawing:
    """Return bars of what stays in the region, year by year.

    Parameters
    ----------
    years
        Index fiscal year; ``amount_yen``.
    look
        Language and width.
    footer
        Unit, source and status.
    words
        "year": the word after or before a year on the axis.
    """
    figure = _bars(years["amount_yen"], look, TEAL, OCHRE)
    return _yearly(figure, years["amount_yen"], years["amount_yen"], look, footer, words)


def payback(cash: pd.DataFrame, look: Look, footer: str, *, words: dict[str, str]) -> Drawing:
    """Return yearly cash before financing as bars, its running sum as a line.

    Parameters
    ----------
    cash
        Index fiscal year; ``cash_yen`` (surplus − investment, subsidies included as the
        footer says) and ``total_yen`` (running sum).
    look
        Language and width.
    footer
        Unit, source and status.
    words
        "year", "cash" and "total".
    """
    figure = _bars(cash["cash_yen"], look, TEAL, OCHRE)
    x = [str(y) for y in cash.index]
    figure.add_scatter(
        x=x,
        y=cash["total_yen"],
        mode="lines+markers",
        line={"color": INK, "width": 2.5},
        marker={"size": 7, "color": INK},
        customdata=[
            f"{y}<br>{words['total']} {money(v, look.lang)}" for y, v in cash["total_yen"].items()
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    last = float(cash["total_yen"].iloc[-1])
    figure.add_annotation(
        x=len(x) - 1,
        y=last,
        text=f"<b>{words['total']}<br>{money(last, look.lang, sign=True)}</b>",
        xanchor="right",
        yanchor="bottom",
        yshift=6,
        showarrow=False,
        align="right",
        font={"size": 12 if look.narrow else 13},
    )
    both = pd.concat([cash["cash_yen"], cash["total_yen"]])
    return _yearly(figure, cash["cash_yen"], both, look, footer, words)


def _bars(amounts: "pd.Series[float]", look: Look, gain: str, loss: str) -> Drawing:
    figure = Drawing()
    figure.add_bar(
        x=[str(y) for y in amounts.index],
        y=amounts,
        marker={
            "color": [gain if v >= 0 else loss for v in amounts],
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": ["" if v >= 0 else "/" for v in amounts], **HATCH},
        },
        customdata=[f"{y}<br>{money(v, look.lang)}" for y, v in amounts.items()],
        hovertemplate="%{customdata}<extra></extra>",
    )
    return figure


def _yearly(
    figure: Drawing,
    bars: "pd.Series[float]",
    values: "pd.Series[float]",
    look: Look,
    footer: str,
    words: dict[str, str],
) -> Drawing:
    low, high = min(0.0, float(values.min())), max(0.0, float(values.max()))
    size = high - low or 1.0
    scale = scale_of(max(abs(low), abs(high)), look.lang)
    ticks = round_ticks(low, high, 4)
    # On a phone only every other year fits under the axis.
    years = [str(y) for y in bars.index]
    step = -(-len(years) // (6 if look.narrow else 12))
    figure.update_xaxes(
        type="category",
        tickvals=years[::step],
        ticktext=years[::step],
        tickangle=0,
        tickfont={"size": 12},
        showgrid=False,
        zeroline=False,
        title={"text": words["year"], "font": {"size": 12}, "standoff": 4},
    )
    figure.update_yaxes(
        range=[low - size * (0.06 if low < 0 else 0), high + size * 0.16],
        tickvals=ticks,
        ticktext=[scale.write(t, look.lang) for t in ticks],
        gridcolor=LINE,
        zeroline=True,
        zerolinecolor=INK,
        zerolinewidth=1.5,
        tickfont={"size": 12},
    )
    widest = max(len(scale.write(t, look.lang)) for t in ticks)
    head(figure, scale.name(look.lang), shift=0)
    return finish(
        figure,
        look,
        height=220 if look.narrow else 260,
        footer=footer,
        top=30,
        below=50,
        bargap=0.25,
        margin={"l": 18 + widest * 8},
    )
