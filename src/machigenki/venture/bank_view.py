"""A venture as its bank reads it: cover, years to repay, break-even, runway, returns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from machigenki.finance.banks import BankProfile, BankReading, bank_profiles, bank_readings
from machigenki.finance.locaben import LocabenFigure, locaben_figures
from machigenki.finance.ratios import (
    Cover,
    break_even_sales_yen,
    margin_of_safety,
    runway_months,
)
from machigenki.finance.returns import (
    discounted_payback_years,
    internal_rates,
    npv_yen,
)
from machigenki.finance.statements import Entry, entry_of, total_of
from machigenki.finance.timeline import MONTHS, Array
from machigenki.ledger import FlowKind
from machigenki.venture.run import Course
from machigenki.venture.vitals import debt_cover, equity_flows_yen, project_flows_yen


@dataclass(frozen=True, eq=False)
class BankView:
    """What a lender looks at, by fiscal year where an array.

    Parameters
    ----------
    cover
        DSCR and LLCR.
    readings
        債務償還年数 as each bank profile reads it.
    locaben
        The six figures of the Local Benchmark.
    persons
        People employed, on average of the year.
    variable_cost_yen, fixed_cost_yen
        Costs that move with the quantity made, and those that do not, interest among them.
    break_even_yen, margin_of_safety
        Sales at which ordinary profit is nil, and by what share sales may fall to it.
    runway_months
        For how many months the cash of each month told lasts.
    discount_rate
        Rate of the present values.
    project_flows_yen, equity_flows_yen
        Cash after tax: before debt service, and for those who put in equity.
    project_rates, equity_rates
        Internal rates of return: every real one, none where there is none.
    net_present_value_yen
        Of the project.
    discounted_payback_years
        Years until the discounted project flows have paid back, infinite if never.
    """

    cover: Cover
    readings: tuple[BankReading, ...]
    locaben: dict[LocabenFigure, Array]
    persons: Array
    variable_cost_yen: Array
    fixed_cost_yen: Array
    break_even_yen: Array
    margin_of_safety: Array
    runway_months: Array
    discount_rate: float
    project_flows_yen: Array
    equity_flows_yen: Array
    project_rates: tuple[float, ...]
    equity_rates: tuple[float, ...]
    net_present_value_yen: float
    discounted_payback_years: float


def bank_view(
    course: Course, discount_rate: float, profiles: Sequence[BankProfile] | None = None
) -> BankView:
    """Return what a lender looks at in a venture without draws.

    Parameters
    ----------
    course
        The venture worked through.
    discount_rate
        Real rate a year of the present values.
    profiles
        How banks read debt; by default the illustrative ones that ship.
    """
    yearly = course.statements.yearly()
    result, sheet = yearly.profit_and_loss, yearly.balance_sheet
    variable = variable_cost_yen(course)
    all_costs = result["sales_yen"] - result["ordinary_profit_yen"]
    fixed = all_costs - variable
    persons = persons_by_year(course)
    even = break_even_sales_yen(result["sales_yen"], variable, fixed)
    project, equity = project_flows_yen(course), equity_flows_yen(course)
    told = course.setting.timeline.months
    return BankView(
        cover=debt_cover(course),
        readings=bank_readings(
            result,
            sheet,
            bank_profiles() if profiles is None else profiles,
            subordinated_yen=subordinated_yen(course),
        ),
        locaben=locaben_figures(result, sheet, persons),
        persons=persons,
        variable_cost_yen=variable,
        fixed_cost_yen=fixed,
        break_even_yen=even,
        margin_of_safety=margin_of_safety(result["sales_yen"], even),
        runway_months=runway_months(course.statements.balance_sheet["cash_yen"][:told]),
        discount_rate=discount_rate,
        project_flows_yen=project,
        equity_flows_yen=equity,
        project_rates=internal_rates(project),
        equity_rates=internal_rates(equity),
        net_present_value_yen=float(npv_yen(project, discount_rate)),
        discounted_payback_years=float(discounted_payback_years(project, discount_rate)),
    )


def variable_cost_yen(course: Course) -> Array:
    """Return the cost of inputs that grow with a product, by fiscal year, stock set off."""
    venture = course.setting.venture
    moving = {line.name for line in venture.inputs if line.quantity_per_unit is not None}
    nothing = np.zeros(len(course.setting.timeline.periods))
    bought = total_of(
        [
            (nothing, 1.0),
            *(
                (stream.due, stream.scale)
                for stream in course.books.streams
                if stream.item in moving
                and stream.payer == course.setting.firm
                and entry_of(stream.kind, stream.payer.kind, stream.payee.kind, stream.item)
                is Entry.PURCHASES
            ),
        ]
    )
    return course.setting.timeline.yearly(bought - course.valued.inventory_change_yen)


def subordinated_yen(course: Course) -> Array:
    """Return what is owed on subordinated loans at the end of each fiscal year [yen]."""
    names = {drawn.loan.name for drawn in course.loans if drawn.loan.subordinated}
    timeline, firm = course.setting.timeline, course.setting.firm
    owed = np.zeros(len(timeline.periods))
    for stream in course.books.streams:
        if stream.item in names and stream.kind in (FlowKind.LOAN, FlowKind.REPAYMENT):
            owed = owed + (stream.paid_yen if stream.payee == firm else -stream.paid_yen)
    return timeline.year_ends(np.cumsum(owed, axis=0))


def persons_by_year(course: Course) -> Array:
    """Return the people employed on average of each fiscal year [persons]."""
    setting = course.setting
    month = np.arange(setting.months)
    total: Array = np.zeros(setting.months)
    for person in setting.venture.people:
        total = total + (month >= setting.hired(person)) * setting.number(person.persons)
    return np.asarray(total.reshape(-1, MONTHS).mean(axis=1), dtype=float)
