"""The page of one job."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.jobs import selectors, services
from machigenki.platform.web.http import MemberRequest


def detail(request: MemberRequest, job_id: UUID) -> HttpResponse:
    """Show how far a job is; the bar alone to htmx."""
    job = selectors.job_for(request.user, job_id)
    template = "jobs/progress.html" if request.htmx else "jobs/detail.html"
    return render(request, template, {"job": job})


@require_POST
def cancel(request: MemberRequest, job_id: UUID) -> HttpResponse:
    """Ask it to stop."""
    job = selectors.job_for(request.user, job_id)
    services.cancel(by=request.user, job=job)
    return redirect("jobs:detail", job_id)
