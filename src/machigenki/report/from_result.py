"""From a plan's result to the facts that the documents show."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from machigenki.circulation import HouseholdRates, LedgerEffect, Model, ledger_effect
from machigenki.circulation.uses import CATEGORIES
from machigenki.ledger import FINANCING_KINDS, Basis, FlowKind, Ledger, PartyKind
from machigenki.region.industries import INDUSTRY_CODES
from machigenki.region.text import Text
from machigenki.region.tier import OUTSIDE, Tier
from machigenki.report.assumptions import assumptions
from machigenki.report.circle import stages
from machigenki.report.facts import Facts, MeasureFacts, Physical
from machigenki.report.finance_facts import finance_facts
from machigenki.report.frames import number
from machigenki.report.words import CHANNELS, DESTINATIONS

if TYPE_CHECKING:
    from machigenki.portfolio import PlanResult

_TO_STATE = ("taxes", "household_taxes", "social_insurance")


def collect(result: "PlanResult") -> Facts:
    """Return everything that the documents of `result` show."""
    plan, region = result.folder.plan, result.folder.region
    years = plan.years
    interval = _yearly_interval(result.uncertainty.interval, years)
    middle = number(result.uncertainty.interval, "retained_income_yen", "value")
    drivers = result.uncertainty.tornado
    given = tuple(a for m in result.measures for a in assumptions(m.measure))
    return Facts(
        title=plan.title,
        town=region.name,
        first_year=plan.first_year,
        years=years,
        base_year=region.base_year,
        measures=tuple(
            MeasureFacts(m.measure.title.text, m.payback_years) for m in result.measures
        ),
        rate=float(result.accounts.circulation_rate),
        stages=stages(result.accounts),
        destinations=destinations(result.model.model, result.without, result.with_) / years,
        leaks=_leaks(result.effect_without, result.effect_with, years),
        jobs=_jobs(result.effect, result.model.model, years),
        industries=_industries(result.effect, result.model.model, years),
        path=_path(result.effect, plan.first_year, years),
        cash=_cash(result.with_, plan.first_year, years),
        money=_money(result),
        draws_yen=result.uncertainty.draws["retained_income_yen"].to_numpy(float) / years,
        interval=interval,
        tornado=pd.DataFrame(
            {
                "name": [
                    Text(ja, en)
                    for ja, en in zip(drivers["name_ja"], drivers["name_en"], strict=True)
                ],
                "low_yen": (drivers["low_yen"].to_numpy(float) - middle) / years,
                "high_yen": (drivers["high_yen"].to_numpy(float) - middle) / years,
            },
            index=drivers.index,
        ),
        physical=tuple(
            Physical(i.name, i.unit, float(np.mean(i.without_value)), float(np.mean(i.with_value)))
            for m in result.measures
            for i in m.indicators
        ),
        assumptions=given,
        sources=tuple(
            (label, figure)
            for label, figure in result.sources
            if figure.source.title.ja not in {a.source for a in given}
        ),
        postings=_postings(result.with_, result.without),
        displaced=_displaced(result.without),
        extrapolation=result.model.extrapolation,
        finances=tuple(finance_facts(m.financials, n) for n, m in enumerate(result.measures, 1)),
        products=frozenset(p.name for m in result.measures for p in m.measure.products),
    )


def _yearly_interval(interval: pd.DataFrame, years: int) -> pd.DataFrame:
    """Return the interval a year; person-years become persons."""
    return (interval / years).rename(index={"jobs_person_years": "jobs_persons"})


def destinations(model: Model, without: Ledger, with_: Ledger) -> pd.DataFrame:
    """Return where what the modelled parties pay ends, before residents spend it [yen].

    Σ over destinations = payments of the region's modelled parties to all others, loans,
    repayments and own funds left out. What customers save or lose is no payment of theirs.

    Returns
    -------
    pandas.DataFrame
        Destination key × (``without_yen``, ``with_yen``).
    """
    # With κ = 0 and no taxes on households, wages of residents are an end: the picture
    # asks who earns, not where the earner shops.
    earning = replace(model, propensity=0.0, household_rates=HouseholdRates())
    columns = {"without_yen": without, "with_yen": with_}
    frame = pd.DataFrame(
        {name: _ends(ledger_effect(earning, _payments(ledger))) for name, ledger in columns.items()}
    )
    return frame.reindex(list(DESTINATIONS)).fillna(0.0)


def _payments(ledger: Ledger) -> Ledger:
    postings = ledger.postings
    here = str(Tier.REGION)
    modelled = [str(PartyKind.VENTURE), str(PartyKind.CUSTOMER)]
    pays = postings["payer_kind"].isin(modelled) & (postings["payer_place"] == here)
    among = postings["payee_kind"].isin(modelled) & (postings["payee_place"] == here)
    financing = postings["kind"].isin([str(k) for k in FINANCING_KINDS])
    saved = (postings["payer_kind"] == str(PartyKind.CUSTOMER)) & (
        postings["kind"] == str(FlowKind.PROFIT)
    )
    keep = (pays & ~among & ~financing & ~saved).to_numpy()
    return Ledger(postings[keep].reset_index(drop=True), ledger.amount_yen[keep])


def _ends(effect: LedgerEffect) -> "pd.Series[float]":
    rests = pd.concat([effect.leaks, effect.kept], ignore_index=True)
    # The payers' own purse is where the money came from.
    rests = rests[rests["category"] != "party_balance"]
    key = rests["tier"].where(~rests["category"].isin(_TO_STATE), "state")
    key = key.replace({str(Tier.UNSTATED): "unknown"})
    # Local taxes stay here, whatever their kind.
    key = key.where(rests["tier"] != str(Tier.REGION), "region")
    return rests.groupby(key)["amount_yen"].sum()


def _leaks(without: LedgerEffect, with_: LedgerEffect, years: int) -> pd.DataFrame:
    keys = ["category", "tier"]
    # Principal that goes back to an outside lender came in from there before.
    sides = {
        name: effect.leaks[effect.leaks["category"] != "financing"]
        for name, effect in (("without_yen", without), ("with_yen", with_))
    }
    frame = pd.concat(
        {name: leaks.groupby(keys)["amount_yen"].sum() for name, leaks in sides.items()},
        axis="columns",
    ).fillna(0.0)
    rank = {name: i for i, name in enumerate(CATEGORIES)}
    tiers = {str(t): i for i, t in enumerate(OUTSIDE)}
    rows = sorted(frame.index, key=lambda k: (rank[k[0]], tiers[k[1]]))
    frame = frame.loc[rows] / years
    return frame.reset_index().assign(
        category=pd.Series([CATEGORIES[c] for c, _ in rows], dtype=object),
        tier=[str(t) for _, t in rows],
    )


def _by_code(effect: LedgerEffect, model: Model) -> pd.DataFrame:
    frame = effect.by_industry
    known = set(INDUSTRY_CODES)
    code = [
        label if label in known or not label else model.codes.get(label, "69")
        for label in frame["industry"].astype(str)
    ]
    return frame.assign(industry=code)


def _jobs(effect: LedgerEffect, model: Model, years: int) -> pd.DataFrame:
    """Return industry code × channel, persons; the measure itself is under the code ""."""
    jobs = _by_code(effect, model).pivot_table(
        index="industry",
        columns="channel",
        values="jobs_person_years",
        aggfunc="sum",
        fill_value=0.0,
    )
    return jobs.reindex(columns=list(CHANNELS), fill_value=0.0) / years


def _industries(effect: LedgerEffect, model: Model, years: int) -> pd.DataFrame:
    columns = ["output_yen", "value_added_yen", "retained_income_yen", "jobs_person_years"]
    frame = _by_code(effect, model).groupby("industry")[columns].sum() / years
    return frame.rename(columns={"jobs_person_years": "jobs_persons"})


def _path(effect: LedgerEffect, first_year: int, years: int) -> pd.DataFrame:
    frame = effect.per_year[["retained_income_yen", "jobs_persons"]]
    span = pd.RangeIndex(first_year, first_year + years, name="year")
    return frame.set_axis(frame.index.astype(int)).reindex(span, fill_value=0.0)


def _cash(ledger: Ledger, first_year: int, years: int) -> pd.DataFrame:
    """Return the ventures' yearly cash before loans, own funds and what owners take out."""
    frame = ledger.frame
    frame = frame[frame["basis"] != str(Basis.ACCRUED)]
    venture = str(PartyKind.VENTURE)
    left_out = [str(k) for k in (*FINANCING_KINDS, FlowKind.PROFIT, FlowKind.INTEREST)]
    frame = frame[~frame["kind"].isin(left_out)]
    year = frame["period"].str[:4].astype(int)
    amount = frame["amount_yen"]
    received, paid = frame["payee_kind"] == venture, frame["payer_kind"] == venture
    grant = frame["kind"] == str(FlowKind.SUBSIDY)
    invested = frame["kind"] == str(FlowKind.INVESTMENT)
    span = pd.RangeIndex(first_year, first_year + years, name="year")

    def total(rows: "pd.Series[bool]") -> "pd.Series[float]":
        return amount[rows].groupby(year[rows]).sum().reindex(span, fill_value=0.0)

    cash = pd.DataFrame(
        {
            "receipts_yen": total(received & ~paid & ~grant),
            "payments_yen": total(paid & ~received & ~invested),
            "investment_yen": total(paid & invested),
            "grants_yen": total(received & grant),
        }
    )
    if not cash.to_numpy().any():
        return cash.iloc[:0].assign(cash_yen=0.0, total_yen=0.0)
    cash["cash_yen"] = (
        cash["receipts_yen"] - cash["payments_yen"] - cash["investment_yen"] + cash["grants_yen"]
    )
    cash["total_yen"] = cash["cash_yen"].cumsum()
    return cash


