"""Pages of the model cases."""

from urllib.parse import quote
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.library import pouring, selectors
from machigenki.platform.library.forms import CaseForm, carried_out
from machigenki.platform.library.public_cases import public_cards, public_case
from machigenki.platform.library.services import cases as services
from machigenki.platform.library.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.ventures.models import Venture
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.navigation import is_on
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import said, words
from machigenki.venture import CASES

PAGE = 20
LONGEST_QUERY = 200


@needs("case.see")
def case_list(request: MemberRequest) -> HttpResponse:
    """List and search the cases: shipped ones, own ones, the consortium's."""
    query = request.GET.get("q", "").strip()[:LONGEST_QUERY]
    tag = request.GET.get("tag", "").strip()[:30]
    page = page_of(selectors.cases(query, tag), request.GET.get("page"), PAGE)
    public = [] if tag or page.number > 1 else public_cards(query)
    return render(
        request,
        "library/list.html",
        {
            "tabs": tabs(request, "list"),
            "query": query,
            "tag": tag,
            "public": public,
            "page": page,
            "total": None if page.has_other_pages else len(page) + len(public),
            "may_write": may(request.user, "case.write"),
        },
    )


@needs("case.see")
def public_detail(request: MemberRequest, case_id: str) -> HttpResponse:
    """Show a shipped case at the size of the tenant's own place."""
    found = public_case(case_id, request.tenant)
    if found is None:
        raise Http404
    return render(
        request,
        "library/public.html",
        {
            "found": found,
            "here_words": said(found.case.name),
            "place_words": said(found.place),
            "may_pour": found.own_place and _may_pour(request),
        },
    )


@needs("case.see")
def detail(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show a case that people wrote."""
    case = get_object_or_404(selectors.case_for(request.user, key))
    own = case.tenant_id == request.tenant.pk
    return render(
        request,
        "library/case.html",
        {
            "case": case,
            "own": own,
            "numbers": pouring.figures(case.measure) if case.measure else None,
            "may_pour": case.measure is not None and _may_pour(request),
            "may_write": own and may(request.user, "case.write", case),
        },
    )


@needs("case.write")
def write(request: MemberRequest, key: UUID | None = None) -> HttpResponse:
    """Write a case, new or anew."""
    case = get_object_or_404(selectors.own_case(key)) if key else None
    require(request.user, "case.write", case)
    form = CaseForm(request.POST or None, initial=_initial(case) if case else None)
    if request.method == "POST" and form.is_valid():
        done = carried_out(
            form, lambda **data: services.write_case(by=request.user, case=case, **data)
        )
        if done is not None:
            messages.success(request, words("先行事例を保存しました。", "The case is saved."))
            return redirect("library:case", done.pk)
    return render(request, "library/write.html", {"form": form, "case": case})


@needs("case.see")
def measure_file(request: MemberRequest, key: UUID) -> HttpResponse:
    """Give the measure's file of a case."""
    case = get_object_or_404(selectors.case_for(request.user, key))
    if not case.measure_toml:
        raise Http404
    response = HttpResponse(case.measure_toml, content_type="application/toml; charset=utf-8")
    name = quote(f"{case.title}.toml")
    response.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{name}"
    return response


def _may_pour(request: MemberRequest) -> bool:
    """Return whether this person may start ventures, and the tenant uses them at all."""
    return may(request.user, "venture.start") and is_on(request.tenant, "ventures")


@require_POST
@needs("venture.start")
def pour_shipped(request: MemberRequest, case_id: str) -> HttpResponse:
    """Start a venture from a shipped case."""
    if not _may_pour(request):
        raise Http404
    if case_id not in CASES:
        raise Http404
    try:
        venture = pouring.from_shipped(by=request.user, case_id=case_id)
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("library:public", case_id)
    return _poured(request, venture)


@require_POST
@needs("venture.start")
def pour(request: MemberRequest, key: UUID) -> HttpResponse:
    """Start a venture from a case that people wrote."""
    if not _may_pour(request):
        raise Http404
    case = get_object_or_404(selectors.case_for(request.user, key))
    if not case.measure_toml:
        raise Http404
    try:
        venture = pouring.from_written(by=request.user, case=case)
    except ValidationError as error:
        for message in error.messages[: services.MOST_FAULTS]:
            messages.error(request, message)
        return redirect("library:case", key)
    return _poured(request, venture)


def _poured(request: MemberRequest, venture: Venture) -> HttpResponse:
    messages.success(
        request,
        words(
            "事例の数値から事業を始めました。自分の数値に直してください。",
            "The venture begins with the case's numbers. Put your own in.",
        ),
    )
    return redirect("ventures:detail", venture.pk)


def _initial(case: object) -> dict[str, object]:
    return {name: getattr(case, name) for name in CaseForm.base_fields}
