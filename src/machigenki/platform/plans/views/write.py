"""Pages on which plans are listed, written and worked through."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.jobs import services as job_services
from machigenki.platform.jobs.models import JobState
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.plans import selectors, services
from machigenki.platform.plans.forms import PlanForm, initial_of
from machigenki.platform.plans.models import Plan, PlanResult, PlanVersion
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.ventures.selectors import ventures_for
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import language, words
from machigenki.region import InputError

A_PAGE = 20
RESULTS_SHOWN = 20


@needs("plan.see")
def plan_list(request: MemberRequest) -> HttpResponse:
    """List the plans with what they come to."""
    removed = request.GET.get("removed") == "1" and may(request.user, "plan.remove")
    found = selectors.plans_for(request.user, removed=removed)
    page = page_of(found, request.GET.get("page"), A_PAGE)
    return render(
        request,
        "plans/list.html",
        {
            "page": page,
            "rows": selectors.rows_of(list(page)),
            "removed": removed,
            "own_id": current_tenant_id(),
            "may_write": may(request.user, "plan.write"),
            "may_remove": may(request.user, "plan.remove"),
        },
    )


@needs("plan.see")
def measures(request: MemberRequest) -> HttpResponse:
    """List what a plan may hold: the ventures that can be read here."""
    found = ventures_for(request.user)
    return render(
        request,
        "plans/measures.html",
        {
            "page": page_of(found, request.GET.get("page"), 50),
            "own_id": current_tenant_id(),
            "may_write": may(request.user, "plan.write"),
            "may_start": may(request.user, "venture.start"),
        },
    )


@needs("plan.write")
def new(request: MemberRequest) -> HttpResponse:
    """Make a plan."""
    chosen = {"ventures": request.GET.getlist("venture")}
    form = PlanForm(
        request.POST if request.method == "POST" else None,
        ventures=_choices(request),
        initial=chosen,
    )
    if request.method == "POST" and form.is_valid():
        try:
            plan = services.create(by=request.user, once=form.cleaned_data["once"], **_said(form))
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("計画を作りました。", "The plan is made."))
            return redirect("plans:detail", plan.pk)
    return render(request, "plans/form.html", {"form": form, "plan": None})


@needs("plan.write")
def edit(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Change a plan."""
    plan = _own(selectors.plan_for(request.user, plan_id))
    form = PlanForm(
        request.POST if request.method == "POST" else None,
        ventures=_choices(request),
        initial=initial_of(plan),
    )
    if request.method == "POST" and form.is_valid():
        try:
            services.save(
                by=request.user,
                plan=plan,
                seen_version=form.cleaned_data.get("version") or 0,
                **_said(form),
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("計画を保存しました。", "The plan is saved."))
            return redirect("plans:detail", plan.pk)
    return render(request, "plans/form.html", {"form": form, "plan": plan})


def _own(plan: Plan) -> Plan:
    """Return the plan; of a consortium's there is nothing to be changed here."""
    if plan.tenant_id != current_tenant_id():
        raise Http404
    return plan


def _said(form: PlanForm) -> dict[str, Any]:
    return {
        "title": form.cleaned_data["title"],
        "settings": form.settings,
        "venture_ids": form.cleaned_data["ventures"],
    }


def _choices(request: MemberRequest) -> list[tuple[UUID, str, tuple[int, int] | None]]:
    own = current_tenant_id()
    found = ventures_for(request.user).exclude(stage="stopped")
    values = found.values_list("pk", "content__first_year", "content__years")
    years = {
        pk: (first, first + count - 1)
        for pk, first, count in values
        if isinstance(first, int) and isinstance(count, int)
    }
    return [
        (
            one.pk,
            one.title(language())
            + (f"（{one.tenant.name(language())}）" if one.tenant_id != own else "")
            + (
                words(
                    f" ― 直すところ{one.faults_count}か所", f" – {one.faults_count} faults to mend"
                )
                if one.faults_count
                else ""
            ),
            years.get(one.pk),
        )
        for one in found
    ]


