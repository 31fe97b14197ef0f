"""Where each 100 yen goes: a field of a hundred squares for each case."""

import numpy as np
import pandas as pd

from machigenki.region.tier import Tier
from machigenki.report.drawing import Drawing
from machigenki.report.theme import GREEN, INK, OCHRE, PAPER, SAND, STONE, TEAL, Look, finish

# Fill and sign of a square by destination: dark stays, light leaves, signs for grey print.
_MARK = {
    Tier.REGION.value: (GREEN, "square"),
    Tier.PREFECTURE.value: (TEAL, "square-dot"),
    Tier.NATION.value: (OCHRE, "square-cross"),
    Tier.ABROAD.value: (SAND, "square-x"),
    "state": (STONE, "square-dot"),
    "unknown": (PAPER, "square"),
}


def hundred_counts(shares: "pd.Series[float]") -> "pd.Series[int]":
    """Round shares (Σ = 1) to whole squares that add to 100 (largest remainder).

    Hamilton's method: floor, then one more to the largest remainders. Where nothing is paid
    there are no squares.
    """
    total = float(shares.clip(lower=0).sum())
    if not total > 0:
        return pd.Series(0, index=shares.index)
    exact = shares.clip(lower=0) * 100 / total
    counts = pd.Series(np.floor(exact.to_numpy(float)).astype(int), index=exact.index)
    rest = (exact - counts).sort_values(ascending=False, kind="stable")
    for label in rest.index[: 100 - int(counts.sum())]:
        counts[label] += 1
    return counts


def hundred_yen(shares: pd.DataFrame, labels: dict[str, str], look: Look, footer: str) -> Drawing:
    """Return a hundred squares for each case, one square a yen.

    Parameters
    ----------
    shares
        Destination key × case label (without, with); each column sums to 1. Keys: the
        tiers "region", "prefecture", "nation", "abroad", then "state" and "unknown".
    labels
        Destination key to its name.
    look
        Language and width.
    footer
        Unit, source and status.
    """
    figure = Drawing()
    cases, rows = list(shares.columns), list(shares.index)
    side = 10
    step = 12.0  # columns from one field's start to the next
    # The key is a table: sign, name, yen of a hundred in each case.
    below = -side - (0.7 if look.narrow else 0.0)
    key_x = 0.0 if look.narrow else len(cases) * step
    line = 1.6
    value_x = key_x + (21.5 if look.narrow else 16.5)
    pitch = (look.width - 8) / (value_x + 0.8)  # pixels between squares
    unit = "円" if look.lang == "ja" else " yen"
    for c, case in enumerate(cases):
        counts = hundred_counts(shares[case])
        at = 0
        for key in rows:
            n = int(counts[key])
            spots = np.arange(at, at + n)
            at += n
            fill, symbol = _MARK[key]
            figure.add_scatter(
                x=c * step + spots % side,
                y=-(spots // side).astype(float),
                mode="markers",
                marker={
                    "symbol": symbol,
                    "size": pitch * 0.8,
                    "color": fill,
                    "line": {"color": INK, "width": 0.9},
                },
                customdata=[f"{case}<br>{labels[key]} {n}{unit}"] * n,
                hovertemplate="%{customdata}<extra></extra>",
            )
        figure.add_annotation(
            text=f"<b>{case}</b>",
            x=c * step - 0.5,
            xanchor="left",
            y=0.75,
            yanchor="bottom",
            showarrow=False,
            font={"size": 13 if look.narrow else 15},
        )
    for i, key in enumerate(rows):
        y = below - i * line if look.narrow else -1.4 - i * line
        fill, symbol = _MARK[key]
        figure.add_scatter(
            x=[key_x],
            y=[y],
            mode="markers",
            hoverinfo="skip",
            marker={
                "symbol": symbol,
                "size": pitch * 0.8,
                "color": fill,
                "line": {"color": INK, "width": 0.9},
            },
        )
        figure.add_annotation(
            text=labels[key],
            x=key_x + 0.7,
            xanchor="left",
            y=y,
            showarrow=False,
            font={"size": 12 if look.narrow else 13},
        )
        figure.add_annotation(
            text=" → ".join(f"{hundred_counts(shares[c])[key]}" for c in cases) + unit,
            x=value_x,
            xanchor="right",
            y=y,
            showarrow=False,
            font={"size": 12 if look.narrow else 13},
        )
    figure.update_xaxes(range=[-0.6, value_x + 0.2], visible=False)
    bottom = (
        below - len(rows) * line + 0.4 if look.narrow else -max(side - 0.4, 1.4 + len(rows) * line)
    )
    figure.update_yaxes(range=[bottom, 2.2], visible=False)
    return finish(
        figure,
        look,
        height=(2.2 - bottom) * pitch,
        footer=footer,
        below=4,
        margin={"l": 4, "r": 4},
    )
