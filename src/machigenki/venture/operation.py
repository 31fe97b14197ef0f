"""What happens once the venture is open: sales, what they replace, inputs, stock, people."""

import numpy as np

from machigenki.finance.consumption_tax import ConsumptionTaxMethod
from machigenki.finance.timeline import MONTHS, Array
from machigenki.ledger import FlowKind, Party, PartyKind, plus, times
from machigenki.region.tier import Tier
from machigenki.venture.books import STATE, Books, owners_of
from machigenki.venture.consumption import tax_profile
from machigenki.venture.drivers import Amount
from machigenki.venture.parts import Buyer, BuyerKind, InsteadOf, Product
from machigenki.venture.profiles import activity, growing, paid_later, stocked
from machigenki.venture.setting import Setting

_OUTSIDE_KIND = {
    BuyerKind.FIRM: PartyKind.INDUSTRY,
    BuyerKind.HOUSEHOLDS: PartyKind.HOUSEHOLDS,
    BuyerKind.MUNICIPALITY: PartyKind.MUNICIPALITY,
}
INSURANCE_DAYS = 30
"""Social insurance of a month is paid by the end of the next."""


def party_of(buyer: Buyer) -> Party:
    """Return the buyer as a party: modelled where it is in the region, else outside money."""
    if buyer.location is Tier.REGION:
        return Party(buyer.name, PartyKind.CUSTOMER, Tier.REGION)
    return Party(buyer.name, _OUTSIDE_KIND[buyer.kind], buyer.location)


def sold(product: Product, setting: Setting) -> Array:
    """Return the share of the established yearly quantity sold in each month."""
    return activity(product.by_year, product.sold_by_month, setting.opening, setting.months)


def made(product: Product, setting: Setting) -> Array:
    """Return the share of the established yearly quantity made in each month.

    Where the opening is late nothing has been made ahead: it is made as it is sold.
    """
    if setting.scenario.delay_months:
        return sold(product, setting)
    return activity(
        product.by_year,
        product.made_by_month or product.sold_by_month,
        setting.opening,
        setting.months,
    )


def sell(setting: Setting, with_: Books, without: Books) -> None:
    """Post every sale, and to the ledger *without* what its money bought otherwise."""
    number, scenario, told = setting.number, setting.scenario, setting.timeline.sums
    for product in setting.venture.products:
        quantity = sold(product, setting)
        value = quantity * growing(product.growth, setting.months)
        cash = paid_later(value, product.receivable_days)
        due = told(value)
        paid = due if cash is value else told(cash)
        tax = tax_profile(setting, product.industry, product.consumption_tax)
        tax_due = told(value * tax)
        tax_paid = told(paid_later(value * tax, product.receivable_days))
        price = number(product.price_yen) * scenario.price
        full = number(product.full) * scenario.volume
        for buyer in product.buyers:
            payer = party_of(buyer)
            if payer.kind is PartyKind.CUSTOMER:
                owners = owners_of(buyer.name, buyer.kind, buyer.owners)
                with_.owned(payer, owners)
                without.owned(payer, owners)
            scale = full * buyer.share * price
            with_.post(
                payer,
                setting.firm,
                FlowKind.SALE,
                due,
                paid,
                scale=scale,
                industry=product.industry,
                item=product.name,
            )
            if _taxed(setting, buyer):
                with_.post(
                    payer,
                    setting.firm,
                    FlowKind.CONSUMPTION_TAX,
                    tax_due,
                    tax_paid,
                    scale=scale,
                    industry=product.industry,
                    item=product.name,
                )
            _bought_before(product, buyer, payer, quantity, full * buyer.share, setting, without)


def _taxed(setting: Setting, buyer: Buyer) -> bool:
    """Return whether consumption tax is collected: not by an exempt firm, not on exports."""
    exempt = setting.venture.taxes.consumption is ConsumptionTaxMethod.EXEMPT
    return not exempt and buyer.location is not Tier.ABROAD


def _bought_before(
    product: Product,
    buyer: Buyer,
    payer: Party,
    quantity: Array,
    full: Amount,
    setting: Setting,
    without: Books,
) -> None:
    if buyer.instead_of is InsteadOf.OUTSIDE:
        return
    number, due = setting.number, without.timeline.sums(quantity)
    for line in buyer.before:
        without.pay_industry(
            payer,
            FlowKind.PURCHASE,
            due,
            None,
            line.industry,
            line.place,
            scale=full * number(line.quantity_per_unit) * number(line.price_yen),
            item=line.item,
        )
    if not buyer.before:
        # The same money went to the rival, or left for the import.
        place = Tier.REGION if buyer.instead_of is InsteadOf.RIVAL else Tier.NATION
        grown = quantity * growing(product.growth, setting.months)
        without.pay_industry(
            payer,
            FlowKind.PURCHASE,
            without.timeline.sums(grown),
            None,
            buyer.industry or product.industry,
            {place: 1.0},
            scale=full * number(product.price_yen) * setting.scenario.price,
            item=product.name,
        )


