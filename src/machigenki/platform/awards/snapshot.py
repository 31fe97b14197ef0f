"""What a submission says in figures: headline numbers, the plan, what the rules allow."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from machigenki.finance.grant import GrantRules, grant_rules
from machigenki.platform.applications.models import Submission
from machigenki.platform.ventures.content import check
from machigenki.region import InputError
from machigenki.venture import Venture as Measure

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Headline:
    """What the desk shows of a submission; None where it is not known."""

    grant_yen: float | None
    investment_yen: float | None
    loan_ratio: float | None
    lowest_cover: float | None
    retained_yen_a_year: float | None
    investment_effect: float | None
    jobs_persons: float | None


@dataclass(frozen=True, slots=True)
class Limit:
    """How much may be awarded [yen].

    Parameters
    ----------
    applied_yen
        What was applied for.
    allowed_yen
        What the rules of the year allowed on the figures submitted; None where none were checked.
    """

    applied_yen: int
    allowed_yen: int | None

    @property
    def most_yen(self) -> int:
        """The lower of the two."""
        if self.allowed_yen is None:
            return self.applied_yen
        return min(self.applied_yen, self.allowed_yen)


def headline_of(figures: Json, eligibility: Json) -> Headline:
    """Return the headline numbers out of the parts of a snapshot."""
    grant, loan = eligibility.get("asked_yen"), eligibility.get("counted_loan_yen")
    return Headline(
        grant_yen=grant,
        investment_yen=eligibility.get("investment_yen"),
        loan_ratio=loan / grant if grant and loan is not None else None,
        lowest_cover=figures.get("lowest_cover"),
        retained_yen_a_year=figures.get("retained_yen_a_year"),
        investment_effect=eligibility.get("investment_effect"),
        jobs_persons=figures.get("jobs_persons"),
    )


def limit_of(submission: Submission) -> Limit:
    """Return what may be awarded at most, as the engine said when it was submitted."""
    eligibility: Json = submission.snapshot["eligibility"]
    if "asked_yen" in eligibility:
        return Limit(eligibility["asked_yen"], eligibility["allowed_yen"])
    measure = measure_of(submission)
    return Limit(round(measure.funding.grants_yen) if measure else 0, None)


def rules_of(submission: Submission) -> GrantRules | None:
    """Return the grant's rules of the year that it was submitted under.

    None where the grant has no rules for that year: a town's own programme.
    """
    try:
        return grant_rules(submission.snapshot["eligibility"]["fiscal_year"])
    except InputError:
        return None


def measure_of(submission: Submission) -> Measure | None:
    """Return the venture as submitted; None if it does not read as one."""
    content: Json = submission.snapshot["venture"]["content"]
    return _measure(json.dumps(content, sort_keys=True, ensure_ascii=False))


@lru_cache(maxsize=64)
def _measure(text: str) -> Measure | None:
    return check(json.loads(text)).measure
