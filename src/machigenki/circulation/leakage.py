"""Leak decomposition: where the money of a demand comes to rest."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from machigenki.circulation.adjoint import income_per_yen
from machigenki.circulation.model import Floats, Model, outside_shares
from machigenki.circulation.sectors import as_array, shock_frame
from machigenki.circulation.spread import spread
from machigenki.circulation.uses import CATEGORIES, KEYS, uses_of_income, uses_of_output
from machigenki.region.tier import OUTSIDE, Tier


@dataclass(frozen=True, eq=False)
class Leaks:
    """Where each shock comes to rest; the rows sum to the shock plus transfers to 1e-9.

    Parameters
    ----------
    place
        The region.
    shock
        Demand (yen), sector × shock.
    transfers
        Income of residents from outside that came with it (yen), by shock.
    frame
        (category, tier) × shock (yen). Tier "region": kept, not spent again; "unstated": not
        followed; the others are leaks.
    """

    place: str
    shock: pd.DataFrame
    transfers: "pd.Series[float]"
    frame: pd.DataFrame

    @property
    def outside(self) -> pd.DataFrame:
        """The rows that leave the region (yen)."""
        tier = self.frame.index.get_level_values("tier")
        return self.frame[tier.isin([str(t) for t in OUTSIDE])]

    @property
    def kept(self) -> pd.DataFrame:
        """The rows that stay with residents, local owners and the local purse (yen)."""
        return self.frame[self.frame.index.get_level_values("tier") == str(Tier.REGION)]

    @property
    def residual(self) -> "pd.Series[float]":
        """Shock + transfers − all rows (yen): zero but for rounding."""
        return self.shock.sum() + self.transfers - self.frame.sum()

    def as_dict(self, shock: str | None = None) -> dict[str, object]:
        """Return one shock with stable keys and units in the keys, for ``--json``."""
        column = self.shock.columns[0] if shock is None else shock
        return {
            "place": self.place,
            "demand_yen": float(self.shock[column].sum()),
            "transfers_yen": float(self.transfers[column]),
            "rows": [
                {"category": str(key[0]), "tier": str(key[1]), "amount_yen": float(value)}
                for key, value in zip(self.frame.index, self.frame[column], strict=True)
            ],
            "outside_yen": float(self.outside[column].sum()),
            "kept_yen": float(self.kept[column].sum()),
        }

    def __repr__(self) -> str:
        """Return the first shock as a list, largest first."""
        column = self.frame.iloc[:, 0]
        total = float(self.shock.iloc[:, 0].sum() + self.transfers.iloc[0]) or 1.0
        lines = [f"Leaks of {self.place}: {total:,.0f} yen come to rest as"]
        column = column[column != 0.0].sort_values(ascending=False)
        for key, value in zip(column.index, column, strict=True):
            label = CATEGORIES[str(key[0])].en
            lines.append(f"  {label:<38}{key[1]!s:<11}{value:>18,.0f} yen {value / total:>6.1%}")
        return "\n".join(lines)


def leaks(
    model: Model,
    shock: "pd.Series[float] | pd.DataFrame",
    *,
    households: bool = True,
    local: bool = False,
    transfers: "float | pd.Series[float]" = 0.0,
) -> Leaks:
    """Return where Δ goes: Σ leaks + Σ kept = Σ Δ (+ transfers).

    Parameters
    ----------
    shock
        New demand (yen), one or many.
    households
        Whether residents spend what they earn (type II). Without, wages are an end and the
        identity is that of type I, ι'imports + ι'value added = Δ.
    local
        The demand is for local products alone.
    transfers
        Income of residents that comes from outside with the shock (yen), by shock.
    """
    demand = shock_frame(model, shock)
    orders = demand if local else demand.mul(model.self_sufficiency, axis=0)
    missed = (demand - orders).to_numpy(float)
    given = transfers if isinstance(transfers, pd.Series) else pd.Series(transfers, demand.columns)
    given = given.reindex(demand.columns, fill_value=0.0).astype(float)
    income = as_array(given)
    uses = uses_of_output(model, resident_wages=not households)
    parts = [_direct(model, missed, demand.columns)]
    if households:
        result = spread(model, orders.to_numpy(float), income)
        output = result.chain + result.induced
        spending = uses_of_income(model)
        parts.append(
            pd.DataFrame(
                np.outer(as_array(spending), result.resident_income),
                index=spending.index,
                columns=demand.columns,
            )
        )
    else:
        output = model.solve(orders.to_numpy(float))
        parts.append(
            pd.DataFrame(
                [income],
                index=pd.MultiIndex.from_tuples([("resident_wages", str(Tier.REGION))], names=KEYS),
                columns=demand.columns,
            )
        )
    parts.append(
        pd.DataFrame(uses.to_numpy(float) @ output, index=uses.index, columns=demand.columns)
    )
    return Leaks(model.place, demand, given, gathered(parts))


def leaking_sectors(model: Model) -> pd.DataFrame:
    """Return what the region buys outside, by sector, largest first, and what plugging it is worth.

    ℓ = (1 − s) ∘ (A x + c κ w), worth = λ ∘ ℓ: what industries and households use, times the
    share bought outside; λ is the income retained for each yen of it that is bought here instead
    (adjoint, households included). Worth is an upper bound: that of plugging the whole leak.

    Returns
    -------
    pandas.DataFrame
        Sector × (leak_yen, self_sufficiency, retained_income_per_yen, worth_yen), a year.

    Raises
    ------
    ValueError
        If the model does not tell the region's output.
    """
    leak = _demand(model) * (1.0 - model.self_sufficiency)
    per_yen = income_per_yen(model, model.retained, households=True, local=True)
    return pd.DataFrame(
        {
            "leak_yen": leak,
            "self_sufficiency": model.self_sufficiency,
            "retained_income_per_yen": per_yen,
            "worth_yen": leak * per_yen,
        }
    ).sort_values("leak_yen", ascending=False)


def leak_interval(
    model: Model, self_sufficiency: Floats, *, low: float = 0.05, high: float = 0.95
) -> pd.DataFrame:
    """Return how far each sector's leak may lie from the estimate (see `leaking_sectors`).

    ℓ = (1 − s) ∘ demand in every draw of s; demand stays as it is in the middle case.

    Parameters
    ----------
    model
        The region's model.
    self_sufficiency
        Draws × sectors, as `MunicipalModel.draws` gives them.
    low, high
        Shares of the draws below the two ends.

    Returns
    -------
    pandas.DataFrame
        Sector × (low_yen, high_yen), a year.
    """
    demand = _demand(model)
    ends = np.quantile(1.0 - self_sufficiency, [low, high], axis=0) * demand.to_numpy(float)
    return pd.DataFrame({"low_yen": ends[0], "high_yen": ends[1]}, index=demand.index)


def _demand(model: Model) -> "pd.Series[float]":
    """Return what industries and households use, by sector: A x + c κ w."""
    output = model.output
    if output is None:
        raise ValueError("the region's output is not known")
    wages = float((output * model.component("wages") * model.resident_wages).sum())
    return model.technical @ output + model.consumption * wages * model.propensity


def gathered(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Return frames with rows (category, tier) added up, in the order of `CATEGORIES`."""
    frame = pd.concat(parts).groupby(level=KEYS, sort=False).sum()
    rank = {name: i for i, name in enumerate(CATEGORIES)}
    order = sorted(
        range(len(frame)), key=lambda i: rank[str(frame.index.get_level_values("category")[i])]
    )
    return frame.iloc[order]


def _direct(model: Model, missed: Floats, columns: "pd.Index[str]") -> pd.DataFrame:
    shares = outside_shares(model.sourcing)
    index = pd.MultiIndex.from_tuples(
        [("direct_imports", str(t)) for t in shares.columns], names=KEYS
    )
    return pd.DataFrame(shares.to_numpy(float).T @ missed, index=index, columns=columns)
