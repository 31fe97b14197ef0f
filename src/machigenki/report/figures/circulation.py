"""The circulation of the town: production, income and spending, and what leaks between."""

import pandas as pd

from machigenki.report.drawing import Drawing
from machigenki.report.numbers import money, percent
from machigenki.report.theme import (
    BRICK,
    GREEN,
    INK,
    MUTED,
    OCHRE,
    PAPER,
    SAND,
    STONE,
    TEAL,
    Look,
    finish,
    wrap,
)

_FILL = (GREEN, TEAL, STONE)
_WORDS = ("#ffffff", INK, "#ffffff")


def town_circulation(
    stages: pd.DataFrame, rate: float, look: Look, footer: str, *, words: dict[str, str]
) -> Drawing:
    """Return the circular flow: three pillars, ribbons between, arrows in and out.

    Parameters
    ----------
    stages
        One row a flow: ``stage`` 0 production, 1 income, 2 spending; ``way`` "carry" (comes
        on from the stage before), "enter" (from outside) or "leave" (to outside); ``label``;
        ``amount_yen`` ≥ 0. In each stage carry + enter is what it holds, and what does not
        leave is the next stage's carry.
    rate
        Circulation rate (地域経済循環率).
    look
        Language and width.
    footer
        Unit, source and status.
    words
        Names of the stages under "0", "1", "2", then "rate", "returns" and "more" ("and others").
    """
    figure = Drawing()
    held = stages[stages["way"] != "leave"].groupby("stage")["amount_yen"].sum()
    left = stages[stages["way"] == "leave"].groupby("stage")["amount_yen"].sum()
    top = float(held.max())
    size = 11 if look.narrow else 14
    half = 0.135 if look.narrow else 0.095
    centre = (0.15, 0.5, 0.85) if look.narrow else (0.12, 0.5, 0.88)
    pillar = 190.0 if look.narrow else 250.0  # pixels of the tallest pillar
    unit = top / pillar
    for s in range(3):
        high = float(held[s])
        figure.add_shape(
            type="rect",
            x0=centre[s] - half,
            x1=centre[s] + half,
            y0=top - high,
            y1=top,
            fillcolor=_FILL[s],
            line={"color": INK, "width": 1},
        )
        figure.add_annotation(
            text=f"<b>{words[str(s)]}</b><br>{money(high, look.lang)}",
            x=centre[s],
            y=top - high / 2,
            showarrow=False,
            font={"size": size + (1 if look.narrow else 2), "color": _WORDS[s]},
        )
        passes = high - float(left.get(s, 0.0))
        if s < 2:
            _ribbon(figure, centre[s] + half, centre[s + 1] - half, top, passes)
    for s in range(3):
        rows = stages[stages["stage"] == s]
        _outside(figure, rows, centre[s], half, top, float(held[s]), unit, look, words)
    back = float(held[2]) - float(left.get(2, 0.0))
    deepest = 112 if look.narrow else 104
    floor = -deepest * unit
    _return_arrow(figure, centre, half, top - float(held[2]), top - float(held[0]), floor, unit)
    line = f"{words['returns']} {money(back, look.lang)}"
    figure.add_annotation(
        text=f"<b>{words['rate']} {percent(rate, look.lang)}</b><br>"
        f"<span style='font-size:{size}px'>{wrap(line, 26 if look.narrow else 60)}</span>",
        x=0.5,
        y=floor,
        showarrow=False,
        bgcolor=PAPER,
        borderpad=4,
        font={"size": size + 6, "color": GREEN},
    )
    figure.update_xaxes(range=[-0.012, 1.012], visible=False)
    above = 76 if look.narrow else 62
    under = deepest + (36 if look.narrow else 34)
    figure.update_yaxes(range=[-under * unit, top + above * unit], visible=False)
    return finish(figure, look, height=pillar + above + under, footer=footer, below=2)


def _ribbon(figure: Drawing, x0: float, x1: float, top: float, amount: float) -> None:
    """Draw what passes from one pillar to the next, from the tops downwards."""
    figure.add_shape(
        type="path",
        layer="below",
        fillcolor=SAND,
        line={"color": MUTED, "width": 0.8},
        path=f"M {x0},{top} L {x1},{top} L {x1},{top - amount} L {x0},{top - amount} Z",
    )
    figure.add_annotation(
        x=x1,
        y=top - amount / 2,
        ax=-26,
        ay=0,
        axref="pixel",
        ayref="pixel",
        text="",
        showarrow=True,
        arrowhead=2,
        arrowwidth=2.5,
        arrowcolor=INK,
    )


def _outside(
    figure: Drawing,
    rows: pd.DataFrame,
    centre: float,
    half: float,
    top: float,
    high: float,
    unit: float,
    look: Look,
    words: dict[str, str],
) -> None:
    """Draw what comes in from outside above a pillar, and what leaves below it."""
    size = 11 if look.narrow else 12.5
    letters = 10.4 if look.narrow else 15
    for way, colour in (("enter", TEAL), ("leave", BRICK)):
        part = rows[rows["way"] == way]
        if part.empty:
            continue
        total = float(part["amount_yen"].sum())
        largest = part["label"].iloc[int(part["amount_yen"].to_numpy().argmax())]
        name = largest if len(part) == 1 else f"{largest}{words['more']}"
        text = f"{wrap(str(name), letters)}<br><b>{money(total, look.lang)}</b>"
        thick = total
        inside = way == "enter"
        # The share that came in, or leaves, is marked at the pillar's foot.
        figure.add_shape(
            type="rect",
            x0=centre - half,
            x1=centre + half,
            y0=top - high,
            y1=top - high + thick,
            fillcolor="rgba(255,255,255,0)",
            line={
                "color": "#ffffff" if inside else OCHRE,
                "width": 2 if inside else 3,
                "dash": "dot" if inside else "solid",
            },
        )
        if inside:
            figure.add_annotation(
                x=centre,
                y=top + 1 * unit,
                ax=0,
                ay=-26,
                text="",
                showarrow=True,
                arrowhead=2,
                arrowwidth=4,
                arrowcolor=colour,
            )
            figure.add_annotation(
                x=centre,
                y=top + 28 * unit,
                text=text,
                showarrow=False,
                yanchor="bottom",
                font={"size": size, "color": INK},
            )
        else:
            figure.add_annotation(
                x=centre,
                y=top - high - 30 * unit,
                ax=0,
                ay=-28,
                text="",
                showarrow=True,
                arrowhead=2,
                arrowwidth=4,
                arrowcolor=colour,
            )
            figure.add_annotation(
                x=centre,
                y=top - high - 31 * unit,
                text=text,
                showarrow=False,
                yanchor="top",
                font={"size": size, "color": BRICK},
                bgcolor=PAPER,
            )


def _return_arrow(
    figure: Drawing,
    centre: tuple[float, float, float],
    half: float,
    from_y: float,
    to_y: float,
    floor: float,
    unit: float,
) -> None:
    """Draw the way back from spending to production along the bottom."""
    right, left = centre[2] + half + 0.008, centre[0] - half - 0.008
    figure.add_shape(
        type="path",
        line={"color": GREEN, "width": 3},
        layer="below",
        path=f"M {right},{from_y} L {right},{floor} L {left},{floor} L {left},{to_y}",
    )
    figure.add_annotation(
        x=left,
        y=to_y,
        ax=0,
        ay=24,
        text="",
        showarrow=True,
        arrowhead=2,
        arrowwidth=3,
        arrowcolor=GREEN,
    )
