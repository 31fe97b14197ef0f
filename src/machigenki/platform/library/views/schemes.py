"""Schemes of support, held against a venture."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from machigenki.platform.library.scheme_form import SchemeForm, answers_of
from machigenki.platform.library.schemes import Applicant, FieldOf, Need, Wanted, fits
from machigenki.platform.library.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.people.permissions import may
from machigenki.platform.ventures.models import Venture
from machigenki.platform.ventures.selectors import venture_for, ventures_for
from machigenki.platform.web.http import MemberRequest

MOST_OFFERED = 50


@needs("case.see")
def scheme_list(request: MemberRequest) -> HttpResponse:
    """List the schemes; with what is told of a venture, the fitting ones first.

    `?venture=ID` answers from that venture's plan what it answers; the rest is for the reader.
    """
    answering = _answering(request)
    form = SchemeForm(answers_of(answering.content) if answering else request.GET or None)
    told = form.cleaned_data if form.is_bound and form.is_valid() else {}
    wanted = Wanted(
        applicant=Applicant(told["applicant"]) if told.get("applicant") else None,
        field=FieldOf(told["field"]) if told.get("field") else None,
        need=Need(told["need"]) if told.get("need") else None,
        bank_loan={"yes": True, "no": False}.get(told.get("bank_loan", "")),
        new_jobs_persons=told.get("new_jobs"),
    )
    return render(
        request,
        "library/schemes.html",
        {
            "tabs": tabs(request, "schemes"),
            "form": form,
            "fits": fits(wanted, timezone.localdate()),
            "asked": wanted != Wanted(),
            "answering": answering,
            "ventures": ventures_for(request.user)[:MOST_OFFERED]
            if may(request.user, "venture.see")
            else [],
        },
    )


def _answering(request: MemberRequest) -> Venture | None:
    wanted = request.GET.get("venture")
    if not wanted:
        return None
    try:
        return venture_for(request.user, UUID(wanted))
    except ValueError:
        raise Http404 from None
