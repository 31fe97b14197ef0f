"""A venture's months as an analyst writes them: pandas, numpy-financial, one draw at a time.

An independent model of the plan in `examples/maniwa-chip-boiler`: it shares the plan's figures
and the rates of law with the engine, and no formula. It knows the rules that this plan needs and
no more, down to cash by month and present value. What does not change from draw to draw is
worked out once, in `Plan`.
"""

import math
from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
import numpy_financial as npf  # type: ignore[import-untyped]
import pandas as pd
from numpy.typing import NDArray

from machigenki.finance.consumption_tax import consumption_tax_rate
from machigenki.finance.depreciation import life_rates
from machigenki.finance.loan import Method
from machigenki.finance.property_tax import PropertyTaxKind
from machigenki.finance.rules import tax_rule
from machigenki.venture import Venture
from machigenki.venture.assets import Investment
from machigenki.venture.drivers import Drivers, Values
from machigenki.venture.funding import Loan, Use
from machigenki.venture.parts import Input, Product
from machigenki.venture.quantity import Quantity

MONTHS_TOLD = 36
LEAD_MONTHS = 4
INWARD = ["sales", "tax_on_sales", "grant", "equity", "lent"]
BOUGHT = ["purchases", "tax_on_purchases", "wages", "insurance"]
BUILT = ["investment", "tax_on_investment"]
OUTWARD = [*BOUGHT, *BUILT, "consumption_tax", "property_tax", "income_tax", "interest", "repaid"]

Array: TypeAlias = NDArray[np.float64]
Table: TypeAlias = dict[str, Array]
"""What is due or paid of each column by month."""


