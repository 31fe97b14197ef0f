"""Pages on which applications are listed, begun and looked over."""

from uuid import UUID

from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from machigenki.platform.applications import selectors
from machigenki.platform.applications.answers import left_over, shown
from machigenki.platform.applications.form_versions import FormField, form_versions
from machigenki.platform.applications.forms import StartForm
from machigenki.platform.applications.models import Application, Json, MadePaper, State
from machigenki.platform.applications.readiness import checks_of, japan_time
from machigenki.platform.applications.selectors import Dossier
from machigenki.platform.applications.services import drafts as services
from machigenki.platform.applications.views.common import time_left, tried
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.tenancy.ids import uuid7
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import venture_for
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words
from machigenki.region import Text

A_PAGE = 30


@needs("application.see")
def application_list(request: MemberRequest) -> HttpResponse:
    """List the tenant's applications, all or of one venture, with their calls and the days left."""
    removed = request.GET.get("removed") == "1" and may(request.user, "application.remove")
    found = selectors.applications_for(request.user, removed=removed)
    venture = _venture(request)
    if venture:
        found = found.filter(venture=venture)
    page = page_of(found, request.GET.get("page"), A_PAGE)
    calls = selectors.calls_by_id([one.call_id for one in page])
    rows = []
    for one in page:
        call = calls.get(one.call_id) if one.call_id else None
        rows.append((one, call, time_left(call.opens_at, call.closes_at) if call else None))
    return render(
        request,
        "applications/list.html",
        {
            "page": page,
            "rows": rows,
            "removed": removed,
            "venture": venture,
            "may_start": may(request.user, "application.start"),
            "may_remove": may(request.user, "application.remove"),
        },
    )


def _venture(request: MemberRequest) -> Venture | None:
    """Return the venture that the list is narrowed to; 404 for one that is not to be seen."""
    wanted = request.GET.get("venture")
    if not wanted:
        return None
    try:
        return venture_for(request.user, UUID(wanted))
    except ValueError:
        raise Http404 from None


@needs("application.start")
def new(request: MemberRequest) -> HttpResponse:
    """Begin an application with a venture, to a call or ahead of one."""
    initial = {"venture": request.GET.get("venture"), "target": request.GET.get("call")}
    form = StartForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        call_id = form.call_id()
        call = selectors.call_for(request.user, call_id) if call_id else None
        try:
            application = services.start(
                by=request.user,
                venture=form.cleaned_data["venture"],
                call=call,
                form=form.form_key(),
                once=form.cleaned_data["once"],
            )
        except ValidationError as error:
            form.add_error(None, error.messages[0])
        else:
            return redirect("applications:form", application.pk)
    status = 422 if form.is_bound else 200
    return render(request, "applications/new.html", {"form": form}, status=status)


def detail(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Show an application: what is left to do, approvals, papers, receipts, the clock."""
    user = request.user
    application, prepared, submissions = selectors.overview_for(user, application_id)
    dossier = selectors.dossier_of(application, prepared)
    checks = checks_of(dossier)
    call = dossier.call
    kinds = {one.kind for one in dossier.present_papers}
    may_submit = may(user, "application.submit", application)
    return render(
        request,
        "applications/detail.html",
        {
            "application": application,
            "dossier": dossier,
            "call": call,
            "left": time_left(call.opens_at, call.closes_at) if call else None,
            "now_words": japan_time(timezone.now()),
            "checks": checks,
            "ready": all(one.met for one in checks),
            "excusable": all(one.met or one.excusable for one in checks),
            "route": dossier.route,
            "route_turn": application.open_to_change and dossier.route.turn_of(user),
            "no_pdf": bool(kinds) and MadePaper.PDF not in kinds,
            "submissions": submissions,
            "submitted": application.state == State.SUBMITTED,
            "once": uuid7(),
            "gone": _gone(dossier),
            "may_write": application.open_to_change and may(user, "application.write", application),
            "may_see_case": may(request.user, "award.see"),
            "may_submit": may_submit,
            "may_remove": may(user, "application.remove", application),
        },
    )


def _gone(dossier: Dossier) -> list[tuple[Text, Text]]:
    """Return the answers to fields that the present form does not have: they stay readable."""
    found = left_over(form_versions(), dossier.version, dossier.application.answers)
    return [(field.label, shown(field, value)) for field, value in found.values()]


@needs("application.see")
def history(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """List the versions of the answers with what changed, and the words that were set aside."""
    application = selectors.application_for(request.user, application_id)
    page = page_of(selectors.revisions_of(application), request.GET.get("page"), A_PAGE)
    rows = [
        (
            one,
            [
                (label_of(change), said(change, "before"), said(change, "after"))
                for change in one.changes
            ],
            [(label_of(lost), said(lost, "value")) for lost in one.set_aside],
        )
        for one in page
    ]
    return render(
        request,
        "applications/history.html",
        {"application": application, "page": page, "rows": rows},
    )


def label_of(change: Json) -> Text:
    """Return the label of the field that a change or conflict is about."""
    key, field = _field_of(change)
    return field.label if field else Text.same(key)


def said(change: Json, part: str) -> Text:
    """Return an answer in a change as people read it."""
    _, field = _field_of(change)
    return shown(field, change[part]) if field else Text.same(str(change[part] or ""))


def _field_of(change: Json) -> tuple[str, FormField | None]:
    """Return the key that a change is at, and the field as the newest version with it has it."""
    key = str(change["path"][0]) if change["path"] else ""
    found = (version.field(key) for version in reversed(form_versions()))
    return key, next((field for field in found if field), None)


def _removal(request: MemberRequest, application: Application, *, back: bool) -> bool:
    act = services.bring_back if back else services.remove
    done = (
        words("申請を元に戻しました。", "It is back.")
        if back
        else words("申請を削除しました。元に戻せます。", "It is deleted; it can be brought back.")
    )
    return tried(request, lambda: act(by=request.user, application=application), done)


@needs("application.remove")
@require_POST
def remove(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Delete a draft; it can be brought back."""
    application = selectors.application_for(request.user, application_id)
    if _removal(request, application, back=False):
        return redirect("applications:list")
    return redirect("applications:detail", application.pk)


@needs("application.remove")
@require_POST
def bring_back(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Undo a deletion."""
    application = selectors.application_for(request.user, application_id, removed=True)
    if _removal(request, application, back=True):
        return redirect("applications:detail", application.pk)
    return redirect("applications:list")
