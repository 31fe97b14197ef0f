"""Physical results of a venture: what money cannot carry."""

from dataclasses import dataclass

from machigenki.region.text import Text
from machigenki.venture.drivers import Amount, Values
from machigenki.venture.model import Venture
from machigenki.venture.parts import InsteadOf


@dataclass(frozen=True)
class Indicator:
    """One physical quantity a year, with the measure and without it.

    Parameters
    ----------
    key
        Stable name, ends in its unit.
    name, unit
        For people.
    with_value, without_value
        In the last year of the plan, when the venture is established; one a draw where
        drivers have draws.
    """

    key: str
    name: Text
    unit: str
    with_value: Amount
    without_value: Amount

    @property
    def change(self) -> Amount:
        """Return what the measure changes."""
        return self.with_value - self.without_value


def indicators(venture: Venture, number: Values) -> tuple[Indicator, ...]:
    """Return direct jobs and the counters of the venture's file."""
    with_, without = quantities(venture, number)
    found = [
        Indicator(
            key="direct_jobs_persons",
            name=Text("事業が直接雇う人", "people employed by the venture"),
            unit="人",
            with_value=sum((number(p.persons) for p in venture.people), start=0.0),
            without_value=0.0,
        )
    ]
    for counter in venture.indicators:
        now: Amount = 0.0
        before: Amount = 0.0
        for counted in counter.of:
            factor = number(counted.factor)
            now = now + factor * with_.get(counted.item, 0.0)
            before = before + factor * without.get(counted.item, 0.0)
        found.append(
            Indicator(
                key=counter.key,
                name=Text(counter.ja, counter.en),
                unit=counter.unit,
                with_value=now,
                without_value=before,
            )
        )
    return tuple(found)


def quantities(venture: Venture, number: Values) -> tuple[dict[str, Amount], dict[str, Amount]]:
    """Return the quantity of every item in the last year, with the measure and without it."""
    with_: dict[str, Amount] = {}
    without: dict[str, Amount] = {}
    last = len(venture.operating_years) - 1
    for product in venture.products:
        sold = number(product.full) * product.by_year[min(last, len(product.by_year) - 1)]
        with_[product.name] = with_.get(product.name, 0.0) + sold
        for buyer in product.buyers:
            if buyer.instead_of is InsteadOf.OUTSIDE:
                continue
            for line in buyer.before:
                amount = sold * buyer.share * number(line.quantity_per_unit)
                without[line.item] = without.get(line.item, 0.0) + amount
    for line_in in venture.inputs:
        product_of = venture.scaled_product(line_in)
        if line_in.quantity is not None:
            bought = number(line_in.quantity)
        elif line_in.quantity_per_unit is not None and product_of is not None:
            bought = number(line_in.quantity_per_unit) * (
                number(product_of.full) * product_of.by_year[min(last, len(product_of.by_year) - 1)]
            )
        else:
            raise AssertionError("an input has a quantity")
        with_[line_in.name] = with_.get(line_in.name, 0.0) + bought
    for line_out in venture.without:
        without[line_out.item] = without.get(line_out.item, 0.0) + number(line_out.quantity)
    return with_, without
