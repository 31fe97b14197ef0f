"""What the difference of two ledgers does to the region (see docs/circulation.md)."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from machigenki.circulation.leakage import gathered
from machigenki.circulation.ledger_accounts import (
    CASH,
    INCOME,
    OWN_PURCHASES,
    OWN_SALES,
    Sorted,
    sort_postings,
)
from machigenki.circulation.model import Floats, Model, outside_shares
from machigenki.circulation.sectors import as_array
from machigenki.circulation.spread import Spread, spread
from machigenki.circulation.uses import CATEGORIES, KEYS, uses_of_income, uses_of_output
from machigenki.ledger import MODELLED, Ledger, to_years
from machigenki.region.tier import OUTSIDE, Tier

CHANNELS = ("explicit", "supply_chain", "households")
ROUNDING = 1e-14
RETAINED_ROWS = ("local_profits", "local_taxes", "party_balance")
"""What local parties keep of the explicit postings, beside the income of residents."""


@dataclass(frozen=True, eq=False)
class LedgerEffect:
    """The effect of a ledger (a difference, or one side of it) on the region.

    Channels: "explicit" (the postings themselves), "supply_chain" (local industries that
    get orders, and their suppliers), "households" (what residents buy from all of it).

    Parameters
    ----------
    place
        The region.
    by_industry
        channel, industry (sector label; "" for the measure itself), output_yen,
        value_added_yen, retained_income_yen, jobs_person_years: sums over all years.
    leaks
        channel, category, tier, amount_yen: payments whose receiver is outside.
    kept
        The same for what stays in the region without being spent again, and (tier
        "unstated") what is not followed.
    flows
        kind, tier, amount_yen: money that enters from outside.
    per_year
        By year: retained_income_yen in all and by channel, resident_income_yen,
        output_yen, jobs_persons, inflow_yen, leak_yen.
    orders
        Orders with local industries, sector × year (yen).
    """

    place: str
    by_industry: pd.DataFrame
    leaks: pd.DataFrame
    kept: pd.DataFrame
    flows: pd.DataFrame
    per_year: pd.DataFrame
    orders: pd.DataFrame
    _model: Model
    _ledger: Ledger

    @property
    def retained_income_yen(self) -> float:
        """Retained income (域内に残る所得), all channels and years."""
        return float(self.per_year["retained_income_yen"].sum())

    @property
    def jobs_person_years(self) -> float:
        """Jobs of all channels and years; NaN where the table has no employment."""
        return float(self.per_year["jobs_persons"].sum(skipna=False))

    @property
    def leak_yen(self) -> float:
        """All payments whose receiver is outside."""
        return float(self.per_year["leak_yen"].sum())

    @property
    def inflow_yen(self) -> float:
        """All money that enters from outside."""
        return float(self.per_year["inflow_yen"].sum())

    @property
    def residual_yen(self) -> float:
        """Inflow − leaks − kept: zero but for rounding."""
        parts = (self.flows, self.leaks, self.kept)
        inflow, leaks, kept = (float(f["amount_yen"].sum()) for f in parts)
        return inflow - leaks - kept

    @cached_property
    def per_100_yen(self) -> pd.DataFrame:
        """Where each 100 yen that the measure pays comes to rest, see `per_100_yen`."""
        return per_100_yen(self._model, self._ledger)

    def __repr__(self) -> str:
        """Return the totals by channel, and the largest leaks."""
        years = self.per_year.index
        span = f"{years[0]}–{years[-1]}" if len(years) else "no years"
        lines = [f"Effect of a ledger on {self.place}, {span}"]
        sums = (
            self.by_industry.drop(columns="industry")
            .groupby("channel", sort=False)
            .sum(min_count=1)
        )
        for channel, row in sums.iterrows():
            lines.append(
                f"  {channel!s:<13} retained {row['retained_income_yen']:>16,.0f} yen, jobs "
                f"{row['jobs_person_years']:,.1f} person-years"
            )
        lines.append(f"  {'total':<13} retained {self.retained_income_yen:>16,.0f} yen")
        lines.append(f"  inflow {self.inflow_yen:,.0f} yen, leaks {self.leak_yen:,.0f} yen")
        worst = self.leaks.groupby("category")["amount_yen"].sum()
        worst = worst[worst.abs().sort_values(ascending=False).index].head(5)
        lines += [f"    {CATEGORIES[str(k)].en:<40}{v:>18,.0f} yen" for k, v in worst.items()]
        return "\n".join(lines)


def ledger_effect(
    model: Model,
    difference: Ledger,
    *,
    own_jobs_persons: "pd.Series[float] | None" = None,
) -> LedgerEffect:
    """Return what a ledger, as a rule the difference with − without, does to the region.

    Orders with local industries o and income of residents y₀ come from the postings;
    x₁ = B o, Y = (y₀ + wᵀx₁) ÷ (1 − κ wᵀB(s∘c)), x₂ = B(s∘c) κ Y. The measure's own sales are
    never a demand: payments between modelled parties cancel.

    Parameters
    ----------
    model
        The region.
    difference
        A ledger without draws; negative amounts are what is paid less than before. Only
        what is paid in cash counts (basis "paid" or "both").
    own_jobs_persons
        Jobs at the measure itself by year (index "2027", …); a ledger does not tell them.

    Raises
    ------
    InputError
        If a local industry is paid that the model does not have.
    """
    if difference.draws is not None:
        raise ValueError("this ledger has draws; use ledger_effect_draws")
    yearly = to_years(difference) if len(difference) else difference
    entries = sort_postings(model, yearly)
    years, groups = entries.by_year(yearly.amount_yen)
    accounts = pd.DataFrame(
        entries.accounts.to_numpy(float) @ groups, index=entries.accounts.index, columns=years
    )
    orders, missed = _orders(model, entries, groups)
    income = as_array(accounts.T[INCOME])
    result = spread(model, orders, income)
    jobs = pd.Series(0.0, index=years)
    if own_jobs_persons is not None:
        jobs = own_jobs_persons.rename(index=str).reindex(years, fill_value=0.0).astype(float)
    rests = _rests(model, accounts, missed, result, years)
    by_channel = {k: f.assign(channel=k) for k, f in rests.items()}
    long = pd.concat(by_channel.values()).set_index("channel", append=True).sum(axis=1)
    listed = long.rename("amount_yen").reset_index()[["channel", *KEYS, "amount_yen"]]
    size = listed["amount_yen"].abs()
    listed = listed[size > ROUNDING * size.max()]
    outside = listed["tier"].isin([str(t) for t in OUTSIDE])
    return LedgerEffect(
        place=model.place,
        by_industry=_by_industry(model, accounts, result, float(jobs.sum())),
        leaks=listed[outside].reset_index(drop=True),
        kept=listed[~outside].reset_index(drop=True),
        flows=_flows(accounts),
        per_year=_per_year(model, accounts, result, jobs, rests),
        orders=pd.DataFrame(orders, index=model.sectors, columns=years),
        _model=model,
        _ledger=difference,
    )


def per_100_yen(model: Model, ledger: Ledger) -> pd.DataFrame:
    """Return where each 100 yen that the measure's parties pay comes to rest.

    Everything that the modelled local parties pay to others is followed through suppliers
    and households. Of a difference only what is newly paid counts, payments that fall are
    left out; like payments are added up over the years first.

    Returns
    -------
    pandas.DataFrame
        channel, category, tier, yen; sums to 100, largest first. Empty where nothing is paid.
    """
    columns = ["channel", *KEYS, "yen"]
    paid = _payments(ledger)
    if not len(paid):
        return pd.DataFrame(columns=columns)
    result = ledger_effect(model, paid)
    rests = pd.concat([result.leaks, result.kept], ignore_index=True)
    rests = rests[rests["category"] != "party_balance"]
    yen = rests["amount_yen"] * 100.0 / rests["amount_yen"].sum()
    return rests.assign(yen=yen)[columns].sort_values("yen", ascending=False, ignore_index=True)


def _payments(ledger: Ledger) -> Ledger:
    """Return what local modelled parties pay to others on balance, over all years."""
    postings = ledger.postings
    modelled = [str(k) for k in MODELLED]
    pays = postings["payer_kind"].isin(modelled) & (postings["payer_place"] == str(Tier.REGION))
    among = postings["payee_kind"].isin(modelled) & (postings["payee_place"] == str(Tier.REGION))
    rows = (pays & ~among & postings["basis"].isin(CASH)).to_numpy()
    alike = [c for c in postings.columns if c not in ("period", "item")]
    sums = (
        postings[rows]
        .assign(amount=ledger.amount_yen[rows])
        .groupby(alike, as_index=False)["amount"]
        .sum()
    )
    sums = sums[sums["amount"] > 0.0].assign(period="all", item="")
    keys = sums[list(postings.columns)].reset_index(drop=True)
    return Ledger(keys, sums["amount"].to_numpy(dtype=np.float64))


def _orders(model: Model, entries: Sorted, groups: Floats) -> tuple[Floats, Floats]:
    """Return orders with local industries, and what of unplaced purchases is bought outside."""
    s = as_array(model.self_sufficiency)[:, None]
    unstated = entries.unstated @ groups
    return entries.orders @ groups + s * unstated, (1.0 - s) * unstated


def _rests(
    model: Model, accounts: pd.DataFrame, missed: Floats, result: Spread, years: "pd.Index[str]"
) -> dict[str, pd.DataFrame]:
    """Return where the money comes to rest, by channel: (category, tier) × year (yen)."""
    shares = outside_shares(model.sourcing)
    direct = pd.DataFrame(
        shares.to_numpy(float).T @ missed,
        index=pd.MultiIndex.from_tuples(
            [("direct_imports", str(t)) for t in shares.columns], names=KEYS
        ),
        columns=years,
    )
    part = accounts.index.get_level_values("part")
    stated = accounts[part.isin(["leak", "kept"])].droplevel("part").rename_axis(index=KEYS)
    uses, spending = uses_of_output(model), uses_of_income(model)

    def of_output(output: Floats) -> pd.DataFrame:
        return pd.DataFrame(uses.to_numpy(float) @ output, index=uses.index, columns=years)

    spent = pd.DataFrame(
        np.outer(as_array(spending), result.resident_income), index=spending.index, columns=years
    )
    return {
        "explicit": gathered([stated, direct]),
        "supply_chain": gathered([of_output(result.chain)]),
        "households": gathered([spent, of_output(result.induced)]),
    }


def explicit_retained(accounts: pd.DataFrame) -> "pd.Series[float]":
    """Return what residents, local owners and the purse receive in the postings (yen)."""
    kept = [("kept", name, str(Tier.REGION)) for name in RETAINED_ROWS]
    rows = [key for key in [INCOME, *kept] if key in accounts.index]
    total: pd.Series[float] = accounts.loc[rows].sum()
    return total


def _by_industry(
    model: Model, accounts: pd.DataFrame, result: Spread, own_jobs: float
) -> pd.DataFrame:
    totals = accounts.sum(axis=1)
    sales, purchases = float(totals[OWN_SALES]), float(totals[OWN_PURCHASES])
    frames = [
        pd.DataFrame(
            {
                "channel": ["explicit"],
                "industry": [""],
                "output_yen": [sales],
                "value_added_yen": [sales - purchases],
                "retained_income_yen": [float(explicit_retained(accounts).sum())],
                "jobs_person_years": [own_jobs],
            }
        )
    ]
    for channel, output in zip(CHANNELS[1:], (result.chain, result.induced), strict=True):
        x = output.sum(axis=1)
        frames.append(
            pd.DataFrame(
                {
                    "channel": channel,
                    "industry": model.sectors.astype(str),
                    "output_yen": x,
                    "value_added_yen": as_array(model.value_added.sum()) * x,
                    "retained_income_yen": as_array(model.retained) * x,
                    "jobs_person_years": as_array(model.jobs["workers"]) * x,
                }
            )
        )
    return pd.concat(frames, ignore_index=True)


def _flows(accounts: pd.DataFrame) -> pd.DataFrame:
    part = accounts.index.get_level_values("part")
    rows = accounts[part == "inflow"].sum(axis=1).droplevel("part")
    rows.index.names = ["kind", "tier"]
    return rows[rows != 0.0].rename("amount_yen").reset_index()


def _per_year(
    model: Model,
    accounts: pd.DataFrame,
    result: Spread,
    own_jobs: "pd.Series[float]",
    rests: dict[str, pd.DataFrame],
) -> pd.DataFrame:
    retained, jobs = as_array(model.retained), as_array(model.jobs["workers"])
    tiers = [str(t) for t in OUTSIDE]
    leaks = sum(
        (f[f.index.get_level_values("tier").isin(tiers)].sum() for f in rests.values()),
        start=pd.Series(0.0, index=accounts.columns),
    )
    output = result.chain + result.induced
    explicit = explicit_retained(accounts)
    frame = pd.DataFrame(
        {
            "explicit_retained_income_yen": explicit,
            "supply_chain_retained_income_yen": retained @ result.chain,
            "households_retained_income_yen": retained @ result.induced,
            "resident_income_yen": result.resident_income,
            "output_yen": output.sum(axis=0),
            "jobs_persons": as_array(own_jobs) + jobs @ output,
            "inflow_yen": accounts[accounts.index.get_level_values("part") == "inflow"].sum(),
            "leak_yen": leaks,
        },
        index=accounts.columns,
    )
    total = frame[[f"{c}_retained_income_yen" for c in CHANNELS]].sum(axis=1)
    frame.insert(0, "retained_income_yen", total)
    return frame