def spend_otherwise(setting: Setting, without: Books) -> None:
    """Post what is paid only as long as the measure is not there."""
    number = setting.number
    due = without.timeline.sums(activity((1.0,), (), setting.opening, setting.months))
    for line in setting.venture.without:
        payer = Party(line.payer, PartyKind.CUSTOMER, Tier.REGION)
        without.owned(payer, owners_of(line.payer, line.kind, line.owners))
        without.pay_industry(
            payer,
            FlowKind.PURCHASE,
            due,
            None,
            line.industry,
            line.place,
            scale=number(line.price_yen) * number(line.quantity),
            item=line.item,
        )


def buy(setting: Setting, books: Books) -> Array:
    """Post the venture's inputs and leases; return the value of its stock by period [yen].

    Stock is what is bought ahead of use, and what is made ahead of sale at the cost of its
    inputs; both at the price of the month (最終仕入原価法).
    """
    number, timeline, venture = setting.number, setting.timeline, setting.venture
    stocks: Array = np.zeros(len(timeline.periods))
    # What is bought by the year, and rent, is paid from the planned opening on, late or not.
    every_month = activity((1.0,), (), setting.planned_opening, setting.months)
    for line in venture.inputs:
        price = number(line.price_yen) * setting.scenario.input_price
        grown = growing(line.growth, setting.months)
        product = venture.scaled_product(line)
        if line.quantity is not None:
            use, scale = every_month, number(line.quantity) * price
            kept = np.zeros(setting.months)
        elif line.quantity_per_unit is not None and product is not None:
            full = number(product.full) * setting.scenario.volume
            use, scale = made(product, setting), number(line.quantity_per_unit) * full * price
            kept = np.cumsum(use - sold(product, setting))
        else:
            raise AssertionError("an input has a quantity")
        bought, stock = stocked(use, line.stock_days, setting.opening)
        value = bought * grown
        _pay(
            setting,
            books,
            line.industry,
            line.place,
            value,
            line.payable_days,
            scale,
            line.name,
            line.consumption_tax,
        )
        held = (stock + kept) * grown
        if held.any():
            stocks = plus(stocks, times(timeline.ends(held), scale))
    for lease in venture.leases:
        month = np.arange(setting.months) - setting.planned_opening
        rented = ((month >= 0) & (month < lease.months)).astype(float)
        _pay(
            setting,
            books,
            lease.industry,
            lease.place,
            rented,
            0.0,
            number(lease.monthly_yen),
            lease.name,
            lease.consumption_tax,
        )
    return stocks


def _pay(
    setting: Setting,
    books: Books,
    industry: str,
    places: dict[Tier, float],
    value: Array,
    days: float,
    scale: Amount,
    item: str,
    tax_rate: float | None,
) -> None:
    """Post a purchase and the consumption tax on it."""
    told = setting.timeline.sums
    tax = tax_profile(setting, industry, tax_rate)
    for kind, monthly in (
        (FlowKind.PURCHASE, value),
        (FlowKind.CONSUMPTION_TAX, value * tax),
    ):
        due = told(monthly)
        paid = told(paid_later(monthly, days)) if days else None
        books.pay_industry(setting.firm, kind, due, paid, industry, places, scale=scale, item=item)


def employ(setting: Setting, books: Books) -> None:
    """Post wages to households where they live, and the employer's social insurance."""
    number, told = setting.number, setting.timeline.sums
    for person in setting.venture.people:
        wages = number(person.persons) * number(person.wage_yen)
        paid = activity((1.0,), (), setting.hired(person), setting.months) * growing(
            person.growth, setting.months
        )
        due = told(paid)
        for place, share in person.residence.items():
            books.post(
                setting.firm,
                Party.households(place),
                FlowKind.WAGE,
                due,
                scale=wages * share,
                item=person.role,
            )
        books.post(
            setting.firm,
            STATE,
            FlowKind.SOCIAL_INSURANCE,
            due,
            told(paid_later(paid, INSURANCE_DAYS)),
            scale=wages * number(person.social_insurance_rate),
            item=person.role,
        )


def persons_by_year(setting: Setting) -> Array:
    """Return the people employed on average of each fiscal year, (years,) or (years, draws)."""
    month = np.arange(setting.months)
    total: Array = np.zeros(setting.timeline.years)
    for person in setting.venture.people:
        employed = (month >= setting.hired(person)).astype(float).reshape(-1, MONTHS).mean(axis=1)
        total = plus(total, times(employed, setting.number(person.persons)))
    return total
