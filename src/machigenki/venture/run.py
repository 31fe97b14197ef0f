"""From a venture to its two ledgers."""

from dataclasses import dataclass

import numpy as np

from machigenki.ledger import Ledger, Party, PartyKind
from machigenki.region.tier import Tier
from machigenki.venture.books import Books, firm_owners
from machigenki.venture.capital import depreciation, fund, funded_uses, invest, repay, tax
from machigenki.venture.drivers import Amount, Drivers, Values
from machigenki.venture.indicators import Indicator, indicators
from machigenki.venture.model import Venture
from machigenki.venture.operation import buy, employ, sell, spend_otherwise


@dataclass(frozen=True)
class VentureLedgers:
    """What a venture does, in money and in kind.

    Parameters
    ----------
    with_, without
        The two ledgers; their difference is the effect.
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


def postings(
    venture: Venture, region: object = None, drivers: Drivers | None = None
) -> VentureLedgers:
    """Return the ledgers of a venture with the measure and without it.

    Parameters
    ----------
    venture
        As read from its file.
    region
        The place it is in. A venture's file holds all its figures, so nothing is taken from
        here; it is accepted because other kinds of measure need it.
    drivers
        Factors on uncertain numbers by the key of `uncertain_inputs`: one each, or arrays
        (draws,). All draws are computed in one pass. Keys that the venture does not have are left
        alone, so that one mapping serves all measures of a plan.
    """
    number = Values(venture, drivers)
    with_, without = Books(), Books()
    firm = Party(venture.title.ja, PartyKind.VENTURE, Tier.REGION)
    with_.owned(firm, firm_owners(venture.title.ja, venture.owners))

    sell(venture, firm, number, with_, without)
    spend_otherwise(venture, number, without)
    buy(venture, firm, number, with_)
    employ(venture, firm, number, with_)
    years = range(venture.first_year, venture.last_year + 1)
    operating = {year: with_.left(firm, year) for year in years}

    invest(venture, firm, number, with_)
    factor = fund(venture, firm, number, with_)
    interest = repay(venture, firm, number, factor, with_)
    before_tax = {year: with_.left(firm, year) for year in years}
    written_off = depreciation(venture, number, factor)
    tax(venture, firm, number, interest, written_off, operating, with_)
    taxes = {year: before_tax[year] - with_.left(firm, year) for year in years}

    outlay = sum(funded_uses(venture, number).values(), start=np.float64(0.0)) - factor * sum(
        part.amount_yen for part in venture.funding.grants
    )
    takings = sum(
        (operating[year] - taxes[year] for year in venture.operating_years),
        start=np.float64(0.0),
    ) / len(venture.operating_years)
    return VentureLedgers(
        with_=with_.close(),
        without=without.close(),
        indicators=indicators(venture, number),
        payback_years=simple_payback(outlay, takings),
        own_jobs_person_years=sum(
            (
                number(person.persons) * (venture.last_year - venture.hired(person) + 1)
                for person in venture.people
            ),
            start=0.0,
        ),
    )


def simple_payback(outlay_yen: Amount, takings_yen: Amount) -> Amount:
    """Return years until takings have paid the outlay: outlay / takings, infinite if never.

    Parameters
    ----------
    outlay_yen
        Investment less grants.
    takings_yen
        What a mean year of operation leaves after taxes, before debt service.
    """
    outlay, takings = np.broadcast_arrays(
        np.asarray(outlay_yen, dtype=float), np.asarray(takings_yen, dtype=float)
    )
    years = np.full(outlay.shape, np.inf)
    np.divide(outlay, takings, out=years, where=takings > 0)
    years = np.where(outlay <= 0, 0.0, years)
    return years if years.ndim else float(years)
