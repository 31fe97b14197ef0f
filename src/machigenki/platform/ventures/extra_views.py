"""The page of the tenant's own fields of a venture."""

from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from machigenki.platform.adaptation.extra_fields import add_fields
from machigenki.platform.adaptation.kinds import FormKind
from machigenki.platform.adaptation.of_thing import adapted
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import require
from machigenki.platform.ventures import extra_services, selectors, services
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.sections import SECTIONS
from machigenki.platform.web.http import MemberRequest
from machigenki.platform.web.words import words


def _venture(request: MemberRequest, venture_id: UUID) -> Venture:
    venture = selectors.venture_for(request.user, venture_id)
    require(request.user, "venture.edit", venture)
    return venture


@needs("venture.edit")
def edit(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Show the fields and save them; 404 where the tenant has none for this person."""
    venture = _venture(request, venture_id)
    thing = adapted(venture.pk, reader=request.user, form=FormKind.VENTURE)
    if not thing.fields:
        raise Http404
    form = forms.Form(request.POST if request.method == "POST" else None)
    add_fields(form, thing.fields, thing.values)
    draft = selectors.draft_of(request.user, venture, extra_services.SECTION)
    if request.method == "POST" and form.is_valid():
        try:
            extra_services.save_extra(by=request.user, venture=venture, form=form)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            messages.success(request, words("保存しました。", "Saved."))
            return redirect("ventures:extra", venture.pk)
    elif draft and request.method == "GET":
        form.initial = {**form.initial, **draft.content}
    return render(
        request,
        "ventures/extra.html",
        {
            "venture": venture,
            "form": form,
            "draft": draft,
            "sections": SECTIONS,
            "section": {"key": extra_services.SECTION},
            "has_extra": True,
            "entries": extra_services.history_of(venture),
        },
        status=422 if form.errors else 200,
    )


@needs("venture.edit")
@require_POST
def draft(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Keep what is typed so far."""
    venture = _venture(request, venture_id)
    kept = extra_services.keep_draft(by=request.user, venture=venture, typed=request.POST)
    return render(request, "ventures/extra_kept.html", {"draft": kept})


@needs("venture.edit")
@require_POST
def discard(request: MemberRequest, venture_id: UUID) -> HttpResponse:
    """Throw the draft away."""
    venture = _venture(request, venture_id)
    services.discard_draft(by=request.user, venture=venture, section=extra_services.SECTION)
    messages.success(request, words("下書きを破棄しました。", "The draft is discarded."))
    return redirect("ventures:extra", venture.pk)
