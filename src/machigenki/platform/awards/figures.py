"""Pictures: the desk's score against income kept, and the reports against the plan."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from machigenki.platform.awards.desk import Row
from machigenki.platform.awards.monitoring import Watch
from machigenki.platform.web.words import language, said
from machigenki.region import Status, Text
from machigenki.report.drawing import Drawing
from machigenki.report.figures.monitor import periods
from machigenki.report.numbers import percent, scale_of
from machigenki.report.theme import BRICK, FONT, GREEN, INK, LINE, Look
from machigenki.venture.monitoring import Kind

MILLION_YEN = 1e6


def of_desk(rows: Sequence[Row]) -> dict[str, Any] | None:
    """Return score against income kept a year, a point a submission; None below two points."""
    known = [
        row
        for row in rows
        if row.mean is not None and row.file.headline.retained_yen_a_year is not None
    ]
    if len(known) < 2:
        return None
    drawing = Drawing()
    whole = [row for row in known if row.spread and not row.spread.missing]
    part = [row for row in known if row.spread and row.spread.missing]
    for name, group, shape, colour in (
        (Text("全員が採点", "all have scored"), whole, "circle", GREEN),
        (Text("採点が途中", "scores are missing"), part, "diamond-open", BRICK),
    ):
        if not group:
            continue
        drawing.add_scatter(
            mode="markers",
            name=said(name),
            x=[
                round((row.file.headline.retained_yen_a_year or 0) / MILLION_YEN, 2)
                for row in group
            ],
            y=[round(row.mean or 0, 1) for row in group],
            error_y={
                "type": "data",
                "symmetric": False,
                "array": [_above(row) for row in group],
                "arrayminus": [_below(row) for row in group],
                "color": LINE,
                "thickness": 1.5,
            },
            text=[f"{said(row.file.town)}<br>{said(row.file.title)}" for row in group],
            hovertemplate="%{text}<br>%{x:,.1f} / %{y:.1f}<extra></extra>",
            marker={"symbol": shape, "size": 12, "color": colour, "line": {"width": 1.5}},
        )
    drawing.update_xaxes(
        title={
            "text": said(Text("域内に残る所得（百万円／年）", "Income kept (million yen a year)"))
        },
        gridcolor=LINE,
        zeroline=True,
        automargin=True,
    )
    drawing.update_yaxes(
        title={"text": said(Text("評点の平均（100点満点）", "Mean score (of 100)"))},
        gridcolor=LINE,
        range=[0, 105],
        automargin=True,
    )
    drawing.update_layout(
        height=420,
        font={"family": FONT, "size": 14, "color": INK},
        margin={"l": 8, "r": 16, "t": 40, "b": 48},
        paper_bgcolor="#fff",
        plot_bgcolor="#fff",
        legend={"orientation": "h", "y": 1.12, "x": 0},
    )
    return drawing.to_dict()


def _above(row: Row) -> float:
    spread = row.spread
    return round((spread.highest or 0) - (spread.mean or 0), 1) if spread else 0.0


def _below(row: Row) -> float:
    spread = row.spread
    return round((spread.mean or 0) - (spread.lowest or 0), 1) if spread else 0.0


def of_reports(watch: Watch, *, narrow: bool) -> dict[str, Any] | None:
    """Return sales of the reported years beside the plan; None before the first report."""
    if not watch.reported:
        return None
    lang = language()
    sales = [
        next(cell for cell in year.cells if cell.kind is Kind.SALES) for year in watch.reported
    ]
    planned = np.array([cell.planned for cell in sales])
    actual = np.array([cell.actual or 0.0 for cell in sales])
    scale = scale_of(float(max(planned.max(), actual.max())), lang)
    low = percent(watch.alarm_ratio, lang, 0)
    return periods(
        [
            said(Text(f"{year.due.fiscal_year}年度", f"FY{year.due.fiscal_year}"))
            for year in watch.reported
        ],
        planned,
        actual,
        watch.alarm_ratio,
        Look(lang, narrow=narrow),
        said(
            Text(
                f"単位 {scale.name('ja')}（税抜）　出典 提出時の計画、年度の状況報告　"
                f"{Status.ESTIMATED.label.ja}は計画のみ",
                f"{scale.name('en')}, without tax; plan as submitted ({Status.ESTIMATED.label.en}),"
                " yearly reports",
            )
        ),
        words={
            "planned": said(Text("計画", "planned")),
            "actual": said(Text("実績", "actual")),
            "alarm": said(Text(f"実績（計画の{low}未満）", f"actual, under {low} of plan")),
        },
    ).to_dict()
