"""Depreciation of what was built, and the taxes that follow (減価償却, 固定資産税, 法人税等)."""

import numpy as np

from machigenki.finance.consumption_tax import BookKeeping
from machigenki.finance.corporate_tax import (
    INTERIM_MONTH,
    corporate_taxes_by_year,
    interim_tax_yen,
)
from machigenki.finance.depreciation import depreciation_yen
from machigenki.finance.flows import INCOME_TAXES, PROPERTY_TAX, flows_of_streams, total_of
from machigenki.finance.property_tax import (
    PropertyTaxKind,
    assessed_by_year,
    property_taxes_by_year,
)
from machigenki.finance.rules import tax_rule
from machigenki.finance.statements import Valuation, profit_and_loss
from machigenki.finance.timeline import APRIL, MONTHS, Array
from machigenki.ledger import FlowKind, plus, times
from machigenki.venture.assets import Investment, booked
from machigenki.venture.books import MUNICIPALITY, PREFECTURE, STATE, Books
from machigenki.venture.capital import Sources
from machigenki.venture.consumption import tax_profile
from machigenki.venture.drivers import Amount
from machigenki.venture.setting import Setting

INSTALMENTS = (1, 3, 8, 10)
"""Property tax is paid in May, July, December and February; towns set the months by ordinance."""
INCOME_TAX_MONTH = 1
"""Income taxes are paid by the end of May, two months after the fiscal year."""


def cost_of(setting: Setting, line: Investment) -> Amount:
    """Return what an asset costs [yen]."""
    return setting.number(line.cost_yen) * setting.scenario.cost


def write_off(setting: Setting, found: Sources, granted: Array, inventory_yen: Array) -> Valuation:
    """Return depreciation and reduction, beside the stock.

    The grant lowers the cost of the assets it was given for, in proportion: base = cost ·
    (1 − grants ÷ Σ cost of subsidised assets). Assets are in use from the opening.

    Booked with consumption tax (税込経理), an asset is written off with the tax on it.

    Parameters
    ----------
    granted
        Grants due by period.
    inventory_yen
        Stock at the end of each period.
    """
    venture, timeline = setting.venture, setting.timeline
    depreciable = [line for line in venture.investments if line.life is not None]
    for_grant = [line for line in depreciable if line.subsidised and venture.funded(line)]
    eligible = sum((cost_of(setting, line) for line in for_grant), start=np.float64(0.0))
    total = granted.sum(axis=0)
    cut = np.minimum(1.0, _ratio(total, eligible))
    lost: Array = np.zeros(len(timeline.periods))
    for line in depreciable:
        cost = cost_of(setting, line)
        base = cost * (1.0 - cut) if line in for_grant else cost
        if booked(venture.taxes) is BookKeeping.GROSS:
            tax = tax_profile(setting, line.industry, line.consumption_tax)
            base = base + cost * tax[setting.delivery(line)]
        start = max(setting.delivery(line), setting.opening)
        first, skipped = divmod(start, MONTHS)
        left = timeline.years - first
        if left <= 0 or line.life is None:
            continue
        yearly = depreciation_yen(base, line.life, line.depreciation, MONTHS - skipped, left)
        whole = np.concatenate([np.zeros((first, *yearly.shape[1:])), yearly])
        lost = plus(lost, timeline.spread(whole, start))
    reduced = times(granted, _ratio(cut * eligible, total))
    return Valuation(lost, reduced, inventory_yen, booked(venture.taxes))


def _ratio(over: Amount, under: Amount) -> Amount:
    over, under = np.broadcast_arrays(np.asarray(over, float), np.asarray(under, float))
    return np.divide(over, under, out=np.zeros(over.shape), where=under > 0)


def post_property_tax(setting: Setting, books: Books) -> None:
    """Post 固定資産税 on what is there on 1 January, from the fiscal year that follows."""
    timeline = setting.timeline
    years = timeline.fiscal_years
    assessed: dict[PropertyTaxKind, list[Array]] = {}
    for line in setting.venture.investments:
        if line.life is None:
            continue
        bought, month = divmod(setting.delivery(line), MONTHS)
        acquired = (years[0] + bought, (month + APRIL - 1) % MONTHS + 1)
        kind = line.property_tax_kind
        values = assessed_by_year(cost_of(setting, line), line.life, acquired, years, kind)
        assessed.setdefault(kind, []).append(values)
    starts = np.arange(timeline.years) * MONTHS
    for bears, parts in assessed.items():
        due = property_taxes_by_year(total_of([(part, 1.0) for part in parts]), years, bears)
        paid = sum(timeline.placed(due / len(INSTALMENTS), starts + m) for m in INSTALMENTS)
        books.post(setting.firm, MUNICIPALITY, FlowKind.TAX, np.asarray(paid), item=PROPERTY_TAX)


def post_income_taxes(setting: Setting, valued: Valuation, books: Books) -> None:
    """Post 法人税, 法人住民税 and 事業税 on each fiscal year's profit, paid in the next May."""
    timeline = setting.timeline
    flows = flows_of_streams(books.streams, setting.firm, timeline)
    profit = profit_and_loss(flows, valued)["profit_before_tax_yen"]
    years = timeline.fiscal_years
    taxes = corporate_taxes_by_year(
        timeline.yearly(profit),
        years,
        [int(tax_rule("loss_years", year)) for year in years],
        setting.venture.funding.equity_yen,
    )
    starts = np.arange(timeline.years) * MONTHS
    for receiver, yearly in (
        (STATE, taxes.state_yen),
        (PREFECTURE, taxes.prefecture_yen),
        (MUNICIPALITY, taxes.municipality_yen),
    ):
        # What is paid in advance in the next year's November is taken off next year's payment.
        interim = np.zeros_like(yearly)
        for at, year in enumerate(years[1:], start=1):
            interim[at] = interim_tax_yen(yearly[at - 1], taxes.corporate_tax_yen[at - 1], year)
        paid = timeline.placed(interim, starts + INTERIM_MONTH - 1) + timeline.placed(
            yearly - interim, starts + MONTHS + INCOME_TAX_MONTH
        )
        books.post(
            setting.firm,
            receiver,
            FlowKind.TAX,
            timeline.placed(yearly, starts + MONTHS - 1),
            paid,
            item=INCOME_TAXES,
        )
