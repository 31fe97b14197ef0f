"""Physical results of a venture: what money cannot carry."""

from dataclasses import dataclass

from machigenki.finance.timeline import MONTHS, Array
from machigenki.region.text import Text
from machigenki.venture.drivers import Amount
from machigenki.venture.operation import made, sold
from machigenki.venture.parts import InsteadOf
from machigenki.venture.setting import Setting


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


def indicators(setting: Setting) -> tuple[Indicator, ...]:
    """Return direct jobs and the counters of the venture's file."""
    venture, number = setting.venture, setting.number
    with_, without = quantities(setting)
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


def quantities(setting: Setting) -> tuple[dict[str, Amount], dict[str, Amount]]:
    """Return the quantity of every item in the last fiscal year, with the measure and without."""
    venture, number = setting.venture, setting.number
    with_: dict[str, Amount] = {}
    without: dict[str, Amount] = {}
    for product in venture.products:
        quantity = number(product.full) * _last_year(sold(product, setting))
        with_[product.name] = with_.get(product.name, 0.0) + quantity
        for buyer in product.buyers:
            if buyer.instead_of is InsteadOf.OUTSIDE:
                continue
            for line in buyer.before:
                amount = quantity * buyer.share * number(line.quantity_per_unit)
                without[line.item] = without.get(line.item, 0.0) + amount
    for line_in in venture.inputs:
        product_of = venture.scaled_product(line_in)
        if line_in.quantity is not None:
            bought = number(line_in.quantity)
        elif line_in.quantity_per_unit is not None and product_of is not None:
            used = number(product_of.full) * _last_year(made(product_of, setting))
            bought = number(line_in.quantity_per_unit) * used
        else:
            raise AssertionError("an input has a quantity")
        with_[line_in.name] = with_.get(line_in.name, 0.0) + bought
    for line_out in venture.without:
        without[line_out.item] = without.get(line_out.item, 0.0) + number(line_out.quantity)
    return with_, without


def _last_year(monthly: Array) -> float:
    return float(monthly[-MONTHS:].sum())
