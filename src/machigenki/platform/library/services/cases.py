"""Writing model cases."""

import tomllib
from typing import Any

from django.core.exceptions import ValidationError

from machigenki.platform.library.models import ModelCase
from machigenki.platform.library.wording import searchable
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.web.words import language, words

MOST_FAULTS = 10


def write_case(
    *,
    by: User,
    case: ModelCase | None = None,
    title: str,
    place: str = "",
    summary: str,
    body: str,
    tags: list[str] | None = None,
    source: str = "",
    measure_toml: str = "",
) -> ModelCase:
    """Write a new case, or write one anew.

    Parameters
    ----------
    by
        Who writes.
    case
        The case to be changed; a new one where it is None.
    measure_toml
        The measure's file, so that its numbers can be poured into a new venture; it may be empty.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field; faults of the measure's file at `measure_toml`, one a line.
    """
    require(by, "case.write", case)
    case = case or ModelCase(written_by=by)
    case.title, case.place, case.summary = title.strip(), place.strip(), summary.strip()
    case.body, case.source, case.tags = body.strip(), source.strip(), tags or []
    case.measure_toml = measure_toml.strip()
    case.measure = read_measure(case.measure_toml) if case.measure_toml else None
    case.search_text = _search_text(case)
    case.full_clean()
    case.save()
    return case


def read_measure(toml: str) -> dict[str, Any]:
    """Return a measure's file as data, checked by the engine's own model.

    Raises
    ------
    ValidationError
        At `measure_toml`, with the first faults.
    """
    from pydantic import ValidationError as Unsound

    from machigenki.venture import Venture

    try:
        data = tomllib.loads(toml)
        return Venture.model_validate(data).model_dump(mode="json")
    except tomllib.TOMLDecodeError as error:
        message = words(f"TOMLとして読めません: {error}", f"This is not TOML: {error}")
        raise ValidationError({"measure_toml": message}) from error
    except Unsound as error:
        from machigenki.region.validation import problems_of

        lines = [problem.line(language()) for problem in problems_of(error, Venture, "", toml)]
        raise ValidationError({"measure_toml": lines[:MOST_FAULTS]}) from error


def reindex() -> int:
    """Write the search text of all the tenant's cases anew, after the table of words changed."""
    changed = 0
    for case in ModelCase.objects.all():
        text = _search_text(case)
        if text != case.search_text:
            case.search_text = text
            case.save(update_fields=["search_text", "updated_at"])
            changed += 1
    return changed


def _search_text(case: ModelCase) -> str:
    return searchable(case.title, case.place, case.summary, case.body, *case.tags)
