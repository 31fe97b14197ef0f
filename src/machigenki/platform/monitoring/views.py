"""Pages of plan and actual figures."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from machigenki.platform.audit.selectors import trail
from machigenki.platform.monitoring import selectors, services
from machigenki.platform.monitoring.engine import course_of
from machigenki.platform.monitoring.forms import FileForm, PeriodForm, period_choices
from machigenki.platform.monitoring.models import ActualFigure
from machigenki.platform.monitoring.selectors import Baseline
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.papers import XLSX
from machigenki.platform.ventures.selectors import venture_for
from machigenki.platform.web.csv_files import csv_response
from machigenki.platform.web.exhibits import exhibit_json
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import language, words
from machigenki.portfolio import Monitoring, PlannedCourse
from machigenki.region import InputError
from machigenki.venture.monitoring import Span, template_workbook

A_PAGE = 30
LATEST = 12


@needs("venture.see")
def overview(request: MemberRequest) -> HttpResponse:
    """List the ventures that are built or running, with how each stands."""
    found = selectors.watched_ventures(request.user)
    page = page_of(found, request.GET.get("page"), A_PAGE)
    return render(
        request,
        "monitoring/list.html",
        {
            "page": page,
            "rows": [(one, next(iter(one.standings.all()), None)) for one in page],
            "own_id": current_tenant_id(),
        },
    )


@needs("venture.see")
def detail(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show a venture's actual figures beside its plan: judgement, figures, what to do next."""
    venture, baseline = _watched(request, venture_id)
    figures = selectors.figures_of(venture)
    result = selectors.compared(venture, baseline, figures)
    return render(
        request,
        "monitoring/detail.html",
        {
            **_shown(result),
            "venture": venture,
            "baseline": baseline,
            "sound": course_of(baseline.content) is not None,
            "count": len(figures),
            "latest": figures[-LATEST:][::-1],
            "may_write": may(request.user, "actuals.write", venture),
            "entries": trail({ActualFigure: ("venture_id", [venture.pk])}, count=LATEST),
        },
    )


@needs("actuals.write")
def write(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Write one period's figures down."""
    venture, baseline = _watched(request, venture_id)
    require(request.user, "actuals.write", venture)
    course = _course(request, baseline)
    if course is None:
        return redirect("monitoring:detail", venture.pk)
    figures = selectors.figures_of(venture)
    periods = selectors.ended_periods(course, timezone.localdate())
    span = _chosen(request, periods) or selectors.next_period(periods, figures)
    form = None
    if span is not None:
        asked = selectors.asked_lines(course, span, figures)
        form = PeriodForm(asked, request.POST if request.method == "POST" else None)
        if request.method == "POST" and form.is_valid() and _written(request, venture, span, form):
            label = span.label(language())
            messages.success(
                request,
                words(f"{label}の実績を保存しました。", f"The figures of {label} are saved."),
            )
            return redirect("monitoring:detail", venture.pk)
    return render(
        request,
        "monitoring/write.html",
        {
            "venture": venture,
            "form": form,
            "span": span,
            "label": span.label(language()) if span else "",
            "periods": period_choices(periods),
        },
    )


def _written(request: MemberRequest, venture: Venture, span: Span, form: PeriodForm) -> bool:
    try:
        services.write_period(
            by=request.user, venture=venture, span=span, figures=form.figures, seen=form.seen
        )
    except InputError as error:
        form.add_error(None, [str(line) for line in error.lines(language())])
    except ValidationError as error:
        form.add_error(None, error)
    return not form.errors


def _chosen(request: MemberRequest, periods: list[Span]) -> Span | None:
    wanted = request.POST.get("period") or request.GET.get("period")
    if not wanted:
        return None
    found = next((span for span in periods if span.name == wanted), None)
    if found is None:
        raise Http404
    return found


@needs("actuals.write")
def file(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Take an actuals file."""
    venture, baseline = _watched(request, venture_id)
    require(request.user, "actuals.write", venture)
    if _course(request, baseline) is None:
        return redirect("monitoring:detail", venture.pk)
    lines: list[str] = []
    sent = request.method == "POST"
    form = FileForm(request.POST if sent else None, request.FILES if sent else None)
    if sent and form.is_valid():
        upload = form.cleaned_data["upload"]
        try:
            count = services.write_file(
                by=request.user, venture=venture, name=upload.name, content=upload.read()
            )
        except InputError as error:
            lines = error.lines(language())
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(
                request,
                words(f"{count}件の実績を保存しました。", f"{count} figures are saved."),
            )
            return redirect("monitoring:detail", venture.pk)
    return render(
        request, "monitoring/file.html", {"venture": venture, "form": form, "lines": lines}
    )


@needs("venture.see")
def empty(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Give the empty actuals file with the plan's own periods and lines."""
    _, baseline = _watched(request, venture_id)
    course = _course(request, baseline)
    if course is None:
        return redirect("monitoring:detail", venture_id)
    response = HttpResponse(template_workbook(course.plan), content_type=XLSX)
    response["Content-Disposition"] = 'attachment; filename="actuals.xlsx"'
    return response


@needs("venture.see")
def download(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Give all figures, as the platform and the command line read them."""
    venture, _ = _watched(request, venture_id)
    return csv_response(
        "actuals.csv",
        ["年月", "区分", "品目", "数量", "金額（円）"],
        (
            (one.period, one.line.kind.label.ja, one.item, one.value, "")
            if one.line.kind.averaged
            else (
                one.period,
                one.line.kind.label.ja,
                one.item,
                "" if one.quantity is None else one.quantity,
                one.value,
            )
            for one in selectors.figures_of(venture)
        ),
    )


@needs("venture.see")
def report(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Give the comparison as one self-contained page to keep or send."""
    venture, baseline = _watched(request, venture_id)
    result = selectors.compared(venture, baseline, selectors.figures_of(venture))
    if result is None:
        return redirect("monitoring:detail", venture.pk)
    from machigenki.report.monitor_page import monitor_html

    response = HttpResponse(monitor_html(result, language()))
    response["Content-Disposition"] = 'attachment; filename="monitor.html"'
    return response


def _watched(request: MemberRequest, venture_id: UUID) -> tuple[Venture, Baseline]:
    venture = venture_for(request.user, venture_id)
    if not venture.built:
        raise Http404
    return venture, selectors.baseline_of(venture)


def _course(request: MemberRequest, baseline: Baseline) -> PlannedCourse | None:
    course = course_of(baseline.content)
    if course is None:
        messages.error(
            request,
            words(
                "計画に直すところがあるため、実績と比べられません。",
                "The plan has faults, so actual figures cannot be held against it.",
            ),
        )
    return course


def _shown(result: Monitoring | None) -> dict[str, Any]:
    """Return what the page shows of the comparison."""
    if result is None:
        return {"result": None}
    from machigenki.report.monitor_page import monitor_page

    lang = language()
    page = monitor_page(result, lang)
    return {
        "result": page,
        "exhibits": [exhibit_json(one, lang) for one in page.exhibits],
    }
