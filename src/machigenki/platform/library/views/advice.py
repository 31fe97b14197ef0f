"""Pages of advisers and requests for advice."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.extra_fields import (
    save_extra_fields,
    shown_values,
    with_extra_fields,
    without_extra,
)
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.library import selectors
from machigenki.platform.library.forms import (
    AdviserForm,
    MatchForm,
    ReportForm,
    RequestForm,
    carried_out,
)
from machigenki.platform.library.models import AdviceRequest, Adviser, RequestState
from machigenki.platform.library.services import advice as services
from machigenki.platform.library.views.tabs import STATES, tabs
from machigenki.platform.people.access import needs
from machigenki.platform.people.models import User
from machigenki.platform.people.permissions import may, require
from machigenki.platform.people.selectors import members
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words

PAGE = 30
_ENDED = (RequestState.CLOSED, RequestState.WITHDRAWN)


@needs("adviser.see")
def adviser_list(request: MemberRequest) -> HttpResponse:
    """List the advisers by field and region."""
    field = request.GET.get("field", "").strip()[:30]
    region = request.GET.get("region", "").strip()[:30]
    rows = selectors.advisers(field, region)
    return render(
        request,
        "library/advisers.html",
        {
            "tabs": tabs(request, "advisers"),
            "page": page_of(rows, request.GET.get("page"), PAGE),
            "field": field,
            "region": region,
            "fields": selectors.adviser_fields(),
            "may_keep": may(request.user, "adviser.keep"),
            "may_ask": may(request.user, "advice.ask"),
        },
    )


@needs("adviser.see")
def adviser(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show an adviser; the contact only to whom it is meant for."""
    one = get_object_or_404(selectors.adviser_for(request.user, key))
    return render(
        request,
        "library/adviser.html",
        {
            "adviser": one,
            "extra": shown_values(FormKind.ADVISER, one.pk, reader=request.user),
            "may_contact": may(request.user, "adviser.contact", one),
            "may_keep": may(request.user, "adviser.keep"),
            "may_ask": may(request.user, "advice.ask"),
        },
    )


@needs("adviser.keep")
def register(request: MemberRequest, key: UUID | None = None) -> HttpResponse:
    """Register an adviser, or change what is registered."""
    one = get_object_or_404(selectors.adviser_for(request.user, key)) if key else None
    people = User.objects.filter(pk__in=members().values("user_id")).order_by("name", "email")
    form = AdviserForm(request.POST or None, people=people, initial=_initial(one) if one else None)
    with_extra_fields(form, FormKind.ADVISER, one.pk if one else None, reader=request.user)
    if request.method == "POST" and form.is_valid():
        done = carried_out(form, lambda **data: _registered(request, form, one, data))
        if done is not None:
            messages.success(request, words("専門家を登録しました。", "The adviser is registered."))
            return redirect("library:adviser", done.pk)
    return render(request, "library/register.html", {"form": form, "adviser": one})


def _registered(
    request: MemberRequest, form: AdviserForm, one: Adviser | None, data: dict[str, Any]
) -> Adviser:
    made = services.register_adviser(by=request.user, adviser=one, **without_extra(data))
    save_extra_fields(form, FormKind.ADVISER, made.pk, by=request.user)
    return made


@needs("advice.see")
def request_list(request: MemberRequest) -> HttpResponse:
    """List the requests that concern the person."""
    state = request.GET.get("state", "")
    rows = selectors.requests_for(request.user)
    if state in STATES:
        rows = rows.filter(state=state)
    return render(
        request,
        "library/requests.html",
        {
            "tabs": tabs(request, "requests"),
            "page": page_of(rows, request.GET.get("page"), PAGE),
            "state": state,
            "states": STATES,
            "may_ask": may(request.user, "advice.ask"),
        },
    )


@needs("advice.ask")
def ask(request: MemberRequest) -> HttpResponse:
    """Ask for an adviser."""
    form = RequestForm(request.POST or None, initial={"field": request.GET.get("field", "")[:30]})
    if request.method == "POST" and form.is_valid():
        done = carried_out(form, lambda **data: services.ask_for_advice(by=request.user, **data))
        if done is not None:
            messages.success(
                request,
                words(
                    "相談を受け付けました。担当が決まると、この画面に表示されます。",
                    "Your request is in. The adviser will be shown here.",
                ),
            )
            return redirect("library:request", done.pk)
    return render(request, "library/ask.html", {"form": form, "fields": selectors.adviser_fields()})


@needs("advice.see")
def request_detail(request: MemberRequest, key: UUID) -> HttpResponse:
    """Show a request with its reports and what may be done next."""
    return _shown(request, _request(request, key))


def _request(request: MemberRequest, key: UUID) -> AdviceRequest:
    return get_object_or_404(selectors.request_for(request.user, key))


def _shown(
    request: MemberRequest,
    asked: AdviceRequest,
    match_form: MatchForm | None = None,
    report_form: ReportForm | None = None,
) -> HttpResponse:
    ended = asked.state in _ENDED
    user = request.user
    may_match = may(user, "advice.match") and asked.state in ("open", "matched")
    may_report = asked.state in ("matched", "visited") and may(user, "advice.report", asked)
    suited = selectors.suited_advisers(asked) if may_match else []
    return render(
        request,
        "library/request.html",
        {
            "asked": asked,
            "ended": ended,
            "suited": suited,
            "match_form": (match_form or MatchForm(advisers=suited)) if may_match else None,
            "report_form": (report_form or ReportForm()) if may_report else None,
            "may_contact": asked.adviser and may(user, "adviser.contact", asked.adviser),
            "may_end": asked.asked_by_id == user.pk or may(user, "advice.match"),
        },
    )


@require_POST
@needs("advice.match")
def match(request: MemberRequest, key: UUID) -> HttpResponse:
    """Give a request to an adviser."""
    asked = _request(request, key)
    form = MatchForm(request.POST, advisers=selectors.suited_advisers(asked))
    if form.is_valid():
        done = carried_out(
            form,
            lambda adviser: services.match_adviser(by=request.user, request=asked, adviser=adviser),
        )
        if done is not None:
            messages.success(request, words("担当を決めました。", "The adviser is matched."))
            return redirect("library:request", key)
    return _shown(request, asked, match_form=form)


@require_POST
@needs("advice.report")
def report(request: MemberRequest, key: UUID) -> HttpResponse:
    """Write the report of a visit."""
    asked = _request(request, key)
    require(request.user, "advice.report", asked)
    form = ReportForm(request.POST)
    if form.is_valid():
        done = carried_out(
            form, lambda **data: services.report_visit(by=request.user, request=asked, **data)
        )
        if done is not None:
            messages.success(request, words("報告を保存しました。", "The report is saved."))
            return redirect("library:request", key)
    return _shown(request, asked, report_form=form)


@require_POST
@needs("advice.see")
def end(request: MemberRequest, key: UUID) -> HttpResponse:
    """Close a request, or withdraw it."""
    asked = _request(request, key)
    try:
        services.end_request(by=request.user, request=asked)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect("library:request", key)


@require_POST
@needs("advice.see")
def reopen(request: MemberRequest, key: UUID) -> HttpResponse:
    """Take a request up again."""
    asked = _request(request, key)
    try:
        services.reopen_request(by=request.user, request=asked)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    return redirect("library:request", key)


def _initial(adviser: Adviser) -> dict[str, object]:
    given = {name: getattr(adviser, name) for name in AdviserForm.base_fields if name != "fields_"}
    return {**given, "fields_": adviser.fields}
