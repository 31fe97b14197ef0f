"""Pouring a case's numbers into a new venture, where the tenant's platform has ventures."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.urls import NoReverseMatch, reverse

from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import RIGHTS, may


@dataclass(frozen=True, slots=True)
class Pour:
    """Where a new venture begins, and with what it is filled."""

    url: str
    case_id: str = ""


def from_public(user: User, case_id: str) -> Pour | None:
    """Return where a venture is begun from a shipped case; None where the person may not."""
    return Pour(f"{url}?case={case_id}", case_id) if (url := _new_venture(user)) else None


def from_measure(user: User) -> Pour | None:
    """Return where a venture is begun from a measure's file."""
    return Pour(url) if (url := _new_venture(user)) else None


def _new_venture(user: User) -> str | None:
    if not apps.is_installed("machigenki.platform.ventures"):
        return None
    if "venture.start" in RIGHTS and not may(user, "venture.start"):
        return None
    try:
        return reverse("ventures:new")
    except NoReverseMatch:
        return None


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
    from machigenki.venture import Venture, postings

    venture = Venture.model_validate(measure)
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
