"""What is missing in each bad future."""

from collections.abc import Sequence

from machigenki.report.drawing import Drawing
from machigenki.report.figures.rows import plain_x_axis, rows_of, write_labels
from machigenki.report.theme import BRICK, GREEN, HATCH, INK, Look, finish


def stress(
    labels: Sequence[str],
    missing_yen: Sequence[float],
    notes: Sequence[str],
    look: Look,
    footer: str,
) -> Drawing:
    """Return a bar of missing cash for each future, with its note; none where nothing lacks.

    Parameters
    ----------
    labels
        Names of the futures, from the top.
    missing_yen
        The most by which cash falls short in each, 0 where it never does.
    notes
        What is written beside each bar.
    look, footer
        Language and width; unit, source and status.
    """
    rows = rows_of(labels, look, most=17)
    figure = Drawing()
    figure.add_bar(
        y=rows.positions,
        x=list(missing_yen),
        width=rows.bar,
        orientation="h",
        marker={
            "color": BRICK,
            "line": {"color": INK, "width": 0.8},
            "pattern": {"shape": "/", **HATCH},
        },
        customdata=[f"{a}<br>{b}" for a, b in zip(labels, notes, strict=True)],
        hovertemplate="%{customdata}<extra></extra>",
    )
    high = max(missing_yen) or 1.0
    for at, value, note in zip(rows.positions, missing_yen, notes, strict=True):
        figure.add_annotation(
            x=value,
            y=at,
            text=note if value else f"<b>{note}</b>",
            xanchor="left",
            xshift=4,
            showarrow=False,
            font={"size": 12 if look.narrow else 13, "color": INK if value else GREEN},
        )
    plain_x_axis(figure, 0.0, high * (2.0 if look.narrow else 1.75))
    write_labels(figure, rows, look)
    return finish(figure, look, height=rows.height, footer=footer, below=4, margin={"l": rows.left})
