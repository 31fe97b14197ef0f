"""Ideas for a place (構想段階): its strengths and leaks, its resources, and cases that fit it."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
import pandas as pd

from machigenki.circulation import (
    MunicipalModel,
    leaking_sectors,
    ledger_effect,
    model_of_region,
    table_of_region,
)
from machigenki.ledger import difference, subtotal
from machigenki.portfolio.criteria import CaseRules, Known, Reason, Stand, case_rules
from machigenki.portfolio.quotients import specialisation_of, strengths
from machigenki.region import Region, Text, load_region
from machigenki.venture import CASES, Venture, new_measure, postings
from machigenki.venture.cases.registry import Case
from machigenki.venture.cases.stories import case_story
from machigenki.venture.quantity import Words
from machigenki.venture.resources import RESOURCES_FILE, Resource, read_resources
from machigenki.venture.story import Story

NOT_TO_PLUG = ("06", "68", "69")
"""Sectors left out of the leaks: what a place has under ground or not (鉱業: oil, gas, ores),
office supplies and what is not classified, which are no businesses."""


class Verdict(StrEnum):
    """Whether a case fits a place."""

    FITS = "fits"
    ASK = "ask"
    DOES_NOT_PAY = "does_not_pay"
    DOES_NOT_FIT = "does_not_fit"

    @property
    def label(self) -> Text:
        """Return the word for it."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.FITS: Text("合う", "fits"),
    Verdict.ASK: Text("核になる資源があれば合う", "fits if the resource is there"),
    Verdict.DOES_NOT_PAY: Text("この規模では採算が合わない", "does not pay at this size"),
    Verdict.DOES_NOT_FIT: Text("合わない", "does not fit"),
}


@dataclass(frozen=True, slots=True)
class FirstNumbers:
    """What a case comes to at the size that suits the place; illustrative.

    Parameters
    ----------
    investment_yen
        First investment, without consumption tax.
    sales_yen_per_year
        Sales of the plan's last, established year.
    own_jobs_persons
        People whom the venture employs in that year.
    retained_income_yen_per_year
        Gain in income that stays (域内に残る所得), mean over the plan.
    payback_years
        Simple payback after grants; None if the plan ends first.
    years
        Years of the plan.
    """

    investment_yen: float
    sales_yen_per_year: float
    own_jobs_persons: float
    retained_income_yen_per_year: float
    payback_years: float | None
    years: int


@dataclass(frozen=True)
class Idea:
    """A model case held against a place.

    Parameters
    ----------
    case
        The case.
    verdict
        Whether it fits.
    against
        Why it does not, in one sentence each; empty where it fits.
    reasons
        Each criterion with what was read.
    rules
        The rules themselves: kinds of resources, what to ask.
    cards
        Resource cards of the place that speak for it.
    numbers, story
        First numbers, and the story told with them.
    """

    case: Case
    verdict: Verdict
    against: tuple[Text, ...]
    reasons: tuple[Reason, ...]
    rules: CaseRules
    cards: tuple[Resource, ...]
    numbers: FirstNumbers
    story: Story

    @property
    def speaks_for(self) -> int:
        """Return how many criteria speak for it, a matching resource card being one more."""
        return sum(r.stand is Stand.FOR for r in self.reasons) + bool(self.cards)

    @property
    def asked(self) -> int:
        """Return how many criteria could be answered."""
        return sum(r.stand is not Stand.UNKNOWN for r in self.reasons) + bool(self.cards)


@dataclass(frozen=True)
class Ideas:
    """Everything that the 構想段階 starts from.

    Parameters
    ----------
    region, model
        The place and its estimated circulation model.
    quotients
        Location quotients of the 37 sectors, by code (see `specialisation`).
    leaks
        By code: leak_yen, self_sufficiency, retained_income_per_yen, worth_yen, a year, and
        workers_persons, who already make it here; what is worth most when plugged stands
        first. Sectors of `NOT_TO_PLUG` are left out.
    exports_yen
        Sold outside by code, a year, largest first.
    resources
        Resource cards; None where no file was given.
    ideas
        The model cases, those that fit best first.
    """

    region: Region
    model: MunicipalModel
    quotients: pd.DataFrame
    leaks: pd.DataFrame
    exports_yen: "pd.Series[float]"
    resources: tuple[Resource, ...] | None
    ideas: tuple[Idea, ...]

    @property
    def strengths(self) -> pd.DataFrame:
        """Return the industries over-represented here (see `strengths`)."""
        return strengths(self.quotients)


def find_ideas(place: str, resources: Path | None = None) -> Ideas:
    """Return strengths, leaks, resources and fitting model cases of a place.

    Parameters
    ----------
    place
        Name or code of a municipality, or a region or plan folder.
    resources
        File of resource cards; by default the folder's `resources.toml`, if it has one.

    Raises
    ------
    InputError
        If the place is not known or a file is wrong; every fault is named.
    """
    region = load_region(place)
    return ideas_of(region, _cards(region, resources))


def ideas_of(region: Region, cards: tuple[Resource, ...] | None = None) -> Ideas:
    """Return strengths, leaks and fitting model cases of a region that is read already.

    Parameters
    ----------
    region
        The place.
    cards
        Its resource cards; None where nobody gave any.
    """
    town = model_of_region(region)
    codes = town.model.codes
    leaks = leaking_sectors(town.model).rename(index=codes).drop(list(NOT_TO_PLUG))
    leaks["workers_persons"] = region.workers_series()
    leaks = leaks.sort_values("worth_yen", ascending=False)
    exports = table_of_region(region).exports.sum(axis=1).rename(index=codes)
    known = Known(region, specialisation_of(region), leaks)
    ideas = [_idea(case, known, town, cards) for case in CASES.values()]
    return Ideas(
        region=region,
        model=town,
        quotients=known.quotients,
        leaks=leaks,
        exports_yen=exports.sort_values(ascending=False),
        resources=cards,
        ideas=tuple(sorted(ideas, key=_rank)),
    )


