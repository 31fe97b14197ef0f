"""From a published table to the coefficients of the model."""

import pandas as pd

from machigenki.circulation.components import private_consumption, value_added_components
from machigenki.circulation.model import HouseholdRates, Model
from machigenki.circulation.rates import parameters
from machigenki.circulation.table import Table
from machigenki.region.problem import InputError, Problem
from machigenki.region.text import Text
from machigenki.region.tier import TIERS, Tier

IMBALANCE_ALLOWED = 1e-2


def technical_coefficients(table: Table) -> pd.DataFrame:
    """Return A = Z / x: inputs per yen of output; a sector without output has none."""
    x = table.output
    return table.intermediate.div(x.where(x != 0.0, 1.0), axis=1).mul(
        (x != 0.0).astype(float), axis=1
    )


def regional_demand(table: Table) -> "pd.Series[float]":
    """Return intermediate + final demand without exports − adjustment, by sector (yen)."""
    inside = table.intermediate.sum(axis=1) + table.final_demand.sum(axis=1)
    return inside - table.adjustment.reindex(inside.index).fillna(0.0)


def import_coefficients(table: Table) -> pd.DataFrame:
    """Return m = imports ÷ (regional demand − adjustment), sector × ("nation", "abroad").

    Without a split of trade all imports are "nation". A sector that the region does not
    produce is all imported.
    """
    demand = regional_demand(table)
    imports = table.imports.reindex(columns=["nation", "abroad"], fill_value=0.0)
    m = imports.div(demand.where(demand != 0.0, 1.0), axis=0)
    unused = demand == 0.0
    m.loc[unused, :] = 0.0
    absent = table.output == 0.0
    total = m.sum(axis=1)
    m = m.div(total.where(absent & (total > 0.0), 1.0), axis=0)
    m.loc[absent & (total <= 0.0), "nation"] = 1.0
    return m


def sourcing_tiers(table: Table) -> pd.DataFrame:
    """Return where a yen of demand is bought, sector × tier; rows sum to 1.

    The region of a prefectural table is the prefecture itself, so its tier "prefecture" is
    empty. A coefficient outside 0…1 (re-export larger than demand, stock changes) is
    taken to the nearer end.
    """
    m = import_coefficients(table).clip(lower=0.0)
    total = m.sum(axis=1)
    m = m.div(total.where(total > 1.0, 1.0), axis=0)
    frame = pd.DataFrame(0.0, index=table.sectors, columns=[str(t) for t in TIERS])
    frame[str(Tier.NATION)] = m["nation"]
    frame[str(Tier.ABROAD)] = m["abroad"]
    frame[str(Tier.REGION)] = (1.0 - m.sum(axis=1)).clip(lower=0.0)
    return frame


def model_of_table(
    table: Table,
    *,
    propensity: float | None = None,
    resident_wages: "float | pd.Series[float]" = 1.0,
    local_profits: "float | pd.Series[float]" = 1.0,
    local_taxes: float | None = None,
    household_rates: HouseholdRates | None = None,
) -> Model:
    """Return the model of a table's region.

    A = Z / x; m̂ = imports ÷ (regional demand − adjustment); s = 1 − m.

    Parameters
    ----------
    table
        A regional table in yen.
    propensity
        Average propensity to consume κ out of wages; by default the survey's for workers'
        households (see `parameters`).
    resident_wages, local_profits
        Share of wages paid to residents and of profits due to local owners, one number or
        by sector. A table does not tell them; the default 1 counts all as local.
    local_taxes
        Share of net production taxes received by the region's own purse.
    household_rates
        Taxes and social insurance that residents pay out of wages.

    Raises
    ------
    InputError
        If the columns do not balance, or a row or column cannot be told by its name.
    """
    defaults = parameters()
    x = table.output.astype(float)
    A = technical_coefficients(table)
    residual = x - table.intermediate.sum()
    _require_balance(table, residual)
    amounts = value_added_components(table.value_added, residual)
    live = x != 0.0
    value_added = amounts.div(x.where(live, 1.0), axis=1).mul(live.astype(float), axis=1)
    consumption = private_consumption(table.final_demand)
    if household_rates is None:
        direct, local = defaults["direct_tax"].value, defaults["direct_tax_local_share"].value
        household_rates = HouseholdRates(
            national_tax=direct * (1.0 - local),
            local_tax=direct * local,
            social_insurance=defaults["social_insurance"].value,
        )
    if local_taxes is None:
        local_taxes = defaults["production_tax_local_share"].value
    return Model(
        place=table.place,
        technical=A,
        sourcing=sourcing_tiers(table),
        value_added=value_added,
        resident_wages=_by_sector(resident_wages, table.sectors),
        local_profits=_by_sector(local_profits, table.sectors),
        consumption=consumption / consumption.sum(),
        propensity=defaults["propensity"].value if propensity is None else propensity,
        jobs=_jobs(table),
        output=x,
        local_taxes=local_taxes,
        household_rates=household_rates,
        codes=dict(table.codes),
    )


def _by_sector(value: "float | pd.Series[float]", sectors: "pd.Index[str]") -> "pd.Series[float]":
    if isinstance(value, pd.Series):
        return value.reindex(sectors).astype(float)
    return pd.Series(float(value), index=sectors)


def _jobs(table: Table) -> pd.DataFrame:
    names = ["workers", "employees"]
    if table.employment is None:
        return pd.DataFrame(float("nan"), index=table.sectors, columns=names)
    x = table.output
    persons = table.employment.reindex(index=table.sectors, columns=names)
    return persons.div(x.where(x != 0.0, 1.0), axis=0).mul((x != 0.0).astype(float), axis=0)


def _require_balance(table: Table, residual: "pd.Series[float]") -> None:
    from machigenki.circulation.components import plain

    total = table.value_added.sum()
    subsidies = [n for n in table.value_added.index if "補助金" in plain(str(n))]
    flipped = total - 2.0 * table.value_added.loc[subsidies].sum()
    gap = (total - residual).abs().combine((flipped - residual).abs(), min)
    if gap.sum() <= IMBALANCE_ALLOWED * float(table.output.abs().sum()):
        return
    worst = gap.sort_values(ascending=False).index[:3]
    raise InputError(
        Problem(
            what=Text(
                "列の合計が域内生産額と一致しません", "columns do not add up to the region's output"
            ),
            field=str(name),
            found=f"{float(total[name]):,.0f}",
            expected=Text(
                f"粗付加価値の合計 {float(residual[name]):,.0f} 円",
                f"value added of {float(residual[name]):,.0f} yen",
            ),
        )
        for name in worst
    )
