"""Words and small rules shared by the exhibits on a venture's money."""

import math

from machigenki.region.provenance import Status
from machigenki.region.text import Lang, Text
from machigenki.report.exhibits.common import least_sure, weighs
from machigenki.report.facts import Facts
from machigenki.report.finance_facts import FinanceFacts
from machigenki.report.numbers import money, ratio

NOT_TOLD = Text("算出できない", "none")
"""Stands where a ratio has no meaning: nothing to divide by."""

PERIOD_ENDS = Text("月末・年度末", "at the end of each month or year")

_CHAPTER = Text("資金計画と返済", "Money and repayment")


def chapter(facts: Facts, lang: Lang, one: FinanceFacts | None = None) -> str:
    """Return the heading of the chapter; with the venture's name where there are several."""
    if one is None or len(facts.finances) == 1:
        return _CHAPTER(lang)
    return (
        f"{_CHAPTER(lang)}：{one.title(lang)}"
        if lang == "ja"
        else (f"{_CHAPTER(lang)}: {one.title(lang)}")
    )


def key_of(word: str, one: FinanceFacts) -> str:
    """Return the key of a venture's exhibit: cash-1 for the first venture's cash."""
    return f"{word}-{one.number}"


def status_of(facts: Facts, one: FinanceFacts) -> Status:
    """Return how sure a venture's money is: as sure as the least sure of its inputs."""
    return least_sure(a.status for a in facts.assumptions if a.measure == one.title and weighs(a))


CUT = Text(
    "DSCRとLLCRは、小数第3位以下を切り捨てています。",
    "DSCR and LLCR are cut to two decimals.",
)
"""How `times` writes a cover."""


def times(value: float, lang: Lang) -> str:
    """Return a ratio with its unit, cut to two decimals: 1.06倍."""
    if not math.isfinite(value):
        return NOT_TOLD(lang)
    return f"{ratio(value, lang)}倍" if lang == "ja" else ratio(value, lang)


def years_long(value: float | None, lang: Lang, none: Text = NOT_TOLD) -> str:
    """Return a number of years with one decimal; `none` where there is no such number."""
    if value is None or not math.isfinite(value):
        return none(lang)
    return f"{value:.1f}年" if lang == "ja" else f"{value:.1f} years"


def money_or_none(value: float, lang: Lang) -> str:
    """Return an amount of money; a word where it is not finite."""
    return money(value, lang) if math.isfinite(value) else NOT_TOLD(lang)


def joined(sentences: list[str], lang: Lang) -> str:
    """Return sentences one after the other."""
    return ("" if lang == "ja" else " ").join(s for s in sentences if s)


def alternative(title: str, lead: str, lang: Lang) -> str:
    """Return what stands for a picture where it cannot be seen: its title and what it says."""
    return joined([f"{title}{'。' if lang == 'ja' else '.'}", lead], lang)


def fiscal(year: int, lang: Lang) -> str:
    """Return a fiscal year in words: 2029年度."""
    return f"{year}年度" if lang == "ja" else f"FY{year}"
