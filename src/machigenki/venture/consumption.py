"""Consumption tax of the venture: collected, paid on, settled with the state (消費税)."""

from typing import TypeAlias

import numpy as np

from machigenki.finance.consumption_tax import (
    ConsumptionTaxMethod,
    consumption_tax_due_by_year,
    consumption_tax_payments_by_month,
    consumption_tax_rate,
    deductible_share,
    deemed_purchase_rate,
)
from machigenki.finance.flows import TAX_DIFFERENCE, total_of
from machigenki.finance.timeline import MONTHS, Array
from machigenki.ledger import FlowKind, Party, alike, plus
from machigenki.region.tier import Tier
from machigenki.venture.books import STATE, Books
from machigenki.venture.drivers import Amount
from machigenki.venture.setting import Setting

Part: TypeAlias = tuple[Array, Amount]

NEGLIGIBLE_YEN = 1e-6
"""Below this a difference is rounding of the machine."""


def tax_profile(setting: Setting, industry: str, rate: float | None) -> Array:
    """Return the rate of consumption tax on a line by month, shape (months,)."""
    if rate is not None:
        return np.full(setting.months, rate)
    years = [consumption_tax_rate(industry, year) for year in setting.timeline.fiscal_years]
    return np.repeat(np.asarray(years, dtype=float), MONTHS)


def settle(setting: Setting, books: Books) -> None:
    """Post what the venture owes the state, or gets back, for each fiscal year.

    What is collected and paid on purchases passes through. What remains between it and the tax
    that is owed (simplified scheme, tax that is not deducted) is the firm's own cost or gain,
    booked at the end of the year (雑損失・雑収入). To an exempt firm the tax on its purchases is a
    cost when it is due.
    """
    venture, timeline, firm = setting.venture, setting.timeline, setting.firm
    nothing: Part = (np.zeros(len(timeline.periods)), 1.0)
    collected, deemed, paid_on = [nothing], [nothing], [nothing]
    for stream in books.streams:
        if stream.kind is not FlowKind.CONSUMPTION_TAX:
            continue
        if stream.payee == firm:
            collected.append((stream.due, stream.scale))
            rate = deemed_purchase_rate(stream.industry, timeline.first_year)
            deemed.append((stream.due, stream.scale * rate))
        else:
            paid_on.append((stream.due, stream.scale))
    taxable, untaxed = _sales(books, firm, nothing)
    years = timeline.fiscal_years
    on_sales, on_purchases, by_class, of_taxable, of_untaxed = (
        timeline.yearly(total_of(parts)) for parts in (collected, paid_on, deemed, taxable, untaxed)
    )
    share = np.stack(
        [deductible_share(of_taxable[at], of_untaxed[at], year) for at, year in enumerate(years)]
    )
    deductible = np.multiply(*alike(on_purchases, share))
    if venture.taxes.consumption is ConsumptionTaxMethod.EXEMPT:
        _post_cost(setting, total_of(paid_on), books)
        return
    on_sales, deductible, by_class, of_taxable = alike(on_sales, deductible, by_class, of_taxable)
    due = consumption_tax_due_by_year(
        venture.taxes.consumption,
        on_sales,
        deductible,
        by_class,
        of_taxable,
        venture.funding.equity_yen,
        years,
    )
    closing = np.arange(1, timeline.years + 1) * MONTHS - 1
    cost = timeline.placed(plus(due, -on_sales, on_purchases), closing)
    passed = plus(total_of([*collected, *((p, -s) for p, s in paid_on)]), cost)
    paid = timeline.sums(consumption_tax_payments_by_month(due, years))
    books.post(firm, STATE, FlowKind.CONSUMPTION_TAX, passed, paid, item="消費税の申告")
    _post_cost(setting, cost, books)


def _post_cost(setting: Setting, cost: Array, books: Books) -> None:
    """Post what consumption tax costs the firm itself, by period; negative for a gain."""
    if np.abs(cost).max() > NEGLIGIBLE_YEN:
        unpaid = np.zeros_like(cost)
        books.post(setting.firm, STATE, FlowKind.TAX, cost, unpaid, item=TAX_DIFFERENCE)


def _sales(books: Books, firm: Party, nothing: Part) -> tuple[list[Part], list[Part]]:
    """Return sales that are taxed (exports among them) and those that are not (非課税)."""
    taxed = {
        stream.item
        for stream in books.streams
        if stream.kind is FlowKind.CONSUMPTION_TAX and stream.payee == firm
    }
    taxable, untaxed = [nothing], [nothing]
    for stream in books.streams:
        if stream.kind is FlowKind.SALE and stream.payee == firm:
            found = stream.item in taxed or stream.payer.place is Tier.ABROAD
            (taxable if found else untaxed).append((stream.due, stream.scale))
    return taxable, untaxed
