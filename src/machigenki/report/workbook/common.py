"""Names of the sheets, and columns that several of them share."""

import pandas as pd

from machigenki.region.industries import industry
from machigenki.region.text import Lang, Text
from machigenki.report.words import words
from machigenki.report.workbook.sheet import Column, ref

SHEETS = {
    "summary": Text("概要", "Summary"),
    "assumptions": Text("前提", "Assumptions"),
    "ledger": Text("台帳", "Ledger"),
    "industries": Text("産業別の効果", "By industry"),
    "leaks": Text("流出", "Leaks"),
    "jobs": Text("仕事", "Jobs"),
    "years": Text("年次と回収", "Years and payback"),
    "money": Text("投資と財源", "Investment and funding"),
    "interval": Text("区間と感度", "Interval and drivers"),
    "sources": Text("出典", "Sources"),
}


Check = list[tuple[str, str, float, float]]
"""Name of a check, formula of the workbook's value, that value, the engine's value."""


def on_sheet(key: str, cell: str, lang: Lang) -> str:
    """Return the address of a cell on a named sheet."""
    return f"'{SHEETS[key](lang)}'!{cell}"


def without_with(frame: pd.DataFrame, lang: Lang) -> list[Column]:
    """Return the columns without, with and their difference as a formula."""
    w = words(lang)
    without, with_ = list(frame["without_yen"]), list(frame["with_yen"])
    return [
        Column(
            f"{w['without']}（円）" if lang == "ja" else f"{w['without']} (yen)", without, "yen"
        ),
        Column(f"{w['with']}（円）" if lang == "ja" else f"{w['with']} (yen)", with_, "yen"),
        Column(
            f"{w['change']}（円）" if lang == "ja" else f"{w['change']} (yen)",
            [b - a for a, b in zip(without, with_, strict=True)],
            "yen",
            formula=lambda row, c: f"={ref(row, c - 1)}-{ref(row, c - 2)}",
        ),
    ]


def industry_name(code: str, lang: Lang) -> str:
    """Return the name of an industry; the measure itself has the empty code."""
    return industry(code).name(lang) if code else words(lang)["explicit"]


_KINDS = {
    "use": Text("設備投資", "investment"),
    "working_capital": Text("運転資金", "working capital"),
    "grant": Text("補助金", "grant"),
    "loan": Text("借入", "loan"),
    "investor": Text("出資", "equity"),
    "crowdfunding": Text("クラウドファンディング", "crowdfunding"),
    "own": Text("自己資金", "own funds"),
}


def money_kind(kind: str, lang: Lang) -> str:
    """Return the name of a kind of use or funding."""
    return _KINDS[kind](lang)
