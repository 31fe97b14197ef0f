"""Depreciation by the statutory tables (減価償却): 定額法 and 200 % 定率法.

Left out: lump-sum and three-year write-off of small assets (少額減価償却資産, 一括償却資産),
special depreciation (特別償却), assets acquired before April 2012.
"""

import csv
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from machigenki.ledger.posting import Amount
from machigenki.region.problem import InputError, Problem
from machigenki.region.provenance import Status
from machigenki.region.text import Text

MEMO_YEN = 1.0
"""What an asset stays in the books at once it is written off (備忘価額): 法人税法施行令第61条."""


class DepreciationMethod(StrEnum):
    """How an asset is written off."""

    STRAIGHT_LINE = "straight-line"
    DECLINING_200 = "declining-200"

    @property
    def label(self) -> Text:
        """Return the method's name."""
        return _LABELS[self]


_LABELS = {
    DepreciationMethod.STRAIGHT_LINE: Text("定額法", "straight line"),
    DepreciationMethod.DECLINING_200: Text("定率法（200%）", "200 % declining balance"),
}


@dataclass(frozen=True, slots=True)
class LifeRates:
    """Rates of one statutory life (耐用年数).

    Parameters
    ----------
    straight_line
        定額法の償却率, of cost a year.
    declining, revised, guarantee
        定率法の償却率 (of book value), 改定償却率 (of the book value at the switch) and 保証率 (of
        cost); none where the table has none.
    assessment
        減価率 for property tax, of assessed value a year.
    straight_line_status, declining_status, assessment_status
        How sure each is; none where the table has no rate.
    """

    straight_line: float
    declining: float | None
    revised: float | None
    guarantee: float | None
    assessment: float
    straight_line_status: Status
    declining_status: Status | None
    assessment_status: Status


@cache
def _rates() -> dict[int, LifeRates]:
    text = (files("machigenki.finance") / "data" / "depreciation_rates.csv").read_text("utf-8")
    rows = csv.DictReader(line for line in text.splitlines() if not line.startswith("#"))

    def number(cell: str) -> float | None:
        return float(cell) if cell else None

    return {
        int(row["life_years"]): LifeRates(
            straight_line=float(row["straight_line"]),
            declining=number(row["declining"]),
            revised=number(row["revised"]),
            guarantee=number(row["guarantee"]),
            assessment=float(row["assessment"]),
            straight_line_status=Status(row["straight_line_status"]),
            declining_status=Status(s) if (s := row["declining_status"]) else None,
            assessment_status=Status(row["assessment_status"]),
        )
        for row in rows
    }


def life_rates(life_years: int) -> LifeRates:
    """Return the rates of a statutory life.

    減価償却資産の耐用年数等に関する省令 別表第八 (定額法) and 別表第十 (200 % 定率法);
    固定資産評価基準 別表第15 (property tax).

    Raises
    ------
    InputError
        If the tables have no such life.
    """
    if life_years not in _rates():
        raise InputError(
            Problem(
                Text("耐用年数が償却率表にありません", "the tables have no such statutory life"),
                field="life_years",
                found=str(life_years),
                expected=Text("2から100までの年数", "2 to 100 years"),
            )
        )
    return _rates()[life_years]


def depreciation_yen(
    cost_yen: Amount,
    life_years: int,
    method: DepreciationMethod,
    first_months: int,
    years: int,
) -> NDArray[np.float64]:
    """Return what is written off in each fiscal year [yen], shape (years,) or (years, draws).

    定額法:  dₜ = c · r
    定率法:  dₜ = bₜ · r while bₜ · r ≥ c · g, then b* · r′ with b* the book value at the switch

    Both × months ÷ 12 in the first year, and ending at a memo value of 1 yen. No rounding to
    whole yen in between. 法人税法施行令第48条の2・第61条の2.

    Parameters
    ----------
    cost_yen
        Cost c, less the grant where it is deducted from it (圧縮記帳); one number or one a draw.
    life_years
        Statutory life, for the rates r, r′ (改定償却率) and g (保証率).
    method
        Straight line or 200 % declining balance.
    first_months
        Months of use in the first fiscal year, 1 to 12.
    years
        How many fiscal years, from the one in which the asset is put to use.

    Raises
    ------
    InputError
        If the table has no such life for the method, or the months are not 1 to 12.
    """
    if not 1 <= first_months <= 12:
        raise InputError(
            Problem(
                Text("初年度の月数が範囲の外です", "months of the first year are out of range"),
                field="first_months",
                found=str(first_months),
                expected=Text("1から12", "1 to 12"),
            )
        )
    rates = life_rates(life_years)
    if method is DepreciationMethod.STRAIGHT_LINE:
        shares = np.full(years, rates.straight_line)
        shares[:1] *= first_months / 12
    else:
        shares = _declining_shares(life_years, rates, first_months, years)
    cost = np.asarray(cost_yen, dtype=float)
    total = np.minimum(np.multiply.outer(np.cumsum(shares), cost), np.maximum(cost - MEMO_YEN, 0.0))
    return np.diff(total, axis=0, prepend=0.0 * total[:1])


def _declining_shares(
    life_years: int, rates: LifeRates, first_months: int, years: int
) -> NDArray[np.float64]:
    """Return what the declining balance writes off of a cost of 1, year by year."""
    if rates.declining is None:
        raise InputError(
            Problem(
                Text(
                    "この耐用年数の定率法の償却率がありません",
                    "there is no declining-balance rate for this life",
                ),
                field="life_years",
                found=str(life_years),
                expected=Text("2から50までの年数", "2 to 50 years"),
            )
        )
    shares = np.zeros(years)
    book, base = 1.0, None
    for at in range(years):
        full = book * rates.declining
        if base is None and rates.guarantee is not None and full < rates.guarantee:
            base = book
        if base is not None and rates.revised is not None:
            full = base * rates.revised
        shares[at] = min(full * (first_months / 12 if at == 0 else 1.0), book)
        book -= shares[at]
    return shares
