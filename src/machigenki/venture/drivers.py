"""The uncertain numbers of a venture, and what they are worth in a draw."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel

if TYPE_CHECKING:
    from machigenki.venture.model import Venture

from machigenki.region.provenance import Figure, Source
from machigenki.region.text import Text
from machigenki.venture.quantity import Quantity

Amount: TypeAlias = float | NDArray[np.float64]
Drivers: TypeAlias = Mapping[str, Amount]
"""Name of a driver → factor on its numbers: one, or one a draw, shape (draws,)."""

_FIELDS = {
    "price_yen": Text("単価", "price"),
    "quantity": Text("年間の量", "yearly quantity"),
    "quantity_per_unit": Text("原単位", "amount per unit"),
    "persons": Text("人数", "persons"),
    "wage_yen": Text("賃金", "wage"),
    "social_insurance_rate": Text("社会保険料率", "social insurance rate"),
    "cost_yen": Text("取得価額", "cost"),
    "rate": Text("金利", "interest rate"),
    "factor": Text("指標の係数", "factor"),
}
_UNITS = {
    "persons": "人",
    "wage_yen": "円/人・年",
    "social_insurance_rate": "",
    "cost_yen": "円",
    "rate": "/年",
    "factor": "",
}


@dataclass(frozen=True, slots=True)
class Driver:
    """An uncertain number, or several that move together.

    Parameters
    ----------
    key
        Its name: the `driver` given in the file, else the path of the number.
    name, unit
        For people.
    value, low, high
        Median, 5 % and 95 % points, in the number's own unit: one case in twenty falls short
        of `low`, one in twenty exceeds `high`. How it is drawn is the caller's affair.
    group
        Drivers of one group are correlated ("fuel"); empty for independent ones.
    """

    key: str
    name: Text
    unit: str
    value: float
    low: float
    high: float
    group: str = ""


def figures_of(venture: "Venture") -> list[tuple[Text, Figure]]:
    """Return every number of the venture that names a source, with its provenance.

    A number that stands in several lines alike is told once.
    """
    found: dict[tuple[str, float, str], tuple[Text, Figure]] = {}
    for number in numbers(venture):
        quantity = number.quantity
        if not quantity.source:
            continue
        figure = Figure(
            value=quantity.value,
            unit=number.unit,
            status=quantity.status,
            source=Source(
                key=number.key,
                title=Text.same(quantity.source),
                publisher=Text("事業計画のファイル", "the measure's file"),
                licence="",
                checked_on=venture.checked_on,
            ),
            year=quantity.year,
        )
        found.setdefault((number.name.ja, quantity.value, quantity.source), (number.name, figure))
    return list(found.values())


def uncertain_inputs(venture: "Venture") -> list[Driver]:
    """Return the uncertain numbers of a venture, each driver once, in the file's order."""
    found: dict[str, Driver] = {}
    for number in numbers(venture):
        quantity = number.quantity
        if quantity.low is None or quantity.high is None or number.key in found:
            continue
        found[number.key] = Driver(
            key=number.key,
            name=number.name,
            unit=number.unit,
            value=quantity.value,
            low=quantity.low,
            high=quantity.high,
            group=quantity.group,
        )
    return list(found.values())


class Values:
    """The numbers of a venture under given drivers: value × factor of its driver."""

    def __init__(self, venture: "Venture", drivers: Drivers | None = None) -> None:
        given = drivers or {}
        self._of: dict[int, Amount] = {}
        for number in numbers(venture):
            factor = given.get(number.key)
            value = number.quantity.value
            self._of[id(number.quantity)] = (
                value if factor is None else value * np.asarray(factor, dtype=float)
            )

    def __call__(self, quantity: Quantity) -> Amount:
        """Return one number of the venture, (draws,) where its driver has draws."""
        return self._of.get(id(quantity), quantity.value)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A number of the file: its driver, its name for people and where it stands."""

    key: str
    name: Text
    unit: str
    quantity: Quantity
    path: tuple[str | int, ...]


def numbers(venture: "Venture") -> Iterator[Numbered]:
    """Yield every quantity of the venture with its driver's name.

    A number without a driver of its own is named by the venture and its path, so that two
    measures of a plan never share one by accident; a `driver` in the file is shared on purpose.
    """
    for number in _walk(venture, (), label="", unit=""):
        if number.quantity.driver:
            yield number
        else:
            yield replace(number, key=f"{venture.title.ja}.{number.key}")


def _walk(
    part: BaseModel, path: tuple[str | int, ...], label: str, unit: str
) -> Iterator[Numbered]:
    label = next(
        (
            value
            for field in ("name", "item", "role", "asset", "ja", "label")
            if isinstance(value := getattr(part, field, None), str)
        ),
        label,
    )
    unit = getattr(part, "unit", unit)
    for field in type(part).model_fields:
        value = getattr(part, field)
        here = (*path, field)
        if isinstance(value, Quantity):
            what = _FIELDS.get(field, Text.same(field))
            yield Numbered(
                key=value.driver or ".".join(map(str, here)),
                name=Text(f"{label}の{what.ja}", f"{what.en} of {label}"),
                unit=_unit(field, unit),
                quantity=value,
                path=here,
            )
        elif isinstance(value, BaseModel):
            yield from _walk(value, here, label, unit)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from _walk(item, (*here, number), label, unit)


def _unit(field: str, unit: str) -> str:
    if field in _UNITS:
        return _UNITS[field]
    return f"円/{unit}" if field == "price_yen" and unit else "円" if field == "price_yen" else unit
