"""The numbers that a planner gave, read out of a measure with their units and sources."""

from collections.abc import Iterator

from pydantic import BaseModel

from machigenki.region.provenance import Status
from machigenki.region.text import Text
from machigenki.report.facts import Assumption
from machigenki.venture import Venture
from machigenki.venture.quantity import Quantity

_FIELDS = {
    "price_yen": (Text("単価", "price"), "円"),
    "quantity": (Text("年間の量", "yearly quantity"), ""),
    "quantity_per_unit": (Text("製品1単位あたりの量", "amount a unit of product"), ""),
    "persons": (Text("人数", "persons"), "人"),
    "wage_yen": (Text("年間賃金", "yearly wage"), "円／人"),
    "social_insurance_rate": (Text("社会保険料の率", "social insurance rate"), "（割合）"),
    "cost_yen": (Text("取得価額", "cost"), "円"),
    "rate": (Text("年利", "yearly interest"), "（割合）"),
    "factor": (Text("換算の係数", "factor"), ""),
    "amount_yen": (Text("金額", "amount"), "円"),
}


def assumptions(measure: Venture) -> Iterator[Assumption]:
    """Yield every number of a measure with its unit, range, status and source.

    What stands alike in several lines (one price for two buyers) is told once.
    """
    yield from dict.fromkeys(_walk(measure, measure.title.text, "", ""))


def _walk(part: BaseModel, title: Text, line: str, unit: str) -> Iterator[Assumption]:
    line = next(
        (
            value
            for field in ("name", "item", "role", "asset", "ja")
            if isinstance(value := getattr(part, field, None), str)
        ),
        line,
    )
    own = getattr(part, "unit", None)
    unit = own if isinstance(own, str) else unit
    for field in type(part).model_fields:
        value = getattr(part, field)
        name, fixed = _FIELDS.get(field, (Text.same(field), ""))
        of = f"{fixed}／{unit}" if field == "price_yen" and unit else fixed or unit
        if isinstance(value, Quantity):
            yield Assumption(
                title,
                field,
                line,
                name,
                value.value,
                of,
                value.low,
                value.high,
                value.status,
                value.source,
            )
        elif field == "amount_yen" and isinstance(value, float):
            yield Assumption(title, field, line, name, value, of, None, None, Status.UNVERIFIED, "")
        elif isinstance(value, BaseModel):
            yield from _walk(value, title, line, unit)
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, BaseModel):
                    yield from _walk(item, title, line, unit)
