"""Periods of a plan: months at first, fiscal years after."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from machigenki.region.text import Text

Array: TypeAlias = NDArray[np.float64]

MONTHS = 12
APRIL = 4


@dataclass(frozen=True)
class Timeline:
    """The periods of a plan: its first months one by one, then fiscal years (年度).

    Time is axis 0 of every array; months are counted from 0, April of the first fiscal year.

    Parameters
    ----------
    first_year
        First fiscal year.
    years
        How many fiscal years.
    months
        How many months at the beginning are told one by one; whole years. 0 for years only.
    """

    first_year: int
    years: int
    months: int = 36

    def __post_init__(self) -> None:
        """Cut the months to the plan, and refuse what is not whole years."""
        if self.months % MONTHS:
            raise ValueError(f"{self.months} months are not whole years")
        object.__setattr__(self, "months", min(self.months, MONTHS * self.years))

    @property
    def months_total(self) -> int:
        """Return the length of the plan in months."""
        return MONTHS * self.years

    @property
    def fiscal_years(self) -> tuple[int, ...]:
        """Return the fiscal years."""
        return tuple(range(self.first_year, self.first_year + self.years))

    @cached_property
    def periods(self) -> tuple[str, ...]:
        """Return the periods' names: months "2027-04", then years "2030"."""
        return (
            *(self.month_name(i) for i in range(self.months)),
            *(str(y) for y in self.fiscal_years[self.months // MONTHS :]),
        )

    def month_name(self, month: int) -> str:
        """Return the name of a month, "2027-04" for month 0."""
        year, at = divmod(month + APRIL - 1, MONTHS)
        return f"{self.first_year + year}-{at + 1:02d}"

    def month(self, fiscal_year: int, calendar_month: int) -> int:
        """Return the number of a calendar month (1–12) of a fiscal year."""
        return (fiscal_year - self.first_year) * MONTHS + (calendar_month - APRIL) % MONTHS

    def sums(self, monthly: Array) -> Array:
        """Return flows by period from flows by month, axis 0."""
        return np.asarray(np.add.reduceat(monthly, self._starts, axis=0), dtype=float)

    def ends(self, monthly: Array) -> Array:
        """Return stocks at the end of each period from stocks at the end of each month."""
        return monthly[self._ends]

    def yearly(self, flows: Array) -> Array:
        """Return flows by fiscal year from flows by period."""
        return np.asarray(np.add.reduceat(flows, self._year_starts, axis=0), dtype=float)

    def year_ends(self, stocks: Array) -> Array:
        """Return stocks at the end of each fiscal year from stocks at the end of each period."""
        return stocks[[*self._year_starts[1:] - 1, -1]]

    def period_of(self, month: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the numbers of the periods that hold months."""
        rest = self.months + (month - self.months) // MONTHS
        return np.where(np.asarray(month) < self.months, month, rest)

    def placed(self, amounts: Array, months: "NDArray[np.int64]") -> Array:
        """Return amounts by period, each in the period of its month; later ones are left out.

        Parameters
        ----------
        amounts
            (n,) or (n, draws).
        months
            Month of each, (n,).
        """
        inside = np.flatnonzero(months < self.months_total)
        inside = inside[np.argsort(months[inside], kind="stable")]
        period = self.period_of(months[inside])
        out = np.zeros((len(self.periods), *amounts.shape[1:]))
        if len(inside):
            # Sums of runs: far faster than adding at each place where there are draws.
            runs = np.flatnonzero(np.diff(period, prepend=-1))
            out[period[runs]] = np.add.reduceat(amounts[inside], runs, axis=0)
        return out

    def spread(self, yearly: Array, from_month: int = 0) -> Array:
        """Return amounts by period from amounts by fiscal year, evenly over its months.

        Parameters
        ----------
        yearly
            (years,) or (years, draws).
        from_month
            Months before this one have no part in it.
        """
        told = self.months // MONTHS
        share = (np.arange(self.months) >= from_month).astype(float).reshape(told, MONTHS)
        count = share.sum(axis=1, keepdims=True)
        share = np.divide(share, count, out=np.zeros_like(share), where=count > 0).ravel()
        monthly = np.repeat(yearly[:told], MONTHS, axis=0)
        monthly = monthly * (share if yearly.ndim == 1 else share[:, None])
        return np.concatenate([monthly, yearly[told:]])

    @property
    def by_year(self) -> "Timeline":
        """Return the same plan told by year only."""
        return Timeline(self.first_year, self.years, 0)

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        months = np.arange(self.months)
        return np.concatenate([months, np.arange(self.months, self.months_total, MONTHS)])

    @cached_property
    def _ends(self) -> NDArray[np.int64]:
        return np.append(self._starts[1:], self.months_total) - 1

    @cached_property
    def _year_starts(self) -> NDArray[np.int64]:
        first = np.arange(0, self.months, MONTHS)
        return np.concatenate([first, np.arange(self.months, len(self._starts))])


def name_of_period(period: str) -> Text:
    """Return a period in words: 2028年5月, 2030年度."""
    year, _, month = period.partition("-")
    if not month:
        return Text(f"{year}年度", f"FY{year}")
    return Text(f"{year}年{int(month)}月", f"{_MONTHS[int(month) - 1]} {year}")


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
