"""Taxes of the venture in its first form: standard rates, straight-line depreciation.

Simplified, and said so in ``docs/venture.md``: a company of small capital; depreciation
straight-line over the statutory life; the grant lowers the depreciable base for corporate tax
(圧縮記帳) but not for property tax; enterprise tax is not deducted in the next year.
"""

from collections.abc import Sequence

import numpy as np

from machigenki.venture.drivers import Amount
from machigenki.venture.rules import tax_rule


def assessed_values(cost_yen: Amount, life_years: int, years: int) -> list[Amount]:
    """Return what a depreciable asset (償却資産) is assessed at, year by year [yen].

    v₁ = c (1 − r/2), vₜ = vₜ₋₁ (1 − r), never below 5 % of cost; r = 1 − 0.1^(1/life), the
    old declining-balance rate of 固定資産評価基準 別表第15, to three decimals.

    Parameters
    ----------
    cost_yen
        Cost c.
    life_years
        Statutory life (耐用年数).
    years
        How many years of tax, from the one after the purchase.
    """
    rate = round(1.0 - 0.1 ** (1.0 / life_years), 3)
    share = 1.0 - rate / 2
    values = []
    for _ in range(years):
        values.append(cost_yen * max(share, tax_rule("property_tax_floor", 2020)))
        share *= 1.0 - rate
    return values


def property_tax(assessed_yen: Amount, fiscal_year: int) -> Amount:
    """Return 固定資産税 [yen] on the sum of assessed values, nothing below the exempt limit."""
    due = assessed_yen * tax_rule("property_tax_rate", fiscal_year)
    return np.where(assessed_yen < tax_rule("property_tax_exempt", fiscal_year), 0.0, due)


def taxable_incomes(profits_yen: Sequence[Amount], loss_years: int) -> list[Amount]:
    """Return what is taxed each year after losses carried forward, oldest first [yen].

    Parameters
    ----------
    profits_yen
        Profit before tax by year, negative for a loss.
    loss_years
        Years for which a loss may be carried forward.
    """
    shape = np.broadcast_shapes(*(np.shape(p) for p in profits_yen)) if profits_yen else ()
    losses: list[Amount] = []
    incomes: list[Amount] = []
    for profit in profits_yen:
        income = np.maximum(np.broadcast_to(profit, shape), 0.0)
        first = max(len(losses) - loss_years, 0)
        for age in range(first, len(losses)):
            if not np.any(losses[age]):
                continue
            used = np.minimum(losses[age], income)
            losses[age] = losses[age] - used
            income = income - used
        losses.append(np.maximum(-np.broadcast_to(profit, shape), 0.0))
        incomes.append(income)
    return incomes


def corporate_taxes(income_yen: Amount, fiscal_year: int) -> dict[str, Amount]:
    """Return the taxes on a year's taxable income, by who receives them [yen].

    Keys "state" (法人税, 地方法人税, 特別法人事業税), "prefecture" (法人事業税, 道府県民税) and
    "municipality" (市町村民税). The fixed parts (均等割) are due without income too.
    """

    def rate(key: str) -> float:
        return tax_rule(key, fiscal_year)

    limit = rate("corporate_tax_threshold")
    low = np.minimum(income_yen, limit)
    high = np.maximum(income_yen - limit, 0.0)
    national = rate("corporate_tax_low") * low + rate("corporate_tax_high") * high
    step = rate("enterprise_tax_threshold")
    first = np.minimum(income_yen, step)
    third = np.maximum(income_yen - 2 * step, 0.0)
    enterprise = (
        rate("enterprise_tax_1") * first
        + rate("enterprise_tax_2") * (income_yen - first - third)
        + rate("enterprise_tax_3") * third
    )
    return {
        "state": national * (1.0 + rate("local_corporate_tax"))
        + enterprise * rate("special_enterprise_tax"),
        "prefecture": enterprise
        + national * rate("prefectural_tax_rate")
        + rate("prefectural_tax_fixed"),
        "municipality": national * rate("municipal_tax_rate") + rate("municipal_tax_fixed"),
    }
