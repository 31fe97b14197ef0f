"""From a plan folder to its result: region → measures → ledger → circulation → interval."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from machigenki.circulation import (
    LedgerEffect,
    MunicipalModel,
    ledger_effect,
    ledger_effect_draws,
    model_of_region,
)
from machigenki.finance import uncertain_tax_rules
from machigenki.ledger import add, difference
from machigenki.portfolio.plan import PlanFolder, read_plan
from machigenki.portfolio.result import MeasureResult, PlanResult
from machigenki.portfolio.uncertainty import Uncertainty, interval_and_tornado
from machigenki.region import Figure, Source, Text, figure_name
from machigenki.venture import (
    Driver,
    VentureLedgers,
    figures_of,
    financials_of,
    persons_by_year,
    planned_setting,
    postings,
    uncertain_inputs,
)

Array = NDArray[np.float64]
Progress = Callable[[Text], None]

BLOCK = 500

STEPS = (
    Text("計画を読み込んでいます", "reading the plan"),
    Text("地域の産業連関表を推計しています", "estimating the region's table"),
    Text("台帳を作成しています", "writing the ledgers"),
    Text("波及を計算しています", "following the money"),
    Text("資金繰りと返済を確かめています", "reading the ventures as a bank does"),
    Text("結果の幅を計算しています", "drawing the interval"),
)
"""What `run_plan` does, in order; `progress` is told each."""


@dataclass(frozen=True)
class Prepared:
    """A plan with its region's model: ready to be worked through, once or in draws."""

    folder: PlanFolder
    model: MunicipalModel

    @property
    def drivers(self) -> tuple[Driver, ...]:
        """Return the uncertain inputs of all measures, one that several share only once."""
        found = {d.key: d for m in self.folder.measures for d in uncertain_inputs(m)}
        return tuple(found.values())

    def ledgers(self, drivers: dict[str, Array] | None = None) -> tuple[VentureLedgers, ...]:
        """Return each measure's two ledgers, in the middle case or in draws."""
        return tuple(postings(m, self.folder.region, drivers) for m in self.folder.measures)

    def results(self, drivers: dict[str, Array], self_sufficiency: Array) -> pd.DataFrame:
        """Return the indicators in draws: draws × indicators.

        Draws go in blocks, so that the ledgers of a block stay in the processor's cache.
        """
        draws = len(self_sufficiency)
        return pd.concat(
            [
                self._block(
                    {key: factor[start : start + BLOCK] for key, factor in drivers.items()},
                    self_sufficiency[start : start + BLOCK],
                )
                for start in range(0, draws, BLOCK)
            ],
            ignore_index=True,
        )

    def _block(self, drivers: dict[str, Array], self_sufficiency: Array) -> pd.DataFrame:
        ledgers = self.ledgers(drivers)
        change = difference(
            add(*(item.with_ for item in ledgers)), add(*(item.without for item in ledgers))
        )
        own_jobs = sum((item.own_jobs_person_years for item in ledgers), start=np.float64(0.0))
        return ledger_effect_draws(
            self.model.model, change, self_sufficiency, own_jobs_person_years=own_jobs
        )

    def assess(self, middle: "pd.Series[float]", *, draws: int, seed: int) -> Uncertainty:
        """Return the interval of the results and what drives it.

        Parameters
        ----------
        middle
            The planner's own case, by indicator.
        draws, seed
            How many draws, and from which seed.
        """
        return interval_and_tornado(
            self.drivers,
            self.results,
            self.model.draws(draws, seed),
            np.asarray(self.model.model.self_sufficiency, dtype=np.float64),
            middle=middle,
            seed=seed,
        )


def prepare(folder: PlanFolder) -> Prepared:
    """Return the plan with the circulation model of its region."""
    return Prepared(folder, model_of_region(folder.region))


