"""What the page says of one venture's money, taken from its result once."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from machigenki.finance.flows import Entry
from machigenki.finance.multiples import GrantMultiples
from machigenki.finance.needs import CashNeeds
from machigenki.finance.purse import Purse
from machigenki.region.text import Text
from machigenki.venture.bank_view import BankView
from machigenki.venture.financials import Financials
from machigenki.venture.grant_view import GrantView
from machigenki.venture.model import Venture
from machigenki.venture.simulation import Simulation
from machigenki.venture.stress import Least, Stressed

QUANTILES = ("p05_yen", "p25_yen", "p50_yen", "p75_yen", "p95_yen")
COSTS = ("purchases_yen", "people_yen", "depreciation_yen", "dues_yen", "interest_yen")
"""Columns of the yearly frame: the costs down to ordinary profit."""


@dataclass(frozen=True, eq=False)
class FinanceFacts:
    """One venture's money.

    Parameters
    ----------
    title
        Name of the venture.
    number
        Its place in the plan, counted from 1.
    start, established
        First fiscal year of operation, and the first one that sells as planned (軌道年度).
    told
        Months told one by one at the head of `periods`.
    periods
        Month "2027-04" or fiscal year "2030" × cash and bridge loan at its end, grant and
        consumption tax received in it, `QUANTILES` of cash over the draws, and ``short_share``,
        the share of draws short of cash so far.
    years
        Fiscal year × sales, other income, `COSTS`, profits, loans at its end, cash available and
        debt service, ``cover`` (DSCR), ``loan_life`` (LLCR), break-even and margin of safety;
        not finite where a ratio has no meaning.
    lowest_month, lowest_cash_yen
        At the end of which month of the plan cash is lowest, and how low, from the first month
        in which money moves.
    first_short
        The month in which cash first falls short, None if it never does.
    draws
        How many futures were drawn; 0 where no input is uncertain.
    shortfall_share, loss_share
        Share of draws in which cash ever falls short, and in which the project is worth less
        than nothing; None without draws.
    rate_quantiles
        5, 50 and 95 % points of the project's rate of return over the draws, "p05", "p50", "p95";
        None where not every draw has one.
    bank, needs, grants, purse, multiples, stress, least
        As in `machigenki.venture.Financials`.
    """

    title: Text
    number: int
    start: int
    established: int
    told: int
    periods: pd.DataFrame
    years: pd.DataFrame
    lowest_month: str
    lowest_cash_yen: float
    first_short: str | None
    draws: int
    shortfall_share: float | None
    loss_share: float | None
    rate_quantiles: dict[str, float] | None
    bank: BankView
    needs: CashNeeds
    grants: tuple[GrantView, ...]
    purse: Purse
    multiples: GrantMultiples
    stress: tuple[Stressed, ...]
    least: Least

    @property
    def operating(self) -> pd.DataFrame:
        """Return the years of operation."""
        return self.years.loc[self.start :]

    @property
    def indebted(self) -> pd.DataFrame:
        """Return the years of operation in which something is repaid."""
        return self.operating[self.operating["service_yen"] > 0.0]

    @property
    def lowest_cover(self) -> tuple[int, float] | None:
        """Return the year of the lowest DSCR and the DSCR, None where nothing is repaid."""
        if self.indebted.empty:
            return None
        ratios = self.indebted["cover"].to_numpy(float)
        at = int(np.argmin(ratios))
        return int(self.indebted.index[at]), float(ratios[at])

    @property
    def first_loan_life(self) -> float | None:
        """Return the LLCR at the beginning of the first year of operation, None without debt."""
        value = float(self.operating["loan_life"].iloc[0])
        return value if np.isfinite(value) else None

    @property
    def largest_bridge_yen(self) -> float:
        """Return the most that is outstanding of the bridge loan."""
        return float(self.periods["bridge_yen"].max())

    @property
    def at(self) -> int:
        """Return the place of the established year in arrays by fiscal year."""
        return self.established - int(self.years.index[0])


def _rate_quantiles(simulation: Simulation) -> dict[str, float] | None:
    """Return 5, 50 and 95 % points of the project's rate of return, where every draw has one."""
    rates = simulation.project_rates
    if np.isnan(rates).any():
        return None
    points = np.quantile(rates, (0.05, 0.5, 0.95))
    return dict(zip(("p05", "p50", "p95"), map(float, points), strict=True))


