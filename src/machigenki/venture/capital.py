"""What is built, who pays for it, how it is paid back, and the taxes that follow."""

from collections.abc import Mapping

import numpy as np

from machigenki.ledger import FlowKind, Party
from machigenki.venture.books import MUNICIPALITY, PREFECTURE, STATE, Books, firm_owners
from machigenki.venture.drivers import Amount, Values
from machigenki.venture.model import Venture
from machigenki.venture.rules import tax_rule
from machigenki.venture.taxes import (
    assessed_values,
    corporate_taxes,
    property_tax,
    taxable_incomes,
)


def invest(venture: Venture, firm: Party, number: Values, books: Books) -> None:
    """Post the investments."""
    for line in venture.investments:
        books.pay_industry(
            venture.year_of(line),
            firm,
            FlowKind.INVESTMENT,
            number(line.cost_yen),
            line.industry,
            line.place,
            line.asset,
        )


def funded_uses(venture: Venture, number: Values) -> dict[int, Amount]:
    """Return what the funding has to pay for, by year [yen]."""
    uses: dict[int, Amount] = {}
    for line in venture.investments:
        if venture.funded(line):
            year = venture.year_of(line)
            uses[year] = uses.get(year, 0.0) + number(line.cost_yen)
    return uses


def fund(venture: Venture, firm: Party, number: Values, books: Books) -> Amount:
    """Post own funds, loans and grants; return the factor on loans and grants.

    Grants and loans stay as agreed; own funds take what the investments cost more or less. Where
    loans and grants alone are more than the cost, they shrink to it.
    """
    uses = funded_uses(venture, number)
    cost = sum(uses.values(), start=np.float64(0.0))
    funding = venture.funding
    planned = sum(part.amount_yen for part in funding.own)
    lent = funding.total_yen - planned
    factor = np.minimum(1.0, cost / lent) if lent else np.float64(1.0)
    own = cost - lent * factor
    # A plan without own funds, overrun: the owners of the venture step in.
    shares = (
        [(part.name, part.place, part.amount_yen / planned) for part in funding.own]
        if planned
        else [("自己資金", venture.owners, 1.0)]
    )
    for year, use in uses.items():
        part_of_cost = np.divide(use, cost, out=np.zeros(np.shape(cost)), where=cost > 0)
        for name, places, share in shares:
            for owner, held in firm_owners(venture.title.ja, places):
                books.post(
                    year,
                    owner,
                    firm,
                    FlowKind.EQUITY,
                    own * (share * held) * part_of_cost,
                    item=name,
                )
        for loan in funding.loans:
            for place, held in loan.place.items():
                amount = loan.amount_yen * held * factor * part_of_cost
                books.post(year, Party.bank(place), firm, FlowKind.LOAN, amount, item=loan.name)
        for grant in funding.grants:
            for giver, held in (
                (STATE, grant.state_share),
                (PREFECTURE, grant.prefecture_share),
                (MUNICIPALITY, grant.municipality_share),
            ):
                amount = grant.amount_yen * held * factor * part_of_cost
                books.post(year, giver, firm, FlowKind.SUBSIDY, amount, item=grant.name)
    return factor


def repay(
    venture: Venture, firm: Party, number: Values, factor: Amount, books: Books
) -> dict[int, Amount]:
    """Post repayment in equal parts of principal, and interest; return interest by year [yen].

    Interest of a year is on what is owed when it begins: iₜ = r · (L − repaid before t).
    The first year of interest is the one after the first draw.
    """
    interest: dict[int, Amount] = {}
    for loan in venture.funding.loans:
        rate, repaid = number(loan.rate), 0.0
        part = 1.0 / (loan.years - loan.grace_years)
        for at in range(1, loan.years + 1):
            year = venture.first_year + at
            for place, held in loan.place.items():
                bank, owed = Party.bank(place), loan.amount_yen * held * factor
                due = owed * (1.0 - repaid) * rate
                books.post(year, firm, bank, FlowKind.INTEREST, due, item=loan.name)
                if at > loan.grace_years:
                    books.post(year, firm, bank, FlowKind.REPAYMENT, owed * part, item=loan.name)
            interest[year] = interest.get(year, 0.0) + (
                loan.amount_yen * factor * (1.0 - repaid) * rate
            )
            repaid += part if at > loan.grace_years else 0.0
    return interest


def depreciation(venture: Venture, number: Values, factor: Amount) -> dict[int, Amount]:
    """Return straight-line depreciation by year [yen], on cost less the grant (圧縮記帳)."""
    cost = sum(funded_uses(venture, number).values(), start=np.float64(0.0))
    granted = sum(part.amount_yen for part in venture.funding.grants) * factor
    net = 1.0 - np.divide(granted, cost, out=np.zeros(np.shape(cost)), where=cost > 0)
    written_off: dict[int, Amount] = {}
    for line in venture.investments:
        if line.life_years is None:
            continue
        base = number(line.cost_yen) * (net if venture.funded(line) else 1.0)
        first = max(venture.year_of(line), venture.start)
        for year in range(first, min(first + line.life_years, venture.last_year + 1)):
            written_off[year] = written_off.get(year, 0.0) + base / line.life_years
    return written_off


def tax(
    venture: Venture,
    firm: Party,
    number: Values,
    interest: Mapping[int, Amount],
    written_off: Mapping[int, Amount],
    operating: Mapping[int, Amount],
    books: Books,
) -> None:
    """Post property tax, then the taxes on income.

    Parameters
    ----------
    operating
        Sales less inputs, wages and insurance by year [yen].
    """
    due = property_taxes(venture, number) if venture.taxes.property else {}
    for year, amount in due.items():
        books.post(year, firm, MUNICIPALITY, FlowKind.TAX, amount, item="固定資産税")
    if not venture.taxes.corporate:
        return
    years = list(venture.operating_years)
    profits = [
        operating.get(year, 0.0)
        - due.get(year, 0.0)
        - interest.get(year, 0.0)
        - written_off.get(year, 0.0)
        for year in years
    ]
    loss_years = int(tax_rule("loss_years", venture.first_year))
    for year, income in zip(years, taxable_incomes(profits, loss_years), strict=True):
        taxes = corporate_taxes(income, year)
        for receiver, key in (
            (STATE, "state"),
            (PREFECTURE, "prefecture"),
            (MUNICIPALITY, "municipality"),
        ):
            books.post(year, firm, receiver, FlowKind.TAX, taxes[key], item="法人税等")


def property_taxes(venture: Venture, number: Values) -> dict[int, Amount]:
    """Return 固定資産税 by year [yen], due from the year after each purchase."""
    assessed: dict[int, Amount] = {}
    for line in venture.investments:
        if line.life_years is None or not line.property_tax:
            continue
        first = venture.year_of(line) + 1
        years = max(venture.last_year - first + 1, 0)
        values = assessed_values(number(line.cost_yen), line.life_years, years)
        for at, value in enumerate(values):
            assessed[first + at] = assessed.get(first + at, 0.0) + value
    return {year: property_tax(value, year) for year, value in assessed.items()}
