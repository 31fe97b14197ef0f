"""A case's numbers: what they come to, and how they are poured into a new venture."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError

from machigenki.platform.library.models import ModelCase
from machigenki.platform.people.models import User
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.services import start_from_case, start_from_file
from machigenki.platform.web.words import language
from machigenki.region import InputError


def from_shipped(*, by: User, case_id: str) -> Venture:
    """Start a venture from a shipped case, at the size of the tenant's place.

    Raises
    ------
    PermissionDenied
        When `by` may start none.
    ValidationError
        When the tenant is no municipality.
    """
    return start_from_case(by=by, case=case_id)


def from_written(*, by: User, case: ModelCase) -> Venture:
    """Start a venture from the measure's file of a case that people wrote.

    Raises
    ------
    PermissionDenied
        When `by` may start none.
    ValidationError
        When the file cannot be read any more: the measure's model has changed since.
    """
    try:
        return start_from_file(by=by, text=case.measure_toml, name=f"{case.title}.toml")
    except InputError as error:
        raise ValidationError(error.lines(language())) from error


@dataclass(frozen=True, slots=True)
class Figures:
    """What a measure comes to."""

    investment_yen: float
    sales_yen_per_year: float
    own_jobs_persons: float
    payback_years: float | None


def figures(measure: dict[str, Any]) -> Figures:
    """Return what a stored measure comes to, as the engine computes it."""
    import numpy as np

    from machigenki.ledger import subtotal
    from machigenki.venture import Venture as Measure, postings

    venture = Measure.model_validate(measure)
    ledgers = postings(venture)
    jobs = next(one for one in ledgers.indicators if one.key == "direct_jobs_persons")
    sales = subtotal(
        ledgers.with_, kind="sale", payee_kind="venture", period=str(venture.last_year)
    )
    payback = float(np.asarray(ledgers.payback_years))
    return Figures(
        investment_yen=sum(line.cost_yen.value for line in venture.investments),
        sales_yen_per_year=float(np.asarray(sales)),
        own_jobs_persons=float(np.asarray(jobs.with_value)),
        payback_years=payback if payback <= len(venture.operating_years) else None,
    )
