"""Ratios by which a lender reads a business: cover of debt service, break-even, runway.

Pure functions of arrays, time on axis 0, draws on axis 1. Where a ratio has no meaning the
answer is infinite (nothing to cover, no burn) and never an error.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from machigenki.finance.timeline import Array
from machigenki.region import InputError, Problem, Text

Amount: TypeAlias = float | Array


def quotient(numerator: Amount, denominator: Amount, *, otherwise: Amount) -> Array:
    """Return numerator ÷ denominator, and `otherwise` where the denominator is not above 0."""
    over, under, rest = np.broadcast_arrays(numerator, denominator, otherwise)
    out: Array = np.array(rest, dtype=float)
    with np.errstate(over="ignore"):  # a denominator of next to nothing: infinite
        np.divide(over, under, out=out, where=under > 0.0)
    return out


def ebitda_yen(operating_profit_yen: Amount, depreciation_yen: Amount) -> Amount:
    """Return operating profit before depreciation: 営業利益 + 減価償却費 [yen]."""
    return operating_profit_yen + depreciation_yen


def debt_service_cover(cash_available_yen: Amount, debt_service_yen: Amount) -> Array:
    """Return DSCR = cash available for debt service ÷ (principal + interest), by year.

    Above 1 the year's own cash pays the year's principal and interest.

    Parameters
    ----------
    cash_available_yen
        Cash from operation before interest (CFADS), (years,) or (years, draws).
    debt_service_yen
        Principal and interest paid, of the same shape.

    Returns
    -------
    numpy.ndarray
        The ratio by year; infinite where nothing is to be paid. Its minimum over axis 0 is the
        lowest DSCR.

    References
    ----------
    E. R. Yescombe, *Principles of Project Finance*, 2nd ed. (2014), annual debt-service cover.
    """
    return quotient(cash_available_yen, debt_service_yen, otherwise=np.inf)


def loan_life_cover(cash_available_yen: Array, opening_debt_yen: Array, rate: Amount) -> Array:
    """Return LLCR at the beginning of every year.

    LLCRₜ = (Σₖ CFADSₖ ÷ (1 + r)^(k − t + 1), k = t … last year with debt) ÷ debtₜ

    Parameters
    ----------
    cash_available_yen
        Cash from operation before interest, paid at the end of the year; (years,) or
        (years, draws).
    opening_debt_yen
        Debt outstanding when each year begins, of the same shape.
    rate
        Interest rate a year of the debt, one number or one a draw.

    Returns
    -------
    numpy.ndarray
        The ratio by year; infinite where no debt is outstanding.

    References
    ----------
    E. R. Yescombe, *Principles of Project Finance*, 2nd ed. (2014), loan-life cover. In the
    last year of a loan LLCR equals DSCR.
    """
    cash, debt = np.broadcast_arrays(cash_available_yen, opening_debt_yen)
    value = np.zeros(np.broadcast_shapes(cash.shape[1:], np.shape(rate)))
    cover = np.empty((len(cash), *value.shape))
    for year in range(len(cash) - 1, -1, -1):
        value = (np.where(debt[year] > 0.0, cash[year], 0.0) + value) / (1.0 + rate)
        cover[year] = quotient(value, debt[year], otherwise=np.inf)
    return cover


@dataclass(frozen=True, eq=False)
class Cover:
    """How well a business's cash covers its debt service (返済余力).

    Parameters
    ----------
    cash_available_yen, debt_service_yen
        By fiscal year: cash before interest, and principal and interest paid.
    by_year
        DSCR by fiscal year.
    lowest
        The lowest DSCR of the plan, one number (0-d) or one a draw.
    loan_life
        LLCR at the beginning of every fiscal year.
    """

    cash_available_yen: Array
    debt_service_yen: Array
    by_year: Array
    lowest: Array
    loan_life: Array


def cover(
    cash_available_yen: Array,
    interest_yen: Array,
    principal_yen: Array,
    opening_debt_yen: Array,
    rate: Amount,
) -> Cover:
    """Return DSCR and LLCR of a business, by fiscal year.

    Parameters
    ----------
    cash_available_yen
        Cash from operation before interest, (years,) or (years, draws).
    interest_yen
        Interest and guarantee fees paid.
    principal_yen
        Principal of the long-term loans repaid. A bridge loan is repaid by the grant and the tax
        refund, not by the business's own cash, and is not in it.
    opening_debt_yen
        Long-term loans when each year begins.
    rate
        Interest rate a year of the long-term loans, their weighted mean.
    """
    service = principal_yen + interest_yen
    by_year = debt_service_cover(cash_available_yen, service)
    return Cover(
        cash_available_yen,
        service,
        by_year,
        np.asarray(by_year.min(axis=0)),
        loan_life_cover(cash_available_yen, opening_debt_yen, rate),
    )


def break_even_sales_yen(
    sales_yen: Amount, variable_cost_yen: Amount, fixed_cost_yen: Amount
) -> Array:
    """Return the sales at which profit is nil (損益分岐点売上高) [yen].

    S₀ = F ÷ (1 − V ÷ S)

    Parameters
    ----------
    sales_yen, variable_cost_yen, fixed_cost_yen
        Sales S, costs V that move with them, costs F that do not; any common shape.

    Returns
    -------
    numpy.ndarray
        S₀; infinite where every further sale costs as much as it brings, or there are no sales.

    References
    ----------
    日商簿記2級 工業簿記「CVP分析」 (cost-volume-profit analysis).
    """
    return quotient(fixed_cost_yen * sales_yen, sales_yen - variable_cost_yen, otherwise=np.inf)


def margin_of_safety(sales_yen: Amount, break_even_yen: Amount) -> Array:
    """Return by what share sales may fall until profit is nil (安全余裕率): 1 − S₀ ÷ S.

    Negative where sales are below the break-even; −∞ where there is no break-even or no sale.
    """
    return 1.0 - quotient(break_even_yen, sales_yen, otherwise=np.inf)


def runway_months(cash_yen: Array, window_months: int = 6) -> Array:
    """Return for how many months the cash of each month's end lasts (資金の余命).

    cash ÷ mean monthly burn over the next `window_months` (fewer at the end of the plan).

    Parameters
    ----------
    cash_yen
        Cash at the end of each month, (months,) or (months, draws).
    window_months
        Months looked ahead.

    Returns
    -------
    numpy.ndarray
        Months, of the shape of `cash_yen`: 0 where there is no cash, infinite where cash does
        not shrink, and infinite at the last month, after which nothing is known.

    Raises
    ------
    InputError
        If the window is shorter than a month.
    """
    if window_months < 1:
        raise InputError(
            Problem(
                Text("見通す月数が短すぎます", "the months looked ahead are too few"),
                field="window_months",
                found=str(window_months),
                expected=Text("1以上", "1 or more"),
            )
        )
    months = len(cash_yen)
    later = np.minimum(np.arange(months) + window_months, months - 1)
    ahead = np.maximum(later - np.arange(months), 1).reshape(-1, *[1] * (cash_yen.ndim - 1))
    burn = (cash_yen - cash_yen[later]) / ahead
    return quotient(np.maximum(cash_yen, 0.0), burn, otherwise=np.inf)
