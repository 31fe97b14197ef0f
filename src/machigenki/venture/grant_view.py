"""A venture's grant as the ministry reads it: rules of the year, conditions, 収支計画書."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from machigenki.finance.flows import Entry, entries_of
from machigenki.finance.grant.answer import GrantAnswer, assess
from machigenki.finance.grant.application import (
    Application,
    Cost,
    CostKind,
    GrantLoan,
    Lender,
    Security,
)
from machigenki.finance.grant.form import (
    LEAST_YEARS,
    MOST_YEARS,
    BalanceForm,
    CostLine,
    IncomeLine,
    balance_form,
)
from machigenki.finance.property_tax import PropertyTaxKind
from machigenki.finance.timeline import MONTHS, Array
from machigenki.ledger import Stream
from machigenki.region.tier import Tier
from machigenki.venture.assets import Investment
from machigenki.venture.funding import Grant, Loan, Use
from machigenki.venture.operation import sold
from machigenki.venture.profiles import growing
from machigenki.venture.run import Course


@dataclass(frozen=True, eq=False)
class GrantView:
    """A grant of the venture under the rules of its fiscal year.

    Parameters
    ----------
    grant
        As the plan has it.
    answer
        What the rules allow, with the checklist and what is unverified.
    form
        収支計画書 of the first years of operation; None where the plan is too short for it.
    """

    grant: Grant
    answer: GrantAnswer
    form: BalanceForm | None

    @property
    def over_yen(self) -> float:
        """Return by how much the plan's grant is more than the rules allow."""
        return max(self.grant.amount_yen - self.answer.grant_yen, 0.0)


def grant_views(course: Course, fiscal_strength: float | None) -> tuple[GrantView, ...]:
    """Return every grant of the venture that names the rules it is to be checked against.

    Parameters
    ----------
    course
        The venture worked through, without draws.
    fiscal_strength
        財政力指数 of the municipality, None if not known.

    Raises
    ------
    InputError
        If there are no rules for the year.
    """
    return tuple(
        GrantView(
            grant,
            assess(application(course, grant, fiscal_strength)),
            income_and_expenditure(course, grant),
        )
        for grant in course.setting.venture.funding.grants
        if grant.rules_of
    )


def application(course: Course, grant: Grant, fiscal_strength: float | None) -> Application:
    """Return what is applied for: the first investments and the money for them."""
    venture = course.setting.venture
    funding, known = venture.funding, grant.conditions
    invested = sum(part.amount_yen for part in funding.investors)
    equipment = [loan for loan in funding.loans if loan.use is Use.EQUIPMENT]
    other_grants = funding.grants_yen - grant.amount_yen
    shares = min(invested, float(course.sources.equity_yen))
    return Application(
        fiscal_year=grant.rules_of,
        costs=tuple(
            Cost(line.asset, _kind(line), line.cost_yen.value)
            for line in venture.investments
            if venture.funded(line)
        ),
        own_yen=float(course.sources.equity_yen) - shares + other_grants,
        loans=(
            *(_grant_loan(loan) for loan in equipment),
            *((GrantLoan(shares, lender=Lender.FUND, guaranteed=False),) if shares else ()),
        ),
        crowdfunding_yen=sum(part.net_yen for part in funding.crowdfunding),
        fiscal_strength=fiscal_strength,
        disadvantaged=known.disadvantaged,
        grounds=frozenset(known.grounds),
        local_resources=known.local_resources,
        public_task=known.public_task,
        new_business=known.new_business,
        model=known.model,
        inside_municipality=known.inside_municipality,
        years_to_complete=len({month // 12 for month in course.sources.uses}) or None,
        prefecture_yen=grant.amount_yen * grant.prefecture_share,
    )


def _grant_loan(loan: Loan) -> GrantLoan:
    return GrantLoan(
        loan.amount_yen,
        lender=loan.lender,
        security=Security.OTHER if loan.secured else Security.NONE,
        guaranteed=loan.guaranteed,
    )


def _kind(line: Investment) -> CostKind:
    if not line.subsidised:
        return CostKind.OTHER
    if line.life is None:
        return CostKind.LAND
    if line.asset_class is None:
        return CostKind.UNSORTED
    if line.property_tax_kind is PropertyTaxKind.HOUSE:
        return CostKind.BUILDING
    return CostKind.MACHINERY


def income_and_expenditure(course: Course, grant: Grant) -> BalanceForm | None:
    """Return 収支計画書 of operating years 1 to 5 (7): A − (C + D + E) against repayment.

    C are purchases from the region, D wages of residents; E is all else that is spent, interest
    and taxes but no depreciation.
    """
    venture, timeline, firm = course.setting.venture, course.setting.timeline, course.setting.firm
    first = venture.start - venture.first_year
    count = min(timeline.years - first, MOST_YEARS)
    if count < LEAST_YEARS:
        return None
    span = slice(first, first + count)

    def lines(wanted: Callable[[Entry, Stream], bool]) -> list[CostLine]:
        sums: dict[str, Array] = {}
        for entry, stream in entries_of(course.books.streams, firm):
            if stream.payer == firm and wanted(entry, stream):
                yearly = timeline.yearly(stream.due_yen)[span]
                sums[stream.item] = sums.get(stream.item, np.zeros(count)) + yearly
        return [CostLine(name, amount) for name, amount in sums.items() if amount.any()]

    def local_resource(entry: Entry, stream: Stream) -> bool:
        return entry is Entry.PURCHASES and stream.payee.place is Tier.REGION

    def local_people(entry: Entry, stream: Stream) -> bool:
        return entry is Entry.WAGES and stream.payee.place is Tier.REGION

    def other(entry: Entry, stream: Stream) -> bool:
        spent = entry in _SPENT
        return spent and not local_resource(entry, stream) and not local_people(entry, stream)

    repaid = timeline.yearly(course.flows.of_paid(Entry.REPAYMENT))[span]
    return balance_form(
        _income(course, span),
        lines(local_resource),
        lines(local_people),
        lines(other),
        repaid,
        steady_year=min(_steady(course) + 1, count),
        grant_yen=grant.amount_yen,
        loan_yen=venture.funding.lent_yen(Use.EQUIPMENT),
    )


def _steady(course: Course) -> int:
    """Return the first whole fiscal year, from 0, from which sales stay at their last share."""
    changes = [
        max((at + 1 for at, share in enumerate(p.by_year) if share != p.by_year[-1]), default=0)
        for p in course.setting.venture.products
    ]
    part_of_a_year = course.setting.opening % MONTHS != 0
    return max(changes) + part_of_a_year


_SPENT = frozenset(
    {
        Entry.PURCHASES,
        Entry.WAGES,
        Entry.SOCIAL_INSURANCE,
        Entry.PROPERTY_TAX,
        Entry.INCOME_TAXES,
        Entry.TAX_DIFFERENCE,
        Entry.INTEREST,
    }
)


def _income(course: Course, span: slice) -> list[IncomeLine]:
    setting = course.setting
    timeline, found = setting.timeline, []
    for product in setting.venture.products:
        share = sold(product, setting)
        quantity = timeline.yearly(timeline.sums(share)) * product.full.value
        value = timeline.yearly(timeline.sums(share * growing(product.growth, setting.months)))
        value = value * (product.full.value * product.price_yen.value)
        price = np.divide(
            value, quantity, out=np.full_like(value, product.price_yen.value), where=quantity > 0
        )
        found.append(IncomeLine(product.name, price[span], quantity[span], product.unit))
    return found
