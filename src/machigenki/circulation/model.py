"""The regional model: how a yen of demand spreads, and where it leaves."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.linalg import lu_factor, lu_solve

from machigenki.region.tier import OUTSIDE, TIERS, Tier

Floats = npt.NDArray[np.float64]

COMPONENTS = ("wages", "profits", "depreciation", "taxes", "business_consumption")


@dataclass(frozen=True)
class HouseholdRates:
    """What residents pay out of their wages before they save, as shares of the wage.

    Whatever of the wage is neither consumed nor paid here is saved.
    """

    national_tax: float = 0.0
    local_tax: float = 0.0
    social_insurance: float = 0.0


@dataclass(frozen=True, eq=False)
class Model:
    """Coefficients of one region, labelled by sector and tier.

    Parameters
    ----------
    place
        Name of the region.
    technical
        A, inputs of row per yen of output of column, n × n.
    sourcing
        Sector × tier ("region", "prefecture", "nation", "abroad"): where a yen of demand
        of the sector's product is bought; rows sum to 1. The "region" column is the
        self-sufficiency s (自給率).
    value_added
        Component × sector, per yen of output: "wages", "profits" (surplus), "depreciation",
        "taxes" (net of subsidies), "business_consumption" (家計外消費). With the column sums of
        `technical` it makes one.
    resident_wages, local_profits
        Share of wages paid to residents, of profits due to local owners, by sector.
    consumption
        What households buy, share by sector, sums to 1.
    propensity
        Average propensity to consume κ (平均消費性向), out of wages.
    jobs
        Sector × ("workers", "employees"), persons per yen of output.
    output
        Output by sector (yen), where known.
    local_taxes
        Share of the net taxes on production that the region's own purse receives.
    household_rates
        What residents pay in taxes and social insurance out of wages.
    codes
        The common 37-sector code of each sector; empty where the labels are the codes.
    """

    place: str
    technical: pd.DataFrame
    sourcing: pd.DataFrame
    value_added: pd.DataFrame
    resident_wages: "pd.Series[float]"
    local_profits: "pd.Series[float]"
    consumption: "pd.Series[float]"
    propensity: float
    jobs: pd.DataFrame
    output: "pd.Series[float] | None" = None
    local_taxes: float = 0.0
    household_rates: HouseholdRates = field(default_factory=HouseholdRates)
    codes: Mapping[str, str] = field(default_factory=dict)

    @property
    def sectors(self) -> "pd.Index[str]":
        """Labels of the sectors, in the order of every frame."""
        return self.technical.index

    @property
    def self_sufficiency(self) -> "pd.Series[float]":
        """Self-sufficiency s (自給率), share of demand met inside the region, by sector."""
        return self.sourcing[str(Tier.REGION)]

    def component(self, name: str) -> "pd.Series[float]":
        """Return one component of value added per yen of output, by sector."""
        return self.value_added.T[name]

    @cached_property
    def _factors(self) -> tuple[Floats, npt.NDArray[np.int32], bool]:
        """LU factors of I − sA, or of its transpose: whichever LAPACK can take in place."""
        left = np.multiply(
            self.technical.to_numpy(float), -self.self_sufficiency.to_numpy(float)[:, None]
        )
        left[np.diag_indices_from(left)] += 1.0
        turned = not left.flags.f_contiguous
        lu, pivots = lu_factor(left.T if turned else left, overwrite_a=True, check_finite=False)
        return lu, pivots, turned

    def solve(self, orders: Floats) -> Floats:
        """Return x = [I − sA]⁻¹ o: output (yen) that orders with local producers call for.

        Parameters
        ----------
        orders
            n or n × k, yen, in the order of `sectors`.
        """
        lu, pivots, turned = self._factors
        x: Floats = lu_solve((lu, pivots), orders, trans=int(turned), check_finite=False)
        return x

    def solve_adjoint(self, worth: Floats) -> Floats:
        """Return λ = [I − sA]⁻ᵀ v: what an order for one yen is worth, if output is worth v."""
        lu, pivots, turned = self._factors
        value: Floats = lu_solve((lu, pivots), worth, trans=int(not turned), check_finite=False)
        return value

    @cached_property
    def inverse(self) -> pd.DataFrame:
        """B = [I − (I−m̂)A]⁻¹, the open inverse with competitive imports (逆行列係数), n × n."""
        return pd.DataFrame(
            self.solve(np.eye(len(self.sectors))), index=self.sectors, columns=self.sectors
        )

    @cached_property
    def multipliers(self) -> "pd.Series[float]":
        """Column sums of the inverse: output of all sectors per yen ordered of one."""
        return pd.Series(self.solve_adjoint(np.ones(len(self.sectors))), index=self.sectors)

    @cached_property
    def resident_income(self) -> "pd.Series[float]":
        """Wages paid to residents per yen of output, by sector."""
        return self.component("wages") * self.resident_wages

    @cached_property
    def household_chain(self) -> Floats:
        """B(s∘c): output called for by one yen of household consumption, n."""
        c = self.consumption.to_numpy(float)
        return self.solve(self.self_sufficiency.to_numpy(float) * c)

    @cached_property
    def household_multiplier(self) -> float:
        """1 ÷ (1 − κ wᵀB(s∘c)): all income that one yen of resident income leads to.

        This is the Sherman–Morrison form of the inverse closed with households (type II).
        """
        loop = self.propensity * float(self.resident_income.to_numpy(float) @ self.household_chain)
        return 1.0 / (1.0 - loop)

    @cached_property
    def retained(self) -> "pd.Series[float]":
        """Retained income (域内に残る所得) per yen of output, by sector.

        Wages of residents, profits of local owners, and the share of taxes on production
        that the region's purse receives; what replaces worn capital is not income.
        """
        profits = self.component("profits") * self.local_profits
        return self.resident_income + profits + self.component("taxes") * self.local_taxes

    def with_propensity(self, propensity: float) -> "Model":
        """Return the model with another κ; what was factorised stays so."""
        model = replace(self, propensity=propensity)
        for name in ("_factors", "inverse", "household_chain"):
            if name in self.__dict__:
                model.__dict__[name] = self.__dict__[name]
        return model

    def with_self_sufficiency(self, self_sufficiency: "pd.Series[float]") -> "Model":
        """Return the model with another s; the outside tiers keep their proportions."""
        return replace(self, sourcing=resourced(self.sourcing, self_sufficiency))


def resourced(sourcing: pd.DataFrame, self_sufficiency: "pd.Series[float]") -> pd.DataFrame:
    """Return sourcing tiers with s changed and the outside shares scaled to 1 − s.

    A sector that bought nothing outside sends what it now buys there to the rest of Japan.
    """
    s = self_sufficiency.reindex(sourcing.index)
    shares = outside_shares(sourcing)
    frame = shares.mul(1.0 - s, axis=0)
    frame.insert(0, str(Tier.REGION), s)
    return frame[[str(t) for t in TIERS]]


def outside_shares(sourcing: pd.DataFrame) -> pd.DataFrame:
    """Return how what is bought outside divides between the outside tiers, sector × 3."""
    names = [str(t) for t in OUTSIDE]
    outside = sourcing[names]
    total = outside.sum(axis=1)
    shares = outside.div(total.where(total > 0.0, 1.0), axis=0)
    shares.loc[total <= 0.0, str(Tier.NATION)] = 1.0
    return shares
