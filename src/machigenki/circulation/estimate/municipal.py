"""A circulation model for any municipality, with its accounts and its interval."""

import csv
from dataclasses import dataclass, replace
from functools import cache, cached_property
from importlib.resources import files

import numpy as np
import numpy.typing as npt
import pandas as pd

from machigenki.circulation.build import model_of_table
from machigenki.circulation.estimate import trained
from machigenki.circulation.estimate.commuting import (
    Commuting,
    commuting,
    employed_residents,
    jobs_per_resident,
)
from machigenki.circulation.estimate.control import nation_keys, prefectures
from machigenki.circulation.estimate.features import access, nation
from machigenki.circulation.estimate.output import municipal_output
from machigenki.circulation.model import Model
from machigenki.circulation.national import NATIONAL_SOURCE, national_table
from machigenki.circulation.rates import RATE_NAMES, parameters
from machigenki.circulation.table import Table
from machigenki.circulation.three_faces import Accounts, Inflows, accounts
from machigenki.region import INDUSTRY_CODES, Region, find_prefecture, prefecture_figures
from machigenki.region.bundle import numbers
from machigenki.region.provenance import Figure, Source, Status
from machigenki.region.text import Text
from machigenki.region.tier import TIERS, Tier

Array = npt.NDArray[np.float64]

LEVEL = 0.9


@dataclass(frozen=True, eq=False)
class MunicipalModel:
    """The estimated model of a region.

    Parameters
    ----------
    model
        Coefficients by the 37 sectors; `model.codes` gives their codes.
    accounts
        Three-face accounts and the circulation rate, estimated.
    final_demand
        Sector × category (yen), estimated.
    commuting
        Where residents work, and who holds the jobs.
    logit, spread, most
        Estimate of logit(s), standard deviation of its error, and the largest s that output
        allows, by sector.
    extrapolation
        Said where the region lies outside the range that was trained on.
    figures
        What the model rests on, with provenance.
    """

    model: Model
    accounts: Accounts
    final_demand: pd.DataFrame
    commuting: Commuting
    logit: Array
    spread: Array
    most: Array
    extrapolation: Text | None
    figures: tuple[tuple[Text, Figure], ...]

    @cached_property
    def interval(self) -> pd.DataFrame:
        """Conformal 90 % interval of self-sufficiency, sector × (low, estimate, high)."""
        half = trained.training().quantile_90 * self.spread
        columns = {"low": -half, "estimate": 0.0 * half, "high": half}
        return pd.DataFrame(
            {
                name: np.minimum(trained.sigmoid(self.logit + shift), self.most)
                for name, shift in columns.items()
            },
            index=self.model.sectors,
        )

    def draws(self, count: int, seed: int) -> Array:
        """Return joint draws of self-sufficiency, draws × n, in 0 … 1.

        logit(s) + σ(√ρ·g + √(1−ρ)·e): sectors of one region err together with correlation ρ.
        """
        rng = np.random.default_rng(seed)
        rho = trained.training().correlation
        shared = rng.standard_normal((count, 1))
        own = rng.standard_normal((count, len(self.logit)))
        error = np.sqrt(rho) * shared + np.sqrt(1.0 - rho) * own
        return np.minimum(trained.sigmoid(self.logit + self.spread * error), self.most)


def model_of_region(region: Region) -> MunicipalModel:
    """Return the circulation model of any region of municipalities.

    Technology is the nation's; output by workers; self-sufficiency by the trained estimator; what
    is not met inside is bought first in the rest of the prefecture, as far as the prefecture's
    own table serves itself, then in the rest of Japan and abroad as the nation imports.
    """
    national = _national()
    x = municipal_output(region)
    people = region.value("population_persons") / nation_keys().people
    near = _log_access(region)
    demand = _final_demand(region, x, people)
    total = nation().technical @ x + demand.to_numpy(float).sum(axis=1)
    most = np.clip(np.divide(x, total, out=np.zeros_like(x), where=total > 0), 0.0, 1.0)
    share = float(x.sum() / nation().output.sum())
    logit = trained.logit_self_sufficiency(x, people, near)
    spread = trained.coefficients().spread * trained.widening(share)
    s = np.minimum(trained.sigmoid(logit), most)
    moved = commuting(region)
    output = pd.Series(x, index=national.sectors)
    model = replace(
        national,
        place=region.name.ja,
        sourcing=_sourcing(region, x, s, national),
        resident_wages=pd.Series(moved.residents_in_jobs, index=national.sectors),
        local_profits=pd.Series(ownership(), index=national.sectors),
        jobs=_jobs(region, output),
        output=output,
        codes=dict(zip(map(str, national.sectors), INDUSTRY_CODES, strict=True)),
    )
    return MunicipalModel(
        model=model,
        accounts=accounts(model, demand, _inflows(region, model, moved)),
        final_demand=demand,
        commuting=moved,
        logit=logit,
        spread=spread,
        most=most,
        extrapolation=_extrapolation(region, share),
        figures=_figures(model, moved, region),
    )


