"""Files beside an application: put in, given out, put away."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.applications import selectors
from machigenki.platform.applications.forms import AttachmentForm
from machigenki.platform.applications.services import attachments as services
from machigenki.platform.applications.views.common import file_response, tried
from machigenki.platform.library.forms import carried_out
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.roundtable.uploads import LARGEST_BYTES
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


@needs("application.write")
def add(request: MemberRequest, application_id: UUID) -> HttpResponse:
    """Put a file beside the application."""
    application = selectors.application_for(request.user, application_id)
    require(request.user, "application.write", application)
    is_sent = request.method == "POST"
    form = AttachmentForm(request.POST, request.FILES) if is_sent else AttachmentForm()
    if is_sent and form.is_valid():
        made = carried_out(
            form,
            lambda once, title, file: services.attach(
                by=request.user,
                application=application,
                once=once,
                title=title,
                # One byte too many is enough to refuse it.
                sent=file.read(LARGEST_BYTES + 1),
                name=file.name,
            ),
        )
        if made is not None:
            messages.success(
                request,
                words(
                    f"「{made.title}」を受け取りました。"
                    f"ハッシュ（SHA-256）: {made.received_sha256}",
                    f"“{made.title}” is received. SHA-256: {made.received_sha256}",
                ),
            )
            return redirect("applications:detail", application.pk)
    return render(
        request,
        "applications/attach.html",
        {
            "application": application,
            "form": form,
            "away": list(selectors.attachments_of(application, removed=True)),
        },
        status=422 if is_sent else 200,
    )


@needs("application.see")
def download(request: MemberRequest, attachment_id: UUID) -> HttpResponse:
    """Give a file beside an application."""
    found = selectors.attachment_for(request.user, attachment_id)
    return file_response(selectors.bytes_of(found), found.file_name, found.media_type)


@needs("application.write")
@require_POST
def remove(request: MemberRequest, attachment_id: UUID) -> HttpResponse:
    """Take a file off the application."""
    found = selectors.attachment_for(request.user, attachment_id)
    tried(
        request,
        lambda: services.put_away(by=request.user, attachment=found),
        words("添付を外しました。元に戻せます。", "It is taken off; it can be brought back."),
    )
    return redirect("applications:detail", found.application_id)


@needs("application.write")
@require_POST
def bring_back(request: MemberRequest, attachment_id: UUID) -> HttpResponse:
    """Put a file back."""
    found = selectors.attachment_for(request.user, attachment_id, removed=True)
    tried(
        request,
        lambda: services.bring_back(by=request.user, attachment=found),
        words("添付を元に戻しました。", "It is back."),
    )
    return redirect("applications:detail", found.application_id)
