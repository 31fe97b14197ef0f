"""Receipts: number, time, digests; and the page on which anyone checks a paper."""

import hashlib
import re
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from machigenki.platform.applications import selectors
from machigenki.platform.applications.content import receipt_digest
from machigenki.platform.applications.deciding import decision_of
from machigenki.platform.applications.forms import CheckForm
from machigenki.platform.applications.views.common import file_response
from machigenki.platform.people.access import needs, public
from machigenki.platform.roundtable.uploads import LARGEST_BYTES
from machigenki.platform.tenancy.context import current_tenant_id
from machigenki.platform.web.http import MemberRequest, PlatformRequest
from machigenki.platform.web.words import words

_DIGEST = re.compile(r"[0-9a-f]{64}")


@needs("application.see")
def receipt(request: MemberRequest, submission_id: UUID) -> HttpResponse:
    """Show what was submitted and its digests; the digest of the whole is computed anew."""
    submission = selectors.submission_for(request.user, submission_id)
    papers = list(selectors.papers_of(submission))
    again = receipt_digest(submission.snapshot, [(one.name, one.sha256) for one in papers])
    return render(
        request,
        "applications/receipt.html",
        {
            "submission": submission,
            "papers": papers,
            "sound": again == submission.sha256,
            "own": submission.tenant_id == current_tenant_id(),
            "decision": decision_of(submission),
        },
    )


@needs("application.see")
def paper(request: MemberRequest, submission_id: UUID, paper_id: UUID) -> HttpResponse:
    """Give one paper as it was submitted."""
    submission = selectors.submission_for(request.user, submission_id)
    found = selectors.submitted_paper(submission, paper_id)
    return file_response(bytes(found.content), found.name, found.media_type)


@public
def check(request: PlatformRequest) -> HttpResponse:
    """Tell whoever has a paper, or its digest, whether it is one that was submitted here."""
    form = CheckForm(request.POST or None, request.FILES or None)
    sha256, papers, wholes = "", [], []
    if request.method == "POST" and form.is_valid():
        sha256 = _digest(form)
        if sha256:
            papers = list(selectors.papers_with_digest(sha256))
            wholes = list(selectors.submissions_with_digest(sha256))
    return render(
        request,
        "applications/check.html",
        {"form": form, "sha256": sha256, "papers": papers, "wholes": wholes},
        status=422 if form.is_bound and form.errors else 200,
    )


def _digest(form: CheckForm) -> str:
    file = form.cleaned_data.get("file")
    if file:
        if file.size > LARGEST_BYTES:
            form.add_error("file", words("25MBまでです。", "At most 25 MB."))
            return ""
        return hashlib.sha256(file.read()).hexdigest()  # nothing of it is kept
    typed = re.sub(r"\s", "", form.cleaned_data["sha256"]).lower()
    if not _DIGEST.fullmatch(typed):
        form.add_error("sha256", words("64文字の16進数です。", "It has 64 hexadecimal digits."))
        return ""
    return typed