def table_of_region(region: Region) -> Table:
    """Return the estimated table of a region (yen); rows and columns balance to 1e-9."""
    town = model_of_region(region)
    model, x = town.model, town.model.output
    assert x is not None
    Z = model.technical.mul(x, axis=1)
    demand = Z.sum(axis=1) + town.final_demand.sum(axis=1)
    bought = model.sourcing.mul(demand, axis=0)
    sold = x - bought[str(Tier.REGION)]
    abroad = national_table().exports["abroad"].to_numpy(float) / nation().output
    exports = pd.DataFrame({"abroad": np.minimum(abroad * x, sold)})
    exports["nation"] = sold - exports["abroad"]
    return Table(
        place=region.name.ja,
        year=national_table().year,
        sectors=model.sectors,
        intermediate=Z,
        final_demand=town.final_demand,
        exports=exports,
        imports=pd.DataFrame(
            {
                "abroad": bought[str(Tier.ABROAD)],
                "nation": bought[str(Tier.NATION)] + bought[str(Tier.PREFECTURE)],
            }
        ),
        adjustment=pd.Series(0.0, index=model.sectors),
        value_added=model.value_added.mul(x, axis=1),
        output=x,
        employment=model.jobs.mul(x, axis=0),
        codes=dict(model.codes),
        trade_split=True,
        status=Status.ESTIMATED,
        source=NATIONAL_SOURCE,
    )


@cache
def ownership() -> tuple[float, ...]:
    """Return the share of profits that local owners receive, by sector (illustrative)."""
    path = files("machigenki.circulation.estimate") / "data" / "ownership.csv"
    rows = csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    return tuple(float(row["local_share"]) for row in rows)


def _log_access(region: Region) -> float:
    known = list(prefectures().values())
    shares = np.array([p.output.sum() for p in known])
    return access(
        region.value("latitude_degrees"),
        region.value("longitude_degrees"),
        np.array([p.latitude_degrees for p in known]),
        np.array([p.longitude_degrees for p in known]),
        shares / shares.sum(),
    )


def _final_demand(region: Region, x: Array, people: float) -> pd.DataFrame:
    """Return final demand inside: consumption by people, the rest by output (yen).

    Private consumption follows the prefecture's income per person.
    """
    table = national_table()
    share = float(x.sum() / nation().output.sum())
    demand = table.final_demand.astype(float).copy()
    wealth = _income_per_person(region) / prefecture_figures("00")["income_per_person_yen"].value
    for column in demand.columns:
        name = str(column)
        if "民間消費" in name:
            demand[column] *= people * wealth
        elif "政府消費" in name:
            demand[column] *= people
        else:
            demand[column] *= share
    return demand


def _income_per_person(region: Region) -> float:
    """Return 県民所得 per person, of several prefectures the mean by people (yen)."""
    return sum(
        part * prefecture_figures(code)["income_per_person_yen"].value
        for code, part in _prefecture_parts(region).items()
    )


def _prefecture_parts(region: Region) -> dict[str, float]:
    """Return how the region's people divide between prefectures; sums to 1."""
    people: dict[str, float] = {}
    for place in region.municipalities:
        figures = numbers("figures.csv", place.code) or {}
        # One person more, so that a town without any still has a prefecture.
        count = figures["population_persons"] + 1.0
        people[place.prefecture_code] = people.get(place.prefecture_code, 0.0) + count
    total = sum(people.values())
    return {code: count / total for code, count in people.items()}