class Plan:
    """The plan, its numbers in every draw, and what is the same in all of them.

    Parameters
    ----------
    venture
        As read from its file.
    factors
        Of its uncertain numbers in every draw.
    """

    def __init__(self, venture: Venture, factors: Drivers) -> None:
        self.venture = venture
        self._drawn = Values(venture, factors)
        self.years = range(venture.first_year, venture.first_year + venture.years)
        self.year = np.repeat(np.array(self.years), 12)
        self.opening = 12 * (venture.start - venture.first_year)
        self.built = self.opening - LEAD_MONTHS
        self.closing = self.built // 12 * 12 + 11
        (product,) = venture.products
        season = np.array(product.sold_by_month) / sum(product.sold_by_month)
        months = range(12 * venture.years)
        last = len(product.by_year) - 1
        self.sold = np.array(
            [
                product.by_year[min((m - self.opening) // 12, last)] * season[m % 12]
                if m >= self.opening
                else 0.0
                for m in months
            ]
        )
        self.open = np.array([float(m >= self.opening) for m in months])
        lines: tuple[Product | Input | Investment, ...]
        lines = (product, *venture.inputs, *venture.investments)
        self.tax = {id(line): self._tax(line) for line in lines}
        self.assets = [(line.life or 0, line.property_tax_kind) for line in venture.investments]

    def _tax(self, line: Product | Input | Investment) -> Array:
        """Return the rate of consumption tax on a line by month."""
        if line.consumption_tax is not None:
            return np.full(len(self.year), line.consumption_tax)
        return np.array([consumption_tax_rate(line.industry, int(year)) for year in self.year])

    def value(self, quantity: Quantity, draw: int) -> float:
        """Return a number of the plan in one draw."""
        drawn = self._drawn(quantity)
        return float(drawn[draw]) if isinstance(drawn, np.ndarray) else drawn


def one_draw(plan: Plan, draw: int, discount_rate: float) -> tuple[Array, float]:
    """Return cash at the end of each period told, and net present value, of one draw [yen]."""
    venture = plan.venture
    due, paid = ({key: np.zeros(len(plan.year)) for key in [*INWARD, *OUTWARD]} for _ in range(2))
    costs = [plan.value(line.cost_yen, draw) for line in venture.investments]
    agreed = [loan.amount_yen for loan in venture.funding.loans if loan.use is Use.EQUIPMENT]
    grants = venture.funding.grants_yen
    shrunk = min(1.0, sum(costs) / (sum(agreed) + grants))
    _trade(plan, draw, due, paid)
    _employ(plan, draw, due, paid)
    _build(plan, costs, due, paid)
    paid["equity"][plan.built] += max(sum(costs) - (sum(agreed) + grants) * shrunk, 0.0)
    _grant(plan, draw, grants * shrunk, due, paid)
    for loan in venture.funding.loans:
        amount = loan.amount_yen * (shrunk if loan.use is Use.EQUIPMENT else 1.0)
        _borrow(loan, amount, plan.value(loan.rate, draw), plan.built, due, paid)
    _consumption_tax(plan, due, paid)
    _property_tax(plan, costs, due, paid)
    reduction = min(sum(costs), grants * shrunk)
    depreciation = _depreciation(plan, costs, reduction)
    _income_tax(plan, depreciation, reduction, _stock(plan, draw), due, paid)
    flows = pd.DataFrame(paid)
    change = flows[INWARD].sum(axis=1) - flows[OUTWARD].sum(axis=1)
    cash = change.cumsum()
    told = pd.concat([cash[:MONTHS_TOLD], cash[MONTHS_TOLD + 11 :: 12]])
    project = change + flows["interest"] + flows["repaid"] - flows["lent"] - flows["equity"]
    by_year = project.groupby(plan.year).sum()
    return told.to_numpy(), float(npf.npv(discount_rate, by_year.to_numpy()))


def _later(flow: Array, days: float) -> Array:
    months = round(days / 30)
    return np.concatenate([np.zeros(months), flow[: len(flow) - months]])


def _uses(plan: Plan, draw: int) -> Iterator[tuple[Input, Array]]:
    """Yield each input and what is used of it by month [yen]."""
    full = plan.value(plan.venture.products[0].full, draw)
    for line in plan.venture.inputs:
        price = plan.value(line.price_yen, draw)
        if line.quantity_per_unit is not None:
            yield line, plan.sold * full * plan.value(line.quantity_per_unit, draw) * price
        elif line.quantity is not None:
            yield line, plan.open * plan.value(line.quantity, draw) * price / 12


def _ahead(use: Array) -> Array:
    """Return what is bought, and is in stock when the month ends: the next month's use."""
    return np.append(use[1:], use[-12])


def _stock(plan: Plan, draw: int) -> Array:
    stocks = [_ahead(use) for line, use in _uses(plan, draw) if line.stock_days]
    return np.asarray(sum(stocks), dtype=float)


def _trade(plan: Plan, draw: int, due: Table, paid: Table) -> None:
    (product,) = plan.venture.products
    sales = plan.sold * plan.value(product.full, draw) * plan.value(product.price_yen, draw)
    tax = sales * plan.tax[id(product)]
    due["sales"], due["tax_on_sales"] = sales, tax
    paid["sales"] = _later(sales, product.receivable_days)
    paid["tax_on_sales"] = _later(tax, product.receivable_days)
    for line, use in _uses(plan, draw):
        bought = _ahead(use) if line.stock_days else use
        tax = bought * plan.tax[id(line)]
        due["purchases"] += bought
        due["tax_on_purchases"] += tax
        paid["purchases"] += _later(bought, line.payable_days)
        paid["tax_on_purchases"] += _later(tax, line.payable_days)


def _employ(plan: Plan, draw: int, due: Table, paid: Table) -> None:
    for person in plan.venture.people:
        yearly = plan.value(person.persons, draw) * plan.value(person.wage_yen, draw)
        wages = plan.open * yearly / 12
        insurance = wages * plan.value(person.social_insurance_rate, draw)
        due["wages"] += wages
        paid["wages"] += wages
        due["insurance"] += insurance
        paid["insurance"] += _later(insurance, 30)


def _build(plan: Plan, costs: list[float], due: Table, paid: Table) -> None:
    for line, cost in zip(plan.venture.investments, costs, strict=True):
        tax = cost * plan.tax[id(line)][plan.built]
        for table in (due, paid):
            table["investment"][plan.built] += cost
            table["tax_on_investment"][plan.built] += tax


def _grant(plan: Plan, draw: int, amount: float, due: Table, paid: Table) -> None:
    """Book the grant, and the loans that bridge it and the refund of consumption tax."""
    (grant,), bridge = plan.venture.funding.grants, plan.venture.funding.bridge
    received = plan.closing + grant.paid_after_months
    due["grant"][plan.closing] += amount
    paid["grant"][received] += amount
    if bridge is None:
        return
    rate = plan.value(bridge.rate, draw)
    tax = due["tax_on_investment"][plan.built]
    for lent, repaid in ((amount, received), (tax, _settled(plan, plan.closing, refund=True))):
        paid["lent"][plan.built] += lent
        paid["repaid"][repaid] += lent
        for month in range(plan.built + 1, repaid + 1):
            due["interest"][month] += math.floor(lent * rate / 12)
            paid["interest"][month] += math.floor(lent * rate / 12)


def _borrow(loan: Loan, amount: float, rate: float, drawn: int, due: Table, paid: Table) -> None:
    """Book a loan; interest and payments are cut to the yen, the last payment takes the rest."""
    n = loan.months - loan.grace
    level = math.floor(-npf.pmt(rate / 12, n, amount))
    interests, parts, owed = [], [], amount
    for month in range(1, loan.months + 1):
        interest = math.floor(owed * rate / 12)
        part = 0.0
        if month == loan.months:
            part = owed
        elif month > loan.grace:
            equal = loan.method is Method.EQUAL_PRINCIPAL
            part = math.floor(amount / n) if equal else level - interest
        interests.append(interest)
        parts.append(part)
        owed -= part
    months = slice(drawn + 1, drawn + loan.months + 1)
    paid["lent"][drawn] += amount
    due["interest"][months] += interests
    paid["interest"][months] += interests
    paid["repaid"][months] += parts


def _settled(plan: Plan, closing: int, *, refund: bool) -> int:
    """Return the month in which a year's consumption tax is paid to the state or refunded."""
    year = plan.years[closing // 12]
    months = tax_rule("consumption_tax_filing_months", year)
    return closing + int(months + refund * tax_rule("consumption_tax_refund_months", year))


def _consumption_tax(plan: Plan, due: Table, paid: Table) -> None:
    """Book what is paid to the state: everything sold is taxed, so all tax paid is deducted."""
    passed = due["tax_on_sales"] - due["tax_on_purchases"] - due["tax_on_investment"]
    by_year = pd.Series(passed).groupby(plan.year).sum()
    before = 0.0
    for at, year in enumerate(plan.years):
        owed, left = float(by_year[year]), float(by_year[year])
        national = before * tax_rule("consumption_tax_national_share", year)
        instalments: list[tuple[int, float]] = []
        if national > tax_rule("consumption_tax_interim_monthly", year):
            instalments = [(4, 2 / 12), *((month, 1 / 12) for month in range(5, 14))]
        elif national > tax_rule("consumption_tax_interim_quarterly", year):
            instalments = [(5, 1 / 4), (8, 1 / 4), (11, 1 / 4)]
        elif national > tax_rule("consumption_tax_interim_once", year):
            instalments = [(8, 1 / 2)]
        for month, share in instalments:
            left -= share * before
            _pay(paid, "consumption_tax", 12 * at + month - 1, share * before)
        _pay(paid, "consumption_tax", _settled(plan, 12 * at + 11, refund=left < 0), left)
        before = owed


def _pay(paid: Table, column: str, month: int, amount: float) -> None:
    if month < len(paid[column]):
        paid[column][month] += amount


def _property_tax(plan: Plan, costs: list[float], due: Table, paid: Table) -> None:
    """Book the tax on depreciable assets and on buildings, each with its exempt limit."""
    for at, year in enumerate(plan.years[1:], start=1):
        machines = houses = 0.0
        for (life, kind), cost in zip(plan.assets, costs, strict=True):
            if kind is PropertyTaxKind.HOUSE:
                least = tax_rule("house_floor", year)
                aged = max(1 - (1 - least) * at / life, least)
                houses += cost * aged * tax_rule("house_assessed_share", year)
            else:
                rate = life_rates(life).assessment
                first = math.floor(1000 * (1 - rate / 2)) / 1000
                least = tax_rule("property_tax_floor", year)
                machines += cost * max(first * (1 - rate) ** (at - 1), least)
        limits = ((machines, "property_tax_exempt"), (houses, "property_tax_exempt_house"))
        taxed = sum(worth for worth, limit in limits if worth >= tax_rule(limit, year))
        tax = taxed * tax_rule("property_tax_rate", year)
        for table in (due, paid):
            table["property_tax"][[12 * at + month for month in (1, 3, 8, 10)]] += tax / 4


def _depreciation(plan: Plan, costs: list[float], reduction: float) -> Array:
    """Return what is written off in each fiscal year, straight-line from the opening."""
    by_year = np.zeros(len(plan.years))
    for (life, _), cost in zip(plan.assets, costs, strict=True):
        base = cost * (1 - reduction / sum(costs))
        left = base - 1.0
        for at in range(plan.opening // 12, len(plan.years)):
            part = min(base * life_rates(life).straight_line, left)
            by_year[at] += part
            left -= part
    return by_year


def _income_tax(
    plan: Plan,
    depreciation: Array,
    reduction: float,
    stock: Array,
    due: Table,
    paid: Table,
) -> None:
    """Book the taxes on each year's profit: half in November where much was owed, then in May."""
    costs = ("purchases", "wages", "insurance", "property_tax", "interest")
    monthly = due["sales"] + due["grant"] - sum(due[key] for key in costs)
    monthly += np.diff(stock, prepend=0.0)
    monthly[plan.closing] -= reduction
    profits = pd.Series(monthly).groupby(plan.year).sum().to_numpy() - depreciation
    losses: dict[int, float] = {}
    deducted, taxes, national = 0.0, 0.0, 0.0
    for at, year in enumerate(plan.years):
        base = float(profits[at]) - deducted
        losses[year], income = max(-base, 0.0), max(base, 0.0)
        for since, loss in losses.items():
            if since < year <= since + tax_rule("loss_years", since):
                used = min(income, loss)
                income -= used
                losses[since] -= used
        interim = taxes / 2 if national > tax_rule("interim_corporate_tax_limit", year) else 0.0
        taxes, national, deducted = _taxes(income, year)
        _pay(paid, "income_tax", 12 * at + 7, interim)
        _pay(paid, "income_tax", 12 * at + 13, taxes - interim)


def _taxes(income: float, year: int) -> tuple[float, float, float]:
    """Return all taxes on a year's income, 法人税 alone, and 事業税 with its special part."""
    low = min(income, tax_rule("corporate_tax_threshold", year))
    national = tax_rule("corporate_tax_low", year) * low
    national += tax_rule("corporate_tax_high", year) * (income - low)
    step, enterprise = tax_rule("enterprise_tax_threshold", year), 0.0
    for bracket in (1, 2, 3):
        upper = math.inf if bracket == 3 else step * bracket
        within = max(min(income, upper) - step * (bracket - 1), 0.0)
        enterprise += tax_rule(f"enterprise_tax_{bracket}", year) * within
    enterprise *= 1 + tax_rule("special_enterprise_tax", year)
    shares = ("local_corporate_tax", "prefectural_tax_rate", "municipal_tax_rate")
    taxes = national * (1 + sum(tax_rule(key, year) for key in shares)) + enterprise
    defended = max(national - tax_rule("defence_corporate_tax_deduction", year), 0.0)
    taxes += tax_rule("defence_corporate_tax", year) * defended
    # Own funds are over 10 million yen.
    for key in ("prefectural_tax_fixed_larger", "municipal_tax_fixed_larger"):
        taxes += tax_rule(key, year)
    return taxes, national, enterprise
