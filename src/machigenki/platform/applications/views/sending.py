"""What is pressed between the finished draft and the receipt."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.approvals import number_of
from machigenki.platform.applications import selectors
from machigenki.platform.applications.models import PreparedPaper
from machigenki.platform.applications.services import sending as services
from machigenki.platform.applications.tasks import papers as papers_task
from machigenki.platform.applications.views.common import file_response, tried
from machigenki.platform.jobs.queue import start
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words
from machigenki.region import Text


@needs("application.write")
@require_POST
def make_papers(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Ask for the papers of what the application is now; the queue makes them."""
    application = selectors.application_for(request.user, application_id)
    require(request.user, "application.write", application)
    title = Text(
        f"提出書類: {application.venture.title.ja}"[:200],
        f"Papers: {application.venture.title.en}"[:200],
    )
    job = start(papers_task, by=request.user, title=title, application_id=str(application.pk))
    return redirect("jobs:detail", job.pk)


@needs("application.see")
def prepared(request: MemberRequest, application_id: UUID, kind: str) -> HttpResponse:
    """Give a paper to look through before the submission."""
    application = selectors.application_for(request.user, application_id)
    paper = get_object_or_404(PreparedPaper, application=application, kind=kind)
    return file_response(bytes(paper.content), paper.name, paper.media_type)


@needs("route.approve")
@require_POST
def approve(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Approve what was read, at the step whose turn it is, or require modification there."""
    application = selectors.application_for(request.user, application_id)
    read = request.POST.get("content_sha256", "")
    if request.POST.get("refuse"):
        tried(
            request,
            lambda: services.refuse(
                by=request.user,
                application=application,
                content_sha256=read,
                reason=request.POST.get("reason", "")[:400],
            ),
            words(
                "修正を求めました。それまでの承認は効力を失いました。",
                "Modification is required; the approvals so far are void.",
            ),
        )
        return redirect("applications:detail", application.pk)
    tried(
        request,
        lambda: services.approve(
            by=request.user,
            application=application,
            position=number_of(request.POST.get("position", "")),
            content_sha256=read,
            note=request.POST.get("note", "")[:500],
        ),
        words("承認を記録しました。", "The approval is recorded."),
    )
    return redirect("applications:detail", application.pk)


@needs("application.submit")
@require_POST
def submit(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Submit, once however often it is sent, and show the receipt."""
    application = selectors.application_for(request.user, application_id)
    try:
        once = UUID(request.POST.get("once", ""))
    except ValueError:
        raise Http404 from None
    done = tried(
        request,
        lambda: services.submit(
            by=request.user,
            application=application,
            once=once,
            reason=request.POST.get("reason", ""),
        ),
        words("提出しました。受領番号を控えてください。", "Submitted. Note the receipt number."),
    )
    if not done:
        return redirect("applications:detail", application.pk)
    made = selectors.submissions_of(application).first()
    if made is None:
        raise Http404
    return redirect("applications:receipt", made.pk)


@needs("application.submit")
@require_POST
def withdraw(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Withdraw what was submitted."""
    application = selectors.application_for(request.user, application_id)
    tried(
        request,
        lambda: services.withdraw(
            by=request.user, application=application, reason=request.POST.get("reason", "")
        ),
        words("申請を取り下げました。", "The application is withdrawn."),
    )
    return redirect("applications:detail", application.pk)
