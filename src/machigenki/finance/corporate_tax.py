"""Taxes on a company's income (法人税・地方法人税・防衛特別法人税・法人住民税・法人事業税).

A small company: capital up to 100 million yen, blue return, the standard rates of local tax, one
place of business, the fixed parts of the smallest size. No whole-yen rounding, no tax credits,
no special rules for power supply (収入割) or cooperatives.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from machigenki.finance.rules import tax_rule
from machigenki.ledger.posting import Amount

INTERIM_MONTH = 8
"""Month of the fiscal year in which interim tax is due: two months after its first half."""


def _loss_lives(loss_years: int | Sequence[int], years: int) -> NDArray[np.int64]:
    return np.broadcast_to(np.asarray(loss_years, dtype=np.int64), (years,))


def _losses_used(
    income: NDArray[np.float64], unused: NDArray[np.float64], lives: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return how much of each earlier year's loss is set against an income, oldest first.

    uₖ = min(loss k, what the losses before k leave of the income), nothing once expired.
    """
    year = len(unused)
    alive = np.arange(year) + lives[:year] >= year
    losses = np.where(alive.reshape((-1,) + (1,) * (unused.ndim - 1)), unused, 0.0)
    before = np.cumsum(losses, axis=0) - losses
    return np.asarray(np.clip(income - before, 0.0, losses))


def corporate_tax(income_yen: Amount, fiscal_year: int) -> Amount:
    """Return 法人税 alone [yen]: 15 % of income up to 8 million yen, the high rate above.

    法人税法第66条, 租税特別措置法第42条の3の2; rates are those of the year (dated data).
    """
    low = np.minimum(income_yen, tax_rule("corporate_tax_threshold", fiscal_year))
    return tax_rule("corporate_tax_low", fiscal_year) * low + tax_rule(
        "corporate_tax_high", fiscal_year
    ) * (income_yen - low)


def enterprise_tax(income_yen: Amount, fiscal_year: int) -> Amount:
    """Return 法人事業税 (所得割) [yen], by three brackets of income: 地方税法第72条の24の7."""
    step = tax_rule("enterprise_tax_threshold", fiscal_year)
    first = np.minimum(income_yen, step)
    third = np.maximum(income_yen - 2 * step, 0.0)
    return (
        tax_rule("enterprise_tax_1", fiscal_year) * first
        + tax_rule("enterprise_tax_2", fiscal_year) * (income_yen - first - third)
        + tax_rule("enterprise_tax_3", fiscal_year) * third
    )


def corporate_taxes(
    income_yen: Amount, fiscal_year: int, capital_yen: float = 0.0
) -> dict[str, Amount]:
    """Return the taxes on a year's taxable income, by who receives them [yen].

    地方法人税, 復興特別法人税 and 法人税割 are shares of 法人税, 防衛特別法人税 is 4 % of what is
    above 5 million yen of it, 特別法人事業税 is a share of 事業税. Rates are those of the year.

    Parameters
    ----------
    income_yen
        Taxable income (所得金額), one number or an array.
    fiscal_year
        Year that begins on 1 April.
    capital_yen
        Capital (資本金等), which decides on the fixed parts (均等割); up to 100 million yen.

    Returns
    -------
    dict
        "state" (法人税, 地方法人税, 防衛・復興特別法人税, 特別法人事業税), "prefecture"
        (法人事業税, 道府県民税) and "municipality" (市町村民税). The fixed parts (均等割) are
        due without income too.

    Raises
    ------
    InputError
        If there is no rule for the year.
    """

    def rate(key: str) -> float:
        return tax_rule(key, fiscal_year)

    size = "" if capital_yen <= rate("small_capital") else "_larger"
    national = corporate_tax(income_yen, fiscal_year)
    enterprise = enterprise_tax(income_yen, fiscal_year)
    defence = rate("defence_corporate_tax") * np.maximum(
        national - rate("defence_corporate_tax_deduction"), 0.0
    )
    on_national = rate("local_corporate_tax") + rate("reconstruction_corporate_tax")
    return {
        "state": national * (1.0 + on_national)
        + defence
        + enterprise * rate("special_enterprise_tax"),
        "prefecture": enterprise
        + national * rate("prefectural_tax_rate")
        + rate(f"prefectural_tax_fixed{size}"),
        "municipality": national * rate("municipal_tax_rate") + rate(f"municipal_tax_fixed{size}"),
    }


