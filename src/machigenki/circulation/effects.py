"""The effect of new demand on the region: output, income, jobs and imports, by round."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from machigenki.circulation.margins import Margins, to_producer_prices
from machigenki.circulation.methods import TYPE1, Method, Rounds
from machigenki.circulation.model import Floats, Model, outside_shares
from machigenki.circulation.sectors import as_array, shock_frame
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text
from machigenki.region.tier import OUTSIDE

ROUNDS = ("direct", "indirect", "induced")


@dataclass(frozen=True, eq=False)
class Effect:
    """What one shock, or a thousand, lead to in the region.

    Frames are sector × shock. Each quantity is the sum of its rounds: `direct` (orders that
    stay in the region), `indirect` (inputs behind them), `induced` (what residents buy).

    Parameters
    ----------
    model, method
        What was used.
    shock
        Demand at producer prices (yen).
    direct, indirect, induced
        Output (yen).
    imports
        Tier × shock (yen): everything bought outside, direct, behind, and by households.
    """

    model: Model
    method: Method
    shock: pd.DataFrame
    direct: pd.DataFrame
    indirect: pd.DataFrame
    induced: pd.DataFrame
    imports: pd.DataFrame

    @cached_property
    def output(self) -> pd.DataFrame:
        """Output (yen), all rounds."""
        return self.direct + self.indirect + self.induced

    @property
    def value_added(self) -> pd.DataFrame:
        """Gross value added (yen)."""
        return self.output.mul(self.model.value_added.sum(), axis=0)

    @property
    def wages(self) -> pd.DataFrame:
        """Compensation of employees (yen), whoever receives it."""
        return self.output.mul(self.model.component("wages"), axis=0)

    @property
    def profits(self) -> pd.DataFrame:
        """Operating surplus (yen), whoever receives it."""
        return self.output.mul(self.model.component("profits"), axis=0)

    @property
    def retained_income(self) -> pd.DataFrame:
        """Income that stays with residents, local owners and the local purse (yen)."""
        return self.output.mul(self.model.retained, axis=0)

    @property
    def workers(self) -> pd.DataFrame:
        """Jobs of all workers (就業者, person-years)."""
        return self.output.mul(self.model.jobs["workers"], axis=0)

    @property
    def employees(self) -> pd.DataFrame:
        """Jobs of employees (雇用者, person-years)."""
        return self.output.mul(self.model.jobs["employees"], axis=0)

    def summary(self, shock: str | None = None) -> pd.DataFrame:
        """Return totals of one shock, round × quantity; units stand in the column names.

        Parameters
        ----------
        shock
            Column label; the first by default.
        """
        coefficients = self._coefficients()
        column = self.shock.columns[0] if shock is None else shock
        rows = {name: getattr(self, name)[column] @ coefficients for name in ROUNDS}
        frame = pd.DataFrame(rows).T
        frame.loc["total"] = frame.sum(skipna=False)
        frame.index.name = "round"
        return frame

    def by_sector(self, shock: str | None = None) -> pd.DataFrame:
        """Return one shock by sector: demand, output by round, income and jobs."""
        column = self.shock.columns[0] if shock is None else shock
        parts = {"demand_yen": self.shock[column]}
        parts |= {f"{name}_yen": getattr(self, name)[column] for name in ROUNDS}
        coefficients = self._coefficients().mul(self.output[column], axis=0)
        return pd.concat([pd.DataFrame(parts), coefficients], axis=1)

    def as_dict(self, shock: str | None = None) -> dict[str, object]:
        """Return one shock with stable keys and units in the keys, for ``--json``."""
        column = self.shock.columns[0] if shock is None else shock
        sectors = self.by_sector(column)
        return {
            "place": self.model.place,
            "method": self.method.word,
            "propensity": self.model.propensity,
            "demand_yen": float(self.shock[column].sum()),
            "rounds": _records(self.summary(column)),
            "imports_yen": {str(k): float(v) for k, v in self.imports[column].items()},
            "sectors": _records(sectors),
        }

    def __repr__(self) -> str:
        """Return the shocks, the method and the totals of the first."""
        count = self.shock.shape[1]
        first = self.summary()
        demand = float(self.shock.iloc[:, 0].sum())
        multiplier = float(first["output_yen"].iloc[-1]) / (demand or 1.0)
        lines = [
            f"Effect on {self.model.place} ({len(self.model.sectors)} sectors, {count} "
            f"shock{'s' if count > 1 else ''}, {self.method.label.en})",
            f"  demand {demand:>21,.0f} yen, output ÷ demand {multiplier:.3f}",
        ]
        for name in first.columns:
            unit = name.rsplit("_", 1)[-1]
            cells = "  ".join(f"{r} {v:,.0f}" for r, v in first[name].items())
            lines.append(f"  {name.removesuffix('_' + unit):<16}{cells} {unit}")
        bought = ", ".join(f"{t} {v:,.0f}" for t, v in self.imports.iloc[:, 0].items())
        lines.append(f"  {'imports':<16}{bought} yen")
        return "\n".join(lines)

    def _coefficients(self) -> pd.DataFrame:
        model = self.model
        return pd.DataFrame(
            {
                "output_yen": pd.Series(1.0, index=model.sectors),
                "value_added_yen": model.value_added.sum(),
                "wages_yen": model.component("wages"),
                "profits_yen": model.component("profits"),
                "retained_income_yen": model.retained,
                "workers_persons": model.jobs["workers"],
                "employees_persons": model.jobs["employees"],
            }
        )


def effect(
    model: Model,
    shock: "pd.Series[float] | pd.DataFrame",
    *,
    method: Method = TYPE1,
    propensity: float | None = None,
    margins: Margins | None = None,
    local: bool = False,
) -> Effect:
    """Return what new demand does to the region: C = s∘Δ, then output by `method`.

    Parameters
    ----------
    model
        The region.
    shock
        New demand by sector (yen); a frame holds many shocks, one a column, which are
        solved together.
    method
        TYPE1, TYPE2 or TWO_ROUND.
    propensity
        κ in place of the model's.
    margins
        Given, `shock` is in purchaser prices and is taken to producer prices first.
    local
        The demand is for local products alone (an export, an order placed with a local
        firm): nothing of it is imported directly.

    Raises
    ------
    InputError
        For unknown sectors or amounts that are no numbers.
    """
    demand = shock_frame(model, shock)
    if propensity is not None:
        model = model.with_propensity(_share(propensity))
    s = model.self_sufficiency
    if margins is None:
        orders = demand.copy() if local else demand.mul(s, axis=0)
    else:
        goods, services = to_producer_prices(demand, margins)
        demand = goods + services
        own = s if margins.self_sufficiency is None else margins.self_sufficiency.combine_first(s)
        kept = own.reindex(model.sectors)
        orders = services.mul(kept, axis=0) + (goods if local else goods.mul(s, axis=0))
    return _assemble(model, method, demand, orders, demand - orders)


def outputs(model: Model, shock: "pd.Series[float] | pd.DataFrame") -> pd.DataFrame:
    """Return x = [I − sA]⁻¹ s∘Δ alone (type I, yen), sector × shock.

    For sweeps over thousands of shocks where rounds, income and imports are not needed: one
    factorisation, one solve.
    """
    demand = shock_frame(model, shock)
    orders = demand.to_numpy(float) * as_array(model.self_sufficiency)[:, None]
    return pd.DataFrame(model.solve(orders), index=demand.index, columns=demand.columns)


def plant_effect(
    model: Model,
    production: "pd.Series[float] | pd.DataFrame",
    *,
    method: Method = TYPE1,
    propensity: float | None = None,
) -> Effect:
    """Return x = b_j ÷ b_jj · p: a new plant whose own production is the shock.

    Column j of the inverse is divided by b_jj, so that what the plant's own production
    calls for in its own sector is not counted twice; for plants in several sectors J at
    once, x = B_·J (B_JJ)⁻¹ p.

    Parameters
    ----------
    production
        Yearly production of the plants by sector (yen), one case a column.
    """
    made = shock_frame(model, production)
    if propensity is not None:
        model = model.with_propensity(_share(propensity))
    B = model.inverse.to_numpy(float)
    values = made.to_numpy(float)
    orders = np.zeros_like(values)
    for k in range(values.shape[1]):
        plants = np.flatnonzero(values[:, k])
        orders[plants, k] = np.linalg.solve(B[np.ix_(plants, plants)], values[plants, k])
    frame = pd.DataFrame(orders, index=made.index, columns=made.columns)
    return _assemble(model, method, frame, frame, frame * 0.0)


def _assemble(
    model: Model, method: Method, demand: pd.DataFrame, orders: pd.DataFrame, missed: pd.DataFrame
) -> Effect:
    rounds = method.follow(model, orders.to_numpy(float))

    def framed(values: Floats) -> pd.DataFrame:
        return pd.DataFrame(values, index=demand.index, columns=demand.columns)

    return Effect(
        model=model,
        method=method,
        shock=demand,
        direct=orders,
        indirect=framed(rounds.indirect),
        induced=framed(rounds.induced),
        imports=_imports(model, rounds, missed),
    )


def _imports(model: Model, rounds: Rounds, missed: pd.DataFrame) -> pd.DataFrame:
    """Return imports by tier: demand not met inside, inputs of all output, household goods."""
    names = [str(t) for t in OUTSIDE]
    tiers = model.sourcing[names].to_numpy(float)
    output = rounds.direct + rounds.indirect + rounds.induced
    inputs = (tiers.T @ model.technical.to_numpy(float)) @ output
    consumed = np.outer(tiers.T @ as_array(model.consumption), rounds.consumption)
    direct = outside_shares(model.sourcing).to_numpy(float).T @ missed.to_numpy(float)
    return pd.DataFrame(direct + inputs + consumed, index=names, columns=missed.columns)


def _share(propensity: float) -> float:
    if 0.0 <= propensity < 1.0:
        return propensity
    raise InputError(
        Problem(
            what=Text("平均消費性向が範囲の外です", "the propensity to consume is out of range"),
            field="propensity",
            found=f"{propensity:g}",
            expected=Text("0以上1未満", "at least 0 and below 1"),
        )
    )


def _records(frame: pd.DataFrame) -> dict[str, dict[str, float | None]]:
    return {
        str(label): {str(k): (None if pd.isna(v) else float(v)) for k, v in row.items()}
        for label, row in frame.iterrows()
    }