@needs("plan.see")
def detail(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Show a plan: its settings, ventures, progress and results."""
    user = request.user
    plan = selectors.plan_for(user, plan_id)
    row = selectors.row_of(plan)
    return render(
        request,
        "plans/detail.html",
        {
            "row": row,
            "plan": plan,
            "own": plan.tenant_id == current_tenant_id(),
            "last_year": plan.settings["first_year"] + plan.settings["years"] - 1,
            "results": list(selectors.results_of(plan)[:RESULTS_SHOWN]),
            **_work(request, plan),
            "may_write": may(user, "plan.write", plan),
            "may_remove": may(user, "plan.remove", plan),
        },
    )


def _work(request: MemberRequest, plan: Plan) -> dict[str, Any]:
    """Return what the progress bar shows."""
    job = plan.job
    # A job that ended well is told by its result.
    shown = None if job is not None and job.state == JobState.DONE else job
    return {
        "job": shown,
        "may_run": may(request.user, "plan.run", plan),
        "may_cancel": shown is not None and may(request.user, "job.cancel", shown),
    }


@needs("plan.see")
def progress(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Show how far the work is; once it has ended, have htmx load the whole page anew."""
    plan = selectors.plan_for(request.user, plan_id)
    if not request.htmx:
        return redirect("plans:detail", plan.pk)
    if plan.job is None or plan.job.ended:
        return HttpResponse(headers={"HX-Refresh": "true"})
    return render(request, "plans/progress.html", {"plan": plan, **_work(request, plan)})


@needs("plan.run")
@require_POST
def run(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Ask for the result."""
    plan = selectors.plan_for(request.user, plan_id)
    try:
        found = services.run(by=request.user, plan=plan)
    except InputError as error:
        for line in error.lines(language()):
            messages.error(request, line)
        return redirect("plans:detail", plan.pk)
    if isinstance(found, PlanResult):
        messages.info(
            request,
            words(
                "同じ内容の結果があるため、計算はしていません。",
                "This is known already; nothing was computed again.",
            ),
        )
        return redirect("plans:result", found.pk)
    return redirect("plans:detail", plan.pk)


@needs("plan.see")
@require_POST
def cancel(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Stop the work."""
    plan = selectors.plan_for(request.user, plan_id)
    if plan.job is None:
        raise Http404
    job_services.cancel(by=request.user, job=plan.job)
    return redirect("plans:detail", plan.pk)


@needs("plan.see")
def history(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """List the versions of a plan."""
    plan = selectors.plan_for(request.user, plan_id)
    page = page_of(selectors.versions_of(plan), request.GET.get("page"), 20)
    return render(
        request,
        "plans/history.html",
        {
            "plan": plan,
            "page": page,
            "titles": _titles(list(page)),
            "may_write": may(request.user, "plan.write", plan),
        },
    )


def _titles(versions: list[PlanVersion]) -> list[tuple[PlanVersion, list[str]]]:
    found = selectors.ventures_in(versions)
    gone = str(words("見られない事業", "a venture that cannot be read"))
    return [
        (
            version,
            [found[pk].title(language()) if pk in found else gone for pk in version.venture_ids],
        )
        for version in versions
    ]


@needs("plan.write")
@require_POST
def restore(request: MemberRequest, plan_id: UUID, number: int) -> HttpResponse:
    """Make an earlier version the present one."""
    plan = selectors.plan_for(request.user, plan_id)
    services.restore_version(by=request.user, plan=plan, number=number)
    messages.success(request, words("前の版に戻しました。", "The earlier version is back."))
    return redirect("plans:detail", plan.pk)


@needs("plan.remove")
@require_POST
def remove(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Delete a plan; it can be brought back."""
    plan = selectors.plan_for(request.user, plan_id)
    services.remove(by=request.user, plan=plan)
    messages.success(
        request,
        words(
            "計画を削除しました。「削除した計画」から元に戻せます。",
            "The plan is deleted; it can be brought back from “Deleted plans”.",
        ),
    )
    return redirect("plans:list")


@needs("plan.remove")
@require_POST
def bring_back(request: MemberRequest, plan_id: UUID) -> HttpResponse:
    """Take a deletion back."""
    plan = selectors.plan_for(request.user, plan_id, removed=True)
    services.bring_back(by=request.user, plan=plan)
    messages.success(request, words("計画を元に戻しました。", "The plan is back."))
    return redirect("plans:detail", plan.pk)
