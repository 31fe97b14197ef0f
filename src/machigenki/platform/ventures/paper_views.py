"""Pages of a venture's papers."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render

from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import paper_services, selectors
from machigenki.platform.ventures.models import Venture, VenturePaper
from machigenki.platform.ventures.papers import Source, VenturePaperKind
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language


@needs("venture.papers")
def papers(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show the papers that a person may read, and have them made."""
    venture = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.papers", venture)
    if request.method == "POST":
        return _asked(request, venture)
    source = selectors.paper_source(venture)
    kept = selectors.papers_of(venture, language())
    rows = []
    for kind in selectors.readable_papers(request.user, venture):
        paper = kept.get(kind)
        rows.append(
            {
                "kind": kind,
                "own": kind in source.templates,
                "missing": not kind.ships and kind not in source.templates,
                "paper": paper,
                "holds": paper is not None and _holds(source, paper),
            }
        )
    return render(
        request,
        "ventures/papers.html",
        {
            "venture": venture,
            "rows": rows,
            "ready": bool(venture.region_codes) and not venture.faults_count,
        },
    )


def _asked(request: MemberRequest, venture: Venture) -> HttpResponse:
    wanted = request.POST.get("shipped", "")
    if wanted and (wanted not in VenturePaperKind.values or not VenturePaperKind(wanted).ships):
        raise Http404
    try:
        job = paper_services.ask_for_papers(
            by=request.user,
            venture=venture,
            shipped=VenturePaperKind(wanted) if wanted else None,
        )
    except ValidationError as error:
        messages.error(request, error.messages[0])
        return redirect("ventures:papers", venture.pk)
    return redirect("jobs:detail", job.pk)


def _holds(source: Source, paper: VenturePaper) -> bool:
    """Return whether a paper is of the venture, figures and template as they are now."""
    made_of = source.shipped if paper.shipped else source
    return paper.digest == made_of.digest(VenturePaperKind(paper.kind))


@needs("venture.papers")
def paper(request: MemberRequest, venture_id: UUID, kind: str) -> HttpResponse:
    """Send a paper; 404 once the venture has changed since it was made."""
    venture = selectors.venture_for(request.user, venture_id)
    if kind not in VenturePaperKind.values:
        raise Http404
    wanted = VenturePaperKind(kind)
    require(request.user, wanted.right, venture)
    kept = selectors.paper_of(venture, wanted, language())
    source = selectors.paper_source(venture)
    if kept is None or not kept.content or not _holds(source, kept):
        raise Http404
    name = f"{kind}-v{kept.version}.{wanted.ending}"
    return HttpResponse(
        bytes(kept.content),
        content_type=wanted.media_type,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "Cache-Control": "private, no-store",
            "X-Content-Type-Options": "nosniff",
        },
    )
