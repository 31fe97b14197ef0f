"""The six figures of the ministry's Local Benchmark (ローカルベンチマーク, ロカベン)."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from machigenki.finance.banks import working_capital_yen
from machigenki.finance.ratios import Amount, ebitda_yen, quotient
from machigenki.finance.timeline import Array
from machigenki.region import InputError, Problem, Status, TableFile, Text, parse_number, read_table

SCORES = (2, 3, 4, 5)
"""Scores that have a boundary; below the first the score is 1."""


class LocabenFigure(StrEnum):
    """The six figures, in the ministry's order."""

    SALES_GROWTH = "sales_growth"
    OPERATING_MARGIN = "operating_margin"
    LABOUR_PRODUCTIVITY = "labour_productivity_yen"
    DEBT_TO_EBITDA = "debt_to_ebitda"
    WORKING_CAPITAL = "working_capital_months"
    EQUITY_RATIO = "equity_ratio"

    @property
    def definition(self) -> "Definition":
        """Return name, formula and unit."""
        return _definitions()[self]


@dataclass(frozen=True, slots=True)
class Definition:
    """What one figure is.

    Parameters
    ----------
    name, aspect
        Name (指標) and what it looks at (売上持続性, 収益性, …).
    formula, unit
        As the ministry writes it.
    higher_is_better
        Whether a higher value is the better one.
    source, checked_on, status
        Provenance of the definition.
    """

    name: Text
    aspect: Text
    formula: str
    unit: str
    higher_is_better: bool
    source: str
    checked_on: date
    status: Status


@cache
def _definitions() -> dict[LocabenFigure, Definition]:
    text = (files("machigenki.finance") / "data" / "locaben.toml").read_text(encoding="utf-8")
    return {
        LocabenFigure(row["key"]): Definition(
            name=Text(row["ja"], row["en"]),
            aspect=Text(row["aspect_ja"], row["aspect_en"]),
            formula=row["formula"],
            unit=row["unit"],
            higher_is_better=row["better"] == "higher",
            source=f"{row['source']} {row['url']}",
            checked_on=row["checked_on"],
            status=Status(row["status"]),
        )
        for row in tomllib.loads(text)["figure"]
    }


def locaben_figures(
    profit_and_loss: Mapping[str, Array],
    balance_sheet: Mapping[str, Array],
    workers_persons: Amount,
) -> dict[LocabenFigure, Array]:
    """Return the six figures by fiscal year.

    Parameters
    ----------
    profit_and_loss, balance_sheet
        Accounts of `Statements.yearly()`, (years,) or (years, draws) [yen].
    workers_persons
        People employed (従業員数), one number, (years,) or (years, draws).

    Returns
    -------
    dict
        Figure → array of the shape of the accounts. NaN where it has no meaning: the growth of
        the first year, ratios to no sales, to no workers, to no assets. 借入金 are all loans;
        買入債務 are all payables of the balance sheet, wages and equipment unpaid included. Net
        debt without EBITDA to repay it is infinite, and no net debt is 0 or less.

    References
    ----------
    経済産業省「ローカルベンチマーク」財務分析シート (2016, 2018, 2022 editions).
    """
    sales, profit = profit_and_loss["sales_yen"], profit_and_loss["operating_profit_yen"]
    workers = np.asarray(workers_persons, dtype=float)
    if workers.ndim == 1:
        workers = workers.reshape(-1, *[1] * (sales.ndim - 1))
    before = np.concatenate([np.zeros_like(sales[:1]), sales[:-1]])
    net_debt = (
        balance_sheet["short_term_loans_yen"]
        + balance_sheet["long_term_loans_yen"]
        - balance_sheet["cash_yen"]
    )
    ebitda = ebitda_yen(profit, profit_and_loss["depreciation_yen"])
    working = working_capital_yen(
        balance_sheet["receivables_yen"],
        balance_sheet["inventory_yen"],
        balance_sheet["payables_yen"],
    )
    unrepaid = np.where(net_debt > 0.0, np.inf, 0.0)
    return {
        LocabenFigure.SALES_GROWTH: quotient(sales, before, otherwise=np.nan) - 1.0,
        LocabenFigure.OPERATING_MARGIN: quotient(profit, sales, otherwise=np.nan),
        LocabenFigure.LABOUR_PRODUCTIVITY: quotient(profit, workers, otherwise=np.nan),
        LocabenFigure.DEBT_TO_EBITDA: quotient(net_debt, ebitda, otherwise=unrepaid),
        LocabenFigure.WORKING_CAPITAL: quotient(12.0 * working, sales, otherwise=np.nan),
        LocabenFigure.EQUITY_RATIO: quotient(
            balance_sheet["net_assets_yen"], balance_sheet["total_assets_yen"], otherwise=np.nan
        ),
    }


