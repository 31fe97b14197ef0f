"""Pages of the document templates."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation import selectors, services
from machigenki.platform.adaptation.forms import PaperForm
from machigenki.platform.adaptation.papers import KIND_WORDS
from machigenki.platform.people.access import needs
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import language, words
from machigenki.report.papers import PaperKind, shipped_template

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHIPPED = (PaperKind.COUNCIL, PaperKind.BANK)


@needs("tenant.adapt")
def paper_list(request: MemberRequest) -> HttpResponse:
    """Show each paper's template and versions, and take a new one."""
    form = PaperForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            paper = services.add_paper(
                by=request.user,
                kind=form.cleaned_data["kind"],
                name=form.cleaned_data["name"],
                content=form.cleaned_data["content"],
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(
                request,
                words(
                    f"ひな形の第{paper.version}版を登録しました。これからこの版を使います。",
                    f"Version {paper.version} of the template is stored and used from now on.",
                ),
            )
            return redirect("adaptation:papers")
    rows = list(selectors.papers())
    papers = [
        {
            "kind": kind,
            "words": text,
            "shipped": kind in SHIPPED,
            "versions": [row for row in rows if row.kind == kind],
            "own": any(row.kind == kind and row.in_use for row in rows),
        }
        for kind, text in KIND_WORDS.items()
    ]
    return render(request, "adaptation/papers.html", {"form": form, "papers": papers})


@needs("tenant.adapt")
def download(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Send one version of a template."""
    paper = selectors.paper_for(pk)
    return _docx(f"{paper.kind}-{paper.version}.docx", bytes(paper.content))


@needs("tenant.adapt")
def shipped(request: MemberRequest, kind: str) -> HttpResponse:
    """Send the template that ships, to start from."""
    if kind not in SHIPPED:
        raise Http404
    template = shipped_template(PaperKind(kind), language())
    return _docx(template.name, template.content)


@needs("tenant.adapt")
@require_POST
def use(request: MemberRequest, pk: UUID) -> HttpResponse:
    """Use an earlier version again."""
    paper = selectors.paper_for(pk)
    services.use_paper(by=request.user, kind=PaperKind(paper.kind), paper=paper)
    messages.success(
        request,
        words(f"第{paper.version}版を使います。", f"Version {paper.version} is used now."),
    )
    return redirect("adaptation:papers")


@needs("tenant.adapt")
@require_POST
def use_shipped(request: MemberRequest, kind: str) -> HttpResponse:
    """Go back to the template that ships."""
    if kind not in list(PaperKind):
        raise Http404
    services.use_paper(by=request.user, kind=PaperKind(kind), paper=None)
    messages.success(
        request, words("標準のひな形に戻しました。", "The standard template is used again.")
    )
    return redirect("adaptation:papers")


def _docx(name: str, content: bytes) -> HttpResponse:
    return HttpResponse(
        content,
        content_type=DOCX,
        headers={
            "Content-Disposition": f'attachment; filename="{name}"',
            "X-Content-Type-Options": "nosniff",
        },
    )
