"""Schemes of support, held against a venture."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from machigenki.platform.library.scheme_form import SchemeForm
from machigenki.platform.library.schemes import Applicant, FieldOf, Need, Wanted, fits
from machigenki.platform.library.views.tabs import tabs
from machigenki.platform.people.access import needs
from machigenki.platform.web.http import MemberRequest


@needs("case.see")
def scheme_list(request: MemberRequest) -> HttpResponse:
    """List the schemes; with what is told of a venture, the fitting ones first."""
    form = SchemeForm(request.GET or None)
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
        },
    )
