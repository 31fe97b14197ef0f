"""A key above a figure, one line an entry on a phone."""

from collections.abc import Sequence

from machigenki.report.drawing import Drawing
from machigenki.report.theme import HATCH, INK, Look, text_width


def legend_above(
    figure: Drawing,
    labels: Sequence[str],
    fills: Sequence[str],
    patterns: Sequence[str],
    look: Look,
) -> float:
    """Put a key above the drawing area; return the room it needs in pixels.

    The key is plotly's own legend on traces without data, so that hatchings show in it;
    `finish` must come after with the returned `top`.
    """
    for label, fill, pattern in zip(labels, fills, patterns, strict=False):
        figure.add_bar(
            x=[None],
            y=[None],
            name=label,
            showlegend=True,
            hoverinfo="skip",
            marker={
                "color": fill,
                "line": {"color": INK, "width": 0.8},
                "pattern": {"shape": pattern, **HATCH},
            },
        )
    for trace in figure.data[: -len(labels)]:
        trace["showlegend"] = False
    return key_above(figure, labels, look)


def key_above(figure: Drawing, labels: Sequence[str], look: Look) -> float:
    """Put plotly's own key of the traces above the drawing area; return the room it needs."""
    size = 12 if look.narrow else 13
    across = sum(text_width(label) * size + 60 for label in labels)
    lines = len(labels) if look.narrow else -(-int(across) // (look.width - 20))
    figure.update_layout(
        legend={
            "orientation": "h",
            # On a phone one entry fills a line; a standing key would narrow the figure.
            "entrywidth": 1 if look.narrow else 0,
            "entrywidthmode": "fraction" if look.narrow else "pixels",
            "x": 0,
            "xref": "container",
            "y": 1,
            "yref": "container",
            "xanchor": "left",
            "yanchor": "top",
            "font": {"size": size},
            "itemclick": False,
            "itemdoubleclick": False,
            "traceorder": "normal",
        },
    )
    return lines * size * 1.75 + 16
