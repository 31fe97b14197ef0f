"""How much grant goes with how much loan: the staircase of caps and ratios."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from machigenki.report.drawing import Drawing
from machigenki.report.figures.axes import money_axis
from machigenki.report.figures.legend import legend_above
from machigenki.report.figures.rows import round_ticks
from machigenki.report.numbers import money, scale_of
from machigenki.report.theme import BRICK, GREEN, INK, LINE, OCHRE, STONE, Look, finish

Array = NDArray[np.float64]


def staircase(
    loans_yen: Array,
    grants_yen: Array,
    caps_yen: Sequence[float],
    point_yen: tuple[float, float],
    allowed_yen: float,
    look: Look,
    footer: str,
    *,
    words: dict[str, str],
) -> Drawing:
    """Return the greatest grant over the loan, with the plan's grant and what is allowed.

    Parameters
    ----------
    loans_yen, grants_yen
        Corners of the staircase.
    caps_yen
        Caps of the tiers.
    point_yen
        The plan's loan that counts, and its grant.
    allowed_yen
        The grant that the rules allow for the plan.
    look, footer
        Language and width; unit, source and status.
    words
        "loan", "grant", "stairs", "plan" and "allowed".
    """
    loan, grant = point_yen
    over = grant > allowed_yen + 0.5
    figure = Drawing()
    figure.add_scatter(
        x=loans_yen,
        y=grants_yen,
        mode="lines",
        line={"color": STONE, "width": 3},
        customdata=[
            f"{words['loan']} {money(a, look.lang)}<br>{words['stairs']} {money(b, look.lang)}"
            for a, b in zip(loans_yen, grants_yen, strict=True)
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    points = [(allowed_yen, OCHRE, "diamond", "allowed")] if over else []
    points.append((grant, BRICK if over else GREEN, "circle", "plan"))
    for value, fill, symbol, key in points:
        figure.add_scatter(
            x=[loan],
            y=[value],
            mode="markers",
            marker={
                "size": 13,
                "color": fill,
                "symbol": symbol,
                "line": {"color": INK, "width": 1.5},
            },
            customdata=[f"{words[key]} {money(value, look.lang)}"],
            hovertemplate="%{customdata}<extra></extra>",
        )
    right = float(loans_yen[-1])
    for cap in caps_yen:
        figure.add_annotation(
            x=0,
            y=cap,
            text=money(cap, look.lang),
            xanchor="left",
            xshift=4,
            yanchor="bottom",
            showarrow=False,
            font={"size": 12},
        )
        figure.add_shape(
            type="line", x0=0, x1=right, y0=cap, y1=cap, line={"color": LINE, "dash": "dot"}
        )
    high = max(grant, allowed_yen, *caps_yen, float(grants_yen.max()), 1.0)
    scale = scale_of(max(high, right), look.lang)
    left = money_axis(figure, (0.0, high), scale, look, room=0.14)
    ticks = round_ticks(0.0, right, 3 if look.narrow else 6)
    figure.update_xaxes(
        tickvals=ticks,
        ticktext=[scale.write(t, look.lang) for t in ticks],
        tickfont={"size": 12},
        showgrid=False,
        zeroline=False,
        range=[0, right],
        title={
            "text": f"{words['loan']}（{scale.name(look.lang)}）"
            if look.lang == "ja"
            else f"{words['loan']} ({scale.name(look.lang)})",
            "font": {"size": 12},
            "standoff": 6,
        },
    )
    keys = [("stairs", STONE), *((key, fill) for _, fill, _, key in reversed(points))]
    top = legend_above(
        figure,
        [words[key] for key, _ in keys],
        [fill for _, fill in keys],
        [""] * len(keys),
        look,
    )
    return finish(
        figure,
        look,
        height=230 if look.narrow else 280,
        footer=footer,
        top=top + 10,
        below=54,
        showlegend=True,
        margin={"l": left, "r": 22},
    )
