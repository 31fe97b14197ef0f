"""What tells whether a venture stands: its lowest cash, cover of debt, worth and profit."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from machigenki.finance.flows import Entry
from machigenki.finance.ratios import Cover, cover
from machigenki.finance.returns import npv_yen
from machigenki.finance.timeline import Array
from machigenki.venture.drivers import Amount
from machigenki.venture.run import Course

TOLERANCE_YEN = 0.5
"""Cash short by less than this is rounding."""


@dataclass(frozen=True, eq=False)
class Vitals:
    """A venture's vital signs, one number each or one a draw.

    Parameters
    ----------
    lowest_cash_yen
        Lowest cash at the end of any period, of the months told, then of the years, from the
        first one in which money moves: before there is none, which tells nothing.
    lowest_at
        The period in which it is lowest.
    first_short
        Period in which cash first falls short, −1 where it never does.
    lowest_cover
        Lowest DSCR of the plan; infinite without debt.
    net_profit_yen
        Net profit of the last, established year.
    net_present_value_yen
        Of the project: cash after tax and before debt, grants in.
    """

    lowest_cash_yen: Array
    lowest_at: NDArray[np.int64]
    first_short: NDArray[np.int64]
    lowest_cover: Array
    net_profit_yen: Array
    net_present_value_yen: Array

    @property
    def stands(self) -> NDArray[np.bool_]:
        """Return whether cash never falls short."""
        return np.asarray(self.lowest_cash_yen >= -TOLERANCE_YEN)


def vitals(course: Course, discount_rate: float) -> Vitals:
    """Return the vital signs of a venture worked through."""
    statements = course.statements
    cash = statements.balance_sheet["cash_yen"]
    short = cash < -TOLERANCE_YEN
    moved = np.logical_or.accumulate(cash != 0.0, axis=0)
    lowest = np.where(moved, cash, np.inf).argmin(axis=0)
    yearly = course.setting.timeline.yearly
    profit = yearly(statements.profit_and_loss["net_profit_yen"])
    return Vitals(
        lowest_cash_yen=np.asarray(np.take_along_axis(cash, lowest[None], axis=0)[0]),
        lowest_at=np.asarray(lowest),
        first_short=np.where(short.any(axis=0), short.argmax(axis=0), -1),
        lowest_cover=debt_cover(course).lowest,
        net_profit_yen=profit[-1],
        net_present_value_yen=np.asarray(npv_yen(project_flows_yen(course), discount_rate)),
    )


def debt_cover(course: Course) -> Cover:
    """Return how well cash covers interest and principal, by fiscal year.

    Cash available is what operation brings before interest, consumption tax left out: it passes
    through, and its refund is not earned. What the tax costs the firm itself is taken off. The
    lowest is that of the years of operation: before, nothing can be earned.
    """
    timeline, paid = course.setting.timeline, course.flows.of_paid
    spent = (
        Entry.PURCHASES,
        Entry.WAGES,
        Entry.SOCIAL_INSURANCE,
        Entry.PROPERTY_TAX,
        Entry.INCOME_TAXES,
    )
    available = paid(Entry.SALES) + paid(Entry.OTHER_INCOME) - sum(paid(e) for e in spent)
    owed = timeline.year_ends(course.statements.balance_sheet["long_term_loans_yen"])
    found = cover(
        timeline.yearly(available - course.flows.of_due(Entry.TAX_DIFFERENCE)),
        timeline.yearly(paid(Entry.INTEREST)),
        timeline.yearly(paid(Entry.REPAYMENT)),
        np.concatenate([np.zeros_like(owed[:1]), owed[:-1]]),
        mean_rate(course),
    )
    venture = course.setting.venture
    operating = found.by_year[venture.start - venture.first_year :]
    return replace(found, lowest=np.asarray(operating.min(axis=0)))


def mean_rate(course: Course) -> Amount:
    """Return the mean interest rate of the loans, weighted by amount; 0 without any."""
    loans = course.setting.venture.funding.loans
    total = sum(loan.amount_yen for loan in loans)
    if not total:
        return 0.0
    weighted = [course.setting.number(loan.rate) * (loan.amount_yen / total) for loan in loans]
    return sum(weighted, start=np.float64(0.0))


def project_flows_yen(course: Course) -> Array:
    """Return cash by fiscal year after tax and before debt service, grants in."""
    paid = course.flows.of_paid
    flows = (
        course.flows.cash_yen
        + paid(Entry.INTEREST)
        + paid(Entry.REPAYMENT)
        + paid(Entry.BRIDGE_REPAYMENT)
        - paid(Entry.LOAN)
        - paid(Entry.BRIDGE_LOAN)
        - paid(Entry.EQUITY)
    )
    return course.setting.timeline.yearly(flows)


def equity_flows_yen(course: Course) -> Array:
    """Return cash by fiscal year that is left for those who put in equity, less what they put in.

    As if all cash were paid out in the year in which it is earned; assets that outlive the plan
    count for nothing.
    """
    flows = course.flows.cash_yen - 2.0 * course.flows.of_paid(Entry.EQUITY)
    return course.setting.timeline.yearly(flows)
