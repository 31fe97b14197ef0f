"""Ventures worked through, for the papers about them."""

import tomllib
from functools import cache
from typing import Any

from machigenki.region import Text, load_region
from machigenki.report.business import Business
from machigenki.venture import Venture, new_measure
from machigenki.venture.financials import financials_of

TOWN = "33214"


def venture(case: str, **changed: Any) -> Venture:
    """Return a model case of Maniwa, with top-level fields changed."""
    made = {**tomllib.loads(new_measure(case, load_region(TOWN))), **changed}
    general = made["taxes"].get("consumption", "general") == "general"
    made["funding"]["bridge"]["consumption_tax"] = general
    return Venture.model_validate(made)


def of(made: Venture) -> Business:
    """Return a venture worked through."""
    return Business(
        Text("真庭市", "Maniwa"),
        financials_of(made, discount_rate=0.02, draws=60, seed=1, fiscal_strength=0.3),
    )


@cache
def case(name: str) -> Business:
    """Return a model case worked through."""
    return of(venture(name))


def every_method() -> Venture:
    """Return a chip boiler financed in every way and written off by both methods."""
    made = tomllib.loads(new_measure("chip-boiler", load_region(TOWN)))
    funding = made["funding"]
    total = sum(
        loan["amount_yen"] for loan in funding["loans"] if loan.get("use") != "working_capital"
    )
    rest = [loan for loan in funding["loans"] if loan.get("use") == "working_capital"]
    funding["loans"] = [
        {
            "name": "元利均等",
            "amount_yen": round(total * 0.5),
            "rate": {"value": 0.0234},
            "years": 12,
            "grace_months": 7,
            "method": "level",
            "rate_steps": [{"month": 37, "rate": 0.031}, {"month": 90, "rate": 0.0}],
        },
        {
            "name": "元金均等",
            "amount_yen": round(total * 0.3),
            "rate": {"value": 0.0185},
            "years": 9,
            "grace_years": 1,
            "method": "equal-principal",
            "guaranteed": True,
            "guarantee_fee_rate": 0.0115,
        },
        {
            "name": "期日一括",
            "amount_yen": total - round(total * 0.5) - round(total * 0.3),
            "rate": {"value": 0.03},
            "years": 10,
            "method": "bullet",
        },
        *rest,
    ]
    for line in made["investments"][:2]:
        line.pop("asset_class", None)
        line.update(life_years=10, depreciation="declining-200")
    made["operation_month"] = 9
    return Venture.model_validate(made)
