"""A venture as its bank reads it: cover, years to repay, break-even, runway, returns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from machigenki.finance.banks import BankProfile, BankReading, bank_profiles, bank_readings
from machigenki.finance.flows import Entry
from machigenki.finance.locaben import Boundaries, LocabenFigure, locaben_figures, scores
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
from machigenki.finance.timeline import MONTHS, Array
from machigenki.ledger import plus, times
from machigenki.region.industries import industry
from machigenki.venture.operation import persons_by_year, sold
from machigenki.venture.profiles import growing
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
    scores
        Their scores, 1 to 5, where boundaries for an industry that it sells of are given.
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
    scores: dict[LocabenFigure, Array]
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
    course: Course,
    discount_rate: float,
    profiles: Sequence[BankProfile] | None = None,
    boundaries: Boundaries | None = None,
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
    boundaries
        From which value a figure earns which score, by industry.
    """
    yearly = course.statements.yearly()
    result, sheet = yearly.profit_and_loss, yearly.balance_sheet
    variable = variable_cost_yen(course)
    # Without consumption tax, however it is booked.
    sales = course.setting.timeline.yearly(course.flows.of_due(Entry.SALES))
    fixed = sales - result["ordinary_profit_yen"] - variable
    persons = persons_by_year(course.setting)
    figures = locaben_figures(result, sheet, persons)
    even = break_even_sales_yen(sales, variable, fixed)
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
        locaben=figures,
        scores={} if boundaries is None else _scores(course, figures, boundaries),
        persons=persons,
        variable_cost_yen=variable,
        fixed_cost_yen=fixed,
        break_even_yen=even,
        margin_of_safety=margin_of_safety(sales, even),
        runway_months=runway_months(course.statements.balance_sheet["cash_yen"][:told]),
        discount_rate=discount_rate,
        project_flows_yen=project,
        equity_flows_yen=equity,
        project_rates=internal_rates(project),
        equity_rates=internal_rates(equity),
        net_present_value_yen=float(npv_yen(project, discount_rate)),
        discounted_payback_years=float(discounted_payback_years(project, discount_rate)),
    )


def _scores(
    course: Course, figures: dict[LocabenFigure, Array], boundaries: Boundaries
) -> dict[LocabenFigure, Array]:
    """Return the scores by the boundaries of the first industry sold of that has any."""
    for product in course.setting.venture.products:
        name = industry(product.industry).name
        for known in (name.ja, name.en):
            if known in boundaries.by_industry:
                return scores(figures, boundaries.of(known))
    return {}


def variable_cost_yen(course: Course) -> Array:
    """Return the inputs in what is sold, those that grow with a product, by fiscal year."""
    setting = course.setting
    timeline, number = setting.timeline, setting.number
    total: Array = np.zeros(timeline.years)
    for line in setting.venture.inputs:
        product = setting.venture.scaled_product(line)
        if line.quantity_per_unit is None or product is None:
            continue
        grown = sold(product, setting) * growing(line.growth, setting.months)
        price = number(line.quantity_per_unit) * number(line.price_yen) * number(product.full)
        total = plus(total, times(timeline.yearly(timeline.sums(grown)), price))
    return total


def subordinated_yen(course: Course) -> Array:
    """Return what is owed on subordinated loans at the end of each fiscal year [yen]."""
    owed = np.zeros(course.setting.months)
    for drawn in course.loans:
        if drawn.loan.subordinated:
            balance = drawn.schedule.balance_yen[: course.setting.months - drawn.first_month]
            owed[drawn.first_month : drawn.first_month + len(balance)] += balance
    return owed[MONTHS - 1 :: MONTHS]
