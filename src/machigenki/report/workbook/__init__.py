"""plan.xlsx: the numbers with live formulas where a person would check them."""

import math
from collections.abc import Callable
from io import BytesIO

import xlsxwriter

from machigenki.region.text import Lang, Text
from machigenki.report.facts import Facts
from machigenki.report.numbers import unit_name
from machigenki.report.page import period
from machigenki.report.sentences import answer
from machigenki.report.words import words
from machigenki.report.workbook.accounts import ledger_sheet, money_sheet, years_sheet
from machigenki.report.workbook.common import SHEETS, Check
from machigenki.report.workbook.effects import (
    industries_sheet,
    interval_sheet,
    jobs_sheet,
    leaks_sheet,
)
from machigenki.report.workbook.sheet import Column, Grid, Style, ref


def xlsx(facts: Facts, lang: Lang) -> bytes:
    """Return the workbook of a plan as bytes.

    Differences, sums, shares, running totals and payback are formulas; each carries its value,
    so that a viewer that does not calculate shows it too.
    """
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"title": facts.title, "subject": facts.town(lang)})
    style = Style(book, lang)
    grids = {
        key: Grid(book.add_worksheet(name(lang)), style, _sheet_title(facts, name, lang))
        for key, name in SHEETS.items()
    }
    checks: list[tuple[str, str, float, float]] = []
    assumptions_sheet(grids["assumptions"], facts, lang)
    for key, fill in _FILLS.items():
        # What a table without employment cannot tell cannot be checked either.
        checks += [c for c in fill(grids[key], facts, lang) if all(map(math.isfinite, c[2:]))]
    sources_sheet(grids["sources"], facts, lang)
    summary_sheet(grids["summary"], facts, lang, checks)
    book.close()
    return out.getvalue()


def _sheet_title(facts: Facts, name: Text, lang: Lang) -> str:
    return (
        f"{name(lang)}｜{facts.title}｜{facts.town(lang)}"
        if lang == "ja"
        else (f"{name(lang)} | {facts.title} | {facts.town(lang)}")
    )


_FILLS: dict[str, Callable[[Grid, Facts, Lang], Check]] = {
    "ledger": ledger_sheet,
    "industries": industries_sheet,
    "leaks": leaks_sheet,
    "jobs": jobs_sheet,
    "years": years_sheet,
    "money": money_sheet,
    "interval": interval_sheet,
}


def assumptions_sheet(grid: Grid, facts: Facts, lang: Lang) -> None:
    """Write the inputs of the plan."""
    w = words(lang)
    grid.note(Text("計画の入力値です。", "Inputs of the plan.")(lang))
    rows = facts.assumptions
    grid.table(
        [
            Column(w["measure"], [a.measure(lang) for a in rows], width=14),
            Column(w["item"], [a.line for a in rows], width=20),
            Column(Text("内容", "What")(lang), [a.field(lang) for a in rows], width=8),
            Column(w["value"], [a.value for a in rows], "typed", width=11),
            Column(Text("下限（5％）", "Low (5%)")(lang), [a.low for a in rows], "typed", width=11),
            Column(
                Text("上限（95％）", "High (95%)")(lang), [a.high for a in rows], "typed", width=11
            ),
            Column(w["unit"], [a.unit for a in rows], width=8),
            Column(w["status"], [a.status.label(lang) for a in rows], width=8),
            Column(w["source"], [a.source for a in rows], width=28),
        ]
    )


def sources_sheet(grid: Grid, facts: Facts, lang: Lang) -> None:
    """Write the figures that the result rests on, with their sources."""
    w = words(lang)
    grid.note(w["sources_lead"])
    rows = [figure for _, figure in facts.sources]
    grid.table(
        [
            Column(w["item"], [label(lang) for label, _ in facts.sources], width=16),
            Column(w["value"], [f.value for f in rows], "typed", width=12),
            Column(w["unit"], [unit_name(f.unit, lang) for f in rows], width=10),
            Column(Text("年", "Year")(lang), [f.year for f in rows], "year", width=8),
            Column(w["status"], [f.status.label(lang) for f in rows], width=10),
            Column(w["source"], [f.source.title(lang) for f in rows], width=26),
            Column(
                Text("作成者", "Publisher")(lang),
                [f.source.publisher(lang) for f in rows],
                width=24,
            ),
            Column(Text("利用条件", "Licence")(lang), [f.source.licence for f in rows], width=14),
            Column(
                Text("確認日", "Checked on")(lang),
                [f.source.checked_on.isoformat() for f in rows],
                width=12,
            ),
            Column(
                Text("推計の方法", "Method")(lang),
                [f.method(lang) if f.method else "" for f in rows],
                width=24,
            ),
            Column("URL", [f.source.url for f in rows], width=16),
        ]
    )


def summary_sheet(grid: Grid, facts: Facts, lang: Lang, checks: Check) -> None:
    """Write the answer and the checks."""
    grid.note(period(facts, lang))
    for line in answer(facts, lang):
        grid.paragraph(line)
    w = words(lang)
    grid.skip()
    grid.table(
        [
            Column(
                Text("検算（差が0であれば一致）", "Checks (0 where they agree)")(lang),
                [name for name, *_ in checks],
                width=40,
            ),
            Column(
                Text("このブックの計算", "This workbook")(lang),
                [v for _, _, v, _ in checks],
                "number",
                formulas=[f"={f}" for _, f, _, _ in checks],
            ),
            Column(Text("エンジンの計算", "The engine")(lang), [e for *_, e in checks], "number"),
            Column(
                w["change"],
                [_zero(v - e, e) for _, _, v, e in checks],
                "number",
                formula=lambda row, c: f"=ROUND({ref(row, c - 2)}-{ref(row, c - 1)},2)",
            ),
        ]
    )
    grid.sheet.activate()


def _zero(difference: float, base: float) -> float:
    return round(difference, 2) + 0.0