def run_plan(path: Path, progress: Progress = lambda _: None) -> PlanResult:
    """Work a plan folder through and return what it comes to.

    Parameters
    ----------
    path
        The plan folder.
    progress
        Told each of `STEPS` as it begins.

    Raises
    ------
    InputError
        If anything in the folder is wrong; every fault is named.
    """
    progress(STEPS[0])
    folder = read_plan(path)
    progress(STEPS[1])
    prepared = prepare(folder)
    progress(STEPS[2])
    ledgers = prepared.ledgers()
    with_ = add(*(item.with_ for item in ledgers))
    without = add(*(item.without for item in ledgers))
    change = difference(with_, without)
    progress(STEPS[3])
    model = prepared.model.model
    own_jobs = own_jobs_persons(folder)
    effect = ledger_effect(model, change, own_jobs_persons=own_jobs)
    progress(STEPS[4])
    plan = folder.plan
    strength = folder.region.figures.get("fiscal_strength_index")
    read = [
        financials_of(
            measure,
            discount_rate=plan.discount_rate,
            draws=plan.draws,
            seed=plan.seed,
            fiscal_strength=None if strength is None else strength.value,
            profiles=folder.banks,
            boundaries=folder.locaben,
        )
        for measure in folder.measures
    ]
    progress(STEPS[5])
    return PlanResult(
        folder=folder,
        model=prepared.model,
        accounts=prepared.model.accounts,
        measures=tuple(
            MeasureResult(
                measure=measure,
                with_=item.with_,
                without=item.without,
                indicators=tuple(item.indicators),
                payback_years=_within(item.payback_years, len(measure.operating_years)),
                financials=finances,
            )
            for measure, item, finances in zip(folder.measures, ledgers, read, strict=True)
        ),
        with_=with_,
        without=without,
        difference=change,
        effect_with=ledger_effect(model, with_, own_jobs_persons=own_jobs),
        effect_without=ledger_effect(model, without),
        effect=effect,
        uncertainty=prepared.assess(_totals(effect), draws=plan.draws, seed=plan.seed),
        sources=_sources(prepared),
    )


def _within(payback_years: float | Array, operating_years: int) -> float | None:
    """Return the payback, None where the measure ends before it has paid back."""
    years = float(np.asarray(payback_years))
    return years if years <= operating_years else None


def own_jobs_persons(folder: PlanFolder) -> "pd.Series[float]":
    """Return the people whom the measures themselves employ, by year [persons]."""
    plan = folder.plan
    total = pd.Series(0.0, index=[str(plan.first_year + n) for n in range(plan.years)])
    for measure in folder.measures:
        setting = planned_setting(measure)
        years = [str(year) for year in setting.timeline.fiscal_years]
        total = total.add(pd.Series(persons_by_year(setting), index=years), fill_value=0.0)
    return total


def _totals(effect: LedgerEffect) -> "pd.Series[float]":
    """Return the middle case under the names that the draws have."""
    totals = effect.per_year.sum()
    return totals.rename({"jobs_persons": "jobs_person_years"})


def _sources(prepared: Prepared) -> tuple[tuple[Text, Figure], ...]:
    """Return every figure that the result rests on: the region's, the model's, the measures'."""
    region = prepared.folder.region
    return (
        *((figure_name(key), figure) for key, figure in region.figures.items()),
        *prepared.model.figures,
        *(item for measure in prepared.folder.measures for item in figures_of(measure)),
        *_uncertain_law(prepared.folder),
    )


def _uncertain_law(folder: PlanFolder) -> Iterator[tuple[Text, Figure]]:
    """Yield the tax rules that the plan touches and that are not official."""
    years = range(folder.plan.first_year, folder.plan.first_year + folder.plan.years)
    for rule in uncertain_tax_rules(years):
        source = Source(
            key=rule.key,
            title=Text.same(rule.source),
            publisher=Text("法令", "law"),
            licence="",
            checked_on=rule.checked_on,
        )
        yield (
            rule.name,
            Figure(rule.value, rule.unit, rule.status, source, year=rule.since.year),
        )