def _sourcing(region: Region, x: Array, s: Array, national: Model) -> pd.DataFrame:
    own = sum(
        (
            part * prefectures()[code].self_sufficiency
            for code, part in _prefecture_parts(region).items()
        ),
        start=np.zeros_like(s),
    )
    prefecture = np.clip(own - s, 0.0, 1.0 - s)
    if set(region.codes) >= _all_codes(region.prefectures):
        prefecture = np.zeros_like(s)
    rest = 1.0 - s - prefecture
    abroad = np.minimum(1.0 - national.self_sufficiency.to_numpy(float), rest)
    values = {
        Tier.REGION: s,
        Tier.PREFECTURE: prefecture,
        Tier.NATION: rest - abroad,
        Tier.ABROAD: abroad,
    }
    return pd.DataFrame({str(t): values[t] for t in TIERS}, index=national.sectors)


def _all_codes(codes: tuple[str, ...]) -> set[str]:
    from machigenki.region import municipalities_of

    return {m.code for code in codes for m in municipalities_of(code)}


def _jobs(region: Region, output: "pd.Series[float]") -> pd.DataFrame:
    """Return persons per yen of output; farmers who employ themselves are no employees."""
    workers = region.workers_series().to_numpy(float)
    employees = workers.copy()
    farm = INDUSTRY_CODES.index("01")
    employed = region.employees["A"].value + region.employees["B"].value
    employees[farm] = min(employed, workers[farm])
    x = output.to_numpy(float)
    live = x > 0
    divisor = np.where(live, x, 1.0)
    return pd.DataFrame(
        {
            "workers": np.where(live, workers / divisor, 0.0),
            "employees": np.where(live, employees / divisor, 0.0),
        },
        index=output.index,
    )


def _inflows(region: Region, model: Model, moved: Commuting) -> Inflows:
    """Return income from outside: commuters' wages, property income, net transfers (yen)."""
    x = model.output
    assert x is not None
    wages = model.component("wages").to_numpy(float)
    profits = model.component("profits").to_numpy(float)
    people = region.value("population_persons")
    employed = region.value("employed_residents_persons")
    earned_inside = float((x * model.resident_income).sum())
    earned_outside = property_income = 0.0
    beside = _beside_wages()
    for code, part in _prefecture_parts(region).items():
        prefecture = prefectures()[code]
        wage = float(prefecture.output @ wages) / prefecture.workers.sum()
        per_resident = wage * jobs_per_resident()
        earned_outside += part * employed * (1.0 - moved.stays) * per_resident
        property_income += part * people * beside[code] / prefecture.people
    # The accounts are net; what replaces capital that outsiders own comes back to owners.
    renewed = float(
        nation().output
        @ (model.component("depreciation") * (1.0 - model.local_profits)).to_numpy(float)
    )
    property_income += renewed * people / nation_keys().people
    owned = float((x.to_numpy(float) * profits) @ model.local_profits.to_numpy(float))
    return Inflows(
        commuting_yen=earned_outside,
        property_income_yen=property_income - owned,
        transfers_yen=_transfers(region, model, earned_inside + earned_outside),
    )


@cache
def _national() -> Model:
    """Return the nation's own model, whose technology every region shares."""
    return model_of_table(national_table())


@cache
def _beside_wages() -> dict[str, float]:
    """Return what residents of each prefecture receive beside wages (yen).

    Their accounts (県民所得, by residence) less the wages of its residents, at the size of its
    table; then in proportion, so that over Japan it is the operating surplus of the tables.
    What Japan receives from abroad is thereby left out, as production leaves it out.
    """
    model = _national()
    wages = model.component("wages").to_numpy(float)
    profits = model.component("profits").to_numpy(float)
    added = model.value_added.sum().to_numpy(float)
    found, surplus = {}, 0.0
    for code, prefecture in prefectures().items():
        wage = float(prefecture.output @ wages) / prefecture.workers.sum() * jobs_per_resident()
        figures = prefecture_figures(code)
        scale = float(prefecture.output @ added) / figures["gross_product_yen"].value
        income = figures["income_yen"].value * scale
        found[code] = max(income - employed_residents(code) * wage, 0.0)
        surplus += float(prefecture.output @ profits)
    total = sum(found.values())
    return {code: value * surplus / total for code, value in found.items()}


