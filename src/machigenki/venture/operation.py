"""What happens in the years of operation: sales, what they replace, inputs, people."""

from machigenki.ledger import FlowKind, Party, PartyKind
from machigenki.region.tier import Tier
from machigenki.venture.books import STATE, Books, owners_of
from machigenki.venture.drivers import Amount, Values
from machigenki.venture.model import Venture
from machigenki.venture.parts import Buyer, BuyerKind, InsteadOf, Product

_OUTSIDE_KIND = {
    BuyerKind.FIRM: PartyKind.INDUSTRY,
    BuyerKind.HOUSEHOLDS: PartyKind.HOUSEHOLDS,
    BuyerKind.MUNICIPALITY: PartyKind.PREFECTURE_GOVERNMENT,
}


def party_of(buyer: Buyer) -> Party:
    """Return the buyer as a party: modelled where it is in the region, else outside money."""
    if buyer.location is Tier.REGION:
        return Party(buyer.name, PartyKind.CUSTOMER, Tier.REGION)
    return Party(buyer.name, _OUTSIDE_KIND[buyer.kind], buyer.location)


def sell(venture: Venture, firm: Party, number: Values, with_: Books, without: Books) -> None:
    """Post every sale, and to the ledger *without* what its money bought otherwise."""
    for product in venture.products:
        price, full = number(product.price_yen), number(product.full)
        for buyer in product.buyers:
            payer = party_of(buyer)
            if payer.kind is PartyKind.CUSTOMER:
                owners = owners_of(buyer.name, buyer.kind, buyer.owners)
                with_.owned(payer, owners)
                without.owned(payer, owners)
            bought = full * buyer.share
            for at, year in enumerate(venture.operating_years):
                quantity = bought * product.activity(at)
                with_.post(
                    year,
                    payer,
                    firm,
                    FlowKind.SALE,
                    quantity * price,
                    industry=product.industry,
                    item=product.name,
                )
                _bought_before(product, buyer, payer, year, quantity, number, without)


def _bought_before(
    product: Product,
    buyer: Buyer,
    payer: Party,
    year: int,
    quantity: Amount,
    number: Values,
    without: Books,
) -> None:
    if buyer.instead_of is InsteadOf.OUTSIDE:
        return
    for line in buyer.before:
        amount = quantity * number(line.quantity_per_unit) * number(line.price_yen)
        without.pay_industry(
            year, payer, FlowKind.PURCHASE, amount, line.industry, line.place, line.item
        )
    if not buyer.before:
        # The same money went to the rival, or left for the import.
        place = Tier.REGION if buyer.instead_of is InsteadOf.RIVAL else Tier.NATION
        without.pay_industry(
            year,
            payer,
            FlowKind.PURCHASE,
            quantity * number(product.price_yen),
            buyer.industry or product.industry,
            {place: 1.0},
            product.name,
        )


def spend_otherwise(venture: Venture, number: Values, without: Books) -> None:
    """Post what is paid only as long as the measure is not there."""
    for line in venture.without:
        payer = Party(line.payer, PartyKind.CUSTOMER, Tier.REGION)
        without.owned(payer, owners_of(line.payer, line.kind, line.owners))
        amount = number(line.price_yen) * number(line.quantity)
        for year in venture.operating_years:
            without.pay_industry(
                year, payer, FlowKind.PURCHASE, amount, line.industry, line.place, line.item
            )


def buy(venture: Venture, firm: Party, number: Values, books: Books) -> None:
    """Post the venture's inputs, those that grow with a product by its quantity."""
    for line in venture.inputs:
        price = number(line.price_yen)
        product = venture.scaled_product(line)
        for at, year in enumerate(venture.operating_years):
            if line.quantity is not None:
                quantity = number(line.quantity)
            elif line.quantity_per_unit is not None and product is not None:
                full = number(product.full) * product.activity(at)
                quantity = number(line.quantity_per_unit) * full
            else:
                raise AssertionError("an input has a quantity")
            books.pay_industry(
                year,
                firm,
                FlowKind.PURCHASE,
                quantity * price,
                line.industry,
                line.place,
                line.name,
            )


def employ(venture: Venture, firm: Party, number: Values, books: Books) -> None:
    """Post wages to households where they live, and the employer's social insurance."""
    for person in venture.people:
        wages = number(person.persons) * number(person.wage_yen)
        insurance = wages * number(person.social_insurance_rate)
        for year in range(venture.hired(person), venture.last_year + 1):
            for place, share in person.residence.items():
                books.post(
                    year,
                    firm,
                    Party.households(place),
                    FlowKind.WAGE,
                    wages * share,
                    item=person.role,
                )
            books.post(year, firm, STATE, FlowKind.SOCIAL_INSURANCE, insurance, item=person.role)
