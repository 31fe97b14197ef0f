"""The engine's answer about a venture's actual figures; alike questions are worked through once."""

import json
from collections.abc import Sequence
from functools import lru_cache

from machigenki.platform.adaptation.places import Override
from machigenki.platform.ventures.content import check
from machigenki.platform.ventures.figures import known_model, known_region
from machigenki.platform.ventures.models import Json
from machigenki.portfolio import Monitoring, PlannedCourse, planned_course, watch
from machigenki.venture.monitoring import Actuals, Entry


def course_of(content: Json) -> PlannedCourse | None:
    """Return what a venture's content plans by month; None while it has faults."""
    return _course(json.dumps(content, sort_keys=True, ensure_ascii=False))


def monitoring_of(
    content: Json,
    region_codes: Sequence[str],
    own: Sequence[Override],
    entries: Sequence[Entry],
    source: str,
) -> Monitoring | None:
    """Return plan and actual figures compared; None with faults, no figures, or no known place.

    Parameters
    ----------
    own
        The figures of the tenant's own that count for the venture's place.
    source
        Where the figures come from, as the figures' foot says it.
    """
    if not entries:
        return None
    written = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return _monitoring(written, tuple(region_codes), tuple(own), tuple(entries), source)


@lru_cache(maxsize=32)
def _course(written: str) -> PlannedCourse | None:
    measure = check(json.loads(written)).measure
    return None if measure is None else planned_course(measure)


@lru_cache(maxsize=32)
def _monitoring(
    written: str,
    region_codes: tuple[str, ...],
    own: tuple[Override, ...],
    entries: tuple[Entry, ...],
    source: str,
) -> Monitoring | None:
    course = _course(written)
    region, model = known_region(region_codes, own), known_model(region_codes, own)
    if course is None or region is None or model is None:
        return None
    return watch(course, Actuals(source, entries), region, model)
