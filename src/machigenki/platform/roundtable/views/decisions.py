"""Decisions: recorded, published, withdrawn."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.forms import DecisionForm, ReasonForm
from machigenki.platform.roundtable.models import Decision
from machigenki.platform.roundtable.services import decisions as services
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.roundtable.views.sittings import rights
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words

PAGE = 20


@needs("roundtable.see")
def listing(request: MemberRequest) -> HttpResponse:
    """List all decisions, newest first."""
    page = page_of(selectors.decisions(), request.GET.get("page"), PAGE)
    return render(
        request,
        "roundtable/decisions.html",
        {"page": page, "may_decide": may(request.user, "roundtable.decide")},
    )


@needs("roundtable.see")
def detail(request: MemberRequest, decision_id: UUID) -> HttpResponse:
    """Show a decision, who agreed, and what happened to the record."""
    return _detail(request, selectors.decision_for(request.user, decision_id), ReasonForm())


def _detail(request: MemberRequest, decision: Decision, form: ReasonForm) -> HttpResponse:
    held = rights(request)
    return render(
        request,
        "roundtable/decision.html",
        {
            "decision": decision,
            "tally": selectors.tally(decision),
            "tasks": list(selectors.tasks().filter(decision=decision)),
            "entries": selectors.decision_history(decision) if held["may_history"] else [],
            "reason_form": form,
            **held,
        },
        status=422 if form.errors else 200,
    )


@needs("roundtable.decide")
def new(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Record a decision of a sitting."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    about = {"venture_id": request.GET.get("venture"), "venture_title": request.GET.get("title")}
    form = DecisionForm(
        request.POST or None,
        sitting=sitting,
        attendances=selectors.attendances_of(sitting),
        stances={},
        initial={key: value for key, value in about.items() if value},
    )
    decision = done(
        request,
        form,
        lambda: services.record_decision(
            by=request.user,
            once=form.cleaned_data["once"],
            sitting=sitting,
            stances=form.stances(),
            **form.entered(),
        ),
    )
    if decision is not None:
        messages.success(request, words("決定を記録しました。", "The decision is recorded."))
        return redirect("roundtable:decision", decision.pk)
    page = FormPage(
        words("決定を記録する", "Record a decision"),
        words("記録する", "Save"),
        reverse("roundtable:sitting", args=[sitting.pk]),
        sitting.title,
    )
    return form_page(request, page, form, "roundtable/decision_form.html", sitting=sitting)


@needs("roundtable.decide")
def edit(request: MemberRequest, decision_id: UUID) -> HttpResponse:
    """Correct the record of a decision."""
    decision = selectors.decision_for(request.user, decision_id)
    form = DecisionForm(
        request.POST or None,
        instance=decision,
        sitting=decision.sitting,
        attendances=selectors.attendances_of(decision.sitting),
        stances={one.member_id: one.kind for one in decision.stances.all()},
    )
    changed = done(
        request,
        form,
        lambda: services.change_decision(
            by=request.user,
            decision=decision,
            version=form.cleaned_data["version"] or 0,
            stances=form.stances(),
            **form.entered(),
        ),
        saved=lambda: selectors.decision_for(request.user, decision_id),
    )
    if changed is not None:
        messages.success(request, words("記録を訂正しました。", "The record is corrected."))
        return redirect("roundtable:decision", decision.pk)
    page = FormPage(
        words("決定の記録を訂正する", "Correct the record"),
        words("訂正する", "Save"),
        reverse("roundtable:decision", args=[decision.pk]),
        words("決定", "Decision"),
        lead=words("訂正の前後は変更履歴に残ります。", "What it said before stays in the trail."),
    )
    return form_page(request, page, form, "roundtable/decision_form.html", sitting=decision.sitting)


@needs("roundtable.decide")
@require_POST
def publish(request: MemberRequest, decision_id: UUID) -> HttpResponse:
    """Make a decision public, or no longer."""
    decision = selectors.decision_for(request.user, decision_id)
    public = request.POST.get("public") == "yes"
    services.publish(by=request.user, decision=decision, public=public)
    messages.success(
        request,
        words("公開しました。", "It is public now.")
        if public
        else words("非公開に戻しました。", "It is no longer public."),
    )
    return redirect("roundtable:decision", decision.pk)


@needs("roundtable.decide")
@require_POST
def withdraw(request: MemberRequest, decision_id: UUID) -> HttpResponse:
    """Withdraw a decision, with the reason."""
    decision = selectors.decision_for(request.user, decision_id)
    form = ReasonForm(request.POST)
    if not form.is_valid():
        return _detail(request, decision, form)
    services.withdraw(by=request.user, decision=decision, reason=form.cleaned_data["reason"])
    messages.success(request, words("決定を取り消しました。", "The decision is withdrawn."))
    return redirect("roundtable:decision", decision.pk)


@needs("roundtable.decide")
@require_POST
def reinstate(request: MemberRequest, decision_id: UUID) -> HttpResponse:
    """Take a withdrawal back."""
    decision = selectors.decision_for(request.user, decision_id)
    services.reinstate(by=request.user, decision=decision)
    messages.success(request, words("取消しを戻しました。", "The decision stands again."))
    return redirect("roundtable:decision", decision.pk)
