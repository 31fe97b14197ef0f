"""Property tax (固定資産税) on depreciable assets (償却資産) and on buildings (家屋).

Depreciable assets follow the law. A building is assessed by its municipality at replacement
cost, not from its price; here it is a share of cost that sinks with age, an estimate.
"""

from collections.abc import Sequence
from enum import StrEnum
from math import floor

import numpy as np
from numpy.typing import ArrayLike, NDArray

from machigenki.finance.depreciation import life_rates
from machigenki.finance.rules import tax_rule
from machigenki.ledger.posting import Amount
from machigenki.region.text import Text

APRIL = 4


class PropertyTaxKind(StrEnum):
    """As what an asset bears property tax."""

    DEPRECIABLE = "depreciable"
    HOUSE = "house"
    NONE = "none"

    @property
    def label(self) -> Text:
        """Return the kind's name."""
        return _LABELS[self]


_LABELS = {
    PropertyTaxKind.DEPRECIABLE: Text("償却資産", "depreciable asset"),
    PropertyTaxKind.HOUSE: Text("家屋", "building"),
    PropertyTaxKind.NONE: Text("固定資産税の対象外", "bears no property tax"),
}


def assessed_values(
    cost_yen: Amount, life_years: int, first_year: int, years: int, kind: PropertyTaxKind
) -> NDArray[np.float64]:
    """Return what an asset is assessed at [yen], shape (years,) or (years, draws).

    償却資産:  v₁ = c (1 − r/2), vₜ = vₜ₋₁ (1 − r), never below 5 % of cost; r the 減価率 of
    固定資産評価基準 別表第15, both factors cut to three decimals as the standard's table is.
    家屋:  vₜ = s · c · max(1 − (1 − 0.2) t ÷ life, 0.2) with s a share of cost (estimated: the
    standard's own age factors by structure and use, 別表第9・第13, are not used).

    Parameters
    ----------
    cost_yen
        Cost c in full: a grant is not deducted (圧縮記帳 is not accepted).
    life_years
        Statutory life.
    first_year, years
        First fiscal year of tax, and how many.
    kind
        Depreciable asset, building, or neither (all zeros).

    Raises
    ------
    InputError
        If the table has no such life.
    """
    if kind is PropertyTaxKind.NONE:
        shares = np.zeros(years)
    elif kind is PropertyTaxKind.HOUSE:
        age = np.arange(1, years + 1) / life_years
        least = tax_rule("house_floor", first_year)
        shares = np.maximum(1.0 - (1.0 - least) * age, least) * tax_rule(
            "house_assessed_share", first_year
        )
    else:
        rate = life_rates(life_years).assessment
        first = floor(1000 * (1.0 - rate / 2) + 1e-9) / 1000
        shares = np.maximum(
            first * (1.0 - rate) ** np.arange(years), tax_rule("property_tax_floor", first_year)
        )
    return np.asarray(np.multiply.outer(shares, np.asarray(cost_yen, dtype=float)))


def first_taxed_year(fiscal_year: int, month: int) -> int:
    """Return the first fiscal year of property tax on what is acquired in a calendar month.

    Who owns the asset on 1 January owes the tax of the fiscal year that begins in April:
    地方税法第359条. April to December → next year; January to March → the year after next.
    """
    return fiscal_year + (1 if month >= APRIL else 2)


def assessed_by_year(
    cost_yen: Amount,
    life_years: int,
    acquired: tuple[int, int],
    fiscal_years: Sequence[int],
    kind: PropertyTaxKind,
) -> NDArray[np.float64]:
    """Return what an asset is assessed at for the tax of each of a plan's fiscal years [yen].

    Parameters
    ----------
    acquired
        Fiscal year and calendar month of acquisition.
    fiscal_years
        Consecutive years of the plan.

    See Also
    --------
    assessed_values : the other parameters.
    """
    first_year = first_taxed_year(*acquired)
    shares = assessed_values(
        1.0, life_years, first_year, max(fiscal_years[-1] - first_year + 1, 0), kind
    )
    taxed = [shares[year - first_year] if year >= first_year else 0.0 for year in fiscal_years]
    return np.asarray(np.multiply.outer(np.array(taxed), np.asarray(cost_yen, dtype=float)))


def property_tax(
    assessed_yen: Amount,
    fiscal_year: int,
    kind: PropertyTaxKind = PropertyTaxKind.DEPRECIABLE,
) -> NDArray[np.float64]:
    """Return 固定資産税 [yen] on the sum of assessed values, nothing below the exempt limit.

    1.4 % (標準税率); exempt below 1.5 million yen of depreciable assets, 0.2 million yen of
    buildings of one owner in one municipality (地方税法第350条・第351条, dated data).

    Parameters
    ----------
    assessed_yen
        Sum of the assessed values of one kind.
    fiscal_year
        Year of the tax.
    kind
        Which exempt limit holds.
    """
    assessed = np.asarray(assessed_yen, dtype=float)
    house = kind is PropertyTaxKind.HOUSE
    limit = tax_rule("property_tax_exempt_house" if house else "property_tax_exempt", fiscal_year)
    return np.where(assessed < limit, 0.0, assessed * tax_rule("property_tax_rate", fiscal_year))


def property_taxes_by_year(
    assessed_yen: ArrayLike,
    fiscal_years: Sequence[int],
    kind: PropertyTaxKind = PropertyTaxKind.DEPRECIABLE,
) -> NDArray[np.float64]:
    """Return `property_tax` of each fiscal year, shape (years,) or (years, draws) [yen]."""
    assessed = np.asarray(assessed_yen, dtype=float)
    return np.stack(
        [property_tax(row, year, kind) for row, year in zip(assessed, fiscal_years, strict=True)]
    )