@dataclass(frozen=True, eq=False)
class CorporateTaxes:
    """Taxes on income by fiscal year, each (years,) or (years, draws) [yen].

    Parameters
    ----------
    taxable_income_yen
        What is taxed, after last year's enterprise tax and losses carried forward.
    state_yen, prefecture_yen, municipality_yen
        What each receives; together all that is due.
    corporate_tax_yen
        法人税 alone (within the state's), which decides on interim payment.
    """

    taxable_income_yen: NDArray[np.float64]
    state_yen: NDArray[np.float64]
    prefecture_yen: NDArray[np.float64]
    municipality_yen: NDArray[np.float64]
    corporate_tax_yen: NDArray[np.float64]

    @property
    def total_yen(self) -> NDArray[np.float64]:
        """Return all that is due of a year's income."""
        return self.state_yen + self.prefecture_yen + self.municipality_yen


def corporate_taxes_by_year(
    profits_yen: ArrayLike,
    fiscal_years: Sequence[int],
    loss_years: int | Sequence[int],
    capital_yen: float = 0.0,
) -> CorporateTaxes:
    """Return the taxes on the profits of consecutive years.

    Income of a year = profit − enterprise tax on the year before (事業税 is deducted when it is
    filed: 法人税基本通達9-5-2) − losses carried forward.

    Parameters
    ----------
    profits_yen
        Profit before income taxes by year, shape (years,) or (years, draws).
    fiscal_years
        The years, consecutive.
    loss_years
        Years for which a loss may be carried forward (法人税法第57条, without the limit that binds
        large companies), one number or one for each year's loss; ``tax_rule("loss_years", year)``
        is the law's.
    capital_yen
        As in `corporate_taxes`.

    Raises
    ------
    InputError
        If there is no rule for one of the years.
    """
    profits = np.asarray(profits_yen, dtype=float)
    lives = _loss_lives(loss_years, len(profits))
    unused = np.zeros_like(profits)
    incomes = np.zeros_like(profits)
    deducted: Amount = 0.0
    for at, fiscal_year in enumerate(fiscal_years):
        base = profits[at] - deducted
        unused[at] = np.maximum(-base, 0.0)
        used = _losses_used(np.maximum(base, 0.0), unused[:at], lives)
        unused[:at] -= used
        incomes[at] = np.maximum(np.maximum(base, 0.0) - used.sum(axis=0), 0.0)
        deducted = enterprise_tax(incomes[at], fiscal_year) * (
            1.0 + tax_rule("special_enterprise_tax", fiscal_year)
        )
    years = list(zip(incomes, fiscal_years, strict=True))
    taxes = [corporate_taxes(income, year, capital_yen) for income, year in years]

    def column(key: str) -> NDArray[np.float64]:
        return np.array([each[key] for each in taxes]).reshape(profits.shape)

    return CorporateTaxes(
        incomes,
        column("state"),
        column("prefecture"),
        column("municipality"),
        np.array([corporate_tax(income, year) for income, year in years]).reshape(profits.shape),
    )


def interim_tax_yen(
    taxes_yen: Amount, corporate_tax_yen: Amount, fiscal_year: int
) -> NDArray[np.float64]:
    """Return what is paid in advance in month `INTERIM_MONTH` (予定申告) [yen].

    Half of last year's taxes where last year's 法人税 was above 200,000 yen, else nothing.
    法人税法第71条; the local taxes follow (地方税法第53条・第72条の26・第321条の8).

    Parameters
    ----------
    taxes_yen
        Last year's taxes, all or those of one receiver.
    corporate_tax_yen
        Last year's 法人税 alone.
    fiscal_year
        Year in which the advance is paid.
    """
    owed = np.asarray(corporate_tax_yen) > tax_rule("interim_corporate_tax_limit", fiscal_year)
    return np.where(owed, 0.5 * np.asarray(taxes_yen), 0.0)
