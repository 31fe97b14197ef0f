"""Pages about the keeping of data."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.custody import discard, selectors
from machigenki.platform.custody.retention import rules
from machigenki.platform.custody.tasks import export as export_task
from machigenki.platform.jobs.queue import start
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may, require
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.paging import page_of
from machigenki.platform.web.words import words
from machigenki.region import Text

ROWS_A_PAGE = 50
EXPORTS_SHOWN = 10


@needs("data.keep")
def index(request: MemberRequest) -> HttpResponse:
    """Show exports, what was deleted, and how long data are kept."""
    return render(
        request,
        "custody/index.html",
        {
            "exports": selectors.exports()[:EXPORTS_SHOWN],
            "deleted": selectors.discarded_for(request.user).count(),
            "rules": rules(),
        },
    )


@needs("data.export")
@require_POST
def export(request: MemberRequest) -> HttpResponse:
    """Ask for a whole export; it is made by the queue."""
    title = Text("全データの書き出し", "Export of all data")
    job = start(export_task, by=request.user, title=title)
    messages.success(request, words("書き出しを始めました。", "The export has begun."))
    return redirect("jobs:detail", job.pk)


@needs("data.export")
def download(request: MemberRequest, pk: UUID) -> FileResponse:
    """Send the file of an export."""
    job = selectors.finished_export(pk)
    name = job.result["file"]
    if not default_storage.exists(name):
        raise Http404
    response = FileResponse(
        default_storage.open(name),
        as_attachment=True,
        filename=f"{request.tenant.slug}-{job.created_at:%Y%m%d}.zip",
        content_type="application/zip",
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@needs("discarded.see")
def discarded(request: MemberRequest) -> HttpResponse:
    """List what was deleted and can come back."""
    page = page_of(selectors.discarded_for(request.user), request.GET.get("page"), ROWS_A_PAGE)
    may_keep = may(request.user, "data.keep")
    return render(request, "custody/discarded.html", {"page": page, "may_keep": may_keep})


@needs("discarded.restore")
@require_POST
def restore(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Put something back."""
    kept = selectors.discarded_of(request.user, pk)
    require(request.user, "discarded.restore", kept)
    try:
        discard.restore(kept, by=request.user)
    except ValidationError as error:
        messages.error(request, error.messages[0])
    else:
        messages.success(request, words("元に戻しました。", "It was restored."))
    return redirect("custody:discarded")
