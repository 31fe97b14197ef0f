"""Sheets on the effect: leaks, industries, jobs, interval."""

from machigenki.region.text import Lang, Text
from machigenki.region.tier import Tier
from machigenki.report.facts import Facts
from machigenki.report.numbers import unit_name
from machigenki.report.words import CHANNELS, INDICATORS, words
from machigenki.report.workbook.common import (
    Check,
    industry_name,
    on_sheet,
    without_with,
)
from machigenki.report.workbook.sheet import Column, Grid, ref


def leaks_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write leaks by category and tier."""
    w = words(lang)
    grid.note(Text("年平均（円、実質）。", "Yearly mean, yen, real.")(lang))
    leaks = facts.leaks
    columns = [
        Column(w["category"], [c(lang) for c in leaks["category"]], width=30),
        Column(Text("行き先", "To")(lang), [Tier(t).label(lang) for t in leaks["tier"]], width=14),
        *without_with(leaks, lang),
    ]
    count = len(leaks)
    columns.append(
        Column(
            Text("施策なしの構成比", "Share without")(lang),
            [v / (facts.left_without_yen or 1) for v in leaks["without_yen"]],
            "percent",
            formula=lambda row, c: (
                f"={ref(row, c - 3)}/{ref(grid.first + count, c - 3, fixed=True)}"
            ),
        )
    )
    _, last = grid.table(columns, total=w["total"])
    return [
        (
            Text("流出：施策なしの合計", "leaks: total without")(lang),
            on_sheet("leaks", ref(last + 1, 2), lang),
            facts.left_without_yen,
            facts.left_without_yen,
        ),
        (
            Text("流出：施策ありの合計", "leaks: total with")(lang),
            on_sheet("leaks", ref(last + 1, 3), lang),
            facts.left_with_yen,
            facts.left_with_yen,
        ),
    ]


def industries_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write output, income and jobs by industry."""
    w = words(lang)
    grid.note(
        Text("年平均、施策なしとの差（円、人）。", "Yearly mean, change (yen, people).")(lang)
    )
    frame = facts.industries
    heads = {
        "output_yen": Text("生産額（円）", "Output (yen)"),
        "value_added_yen": Text("付加価値額（円）", "Value added (yen)"),
        "retained_income_yen": Text("域内に残る所得（円）", "Income that stays (yen)"),
        "jobs_persons": Text("仕事（人）", "Jobs (people)"),
    }
    columns = [Column(w["industry"], [industry_name(str(c), lang) for c in frame.index], width=30)]
    columns += [
        Column(head(lang), list(frame[key]), "persons" if key == "jobs_persons" else "yen")
        for key, head in heads.items()
    ]
    _, last = grid.table(columns, total=w["total"])
    income = float(facts.path["retained_income_yen"].mean())
    return [
        (
            Text("産業別：域内に残る所得", "by industry: income that stays")(lang),
            on_sheet("industries", ref(last + 1, 3), lang),
            float(frame["retained_income_yen"].sum()),
            income,
        )
    ]


def jobs_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write jobs by industry and channel."""
    w = words(lang)
    grid.note(Text("年平均、施策なしとの差（人）。", "Yearly mean, change (people).")(lang))
    frame = facts.jobs
    columns = [Column(w["industry"], [industry_name(str(c), lang) for c in frame.index], width=30)]
    columns += [
        Column(CHANNELS[str(channel)](lang), list(frame[channel]), "persons")
        for channel in frame.columns
    ]
    width = len(frame.columns)
    columns.append(
        Column(
            w["total"],
            list(frame.sum(axis=1)),
            "persons",
            formula=lambda row, c: f"=SUM({ref(row, c - width)}:{ref(row, c - 1)})",
        )
    )
    _, last = grid.table(columns, total=w["total"])
    return [
        (
            Text("仕事：合計", "jobs: total")(lang),
            on_sheet("jobs", ref(last + 1, width + 1), lang),
            float(frame.to_numpy().sum()),
            float(facts.path["jobs_persons"].mean()),
        )
    ]


def interval_sheet(grid: Grid, facts: Facts, lang: Lang) -> Check:
    """Write the interval of the results and the drivers."""
    w = words(lang)

    grid.note(
        Text(
            f"{len(facts.draws_yen):,}通りの計算による。年平均。",
            f"From {len(facts.draws_yen):,} draws; yearly mean.",
        )(lang)
    )
    rows = [key for key in INDICATORS if key in facts.interval.index]
    frame = facts.interval.loc[rows]
    heads = {
        "value": Text("計画の値", "Plan"),
        "mean": Text("平均", "Mean"),
        "p05": Text("5％の値", "5% point"),
        "p50": Text("中央値", "Median"),
        "p95": Text("95％の値", "95% point"),
    }
    columns = [
        Column(w["item"], [INDICATORS[k](lang) for k in rows], width=34),
        Column(
            w["unit"],
            [unit_name("yen" if k.endswith("_yen") else "persons", lang) for k in rows],
            width=8,
        ),
        *(Column(head(lang), list(frame[key]), "number") for key, head in heads.items()),
        Column(
            Text("区間の幅", "Width")(lang),
            list(frame["p95"] - frame["p05"]),
            "number",
            formula=lambda row, c: f"={ref(row, c - 1)}-{ref(row, c - 3)}",
        ),
    ]
    _, last = grid.table(columns)
    if facts.tornado.empty:
        return []
    low, high = list(facts.tornado["low_yen"]), list(facts.tornado["high_yen"])
    grid.table(
        [
            Column(Text("入力", "Input")(lang), [n(lang) for n in facts.tornado["name"]], width=34),
            Column(w["unit"], [unit_name("yen", lang)] * len(low), width=8),
            Column(Text("小さいとき（5％の値）", "At its 5% point")(lang), low, "yen"),
            Column(Text("大きいとき（95％の値）", "At its 95% point")(lang), high, "yen"),
            Column(
                Text("振れ幅", "Swing")(lang),
                [abs(b - a) for a, b in zip(low, high, strict=True)],
                "yen",
                formula=lambda row, c: f"=ABS({ref(row, c - 1)}-{ref(row, c - 2)})",
            ),
        ],
        top=last + 3,
    )
    return []
