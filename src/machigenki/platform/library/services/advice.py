"""Advisers; a request for advice from asking to the report of the visit."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils import timezone

from machigenki.platform.library.models import (
    AdviceRequest,
    Adviser,
    RequestState,
    VisitReport,
)
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import require
from machigenki.platform.web.words import words


def register_adviser(
    *,
    by: User,
    adviser: Adviser | None = None,
    name: str,
    organisation: str = "",
    fields: list[str],
    regions: list[str] | None = None,
    introduction: str = "",
    contact: str,
    user: User | None = None,
) -> Adviser:
    """Register an adviser, or change what is registered.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field.
    """
    require(by, "adviser.keep")
    adviser = adviser or Adviser()
    adviser.name, adviser.organisation = name.strip(), organisation.strip()
    adviser.fields, adviser.regions = fields, regions or []
    adviser.introduction, adviser.contact, adviser.user = (
        introduction.strip(),
        contact.strip(),
        user,
    )
    adviser.full_clean()
    adviser.save()
    return adviser


def ask_for_advice(
    *, by: User, subject: str, field: str, need: str, wanted_by: date | None = None
) -> AdviceRequest:
    """Ask for an adviser.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a day that has passed.
    """
    require(by, "advice.ask")
    if wanted_by is not None and wanted_by < timezone.localdate():
        raise ValidationError(
            {"wanted_by": words("今日以後の日を入力してください。", "Give today or a later day.")}
        )
    request = AdviceRequest(
        subject=subject.strip(),
        field=field.strip(),
        need=need.strip(),
        wanted_by=wanted_by,
        asked_by=by,
    )
    request.full_clean()
    request.save()
    return request


def match_adviser(*, by: User, request: AdviceRequest, adviser: Adviser) -> AdviceRequest:
    """Give a request to an adviser; until a visit it may be given to another.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        When the request was visited, closed or withdrawn.
    """
    require(by, "advice.match", request)
    request = _locked(request)
    _only_from(request, RequestState.OPEN, RequestState.MATCHED)
    request.adviser, request.state = adviser, RequestState.MATCHED
    request.matched_at = timezone.now()
    request.save(update_fields=["adviser", "state", "matched_at", "updated_at"])
    return request


def report_visit(
    *,
    by: User,
    request: AdviceRequest,
    visited_on: date,
    findings: str,
    next_steps: str = "",
    follow_up_on: date | None = None,
) -> VisitReport:
    """Report a visit; there may be several.

    Raises
    ------
    PermissionDenied
        When `by` may not.
    ValidationError
        By field: a day to come, a follow-up before the visit; or no adviser is matched.
    """
    require(by, "advice.report", request)
    request = _locked(request)
    _only_from(request, RequestState.MATCHED, RequestState.VISITED)
    if visited_on > timezone.localdate():
        raise ValidationError(
            {"visited_on": words("訪問した日は今日以前です。", "A visit lies in the past.")}
        )
    if follow_up_on is not None and follow_up_on < visited_on:
        raise ValidationError(
            {"follow_up_on": words("訪問した日より後にしてください。", "Later than the visit.")}
        )
    report = VisitReport(
        request=request,
        visited_on=visited_on,
        findings=findings.strip(),
        next_steps=next_steps.strip(),
        follow_up_on=follow_up_on,
        written_by=by,
    )
    report.full_clean()
    report.save()
    request.state = RequestState.VISITED
    request.save(update_fields=["state", "updated_at"])
    return report


def end_request(*, by: User, request: AdviceRequest) -> AdviceRequest:
    """Close a request that was visited, or withdraw one that was not.

    Raises
    ------
    PermissionDenied
        When `by` is neither who asked nor keeps the list.
    ValidationError
        When it has ended.
    """
    if request.asked_by_id != by.pk:
        require(by, "advice.match", request)
    request = _locked(request)
    _only_from(request, RequestState.OPEN, RequestState.MATCHED, RequestState.VISITED)
    visited = request.state == RequestState.VISITED
    request.state = RequestState.CLOSED if visited else RequestState.WITHDRAWN
    request.save(update_fields=["state", "updated_at"])
    return request


def reopen_request(*, by: User, request: AdviceRequest) -> AdviceRequest:
    """Take up again a request that was closed or withdrawn, where it stood.

    Raises
    ------
    PermissionDenied
        When `by` is neither who asked nor keeps the list.
    ValidationError
        When it has not ended.
    """
    if request.asked_by_id != by.pk:
        require(by, "advice.match", request)
    request = _locked(request)
    _only_from(request, RequestState.CLOSED, RequestState.WITHDRAWN)
    if request.state == RequestState.CLOSED:
        request.state = RequestState.VISITED
    else:
        request.state = RequestState.MATCHED if request.adviser_id else RequestState.OPEN
    request.save(update_fields=["state", "updated_at"])
    return request


def _locked(request: AdviceRequest) -> AdviceRequest:
    return AdviceRequest.objects.select_for_update().get(pk=request.pk)


def _only_from(request: AdviceRequest, *states: RequestState) -> None:
    if request.state not in states:
        told = request.state_words
        raise ValidationError(
            words(
                f"「{told.ja}」の相談には行えない操作です。ほかの人が先に進めた可能性があります。",
                f"Not for a request that is {told.en}; somebody may have moved it on.",
            )
        )
