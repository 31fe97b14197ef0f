"""Actual figures for the sample: a venture that has run for a year and a half."""

import math

from django.utils import timezone

from machigenki.platform.monitoring import selectors, services
from machigenki.platform.monitoring.engine import course_of
from machigenki.platform.monitoring.models import ActualFigure
from machigenki.platform.people.models import User
from machigenki.platform.ventures import services as ventures, way_services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import fiscal_year
from machigenki.platform.ventures.stages import WAY, Stage
from machigenki.venture.monitoring import Kind, Line, planned_of

PERIODS = 18
_YEARS_AGO = 3
_REASON = "見本のため、関門の条件を確かめずに進めました。"


def sample(*, town: User, case: str) -> None:
    """Fill the present municipality: a running venture and the figures of its first months.

    Run it inside `in_tenant(tenant)`. Where figures are there already, nothing happens.
    """
    if ActualFigure.objects.exists():
        return
    venture = _running(town, case)
    course = course_of(selectors.baseline_of(venture).content)
    if course is None:
        raise RuntimeError("a model case has no faults")
    ended = selectors.ended_periods(course, timezone.localdate())
    rows = ["年月,区分,数量,金額（円）"]
    for n, span in enumerate(ended[::-1][:PERIODS]):
        # Sales come slowly and swing with the season; people are there from the first day.
        pace = 0.62 + 0.018 * n + 0.05 * math.sin(n)
        for kind, share in (
            (Kind.SALES, pace),
            (Kind.LOCAL_PURCHASES, 0.1 + pace),
            (Kind.PURCHASES, 0.05 + pace),
        ):
            planned_yen = planned_of(course.plan, Line(kind), span).amount_yen or 0.0
            rows.append(f"{span.name},{kind.label.ja},,{share * planned_yen:.0f}")
        people = planned_of(course.plan, Line(Kind.PERSONS), span).quantity
        rows.append(f"{span.name},{Kind.PERSONS.label.ja},{people},")
    content = "\n".join(rows).encode()
    services.write_file(by=town, venture=venture, name="sample.csv", content=content)


def _running(town: User, case: str) -> Venture:
    known = Venture.objects.filter(stage=Stage.RUNNING, removed_at=None).first()
    if known:
        return known
    venture = ventures.start_from_case(by=town, case=case)
    first_year = fiscal_year(timezone.localdate()) - _YEARS_AGO
    title = venture.content["title"]["ja"]
    ventures.save(
        by=town,
        venture=venture,
        section="basics",
        parts=["title", "first_year", "operation_year"],
        content={
            **venture.content,
            "title": {"ja": f"{title}（運営中の見本）", "en": "A running venture (sample)"},
            "first_year": first_year,
            "operation_year": first_year + 1,
        },
        base_version=venture.version,
    )
    for stage in WAY[1:]:
        way_services.move_on(by=town, venture=venture, to=stage, override_reason=_REASON)
        venture.refresh_from_db()
    return venture