def _transfers(region: Region, model: Model, resident_wages: float) -> float:
    """Return benefits and state money received less household taxes and insurance paid (yen).

    What all households pay into social insurance comes back by people over 65; what the state
    takes in taxes comes back by the part of municipal revenue that is no local tax. Over all
    municipalities both close, taxes on production being counted where they are paid.
    """
    keys, rates = nation_keys(), model.household_rates
    table = national_table()
    x = table.output.to_numpy(float)
    wages = float(model.component("wages").to_numpy(float) @ x)
    on_production = float(model.component("taxes").to_numpy(float) @ x) * (1.0 - model.local_taxes)
    insurance = rates.social_insurance * wages
    taxes = rates.national_tax * wages + on_production
    elderly = region.value("elderly_65_persons") / keys.elderly
    purse = region.value("municipal_revenue_yen") - region.value("local_tax_yen")
    received = insurance * elderly + taxes * purse / keys.state_money_yen
    return received - (rates.national_tax + rates.social_insurance) * resident_wages


def _extrapolation(region: Region, share: float) -> Text | None:
    known = trained.training()
    if share >= known.smallest_share:
        return None
    times, wider = known.smallest_share / share, trained.widening(share)
    return Text(
        f"{region.name.ja}の経済の規模は、推計の学習に用いた最も小さい県（{known.smallest}）の"
        f"約{_ratio(times)}分の1で、学習の範囲の外です。このため、自給率の幅を"
        f"{wider:.1f}倍に広げています。",
        f"The economy of {region.name.en} is about 1/{_ratio(times)} of that of the smallest "
        f"prefecture trained on ({_english(known.smallest)}) and so outside the range; "
        f"intervals of self-sufficiency are {wider:.1f} times as wide.",
    )


def _english(prefecture: str) -> str:
    found = find_prefecture(prefecture)
    return found.english if found else prefecture


def _ratio(times: float) -> str:
    return f"{times:,.0f}" if times >= 2 else f"{times:.1f}"


def _figures(model: Model, moved: Commuting, region: Region) -> tuple[tuple[Text, Figure], ...]:
    """Return the figures that the model rests on, for the source list."""
    checked = NATIONAL_SOURCE.checked_on
    names = "・".join(
        dict.fromkeys(prefectures()[m.prefecture_code].name for m in region.municipalities)
    )
    year = prefectures()[region.municipalities[0].prefecture_code].year
    prefectural = Source(
        "prefectural_tables",
        Text(f"{names} 産業連関表", f"input-output table of {names}"),
        Text(names, names),
        "各府県のオープンデータ利用条件",
        checked,
    )
    own = Source(
        "estimate",
        Text("まちの元気による推計", "estimated by Machigenki"),
        Text("まちの元気", "Machigenki"),
        "Apache-2.0",
        checked,
    )
    x = model.output
    assert x is not None
    mean_s = float((x * model.self_sufficiency).sum() / x.sum())
    estimated = Status.ESTIMATED
    rates = parameters()
    return (
        (
            Text("域内生産額", "output"),
            Figure(
                float(x.sum()), "yen", estimated, prefectural, year,
                Text("県の生産額を従業者数などで按分", "share of the prefecture's, by workers"),
            ),
        ),
        (
            Text("自給率（生産額で加重平均）", "self-sufficiency, weighted by output"),
            Figure(
                mean_s, "ratio", estimated, own, year,
                Text("都道府県の表から学習した回帰", "regression trained on prefectural tables"),
            ),
        ),
        (
            Text("域内の仕事に就く住民の割合", "share of jobs held by residents"),
            Figure(
                moved.residents_in_jobs, "ratio", Status.ILLUSTRATIVE, own, None,
                Text("距離による推計（減衰距離5kmは仮定）", "by distance; 5 km assumed"),
            ),
        ),
        (
            Text("投入係数・付加価値率", "input and value-added coefficients"),
            Figure(
                float(model.value_added.sum().mul(x).sum() / x.sum()), "ratio", Status.OFFICIAL,
                NATIONAL_SOURCE, national_table().year,
            ),
        ),
        *((RATE_NAMES[key], figure) for key, figure in rates.items()),
    )  # fmt: skip
