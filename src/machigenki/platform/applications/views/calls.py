"""Pages of calls: towns read them, the reviewing body writes them."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.applications import selectors
from machigenki.platform.applications.eligibility import SCHEMES
from machigenki.platform.applications.form_versions import known_version
from machigenki.platform.applications.forms import CallForm, CriteriaFormSet, criteria_of
from machigenki.platform.applications.models import Call
from machigenki.platform.applications.services import calls as services
from machigenki.platform.applications.views.common import time_left, tried
from machigenki.platform.library.forms import carried_out
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words

A_PAGE = 30


@needs("call.see")
def call_list(request: MemberRequest) -> HttpResponse:
    """List the published calls of all bodies, the open ones first, and one's own drafts."""
    page = page_of(selectors.published_calls(), request.GET.get("page"), A_PAGE)
    may_write = may(request.user, "call.write")
    return render(
        request,
        "applications/calls.html",
        {
            "page": page,
            "rows": [(one, time_left(one.opens_at, one.closes_at)) for one in page],
            "drafts": selectors.drafted_calls() if may_write else [],
            "may_write": may_write,
            "may_start": may(request.user, "application.start"),
        },
    )


@needs("call.see")
def detail(request: MemberRequest, call_id: UUID) -> HttpResponse:
    """Show a call: dates, criteria with their weights, note."""
    call = selectors.call_for(request.user, call_id)
    total = sum(one["weight"] for one in call.criteria)
    return render(
        request,
        "applications/call.html",
        {
            "call": call,
            "own": call.tenant_id == current_tenant_id(),
            "left": time_left(call.opens_at, call.closes_at),
            "scheme": SCHEMES[call.scheme],
            "version": known_version(call.form),
            "criteria": [(one, one["weight"] / total) for one in call.criteria],
            "may_write": may(request.user, "call.write", call),
            "may_start": may(request.user, "application.start"),
        },
    )


@needs("call.write")
def new(request: MemberRequest) -> HttpResponse:
    """Draft a call."""
    sent = request.POST if request.method == "POST" else None
    form, criteria = CallForm(sent), CriteriaFormSet(sent, prefix="criteria")

    def act() -> Call:
        values = form.values() | {"criteria": criteria_of(criteria)}
        return services.write_call(by=request.user, values=values, once=form.cleaned_data["once"])

    call = _done(request, form, criteria, act)
    if call:
        messages.success(
            request,
            words(
                "公募の下書きを作りました。確かめてから公開してください。",
                "The call is drafted. Look through it, then publish.",
            ),
        )
        return redirect("applications:call", call.pk)
    return _form_page(request, form, criteria, None)


@needs("call.write")
def edit(request: MemberRequest, call_id: UUID) -> HttpResponse:
    """Change a call."""
    call = selectors.own_call(request.user, call_id)
    require(request.user, "call.write", call)
    sent = request.POST if request.method == "POST" else None
    form = CallForm(sent, call=call)
    criteria = (
        None
        if call.published_at
        else CriteriaFormSet(sent, prefix="criteria", initial=call.criteria)
    )

    def act() -> Call:
        values = form.values() | ({"criteria": criteria_of(criteria)} if criteria else {})
        return services.change_call(by=request.user, call=call, values=values)

    if _done(request, form, criteria, act):
        messages.success(request, words("保存しました。", "Saved."))
        return redirect("applications:call", call.pk)
    return _form_page(request, form, criteria, call)


def _done(
    request: MemberRequest, form: CallForm, criteria: Any, act: Callable[[], Call]
) -> Call | None:
    if request.method != "POST":
        return None
    sound = [form.is_valid(), criteria is None or criteria.is_valid()]
    return carried_out(form, lambda **_: act()) if all(sound) else None


def _form_page(
    request: MemberRequest, form: CallForm, criteria: Any, call: Call | None
) -> HttpResponse:
    return render(
        request,
        "applications/call_form.html",
        {"form": form, "criteria": criteria, "call": call},
        status=422 if request.method == "POST" else 200,
    )


@needs("call.write")
@require_POST
def publish(request: MemberRequest, call_id: UUID) -> HttpResponse:
    """Let every tenant read it."""
    call = selectors.own_call(request.user, call_id)
    tried(
        request,
        lambda: services.publish(by=request.user, call=call),
        words("公募を公開しました。", "The call is published."),
    )
    return redirect("applications:call", call.pk)


@needs("call.write")
@require_POST
def close(request: MemberRequest, call_id: UUID) -> HttpResponse:
    """End the call now."""
    call = selectors.own_call(request.user, call_id)
    tried(
        request,
        lambda: services.close(by=request.user, call=call),
        words("公募を締め切りました。", "The call is closed."),
    )
    return redirect("applications:call", call.pk)


@needs("call.write")
@require_POST
def throw_away(request: MemberRequest, call_id: UUID) -> HttpResponse:
    """Delete a call that is not published."""
    call = selectors.own_call(request.user, call_id)
    gone = tried(
        request,
        lambda: services.throw_away(by=request.user, call=call),
        words(
            "公募の下書きを削除しました。30日間は元に戻せます。",
            "The draft is deleted; it can come back for 30 days.",
        ),
    )
    return redirect("applications:calls") if gone else redirect("applications:call", call.pk)
