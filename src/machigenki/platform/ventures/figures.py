"""What the engines say of a venture, beside its form: called, not re-implemented."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from machigenki.circulation import MunicipalModel, ledger_effect, model_of_region
from machigenki.finance.grant.eligibility import Finding
from machigenki.finance.needs import cash_needs
from machigenki.finance.timeline import name_of_period
from machigenki.ledger import difference
from machigenki.platform.adaptation.places import Override, region_with
from machigenki.platform.ventures.content import Fault, check
from machigenki.region import InputError, Region, Text
from machigenki.venture import Venture as Measure, persons_by_year, run_venture
from machigenki.venture.bank_view import bank_view
from machigenki.venture.grant_view import GrantView, grant_views
from machigenki.venture.run import Course
from machigenki.venture.stress import all_months

Json = dict[str, Any]
DISCOUNT_RATE = 0.04
MILLION_YEN = 1e6


@dataclass(frozen=True)
class GrantFigure:
    """A grant under the rules of its year.

    Parameters
    ----------
    name
        What it is called.
    amount_yen, allowed_yen, over_yen
        What the plan has, what the rules allow, and by how much the plan has more.
    rules_of
        The year of the rules, "" where none is checked.
    unmet
        Conditions that are not met.
    """

    name: str
    amount_yen: float
    allowed_yen: float | None
    over_yen: float
    rules_of: str
    unmet: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Figures:
    """The headline numbers of a venture without faults.

    Parameters
    ----------
    periods
        Cash at the end of each period: name, amount.
    lowest_cash_yen, lowest_period
        The lowest of them by month, and when.
    gap_yen, gap, gap_asks
        What is lacking, the sentence about it, and what to ask of whom.
    lowest_cover
        Lowest DSCR of the years of operation, None without debt.
    payback_years
        Simple payback, None if it is not within the plan.
    net_profit_yen
        Of the last year.
    net_present_value_yen
        Of the project.
    grants
        Each grant under its rules.
    retained_yen_a_year
        Income that stays in the municipality, mean of the plan's years; None if it is not known
        which municipality.
    jobs_persons
        People at the venture itself in the last year.
    """

    periods: tuple[tuple[Text, float], ...]
    lowest_cash_yen: float
    lowest_period: Text
    gap_yen: float
    gap: Text
    gap_asks: tuple[Text, ...]
    lowest_cover: float | None
    payback_years: float | None
    net_profit_yen: float
    net_present_value_yen: float
    grants: tuple[GrantFigure, ...]
    retained_yen_a_year: float | None
    jobs_persons: float

    @property
    def short(self) -> bool:
        """Whether cash ever falls short."""
        return self.gap_yen > 0.5

    def summary(self) -> Json:
        """Return what lists show, as JSON."""
        return {
            "lowest_cash_yen": round(self.lowest_cash_yen),
            "gap_yen": round(self.gap_yen),
            "lowest_cover": self.lowest_cover,
            "payback_years": self.payback_years,
            "net_profit_yen": round(self.net_profit_yen),
            "grant_over_yen": round(sum(grant.over_yen for grant in self.grants)),
            "retained_yen_a_year": None
            if self.retained_yen_a_year is None
            else round(self.retained_yen_a_year),
            "jobs_persons": round(self.jobs_persons, 1),
        }

    def drawing(self, words: Text, lang: str) -> Json:
        """Return cash by period as a Plotly figure."""
        ja = lang == "ja"
        x = [name.ja if ja else name.en for name, _ in self.periods]
        y = [round(amount / MILLION_YEN, 2) for _, amount in self.periods]
        colours = ["#ba000d" if amount < 0 else "#0017c1" for amount in y]
        return {
            "data": [{"type": "bar", "x": x, "y": y, "marker": {"color": colours}}],
            "layout": {
                "title": {"text": words.ja if ja else words.en, "font": {"size": 14}},
                "height": 240,
                "margin": {"l": 56, "r": 8, "t": 32, "b": 64},
                "xaxis": {"type": "category", "nticks": 6, "tickangle": -45},
                "yaxis": {"zeroline": True, "tickformat": ",.0f"},
                "showlegend": False,
            },
        }


@dataclass(frozen=True)
class Reading:
    """Content read: figures, or faults."""

    faults: tuple[Fault, ...]
    figures: Figures | None

    @property
    def plan_faults(self) -> tuple[Fault, ...]:
        """The faults outside the funding."""
        return tuple(one for one in self.faults if one.section != "funding")


def read(content: Json, region_codes: Sequence[str] = (), own: Sequence[Override] = ()) -> Reading:
    """Return the figures of a venture's content, or its faults by field.

    Alike content is read once a process; the tenant's own figures of its place are part of what
    makes it alike.
    """
    told = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return _read(told, tuple(region_codes), tuple(own))


@lru_cache(maxsize=256)
def _read(content: str, region_codes: tuple[str, ...], own: tuple[Override, ...]) -> Reading:
    checked = check(json.loads(content))
    if checked.measure is None:
        return Reading(checked.faults, None)
    return Reading((), figures_of(checked.measure, region_codes, own))


def figures_of(
    measure: Measure, region_codes: tuple[str, ...], own: tuple[Override, ...] = ()
) -> Figures:
    """Return the figures of a venture."""
    course = run_venture(measure)
    by_month = run_venture(measure, months=all_months(measure))
    sheet = by_month.statements.balance_sheet
    months = by_month.setting.timeline.periods
    cash = sheet["cash_yen"]
    lowest = int(np.argmin(cash))
    needs = cash_needs(
        months,
        cash,
        grant_receivable_yen=sheet["grant_receivable_yen"],
        consumption_tax_receivable_yen=sheet["consumption_tax_receivable_yen"],
    )
    bank = bank_view(course, DISCOUNT_RATE)
    payback = float(np.asarray(course.payback_years))
    profit = course.statements.yearly().profit_and_loss["net_profit_yen"]
    region = known_region(region_codes, own)
    told = course.setting.timeline.periods
    return Figures(
        periods=tuple(
            (name_of_period(period), float(amount))
            for period, amount in zip(
                told, course.statements.balance_sheet["cash_yen"], strict=True
            )
        ),
        lowest_cash_yen=float(cash[lowest]),
        lowest_period=name_of_period(months[lowest]),
        gap_yen=needs.working_capital_yen if needs.working_capital_yen > 0.5 else 0.0,
        gap=needs.sentence,
        gap_asks=tuple(ask.sentence for gap in needs.gaps for ask in gap.asks),
        lowest_cover=_finite(float(np.asarray(bank.cover.lowest))),
        payback_years=payback if payback <= len(measure.operating_years) else None,
        net_profit_yen=float(profit[-1]),
        net_present_value_yen=bank.net_present_value_yen,
        grants=_grants(course, region),
        retained_yen_a_year=_retained_yen_a_year(course, known_model(region_codes, own)),
        jobs_persons=float(persons_by_year(course.setting)[-1]),
    )


def _grants(course: Course, region: Region | None) -> tuple[GrantFigure, ...]:
    strength = region.figures.get("fiscal_strength_index") if region else None
    views = grant_views(course, None if strength is None else strength.value)
    by_grant = {id(view.grant): view for view in views}
    return tuple(
        _grant_figure(grant.name, grant.amount_yen, grant.rules_of, by_grant.get(id(grant)))
        for grant in course.setting.venture.funding.grants
    )


def _grant_figure(
    name: str, amount_yen: float, rules_of: str, view: GrantView | None
) -> GrantFigure:
    if view is None:
        return GrantFigure(name, amount_yen, None, 0.0, rules_of)
    unmet = tuple(
        Text(f"{one.name.ja}: {one.reason.ja}", f"{one.name.en}: {one.reason.en}")
        for one in view.answer.conditions
        if one.finding is Finding.NOT_MET
    )
    return GrantFigure(name, amount_yen, view.answer.grant_yen, view.over_yen, rules_of, unmet)


def _retained_yen_a_year(course: Course, model: MunicipalModel | None) -> float | None:
    if model is None:
        return None
    ledgers = course.ledgers()
    effect = ledger_effect(model.model, difference(ledgers.with_, ledgers.without))
    return effect.retained_income_yen / course.setting.venture.years


def known_region(region_codes: tuple[str, ...], own: tuple[Override, ...] = ()) -> Region | None:
    """Return the venture's place with the tenant's own figures, None if it is not known."""
    if not region_codes:
        return None
    try:
        return region_with(region_codes, own)
    except InputError:
        return None


@lru_cache(maxsize=64)
def known_model(
    region_codes: tuple[str, ...], own: tuple[Override, ...] = ()
) -> MunicipalModel | None:
    """Return the circulation model of a place; made once a process."""
    region = known_region(region_codes, own)
    return None if region is None else model_of_region(region)


def _finite(number: float) -> float | None:
    return number if math.isfinite(number) else None