def _cards(region: Region, file: Path | None) -> tuple[Resource, ...] | None:
    if file is None and region.folder is not None:
        beside = region.folder / RESOURCES_FILE
        file = beside if beside.is_file() else None
    return None if file is None else read_resources(file)


def _idea(
    case: Case, known: Known, town: MunicipalModel, cards: tuple[Resource, ...] | None
) -> Idea:
    rules = case_rules()[case.id]
    reasons = tuple(known.reason(criterion) for criterion in rules.criteria)
    suited = tuple(card for card in cards or () if card.kind in rules.resources)
    numbers = first_numbers(case.id, known.region, town)
    lacking = _lacking(rules, reasons, cards is not None, bool(suited))
    unpaid = _unpaid(numbers)
    if lacking:
        verdict = Verdict.DOES_NOT_FIT
    elif unpaid:
        verdict = Verdict.DOES_NOT_PAY
    elif rules.resource_required and not suited:
        verdict = Verdict.ASK
    else:
        verdict = Verdict.FITS
    return Idea(
        case=case,
        verdict=verdict,
        against=lacking + unpaid,
        reasons=reasons,
        rules=rules,
        cards=suited,
        numbers=numbers,
        story=_told(case_story(case.id, known.region), reasons),
    )


def _told(story: Story, reasons: tuple[Reason, ...]) -> Story:
    """Return a story that claims of the place only what its criteria bear out."""
    against = [r.criterion for r in reasons if r.stand is Stand.AGAINST]
    if not against:
        return story
    borne = [r.criterion.why for r in reasons if r.stand is Stand.FOR]
    for_ja = f"「{'」「'.join(why.ja for why in borne)}」という点では、理由があります。"
    for_en = f"What speaks for it: {'; '.join(why.en for why in borne)}. "
    words = Words(
        ja=(for_ja if borne else "")
        + f"「{'」「'.join(c.name.ja for c in against)}」は目安に届かないため、"
        "ここで行う理由になるかを現地で確かめてください。",
        en=(for_en if borne else "") + f"Below the threshold, so to be checked in the place: "
        f"{'; '.join(c.name.en for c in against)}.",
    )
    return story.model_copy(update={"why_here": words})


def _lacking(
    rules: CaseRules, reasons: tuple[Reason, ...], listed: bool, suited: bool
) -> tuple[Text, ...]:
    """Return what the place lacks; a card that suits the case stands before the figures."""
    if suited:
        return ()
    lacking = tuple(
        Text(
            f"「{reason.criterion.name.ja}」が目安に届きません",
            f"{reason.criterion.name.en}: below the threshold",
        )
        for reason in reasons
        if reason.criterion.required and reason.stand is Stand.AGAINST
    )
    if rules.resource_required and listed:
        lacking += (
            Text(
                "核になる建物や街並みが、地域資源カードにありません",
                "No resource card names a building or quarter to build on",
            ),
        )
    return lacking


def _unpaid(numbers: FirstNumbers) -> tuple[Text, ...]:
    unpaid: tuple[Text, ...] = ()
    if numbers.payback_years is None:
        unpaid += (
            Text(
                f"計画の{numbers.years}年のうちに、初期投資（交付金を除く）を回収できません",
                f"The investment less grants is not paid back within {numbers.years} years",
            ),
        )
    if numbers.retained_income_yen_per_year <= 0:
        unpaid += (Text("域内に残る所得が増えません", "No more income stays in the place"),)
    return unpaid


def first_numbers(case_id: str, region: Region, town: MunicipalModel) -> FirstNumbers:
    """Return what a case comes to at the size that suits a region (illustrative).

    The case's file is made and run in memory, as `new_plan` and `run_plan` would; nothing is
    written.

    Parameters
    ----------
    case_id
        One of the venture room's cases.
    region, town
        The place and its circulation model.

    Raises
    ------
    InputError
        If there is no such case.
    """
    venture = Venture.model_validate(tomllib.loads(new_measure(case_id, region)))
    ledgers = postings(venture)
    effect = ledger_effect(town.model, difference(ledgers.with_, ledgers.without))
    payback = float(np.asarray(ledgers.payback_years))
    jobs = next(i for i in ledgers.indicators if i.key == "direct_jobs_persons")
    sales = subtotal(
        ledgers.with_, kind="sale", payee_kind="venture", period=str(venture.last_year)
    )
    return FirstNumbers(
        investment_yen=sum(line.cost_yen.value for line in venture.investments),
        sales_yen_per_year=float(np.asarray(sales)),
        own_jobs_persons=float(np.asarray(jobs.with_value)),
        retained_income_yen_per_year=effect.retained_income_yen / venture.years,
        payback_years=payback if payback <= len(venture.operating_years) else None,
        years=venture.years,
    )


_ORDER = tuple(Verdict)


def _rank(idea: Idea) -> tuple[int, float, float]:
    """Order by verdict, then by the share of criteria that speak for it, then by income."""
    share = idea.speaks_for / max(idea.asked, 1)
    return (_ORDER.index(idea.verdict), -share, -idea.numbers.retained_income_yen_per_year)
