"""From a venture to its two ledgers, and to its books by month."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from machigenki.finance.flows import Entry, Flows, flows_of_streams
from machigenki.finance.statements import Statements, Valuation, statements_of
from machigenki.finance.timeline import MONTHS, Array, Timeline
from machigenki.ledger import Ledger
from machigenki.venture.books import Books, firm_owners
from machigenki.venture.capital import Drawn, Sources, borrow, fund, invest, sources
from machigenki.venture.consumption import settle
from machigenki.venture.drivers import Amount, Drivers, Values
from machigenki.venture.dues import post_income_taxes, post_property_tax, write_off
from machigenki.venture.indicators import Indicator, indicators
from machigenki.venture.model import Venture
from machigenki.venture.operation import buy, employ, persons_by_year, sell, spend_otherwise
from machigenki.venture.scenario import AS_PLANNED, Scenario
from machigenki.venture.setting import Setting

MONTHS_TOLD = 36
"""Months that a plan tells one by one; fiscal years after."""


@dataclass(frozen=True)
class VentureLedgers:
    """What a venture does, in money and in kind.

    Parameters
    ----------
    with_, without
        The two ledgers by fiscal year, each flow when due; their difference is the effect.
    indicators
        Physical results of the last, established year.
    payback_years
        Years of operation until the takings have paid for the investment less grants;
        infinite if they never do. One a draw where drivers have draws.
    own_jobs_person_years
        Work at the venture itself over all years of the plan.
    """

    with_: Ledger
    without: Ledger
    indicators: tuple[Indicator, ...]
    payback_years: Amount
    own_jobs_person_years: Amount


@dataclass(frozen=True)
class Course:
    """A venture worked through: every flow by period, and what it is worth.

    Parameters
    ----------
    setting
        The plan, its numbers, the future and the periods.
    books, without_books
        Flows with the measure and without it.
    sources
        What each source of funds brings.
    loans
        Schedule of each loan.
    valued
        Depreciation and stock.
    """

    setting: Setting
    books: Books
    without_books: Books
    sources: Sources
    loans: tuple[Drawn, ...]
    valued: Valuation

    @cached_property
    def flows(self) -> Flows:
        """Return what the business receives and pays."""
        return flows_of_streams(self.books.streams, self.setting.firm, self.setting.timeline)

    @cached_property
    def statements(self) -> Statements:
        """Return its three statements."""
        return statements_of(self.flows, self.valued)

    @property
    def ledger(self) -> Ledger:
        """Return every flow of the measure in its period, when due and when paid."""
        return self.books.ledger()

    @property
    def payback_years(self) -> Amount:
        """Return the simple payback, see `simple_payback`."""
        due = self.flows.of_due
        later = due(Entry.INVESTMENT).sum(axis=0) - self.sources.cost_yen
        outlay = self.sources.cost_yen - due(Entry.GRANT).sum(axis=0)
        spent = (
            Entry.PURCHASES,
            Entry.WAGES,
            Entry.SOCIAL_INSURANCE,
            Entry.PROPERTY_TAX,
            Entry.INCOME_TAXES,
            Entry.TAX_DIFFERENCE,
        )
        takings = due(Entry.SALES).sum(axis=0) - sum(due(e).sum(axis=0) for e in spent) - later
        years_open = (self.setting.months - self.setting.opening) / MONTHS
        return simple_payback(outlay, takings / max(years_open, 1 / MONTHS))

    def ledgers(self) -> VentureLedgers:
        """Return the regional reading: two ledgers by fiscal year and the indicators."""
        setting = self.setting
        return VentureLedgers(
            with_=self.books.regional(),
            without=self.without_books.regional(),
            indicators=indicators(setting),
            payback_years=self.payback_years,
            own_jobs_person_years=_number(persons_by_year(setting).sum(axis=0)),
        )


def run_venture(
    venture: Venture,
    drivers: Drivers | None = None,
    scenario: Scenario = AS_PLANNED,
    *,
    months: int = MONTHS_TOLD,
) -> Course:
    """Work a venture through.

    Parameters
    ----------
    venture
        As read from its file.
    drivers
        Factors on uncertain numbers by the key of `uncertain_inputs`: one each, or arrays
        (draws,). All draws are computed in one pass. Keys that the venture does not have are left
        alone, so that one mapping serves all measures of a plan.
    scenario
        A future other than planned; its factors may be arrays (draws,) too.
    months
        How many months are told one by one, whole years; 0 for fiscal years only.
    """
    timeline = Timeline(venture.first_year, venture.years, months)
    setting = Setting(venture, Values(venture, drivers), scenario, timeline)
    with_, without = Books(timeline), Books(timeline)
    with_.owned(setting.firm, firm_owners(venture.title.ja, venture.owners))

    sell(setting, with_, without)
    spend_otherwise(setting, without)
    inventory = buy(setting, with_)
    employ(setting, with_)
    invest(setting, with_)
    found = sources(setting)
    granted = fund(setting, found, with_)
    loans = borrow(setting, found, with_)
    settle(setting, with_)
    valued = write_off(setting, found, granted, inventory)
    if venture.taxes.property:
        post_property_tax(setting, with_)
    if venture.taxes.corporate:
        post_income_taxes(setting, valued, with_)
    return Course(setting, with_, without, found, loans, valued)


def postings(
    venture: Venture, region: object = None, drivers: Drivers | None = None
) -> VentureLedgers:
    """Return the ledgers of a venture with the measure and without it, by fiscal year.

    Parameters
    ----------
    venture
        As read from its file.
    region
        The place it is in. A venture's file holds all its figures, so nothing is taken from
        here; it is accepted because other kinds of measure need it.
    drivers
        As for `run_venture`.
    """
    return run_venture(venture, drivers, months=0).ledgers()


def _number(amount: Array) -> Amount:
    return float(amount) if np.ndim(amount) == 0 else amount


def simple_payback(outlay_yen: Amount, takings_yen: Amount) -> Amount:
    """Return years until takings have paid the outlay: outlay / takings, infinite if never.

    Parameters
    ----------
    outlay_yen
        Investment less grants.
    takings_yen
        What a mean year of operation leaves after taxes and replacements, before debt service.
    """
    outlay, takings = np.broadcast_arrays(
        np.asarray(outlay_yen, dtype=float), np.asarray(takings_yen, dtype=float)
    )
    years = np.full(outlay.shape, np.inf)
    np.divide(outlay, takings, out=years, where=takings > 0)
    years = np.where(outlay <= 0, 0.0, years)
    return years if years.ndim else float(years)