def _money(result: "PlanResult") -> pd.DataFrame:
    rows: list[tuple[str, str, str, float]] = []
    for item in result.measures:
        measure = item.measure
        rows += [
            ("uses", "use", line.asset, line.cost_yen.value)
            for line in measure.investments
            if measure.funded(line)
        ]
        funding = measure.funding
        kept = funding.working_capital_yen
        rows.append(("uses", "working_capital", "", kept))
        rows += [("sources", "grant", part.name, part.amount_yen) for part in funding.grants]
        rows += [("sources", "loan", part.name, part.amount_yen) for part in funding.loans]
        rows += [("sources", "investor", part.name, part.amount_yen) for part in funding.investors]
        rows += [
            ("sources", "crowdfunding", part.name, part.net_yen) for part in funding.crowdfunding
        ]
        rows += [("sources", "own", part.name, part.amount_yen) for part in funding.own]
    keys = ["side", "kind", "name"]
    frame = pd.DataFrame(rows, columns=[*keys, "amount_yen"])
    frame = frame[frame["amount_yen"] != 0]
    return frame.groupby(keys, sort=False)[["amount_yen"]].sum().reset_index()


def _postings(with_: Ledger, without: Ledger) -> pd.DataFrame:
    keys = [c for c in with_.postings.columns if c != "basis"]
    frames = {"without_yen": without.frame, "with_yen": with_.frame}
    joined = pd.concat(
        {
            name: frame[frame["basis"] != str(Basis.ACCRUED)].groupby(keys)["amount_yen"].sum()
            for name, frame in frames.items()
        },
        axis="columns",
    ).fillna(0.0)
    return joined.reset_index().sort_values(["period", "payer", "kind"], ignore_index=True)


def _displaced(without: Ledger) -> "pd.Series[float]":
    """Return what modelled parties buy without the plan, by item [yen a year of buying]."""
    frame = without.frame
    bought = frame["kind"].isin([str(FlowKind.PURCHASE), str(FlowKind.SALE)]) & (
        frame["payer_kind"] == str(PartyKind.CUSTOMER)
    )
    years = max(frame[bought]["period"].str[:4].nunique(), 1)
    return frame[bought].groupby("item")["amount_yen"].sum().sort_values(ascending=False) / years
