"""What a plan comes to: one object that the report, the command line and the platform read."""

from dataclasses import dataclass

import pandas as pd

from machigenki.circulation import Accounts, LedgerEffect, MunicipalModel
from machigenki.ledger import Ledger
from machigenki.portfolio.plan import PlanFolder
from machigenki.portfolio.uncertainty import Uncertainty
from machigenki.region import Figure, Text
from machigenki.venture import Financials, Indicator, Venture


@dataclass(frozen=True)
class MeasureResult:
    """One measure: its two ledgers and what money cannot carry.

    Parameters
    ----------
    measure
        The measure as it was read.
    with_, without
        Ledgers with the measure and without it.
    indicators
        Physical results (MWh, t CO2, persons) with and without.
    payback_years
        Simple payback: investment less grants ÷ yearly surplus; None if the measure ends first.
    financials
        What bank, town and ministry read of it.
    """

    measure: Venture
    with_: Ledger
    without: Ledger
    indicators: tuple[Indicator, ...]
    payback_years: float | None
    financials: Financials


@dataclass(frozen=True)
class PlanResult:
    """A plan worked through from the region's figures to the money that stays.

    Parameters
    ----------
    folder
        The plan as read: `folder.plan`, `folder.region`, `folder.measures`.
    model
        The region's circulation model with its interval.
    accounts
        Three-face accounts of the region and its circulation rate, before the plan.
    measures
        Result of each measure.
    with_, without, difference
        Ledgers of all measures together.
    effect_with, effect_without, effect
        What the ledgers do to the region; `effect` is that of the difference.
    uncertainty
        Interval of the results and what drives it.
    sources
        Every figure that the result rests on, with its label.
    """

    folder: PlanFolder
    model: MunicipalModel
    accounts: Accounts
    measures: tuple[MeasureResult, ...]
    with_: Ledger
    without: Ledger
    difference: Ledger
    effect_with: LedgerEffect
    effect_without: LedgerEffect
    effect: LedgerEffect
    uncertainty: Uncertainty
    sources: tuple[tuple[Text, Figure], ...]

    @property
    def jobs_persons(self) -> float:
        """Return the jobs held in an average year of the plan [persons]."""
        return self.effect.jobs_person_years / self.folder.plan.years

    @property
    def summary(self) -> pd.DataFrame:
        """Return the headline indicators: rows by name, columns value, p05, p50, p95."""
        return self.uncertainty.interval
