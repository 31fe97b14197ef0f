"""What the documents say, taken from a plan's result once: frames and words, no layout.

All amounts are means over the plan's years unless a frame has years.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.region.provenance import Figure, Status
from machigenki.region.text import Text
from machigenki.report.finance_facts import FinanceFacts


@dataclass(frozen=True, slots=True)
class MeasureFacts:
    """A measure's name and its simple payback (None where it never pays back)."""

    title: Text
    payback_years: float | None


@dataclass(frozen=True, slots=True)
class Assumption:
    """One input of the plan, as the planner gave it; `key` is its name in the file."""

    measure: Text
    key: str
    line: str
    field: Text
    value: float
    unit: str
    low: float | None
    high: float | None
    status: Status
    source: str


@dataclass(frozen=True, slots=True)
class Physical:
    """A physical result that money cannot carry: in the last year, with the plan and without."""

    name: Text
    unit: str
    without: float
    with_: float


@dataclass(frozen=True)
class Facts:
    """Everything that the documents show.

    Parameters
    ----------
    title, town
        Name of the plan and of the place.
    first_year, years, base_year
        Years planned, and the year whose prices amounts are in.
    measures
        The measures of the plan.
    rate
        Circulation rate of the town before the plan (地域経済循環率).
    stages
        The town's circulation before the plan: ``stage`` 0–2, ``way``, ``name`` (Text),
        ``amount_yen`` (one year).
    destinations
        Where the payments concerned end: destination × (``without_yen``, ``with_yen``).
    leaks
        ``category`` (Text), ``tier``, ``without_yen``, ``with_yen``; principal repaid to outside
        lenders is not among them.
    jobs
        Industry code × channel, persons.
    industries
        Industry code × (``output_yen``, ``value_added_yen``, ``retained_income_yen``,
        ``jobs_persons``), all channels.
    path
        Fiscal year × (``retained_income_yen``, ``jobs_persons``).
    cash
        Fiscal year × (``receipts_yen``, ``payments_yen``, ``investment_yen``, ``grants_yen``,
        ``cash_yen``, ``total_yen``) of the ventures, before loans and own funds.
    money
        ``side`` ("uses", "sources"), ``kind`` ("use", "working_capital", "grant", "loan",
        "investor", "crowdfunding", "own"), ``name`` (str), ``amount_yen`` (whole plan). What a
        crowdfunding platform keeps is taken off; bridge loans are not among them.
    draws_yen
        Retained income in every draw, yen a year.
    interval
        Indicator × (``value``, ``mean``, ``p05``, ``p50``, ``p95``), a year.
    tornado
        ``name`` (Text), ``low_yen``, ``high_yen``: change of retained income a year.
    physical
        Physical results.
    assumptions
        Inputs of the measures.
    sources
        Figures of the region and its table that the result rests on, with their label.
    postings
        Key columns of the ledger, ``without_yen`` and ``with_yen`` (whole plan).
    displaced
        What is bought without the plan: item to yen, in a year in which it is bought.
    extrapolation
        Said when the town lies outside what the estimate was trained on.
    finances
        The money of each venture: cash, profit, repayment, grant, public purse.
    products
        Names of what the measures sell.
    """

    title: str
    town: Text
    first_year: int
    years: int
    base_year: int
    measures: tuple[MeasureFacts, ...]
    rate: float
    stages: pd.DataFrame
    destinations: pd.DataFrame
    leaks: pd.DataFrame
    jobs: pd.DataFrame
    industries: pd.DataFrame
    path: pd.DataFrame
    cash: pd.DataFrame
    money: pd.DataFrame
    draws_yen: NDArray[np.float64]
    interval: pd.DataFrame
    tornado: pd.DataFrame
    physical: tuple[Physical, ...]
    assumptions: tuple[Assumption, ...]
    sources: tuple[tuple[Text, Figure], ...]
    postings: pd.DataFrame
    displaced: "pd.Series[float]"
    extrapolation: Text | None
    finances: tuple[FinanceFacts, ...] = ()
    products: frozenset[str] = frozenset()

    @property
    def last_year(self) -> int:
        """Return the last fiscal year of the plan."""
        return self.first_year + self.years - 1

    @property
    def has_jobs(self) -> bool:
        """Return whether jobs are known; a table without employment does not tell them."""
        return bool(np.isfinite(self.path["jobs_persons"].to_numpy(float)).all())

    @property
    def left_without_yen(self) -> float:
        """Return what leaves the town each year without the plan."""
        return float(self.leaks["without_yen"].sum())

    @property
    def left_with_yen(self) -> float:
        """Return what leaves the town each year with the plan."""
        return float(self.leaks["with_yen"].sum())