@dataclass(frozen=True)
class Boundaries:
    """From which value each figure earns each score, by industry (業種別の基準値).

    Parameters
    ----------
    file
        Where they were read.
    by_industry
        Industry → figure → the values from which scores 2, 3, 4 and 5 are earned.
    """

    file: str
    by_industry: Mapping[str, Mapping[LocabenFigure, tuple[float, ...]]]

    def of(self, industry: str) -> Mapping[LocabenFigure, tuple[float, ...]]:
        """Return the boundaries of one industry.

        Raises
        ------
        InputError
            If the file has none for it.
        """
        if industry not in self.by_industry:
            raise InputError(
                Problem(
                    Text(
                        "この業種の基準値がありません", "there are no boundaries for the industry"
                    ),
                    file=self.file,
                    field="industry",
                    found=industry,
                    candidates=tuple(self.by_industry),
                )
            )
        return self.by_industry[industry]


def read_boundaries(path: Path) -> Boundaries:
    """Return the boundaries of scores that a table gives, CSV or workbook.

    Columns 業種/industry, 指標/figure (a key of `LocabenFigure` or its Japanese name) and
    2点/score_2 … 5点/score_5: the value from which that score is earned, in the figure's unit.
    The ministry's table is not shipped; without one there are figures but no scores.

    Raises
    ------
    InputError
        With every fault of the table: row, column, what was found and what was expected.
    """
    table = read_table(path)
    industry_at, figure_at = table.column("業種", "industry"), table.column("指標", "figure")
    score_at = [table.column(f"{score}点", f"score_{score}") for score in SCORES]
    problems: list[Problem] = []
    found: dict[str, dict[LocabenFigure, tuple[float, ...]]] = {}
    for line, row in zip(table.lines, table.rows, strict=True):
        try:
            figure = _figure(table, line, row[figure_at], figure_at)
            values = tuple(
                parse_number(row[at], file=table.file, row=str(line), field=table.header[at])
                for at in score_at
            )
            problems.extend(_disorder(table, line, figure, values))
            of_industry = found.setdefault(row[industry_at], {})
            if figure in of_industry:
                problems.append(_twice(table, line, row[industry_at], figure))
            of_industry[figure] = values
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(problems)
    return Boundaries(table.file, found)


def scores(
    figures: Mapping[LocabenFigure, Array], boundaries: Mapping[LocabenFigure, tuple[float, ...]]
) -> dict[LocabenFigure, Array]:
    """Return the score of each figure that has boundaries: 1 (worst) to 5, NaN where unknown.

    Score = 1 + number of boundaries reached; a boundary itself is reached.
    """
    out: dict[LocabenFigure, Array] = {}
    for figure, steps in boundaries.items():
        value = figures[figure]
        reached = np.zeros(value.shape)
        for step in steps:
            reached += value >= step if figure.definition.higher_is_better else value <= step
        out[figure] = np.where(np.isnan(value), np.nan, 1.0 + reached)
    return out


def _figure(table: TableFile, line: int, word: str, at: int) -> LocabenFigure:
    for figure in LocabenFigure:
        if word in (str(figure), figure.definition.name.ja):
            return figure
    raise InputError(
        Problem(
            Text("この指標はありません", "there is no such figure"),
            file=table.file,
            row=str(line),
            field=table.header[at],
            found=word,
            candidates=tuple(f.definition.name.ja for f in LocabenFigure),
        )
    )


def _disorder(
    table: TableFile, line: int, figure: LocabenFigure, values: tuple[float, ...]
) -> Iterator[Problem]:
    up = figure.definition.higher_is_better
    if values != tuple(sorted(set(values), reverse=not up)):
        yield Problem(
            Text("基準値の順序が正しくありません", "the boundaries are out of order"),
            file=table.file,
            row=str(line),
            field=figure.definition.name.ja,
            found=", ".join(f"{value:g}" for value in values),
            expected=Text("2点から5点へ大きくなる値", "values that rise from score 2 to 5")
            if up
            else Text("2点から5点へ小さくなる値", "values that fall from score 2 to 5"),
        )


def _twice(table: TableFile, line: int, industry: str, figure: LocabenFigure) -> Problem:
    return Problem(
        Text("同じ業種と指標が二度あります", "an industry's figure stands here a second time"),
        file=table.file,
        row=str(line),
        field=figure.definition.name.ja,
        found=industry,
    )
