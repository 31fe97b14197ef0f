"""From a town's figures to the size of a case: small helpers shared by all cases."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from machigenki.region.provenance import Figure
from machigenki.region.text import Text


class Place(Protocol):
    """What a case needs to know of a region."""

    @property
    def name(self) -> Text:
        """Return the place's name."""

    @property
    def figures(self) -> Mapping[str, Figure]:
        """Return its figures by key."""

    @property
    def workers(self) -> Mapping[str, Figure]:
        """Return people at work by industry code."""


def figure(place: Place, key: str, otherwise: float = 0.0) -> float:
    """Return a figure of the place; `otherwise` where it is not known."""
    found = place.figures.get(key)
    return found.value if found is not None and math.isfinite(found.value) else otherwise


def workers(place: Place, code: str) -> float:
    """Return people at work in an industry; 0 where it is not known."""
    found = place.workers.get(code)
    return found.value if found is not None and math.isfinite(found.value) else 0.0


def within(value: float, low: float, high: float) -> float:
    """Return the value, not below `low` nor above `high`."""
    return min(max(value, low), high)


def rounded(value: float, digits: int = 2) -> float:
    """Return a number to a few significant digits: a template must not feign precision."""
    if value == 0 or not math.isfinite(value):
        return 0.0
    return round(value, digits - 1 - math.floor(math.log10(abs(value))))


@dataclass(frozen=True, slots=True)
class FundingPlan:
    """Sources of funds that meet the investment to the yen."""

    own_yen: int
    loan_yen: int
    grant_yen: int
    state_share: float
    working_capital_yen: int = 0

    @property
    def investment_yen(self) -> int:
        """Return what is invested."""
        return self.own_yen + self.loan_yen + self.grant_yen


GRANT_CAP_YEN = 50_000_000
"""Highest grant where the loan is at least twice as large (R1–R7 rules; later 未確認)."""


def fund(investment_yen: float, fiscal_strength: float) -> FundingPlan:
    """Return a usual mix of funds: a quarter grant up to its cap, loan at least twice the grant.

    The state pays 3/4 of the grant where the fiscal index (財政力指数) is under 0.25, 2/3 under
    0.5, else 1/2; the municipality pays the rest. Amounts are cut to 10,000 yen.
    """
    total = round(investment_yen)
    grant = min(GRANT_CAP_YEN, int(total * 0.25) // 10_000 * 10_000)
    loan = max(2 * grant, int(total * 0.5) // 10_000 * 10_000)
    share = 0.75 if fiscal_strength < 0.25 else 0.6667 if fiscal_strength < 0.5 else 0.5
    return FundingPlan(total - grant - loan, loan, grant, share)
