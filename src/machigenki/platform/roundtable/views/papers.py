"""Papers: put in, and given out only to who may read them."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import content_disposition_header

from machigenki.platform.people.access import needs
from machigenki.platform.roundtable import selectors
from machigenki.platform.roundtable.forms import PaperForm
from machigenki.platform.roundtable.models import Paper, PaperKind
from machigenki.platform.roundtable.services import papers as services
from machigenki.platform.roundtable.uploads import LARGEST_BYTES
from machigenki.platform.roundtable.views.form_page import FormPage, done, form_page
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("roundtable.add_paper")
def add(request: MemberRequest, sitting_id: UUID) -> HttpResponse:
    """Put in a paper."""
    sitting = selectors.sitting_for(request.user, sitting_id)
    form = PaperForm(request.POST or None, request.FILES or None, sitting=sitting)

    def keep() -> Paper:
        file = form.cleaned_data["file"]
        # One byte too many is enough to refuse it.
        return services.add_paper(
            by=request.user,
            once=form.cleaned_data["once"],
            sitting=sitting,
            title=form.cleaned_data["title"],
            agenda_item=form.cleaned_data["agenda_item"],
            sent=file.read(LARGEST_BYTES + 1),
            name=file.name,
        )

    paper = done(request, form, keep)
    if paper is not None:
        messages.success(
            request,
            words(
                f"「{paper.title}」を受け取りました。"
                f"受領ハッシュ（SHA-256）: {paper.received_sha256}",
                f"“{paper.title}” is received. Receipt (SHA-256): {paper.received_sha256}",
            ),
        )
        return redirect("roundtable:sitting", sitting.pk)
    page = FormPage(
        words("資料を提出する", "Put in a paper"),
        words("提出する", "Send"),
        reverse("roundtable:sitting", args=[sitting.pk]),
        sitting.title,
    )
    return form_page(request, page, form)


@needs("roundtable.read")
def download(request: MemberRequest, paper_id: UUID) -> HttpResponse:
    """Give a paper as a file to save, never as a page of this site."""
    paper = selectors.paper_for(request.user, paper_id)
    return HttpResponse(
        selectors.content_of(paper),
        content_type=PaperKind(paper.kind).media_type,
        headers={
            "Content-Disposition": content_disposition_header(True, paper.file_name) or "",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cache-Control": "private, no-store",
        },
    )
