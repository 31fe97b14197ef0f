"""A future that differs from the plan in a few factors."""

from dataclasses import dataclass

from machigenki.venture.drivers import Amount


@dataclass(frozen=True)
class Scenario:
    """Factors on the plan: one each, or arrays (draws,) that are worked in one pass.

    Parameters
    ----------
    volume, price
        On the quantity sold, and on the price of every product.
    input_price
        On the price of every input.
    cost
        On the cost of every investment; nobody steps in for what is dearer.
    loans
        On every loan; what is not lent is not replaced by own funds, and a grant that names its
        rules is settled on the smaller loan.
    delay_months
        By how much the opening is late. People are hired, rent and what is bought by the year are
        paid as planned.
    """

    volume: Amount = 1.0
    price: Amount = 1.0
    input_price: Amount = 1.0
    cost: Amount = 1.0
    loans: Amount = 1.0
    delay_months: int = 0


AS_PLANNED = Scenario()