def finance_facts(result: Financials, number: int) -> FinanceFacts:
    """Return what the page says of a venture's money.

    Parameters
    ----------
    result
        The venture as bank, town and ministry read it.
    number
        Its place in the plan, counted from 1.
    """
    venture = result.venture
    planned = result.stress[0]
    drawn = np.ndim(result.simulation.vitals.lowest_cash_yen) > 0
    return FinanceFacts(
        title=venture.title.text,
        number=number,
        start=venture.start,
        established=established_year(venture),
        told=result.timeline.months,
        periods=_periods(result),
        years=_years(result),
        lowest_month=planned.lowest_month,
        lowest_cash_yen=planned.lowest_cash_yen,
        first_short=planned.first_short,
        draws=len(result.simulation.vitals.lowest_cash_yen) if drawn else 0,
        shortfall_share=result.simulation.shortfall_probability if drawn else None,
        loss_share=result.simulation.loss_probability if drawn else None,
        rate_quantiles=_rate_quantiles(result.simulation) if drawn else None,
        bank=result.bank,
        needs=result.needs,
        grants=result.grants,
        purse=result.purse,
        multiples=result.multiples,
        stress=result.stress,
        least=result.least,
    )


def established_year(venture: Venture) -> int:
    """Return the first fiscal year that sells as planned all year long (軌道年度)."""
    ramp = max(
        next(at for at, share in enumerate(p.by_year) if share == p.by_year[-1])
        for p in venture.products
    )
    late = venture.operation_month != 4
    return min(venture.start + ramp + late, venture.last_year)


def _periods(result: Financials) -> pd.DataFrame:
    sheet, paid = result.statements.balance_sheet, result.course.flows.of_paid
    drawn: Simulation = result.simulation
    return pd.DataFrame(
        {
            "cash_yen": sheet["cash_yen"],
            "bridge_yen": sheet["short_term_loans_yen"],
            "grant_yen": paid(Entry.GRANT),
            "refund_yen": np.maximum(-paid(Entry.TAX_SETTLED), 0.0),
            **dict(zip(QUANTILES, drawn.cash_yen.T, strict=True)),
            "short_share": drawn.short_by_period,
        },
        index=pd.Index(result.timeline.periods, name="period"),
    )


def _years(result: Financials) -> pd.DataFrame:
    yearly, bank = result.statements.yearly(), result.bank
    profit, sheet = yearly.profit_and_loss, yearly.balance_sheet
    return pd.DataFrame(
        {
            "sales_yen": profit["sales_yen"],
            "other_income_yen": profit["other_income_yen"],
            "purchases_yen": profit["purchases_yen"] - profit["inventory_change_yen"],
            "people_yen": profit["wages_yen"] + profit["social_insurance_yen"],
            "depreciation_yen": profit["depreciation_yen"],
            "dues_yen": profit["taxes_and_dues_yen"],
            "interest_yen": profit["interest_yen"],
            "ordinary_profit_yen": profit["ordinary_profit_yen"],
            "net_profit_yen": profit["net_profit_yen"],
            "loans_yen": sheet["long_term_loans_yen"],
            "bridge_yen": sheet["short_term_loans_yen"],
            "available_yen": bank.cover.cash_available_yen,
            "service_yen": bank.cover.debt_service_yen,
            "cover": bank.cover.by_year,
            "loan_life": bank.cover.loan_life,
            "break_even_yen": bank.break_even_yen,
            "margin_of_safety": bank.margin_of_safety,
        },
        index=pd.Index(result.timeline.fiscal_years, name="year"),
    )
