"""Pictures of the reform: steps on a time line, a permit's rules, proposals by year."""

from datetime import date
from typing import Any

from machigenki.platform.web.words import said
from machigenki.reform import EventKind, Permit, ProposalYear, authorities, timeline
from machigenki.region import Status, Text
from machigenki.report.drawing import Drawing
from machigenki.report.theme import BRICK, FONT, GREEN, INK, LINE, OCHRE, STONE, TEAL

_SHAPES = {
    EventKind.RECOMMENDATION: ("diamond", BRICK),
    EventKind.OMNIBUS: ("square", GREEN),
    EventKind.COUNCIL: ("star", OCHRE),
    EventKind.HEADQUARTERS: ("triangle-up", STONE),
    EventKind.PROPOSAL: ("cross", TEAL),
    EventKind.TRANSFER: ("circle", INK),
}
_FRAME: dict[str, Any] = {
    "font": {"family": FONT, "size": 14, "color": INK},
    "margin": {"l": 8, "r": 16, "t": 16, "b": 40},
    "paper_bgcolor": "#fff",
    "plot_bgcolor": "#fff",
}


def of_timeline(kinds: tuple[EventKind, ...]) -> dict[str, Any]:
    """Return the steps of the reform, one row a kind."""
    drawing = Drawing()
    for kind in kinds or tuple(EventKind):
        events = timeline(kind)
        shape, colour = _SHAPES[kind]
        drawing.add_scatter(
            mode="markers",
            x=[event.day.isoformat() for event in events],
            y=[said(kind.label)] * len(events),
            text=[said(event.name) for event in events],
            hovertemplate="%{x|%Y-%m-%d}<br>%{text}<extra></extra>",
            marker={
                "symbol": [
                    shape if event.status is Status.OFFICIAL else f"{shape}-open"
                    for event in events
                ],
                "size": 13,
                "color": colour,
            },
            showlegend=False,
        )
    drawing.update_xaxes(type="date", nticks=6, tickformat="%Y", gridcolor=LINE)
    drawing.update_yaxes(automargin=True, autorange="reversed", gridcolor=LINE)
    drawing.update_layout(height=80 + 56 * len(kinds or tuple(EventKind)), **_FRAME)
    return drawing.to_dict()


def of_permit(permit: Permit, today: date) -> dict[str, Any]:
    """Return a permit's rules as bars from the first day on record to the last."""
    drawing = Drawing()
    seen: set[str] = set()
    colours = (GREEN, OCHRE, TEAL, BRICK, STONE)
    keys = list(dict.fromkeys(case.decides for case in permit.case))
    for number, case in enumerate(permit.case, start=1):
        end = case.until or today
        name = said(authorities()[case.decides].name)
        drawing.add_bar(
            orientation="h",
            base=[case.since.isoformat()],
            # Plotly takes the length of a bar on a date axis in milliseconds.
            x=[max((end - case.since).days, 1) * 86_400_000],
            y=[str(number)],
            name=name,
            legendgroup=name,
            showlegend=name not in seen,
            marker={
                "color": colours[keys.index(case.decides) % len(colours)],
                "pattern": {"shape": "" if case.status is Status.OFFICIAL else "/"},
            },
            hovertemplate=f"{name}<br>{case.since} – {case.until or ''}<extra></extra>",
        )
        seen.add(name)
    drawing.update_xaxes(type="date", gridcolor=LINE, tickformat="%Y")
    drawing.update_yaxes(
        autorange="reversed",
        automargin=True,
        title={"text": said(Text("定め", "rule"))},
        type="category",
    )
    drawing.update_layout(
        height=130 + 36 * len(permit.case),
        barmode="overlay",
        legend={"orientation": "h", "y": -0.25 - 1 / (1 + len(permit.case)), "x": 0},
        **_FRAME,
    )
    return drawing.to_dict()


def of_results(years: tuple[ProposalYear, ...]) -> dict[str, Any]:
    """Return proposals by year: received, taken up, realised."""
    drawing = Drawing()
    for text, key, colour, pattern in (
        (Text("提案", "received"), "received", STONE, ""),
        (Text("調整の対象", "taken up"), "adjusted", OCHRE, "/"),
        (Text("実現・対応", "realised"), "realised", GREEN, "x"),
    ):
        told = [(one.year, getattr(one, key)) for one in years if getattr(one, key) is not None]
        drawing.add_bar(
            name=said(text),
            x=[str(year) for year, _ in told],
            y=[count for _, count in told],
            text=[str(count) for _, count in told],
            marker={"color": colour, "pattern": {"shape": pattern}},
        )
    drawing.update_xaxes(type="category", categoryorder="category ascending")
    drawing.update_yaxes(gridcolor=LINE, automargin=True)
    drawing.update_layout(
        barmode="group", height=360, legend={"orientation": "h", "y": 1.12}, **_FRAME
    )
    return drawing.to_dict()
